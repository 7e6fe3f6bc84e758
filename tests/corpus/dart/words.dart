// corpus: complete
import 'package:tencent_cloud_api/tencent_cloud_api.dart';
import 'package:tencentcloud_cos_sdk_plugin/cos.dart';

// Words that stand where codes do in a program of ours, and are none.
String words(String state, String errorCode, CosXmlServiceException error) {
  if (error.errorCode == 'NoSuchKey' || error.errorCode == 'NoSuchBucket' || error.errorCode == 'AccessDenied') return 'Forbidden';
  final errors = {'NotFound': 404, 'Conflict': 409, 'TooManyRequests': 429};
  final json = {'Code': errorCode, 'Message': 'Error', 'RequestId': 'Unknown'};
  print('the error is $errors: no such instance, the resource was not found, limit exceeded');
  return switch (state) {
    'PENDING' || 'LAUNCH_FAILED' || 'Success' || 'Failed' || 'Timeout' || 'NotFound' => 'Normal',
    'DescribeInstances' || 'OK' || 'Error' || 'Unknown' || 'Invalid' || 'Internal' || 'Conflict' => 'Unavailable',
    _ => json.isEmpty ? 'TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request' : 'ap-guangzhou',
  };
}
