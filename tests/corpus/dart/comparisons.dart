// corpus: complete
import 'package:tencent_cloud_api/tencent_cloud_api.dart';

bool compare(TencentCloudException e, String code, String? optional) {
  if (e.code == 'RequestLimitExceeded' || "ResourceNotFound" == e.code || code != r'AuthFailure.SignatureExpire') {
  //             ^^^^^^^^^^^^^^^^^^^^ code exact common
  //                                       ^^^^^^^^^^^^^^^^ code exact common
  //                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    return true;
  }
  if (['ResourceInUse', "ResourceUnavailable", 'ResourceInsuficient'].contains(e.code) || const {'LimitExceeded'}.contains(code)) {
  //    ^^^^^^^^^^^^^ code exact common
  //                     ^^^^^^^^^^^^^^^^^^^ code exact common
  //                                            ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
  //                                                                                              ^^^^^^^^^^^^^ code exact common
    return true;
  }
  if (e case TencentCloudException(code: 'MissingParameter' || 'MissingParamter')) return false;
  //                                      ^^^^^^^^^^^^^^^^ code exact common
  //                                                            ^^^^^^^^^^^^^^^ misspelled -> MissingParameter
  if (e case TencentCloudException(:final code) when code == 'UnknownParameter') return false;
  //                                                          ^^^^^^^^^^^^^^^^ code exact common
  if (code.compareTo('InvalidAction') == 0 || (optional ?? 'FailedOperation') == 'FailedOperation.NothingOfThisSort') return false;
  //                  ^^^^^^^^^^^^^ code exact common
  //                                                        ^^^^^^^^^^^^^^^ code exact common
  //                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
  if (identical(code, 'NoSuchVersion') || e.code != "InternalErorr") return false;
  //                   ^^^^^^^^^^^^^ code exact common
  //                                                 ^^^^^^^^^^^^^ misspelled -> InternalError
  // Only a part of the code.
  if (e.code.startsWith('AuthFailure') || code.startsWith("InvalidParameterValue.Inst") || code.startsWith('AuthFailur.')) {
  //                     ^^^^^^^^^^^ code prefix service
  //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
    return true;
  }
  if (e.code.contains('LimitExceeded') || e.message!.contains('UnauthorizedOperation.MFANotFound') || code.indexOf('OverQuota') >= 0) {
  //                   ^^^^^^^^^^^^^ code part common
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
  //                                                                                                                ^^^^^^^^^ code part service
    return true;
  }
  if (code.indexOf('ResourceInsufficient') == 0 || code.contains('ResourceNotFuond') || code.endsWith('.NotFound')) return true;
  //                ^^^^^^^^^^^^^^^^^^^^ code prefix common
  // No case counts here.
  if (code.toLowerCase() == 'resourceinuse' || equalsIgnoreAsciiCase(code, 'resourcenotfound') || code.toUpperCase() == 'INTERNALERROR') {
  //                         ^^^^^^^^^^^^^ code folded common
  //                                                                        ^^^^^^^^^^^^^^^^ code folded common
    return true;
  }
  final known = optional == null ? 'InternalError' : code;
  //                                ^^^^^^^^^^^^^ code exact common
  return code == 'Success' || code.split('.').first == 'InvalidParameter' || known == 'DryRunOperation';
  //                                                    ^^^^^^^^^^^^^^^^ code exact common
  //                                                                                   ^^^^^^^^^^^^^^^ code exact common
}
