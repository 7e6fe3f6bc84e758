// corpus: complete
import 'package:http/http.dart' as http;
import 'package:tencent_cloud_api/tencent_cloud_api.dart';

const throttled = 'RequestLimitExceeded';
//                 ^^^^^^^^^^^^^^^^^^^^ code exact common
const String errorGone = "InvalidInstanceId.NotFound", soldOut = 'ResourcesSoldOut.SpecifiedInstanceTyp';
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
const joined = 'InvalidParameterValue.' 'ZoneNotSupported', added = "InvalidParameterValue." + "Range", wrong = 'InvalidParameterValue.' "ZoneNotSuported";
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported

const retryableCodes = <String>{
  'ResourceInUse', // "InternalError" is left out on purpose
// ^^^^^^^^^^^^^ code exact common
  //                   ^^^^^^^^^^^^^ code inside common
  'InternalError.TradeUnknownError',
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  "ResourceUnavailble",
// ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
};
final fatalErrors = ['UnauthorizedOperation', 'UnauthorisedOperation', throttled];
//                    ^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                             ^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation
final errors = Set.of(['OperationDenied', 'NoSuchProduct']), more = List<String>.from(<String>['NoSuchVersion']);
//                      ^^^^^^^^^^^^^^^ code exact service
//                                         ^^^^^^^^^^^^^ code exact common
//                                                                                              ^^^^^^^^^^^^^ code exact common

// The name says nothing of errors; the other keys do.
const hints = <String, String>{
  'UnauthorizedOperation': 'ask for permission',
// ^^^^^^^^^^^^^^^^^^^^^ code exact common
  "FailedOperation.InvalidImageState": 'wait for the image',
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  'FailedOperation.InvalidImageSate': 'wait for the image',
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
  'FailedOperation.NobodyEverListedThis': 'file a bug',
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
};
const status = {404: 'ResourceNotFound', 409: 'ResourceInUse', 429: 'LimitExceeded.SpotQuota'};
//                    ^^^^^^^^^^^^^^^^ code exact common
//                                             ^^^^^^^^^^^^^ code exact common
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
const table = [('InvalidPeriod', false), (code: 'InvalidFilter', retry: false)];
//               ^^^^^^^^^^^^^ code exact service
//                                               ^^^^^^^^^^^^^ code exact service

class Failure implements Exception {
  static const region = 'UnsupportedRegion';
  //                     ^^^^^^^^^^^^^^^^^ code exact common
  const Failure({this.code = 'FailedOperation', this.message = 'Failed', this.region = 'ap-guangzhou'});
  //                          ^^^^^^^^^^^^^^^ code exact common
  const Failure.limit() : code = "LimitExceeded", message = 'Limit';
  //                              ^^^^^^^^^^^^^ code exact common
  factory Failure.fromJson(Map<String, dynamic> json) => Failure(code: json['Code'] as String? ?? 'InternalError', message: json['Message']);
  //                                                                                               ^^^^^^^^^^^^^ code exact common
  final String code;
  String get fallback => 'ServiceUnavailable';
  //                      ^^^^^^^^^^^^^^^^^^ code exact common
}

Never failures(Map<String, int> errors, TencentCloudClient client) {
  errors['DryRunOperation'] = 412;
  //      ^^^^^^^^^^^^^^^ code exact common
  errors.putIfAbsent('InvalidParameter', () => 400);
  //                  ^^^^^^^^^^^^^^^^ code exact common
  if (hints['IpInBlacklist'] != null && errors.containsKey('IpNotInWhitelist')) {
  //         ^^^^^^^^^^^^^ code exact common
  //                                                        ^^^^^^^^^^^^^^^^ code exact common
    throw TencentCloudException('ResourceInsufficient', 'sold out');
    //                           ^^^^^^^^^^^^^^^^^^^^ code exact common
  }
  http.Response(jsonEncode({'Response': {'Error': {'Code': 'InternalError', 'Message': ''}, 'RequestId': '1'}}), 200);
  //                        ^^^^^^^^^^ response failure
  //                                                        ^^^^^^^^^^^^^ code exact common
  //                                                                                   ^^ invalid-error-field
  throw Failure(code: 'InternalErorr', message: 'try again');
  //                   ^^^^^^^^^^^^^ misspelled -> InternalError
}
