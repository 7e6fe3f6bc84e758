// corpus: complete
import * as tencentcloud from "tencentcloud-sdk-nodejs";

type ErrorCode = "InternalErorr" | "LimitExceded" | "ResourceInUse";
//                ^^^^^^^^^^^^^ misspelled -> InternalError
//                                  ^^^^^^^^^^^^ misspelled -> LimitExceeded
//                                                   ^^^^^^^^^^^^^ code exact common

export type Retryable =
  | "InternalErorr"
  // ^^^^^^^^^^^^^ misspelled -> InternalError
  | 'LimitExceded';
  // ^^^^^^^^^^^^ misspelled -> LimitExceeded

interface Failure {
  code: "InternalErorr" | "LimitExceded";
  //     ^^^^^^^^^^^^^ misspelled -> InternalError
  //                       ^^^^^^^^^^^^ misspelled -> LimitExceeded
}

interface Place {
  region: "RegionEror" | "UnsupportedRegon";
}

type LoginErrorCode = "InvalidCredentials" | "TokenExpired" | "InvalidCredentials";

type State = "LimitExceded" | "RegionEror";

// Two of one table are misspelled: the one vouches for the other.
const table = { "InvalidZone.MismatchRegon": "z", 'UnsupportedRegon': "r", 'Timeout': "t" };
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidZone.MismatchRegion
//                                                 ^^^^^^^^^^^^^^^^ misspelled -> UnsupportedRegion
const other = { 'UnsupportedRegon': "r", 'Region': "r" };
