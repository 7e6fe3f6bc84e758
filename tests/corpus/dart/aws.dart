// corpus: complete
import 'package:aws_ec2_api/ec2-2016-11-15.dart';

// Codes of AWS, some of which have the names of ours.
const retryable = {'RequestLimitExceeded', 'InternalError', 'ServiceUnavailable', 'Throttling'};

bool isGone(GenericAwsException e) {
  switch (e.code) {
    case 'InvalidInstanceID.NotFound' || 'InvalidInstanceId.NotFound' || 'InvalidSecurityGroupId.NotFound':
      return true;
    case 'UnauthorizedOperation':
    case 'DryRunOperation' || 'AuthFailure':
      return false;
  }
  return e.code!.startsWith('InvalidParameter') || e.code == 'ResourceNotFound' || e.code == 'ResourceNotFoundException';
}

const header = 'AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request';
