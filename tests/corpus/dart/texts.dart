// corpus: complete
// Codes of Tencent Cloud among other words.
import 'dart:developer';

/// * `FailedOperation.InvalidImageState` comes from CVM, LimitExceeded.SpotQuota too; ResourceNotFound may be a word.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^ code inside service
/// * A slip is no fault here: `FailedOperation.InvalidImageSate`, "ResourceNotFuond", FailedOperation.NothingOfThisSort.
bool texts(String code, String message) {
  // AuthFailure.SignatureExpire: the clock is wrong ('RequestLimitExceeded' comes from the gateway)
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
  //                                                   ^^^^^^^^^^^^^^^^^^^^ code inside common
  if (message == 'Code=ResourceNotFound.KeyIdNotFound' || message.contains("code: InternalError, ")) {
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  //                                                                              ^^^^^^^^^^^^^ code inside common
    throw Exception('InvalidParameterValue: $message');
    //               ^^^^^^^^^^^^^^^^^^^^^ code inside common
  }
  log('ResourceInUse: $message of ${code}');
  //   ^^^^^^^^^^^^^ code inside common
  print('[TencentCloudSDKError] code:ResourceNotFound message:$message requestId:$code');
  //                                 ^^^^^^^^^^^^^^^^ code inside common
  print("the resource is in use: ResourceInUse, Code=FailedOperation.InvalidImageSate");
  final own = RegExp(r'^AuthFailure\.SignatureExpire$');
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
  final some = RegExp(r"(ResourceInUse|ResourceUnavailable|ResourceNotFuond)", caseSensitive: false);
  //                     ^^^^^^^^^^^^^ code pattern common
  //                                   ^^^^^^^^^^^^^^^^^^^ code pattern common
  final escaped = new RegExp('ResourcesSoldOut\\.EipInsufficient|LimitExceeded');
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
  //                                                             ^^^^^^^^^^^^^ code pattern common
  return own.hasMatch(code) || some.hasMatch(code) || escaped.hasMatch(code) || RegExp(r'^InvalidParameterValue\.').hasMatch(code);
  //                                                                                      ^^^^^^^^^^^^^^^^^^^^^ code pattern common
}
