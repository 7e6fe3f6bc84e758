// corpus: complete
import 'package:tencent_cloud_api/tencent_cloud_api.dart';

bool half(TencentCloudException e) {
  if (e.code == 'ResourceNotFound) return true;
  if (e.code == 'LimitExceeded' &&
  //             ^^^^^^^^^^^^^ code exact common
  switch (e.code) {
    case "ResourceInUse" ||
    //    ^^^^^^^^^^^^^ code exact common
    case 'ResourceUnavailable
    case 'InternalError':
    //    ^^^^^^^^^^^^^ code exact common
  }
  final text = '${e.code == "InternalError
  final codes = ['InvalidAction', "Invalid
  //              ^^^^^^^^^^^^^ code exact common
  return e.code == 'UnsupportedRegion'
  //                ^^^^^^^^^^^^^^^^^ code exact common
