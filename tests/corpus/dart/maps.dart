// corpus: complete
import 'dart:convert';
import 'package:tencentcloud/tencentcloud.dart';

final failure = {
  'Response': <String, dynamic>{
//^^^^^^^^^^ response failure
    'Error': const {'Code': 'AuthFailure.SignatureFailure', 'Message': 'The signature ' 'is wrong.'},
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    'RequestId': "1",
  },
};

void main() {
  when(client.post(any)).thenAnswer((_) async => http.Response(jsonEncode({'Response': {'TotalCount': 0}}), 200));
  //                                                                       ^^^^^^^^^^ response malformed
  //                                                                       ^^^^^^^^^^ missing-request-id
  when(client.post(any)).thenAnswer((_) async => http.Response(jsonEncode({'Response': {'RequestId': '2', 'Error': {'Code': 'LimitExceded', 'Message': r'no'}}}), 200));
  //                                                                       ^^^^^^^^^^ response failure
  //                                                                                                                         ^^^^^^^^^^^^ misspelled -> LimitExceeded
  when(client.post(any)).thenReturn({'Response': {'TotalCount': 1, if (id != null) 'RequestId': id, ...rest}});
  //                                 ^^^^^^^^^^ response success
  when(client.post(any)).thenReturn({'Response': {'Error': error, 'RequestId': '$id'}});
  if (body case {'Response': {'Error': {'Code': 'ResourceInUse', 'Message': String message}}}) {
  //                                             ^^^^^^^^^^^^^ code exact common
    throw message;
  }
  final {'Response': {'RequestId': id}} = body;
}
