// corpus: complete
import 'dart:convert';

import 'package:http/http.dart' as http;

Future<String?> send(Map<String, dynamic> payload) async {
  final uri = Uri.https('sms.tencentcloudapi.com', '/');
  final reply = await http.post(uri, headers: {'X-TC-Action': 'SendSms', 'X-TC-Version': '2021-01-11'}, body: jsonEncode(payload));
  final response = jsonDecode(reply.body)['Response'] as Map<String, dynamic>;
  final error = response['Error'];
  if (error == null) return response['RequestId'] as String;
  if (error['Code'] == 'InternalError' || response['Error']['Code'] == "RequestLimitExceeded") return send(payload);
  //                    ^^^^^^^^^^^^^ code exact common
  //                                                                    ^^^^^^^^^^^^^^^^^^^^ code exact common
  switch (error['Code']) {
    case 'LimitExceeded.PhoneNumberOneHourLimt':
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.PhoneNumberOneHourLimit
      return null;
    case 'InvalidParameterValue.ZoneNotSupported':
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
      return null;
    default:
      throw http.ClientException('${error['Code']}: ${error['Message']}', uri);
  }
}
