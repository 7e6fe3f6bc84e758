// corpus: complete
// Names that many programs have. Nothing here is about a cloud of ours.
import 'package:json_rpc_2/json_rpc_2.dart';

class ResourceNotFound implements Exception {
  @override
  String toString() => 'ResourceNotFound';
}

enum ErrorName {
  internalError('InternalError'),
  invalidRequest('InvalidRequest'),
  invalidParameter('InvalidParameter');

  const ErrorName(this.name);
  final String name;
}

bool store(String code, String exceptionCode) {
  if (const ['NoSuchKey', 'AccessDenied', 'InvalidParameter.NotFound', 'ResourceNotFound.Listener'].contains(code)) return true;
  return exceptionCode == 'InvalidParameterValue' || code == 'InvalidInstanceId.NotFound' || code.startsWith('AuthFailure');
}
