// corpus: complete
import TencentCloudSDK

let throttled = "RequestLimitExceeded"
//               ^^^^^^^^^^^^^^^^^^^^ code exact common
private let errorGone: String = "InvalidInstanceId.NotFound", soldOut = "ResourcesSoldOut.SpecifiedInstanceTyp"
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
let joined = "InvalidParameterValue." + "ZoneNotSupported", wrong = "InvalidParameterValue." + "ZoneNotSuported"
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported

let retryableCodes: Set<String> = [
    "ResourceInUse", // "InternalError" is left out on purpose
//   ^^^^^^^^^^^^^ code exact common
    //                   ^^^^^^^^^^^^^ code inside common
    "InternalError.TradeUnknownError",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "ResourceUnavailble",
//   ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
]
let fatalErrors = Set(["UnauthorizedOperation", "UnauthorisedOperation", throttled])
//                      ^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                               ^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation
let errors = [String](["OperationDenied", "NoSuchProduct"]) + Array(arrayLiteral: "NoSuchVersion")
//                      ^^^^^^^^^^^^^^^ code exact service
//                                         ^^^^^^^^^^^^^ code exact common
//                                                                                 ^^^^^^^^^^^^^ code exact common

// The name says nothing of errors; the other keys do.
let hints: [String: String] = [
    "UnauthorizedOperation": "ask for permission",
//   ^^^^^^^^^^^^^^^^^^^^^ code exact common
    "FailedOperation.InvalidImageState": "wait for the image",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.InvalidImageSate": "wait for the image",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    "FailedOperation.NobodyEverListedThis": "file a bug",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
]
let status = [404: "ResourceNotFound", 409: "ResourceInUse", 429: "LimitExceeded.SpotQuota"]
//                  ^^^^^^^^^^^^^^^^ code exact common
//                                           ^^^^^^^^^^^^^ code exact common
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
let table: [(code: String, retry: Bool)] = [("InvalidPeriod", false), (code: "InvalidFilter", retry: false)]
//                                            ^^^^^^^^^^^^^ code exact service
//                                                                            ^^^^^^^^^^^^^ code exact service

enum ErrorCodes {
    static let region = "UnsupportedRegion"
    //                   ^^^^^^^^^^^^^^^^^ code exact common
    static var fallback: String { "FailedOperation" }
    //                             ^^^^^^^^^^^^^^^ code exact common
    static let all: [ErrorCode] = [.init("InvalidRequest"), ErrorCode(rawValue: "ActionOffline")!]
    //                                    ^^^^^^^^^^^^^^ code exact common
    //                                                                           ^^^^^^^^^^^^^ code exact common
}

func failures(_ errors: inout [String: Int], client: CvmClient) throws {
    errors["DryRunOperation"] = 412
    //      ^^^^^^^^^^^^^^^ code exact common
    errors.updateValue(400, forKey: "InvalidParameter")
    //                               ^^^^^^^^^^^^^^^^ code exact common
    errors["InvalidParamter", default: 0] += 1
    //      ^^^^^^^^^^^^^^^ misspelled -> InvalidParameter
    if hints["IpInBlacklist"] != nil, errors.keys.contains("IpNotInWhitelist") {
    //        ^^^^^^^^^^^^^ code exact common
    //                                                      ^^^^^^^^^^^^^^^^ code part common
        throw TencentCloudError(code: "ResourceInsufficient", message: "sold out")
        //                             ^^^^^^^^^^^^^^^^^^^^ code exact common
    }
    throw APIError.api("OverQuota", ["Response": ["Error": ["Code": "InternalError", "Message": ""], "RequestId": "1"]])
    //                  ^^^^^^^^^ code exact service
    //                               ^^^^^^^^^^ response failure
    //                                                               ^^^^^^^^^^^^^ code exact common
    //                                                                                          ^^ invalid-error-field
}

func describe(_ code: String = "MissingParameter", filters: [String: [String]] = ["zone": ["ap-guangzhou-6"]]) {}
//                              ^^^^^^^^^^^^^^^^ code exact common
