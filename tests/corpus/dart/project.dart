// corpus: complete, sdk
// The file names no cloud, but its project depends on an SDK.
bool temporary(Exception error, String errorCode, String state) {
  if (errorCode == 'ResourceInUse' || errorCodes.contains('InternalError')) return true;
  //                ^^^^^^^^^^^^^ code exact common
  //                                                       ^^^^^^^^^^^^^ code part common
  final next = 'UnsupportedOperation';
  return state == 'DryRunOperation' || state == next;
}
