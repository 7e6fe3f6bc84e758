// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs-cvm";

export function compare(e) {
  if (e.code === "RequestLimitExceeded" || 'ResourceNotFound' == e?.code || e.code !== `InternalError`) {
  //              ^^^^^^^^^^^^^^^^^^^^ code exact common
  //                                        ^^^^^^^^^^^^^^^^ code exact common
  //                                                                                    ^^^^^^^^^^^^^ code exact common
    return true;
  }
  if (["ResourceInUse", 'MutexOperation.TaskRunning', "RequestLimitExceded"].includes(e.code)) {
  //    ^^^^^^^^^^^^^ code exact common
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  //                                                   ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    return true;
  }
  if (e.code.includes("ResourceNotFound") || e.code.indexOf('LimitExceeded.SpotQuota') >= 0 || e.message?.includes("OverQuota")) {
  //                   ^^^^^^^^^^^^^^^^ code part common
  //                                                         ^^^^^^^^^^^^^^^^^^^^^^^ code part service
  //                                                                                                                ^^^^^^^^^ code part service
    return true;
  }
  if (e.code?.startsWith("AuthFailure.") || e.code.startsWith('UnauthorizedOperation') || e.code.startsWith(`InvalidParameterValue.Inst`)) {
  //                      ^^^^^^^^^^^^ code prefix
  //                                                           ^^^^^^^^^^^^^^^^^^^^^ code prefix common
  //                                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
    return true;
  }
  if (/^FailedOperation\./.test(e.code) || /"ResourceInUse"/.test(e.message) || e.code.match(/[/"']ResourceInUse/)) {
  //    ^^^^^^^^^^^^^^^ code pattern common
  //                                         ^^^^^^^^^^^^^ code pattern common
  //                                                                                               ^^^^^^^^^^^^^ code pattern common
    return e.code === "FailedOperation.InvalidImageSate" || e.code === "FailedOperation.NothingOfThisSort";
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
  }
  switch (e.code) {
    case "InvalidParameter":
    //    ^^^^^^^^^^^^^^^^ code exact common
    case 'InvalidParameterValue.ZoneNotSupported': {
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      return false;
    }
    case "InvalidParameterValue.ZoneNotSuported":
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported
      return false;
  }
  const known = e.code in { "DryRunOperation": 1 } ? "UnsupportedRegion" : 'UnknownParameter';
  //                         ^^^^^^^^^^^^^^^ code exact common
  //                                                  ^^^^^^^^^^^^^^^^^ code exact common
  //                                                                        ^^^^^^^^^^^^^^^^ code exact common
  return known === e.code ?? cvm;
}
