// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs-cvm";

/** One of `ResourceInUse` and ResourceNotFound.HpcCluster; InternalError alone is a word. */
//          ^^^^^^^^^^^^^ code inside common
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
type Family = `FailedOperation.${string}` | "LimitExceeded" | `LimitExceeded.SpotQuota`;
//                                           ^^^^^^^^^^^^^ code exact common
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^ code exact service

const busy: RegExp = /^(?:ResourceInUse|ResourceUnavailable)$/u;
//                        ^^^^^^^^^^^^^ code pattern common
//                                      ^^^^^^^^^^^^^^^^^^^ code pattern common
const isFamily = (code: string): code is Family => /^FailedOperation\./.test(code) || code.toLowerCase() === "limitexceeded";
//                                                   ^^^^^^^^^^^^^^^ code pattern common
//                                                                                                            ^^^^^^^^^^^^^ code folded common

export class ApiError extends Error {
  constructor(readonly code: Family, message = `Code=InvalidParameter ${code}`) {
  //                                                 ^^^^^^^^^^^^^^^^ code inside common
    super(message ?? "InternalError: try again");
    //                ^^^^^^^^^^^^^ code inside common
    if (!isFamily(code) || busy.test(code) || (code as string) === <string>"ResourceNotFound") throw new TypeError("ResourceNotFound.KeyPairNotFound: no such key");
    //                                                                      ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  }
}

export const schema = z.object({ Code: z.enum(["ResourceInUse", "InternalError"]), Kind: z.literal("AuthFailure.TokenFailure"), client: cvm });
//                                              ^^^^^^^^^^^^^ code exact common
//                                                               ^^^^^^^^^^^^^ code exact common
//                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
