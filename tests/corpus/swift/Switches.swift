// corpus: complete
// What to do about the errors of Tencent Cloud.

func hint(for code: String, status: Int) -> String? {
    switch code {
    case "RequestLimitExceeded", "RequestLimitExceeded.IPLimitExceeded":
    //    ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        return "later"
    case "ResourceInUse",
    //    ^^^^^^^^^^^^^ code exact common
         "ResourceUnavailable", // "ResourceNotFound" is no failure
//        ^^^^^^^^^^^^^^^^^^^ code exact common
         //                         ^^^^^^^^^^^^^^^^ code inside common
         "ResourceInsuficient":
//        ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
        return "Running"
    case "InternalError" where status == 500: return "Unavailable"
    //    ^^^^^^^^^^^^^ code exact common
    case let other where other.hasPrefix("InvalidParameter"):
    //                                    ^^^^^^^^^^^^^^^^ code prefix common
        return "InvalidParameterValue.ZoneNotSupported"
        //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case "Success", "OK", "Timeout": fallthrough
    case "AuthFailure.TokenFailre", "FailedOperation.NothingOfThisSort":
    //    ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        return nil
    default:
        return code == "" ? "UnsupportedOperation" : nil
        //                   ^^^^^^^^^^^^^^^^^^^^ code exact common
    }
}

func retry(status: Int, code: String?) -> Bool {
    switch (status, code) {
    case (503, "ServiceUnavailable"), (429, "RequestLimitExceded"): true
    //          ^^^^^^^^^^^^^^^^^^ code exact common
    //                                       ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    case (_, .some("LimitExceeded")): true
    //              ^^^^^^^^^^^^^ code exact common
    case (_, "LimitExceded"?): false
    //        ^^^^^^^^^^^^ misspelled -> LimitExceeded
    default: false
    }
}

public struct CvmError: Error {
    enum Code: String, CaseIterable, Codable {
        case missing = "MissingParameter"
        //              ^^^^^^^^^^^^^^^^ code exact common
        case inUse = "ResourceInUse", unknown = "UnknownParamter"
        //            ^^^^^^^^^^^^^ code exact common
        //                                       ^^^^^^^^^^^^^^^ misspelled -> UnknownParameter
        case authFailure_SignatureFailure = "AuthFailure.SignatureFailure"
        //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        case authFailureTask = "AuthFailure.SecretIdNotFuond"
        //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SecretIdNotFound
        case other = "Other"
    }

    /// "InternalError" and its like.
    //   ^^^^^^^^^^^^^ code inside common
    public static var internalError: CvmError { CvmError(code: "InternalError", message: "try again") }
    //                                                          ^^^^^^^^^^^^^ code exact common

    enum CodingKeys: String, CodingKey {
        case requestId = "RequestId", code = "Code", message = "Message"
    }

    init(code: Code, message: String = "Unknown", region: String = "ap-guangzhou") {}
}

extension CvmError.Code {
    init?(errorCode: String) {
        switch errorCode {
        case "InvalidAction": self = .missing
        //    ^^^^^^^^^^^^^ code exact common
        case "InvalidActoin": self = .unknown
        //    ^^^^^^^^^^^^^ misspelled -> InvalidAction
        default: return nil
        }
    }
}
