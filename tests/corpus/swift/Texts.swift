// corpus: complete
// Codes of Tencent Cloud among other words.
import Foundation
import RegexBuilder

/// - `FailedOperation.InvalidImageState` comes from CVM, LimitExceeded.SpotQuota too; ResourceNotFound may be a word.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^ code inside service
/// - A slip is no fault here: `FailedOperation.InvalidImageSate`, "ResourceNotFuond", FailedOperation.NothingOfThisSort.
func texts(_ code: String, message: String) throws -> Bool {
    // AuthFailure.SignatureExpire: the clock is wrong ("RequestLimitExceeded" comes from the gateway)
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    //                                                   ^^^^^^^^^^^^^^^^^^^^ code inside common
    if message == "Code=ResourceNotFound.KeyIdNotFound" || message.contains("code: InternalError, ") {
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    //                                                                             ^^^^^^^^^^^^^ code inside common
        throw Failure("InvalidParameterValue: \(message)")
        //             ^^^^^^^^^^^^^^^^^^^^^ code inside common
    }
    logger.warning("ResourceInUse: \(message) of \(code)")
    //              ^^^^^^^^^^^^^ code inside common
    print("[TencentCloudSDKError] code:ResourceNotFound message:\(message) requestId:\(code)")
    //                                 ^^^^^^^^^^^^^^^^ code inside common
    print("the resource is in use: ResourceInUse, Code=FailedOperation.InvalidImageSate")
    let own = /^AuthFailure\.SignatureExpire$/
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
    let some = try Regex(#"^(ResourceInUse|ResourceUnavailable|ResourceNotFuond)$"#)
    //                       ^^^^^^^^^^^^^ code pattern common
    //                                     ^^^^^^^^^^^^^^^^^^^ code pattern common
    let old = try NSRegularExpression(pattern: "ResourcesSoldOut\\.EipInsufficient|LimitExceeded", options: [])
    //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    //                                                                             ^^^^^^^^^^^^^ code pattern common
    let beginning = #/^InvalidParameterValue\./#
    let predicate = NSPredicate(format: "code BEGINSWITH 'AuthFailure'")
    return code.wholeMatch(of: own) != nil || code.firstMatch(of: some) != nil || code.contains(beginning)
        || code.range(of: "^InternalError\\.TradeUnknownError", options: .regularExpression) != nil
        //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
}
