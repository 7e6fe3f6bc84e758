// corpus: complete
const tencentcloud = require("tencentcloud-sdk-nodejs");

const THROTTLED = "RequestLimitExceeded", gone = 'InvalidInstanceId.NotFound';
//                 ^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

const retryable = new Set(["ResourceInUse", "InternalError.TradeUnknownError", "ResourcesSoldOut.*"]);
//                          ^^^^^^^^^^^^^ code exact common
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                              ^^^^^^^^^^^^^^^^^^ code prefix

const advice = new Map([
  ["UnauthorizedOperation", "ask for permission"],
  //^^^^^^^^^^^^^^^^^^^^^ code exact common
  ["UnauthorizedOperation.PermissionDenied", "ask for permission"],
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  ["UnauthorizedOperation.PermissionDenyed", "ask for permission"],
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation.PermissionDenied
]);

// The name says nothing of errors; the other keys do.
const texts = {
  ResourceNotFound: "not found",
  "ResourceNotFound.HpcCluster": "no such cluster",
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  "ResourceNotFound.HpcClutser": "no such cluster",
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound.HpcCluster
  'ResourceNotFound.NobodyEverListedThis': "file a bug",
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
  ["InvalidParameter.ValueTooLarge"]: "too large",
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
};

const status = { 404: "ResourceNotFound", "409": 'ResourceInUse', other: { code: "InternalError", name: "DescribeInstances" } };
//                     ^^^^^^^^^^^^^^^^ code exact common
//                                                ^^^^^^^^^^^^^ code exact common
//                                                                                ^^^^^^^^^^^^^ code exact common

class Failure extends Error {
  static code = "FailedOperation";
  //             ^^^^^^^^^^^^^^^ code exact common
  constructor(code = 'UnsupportedOperation', message = "Unsupported") {
  //                  ^^^^^^^^^^^^^^^^^^^^ code exact common
    super(message);
    texts["LimitExceeded"] = texts['LimitExceeded.SpotQuota'] || new tencentcloud.common.Exception("code", "InternalError");
    //     ^^^^^^^^^^^^^ code exact common
    //                              ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                                                      ^^^^^^^^^^^^^ code exact common
    this.code = code ?? "MissingParameter";
    //                   ^^^^^^^^^^^^^^^^ code exact common
  }
}

module.exports = { THROTTLED, gone, retryable, advice, status, Failure, region: "ap-guangzhou", limit: "Limit" };
