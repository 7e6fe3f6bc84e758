// corpus: complete
import TencentCloudSDK

func compare(_ error: TencentCloudError, code: String, optional: String?) -> Bool {
    if error.code == "RequestLimitExceeded" || "ResourceNotFound" == error.code || code != "AuthFailure.SignatureExpire" {
    //                ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                          ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        return true
    }
    guard error.code != "InternalError", optional != "LimitExceded" else { return false }
    //                   ^^^^^^^^^^^^^ code exact common
    //                                                ^^^^^^^^^^^^ misspelled -> LimitExceeded
    if ["ResourceInUse", "ResourceUnavailable", "ResourceInsuficient"].contains(error.code) {
    //   ^^^^^^^^^^^^^ code exact common
    //                    ^^^^^^^^^^^^^^^^^^^ code exact common
    //                                           ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
        return true
    }
    if case "MissingParameter" = error.code { return false }
    //       ^^^^^^^^^^^^^^^^ code exact common
    if case .some("MissingParamter") = optional { return false }
    //             ^^^^^^^^^^^^^^^ misspelled -> MissingParameter
    if case let .api(code, _) = error, code == "UnknownParameter" { return false }
    //                                          ^^^^^^^^^^^^^^^^ code exact common
    if code.compare("InvalidAction") == .orderedSame || optional ?? "FailedOperation" == "FailedOperation.NothingOfThisSort" {
    //               ^^^^^^^^^^^^^ code exact common
    //                                                               ^^^^^^^^^^^^^^^ code exact common
    //                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        return false
    }
    // Only a part of the code.
    if error.code.hasPrefix("AuthFailure") || code.starts(with: "InvalidParameterValue.Inst") || code.hasPrefix("AuthFailur.") {
    //                       ^^^^^^^^^^^ code prefix service
    //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
        return true
    }
    if error.code.contains("LimitExceeded") || error.localizedDescription.contains("UnauthorizedOperation.MFANotFound") || code.range(of: "OverQuota") != nil {
    //                      ^^^^^^^^^^^^^ code part common
    //                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    //                                                                                                                                     ^^^^^^^^^ code part service
        return true
    }
    if code.localizedCaseInsensitiveContains("ResourceNotFound") || code.contains("ResourceNotFuond") || code.hasSuffix(".NotFound") {
    //                                        ^^^^^^^^^^^^^^^^ code part common
        return true
    }
    // No case counts here.
    if code.lowercased() == "resourceinuse" || code.caseInsensitiveCompare("resourcenotfound") == .orderedSame || code.uppercased() == "INTERNALERROR" {
    //                       ^^^^^^^^^^^^^ code folded common
    //                                                                      ^^^^^^^^^^^^^^^^ code folded common
        return true
    }
    let known = optional == nil ? "InternalError" : code
    //                             ^^^^^^^^^^^^^ code exact common
    return code == "Success" || code.split(separator: ".").first == "InvalidParameter" || known ~= "DryRunOperation"
    //                                                               ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                              ^^^^^^^^^^^^^^^ code exact common
}
