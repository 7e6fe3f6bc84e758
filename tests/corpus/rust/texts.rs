// corpus: complete
//! Codes of Tencent Cloud among other words.
//!
//! `FailedOperation.InvalidImageState` comes from CVM, LimitExceeded.SpotQuota too; ResourceNotFound may be a word.
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^ code inside service
//! A slip is no fault here: `FailedOperation.InvalidImageSate`, "ResourceNotFuond", `FailedOperation.NothingOfThisSort`.

use regex::{Regex, RegexSet};

fn texts(code: &str, message: &str) -> anyhow::Result<bool> {
    // AuthFailure.SignatureExpire: the clock is wrong ("RequestLimitExceeded" comes from the gateway)
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    //                                                   ^^^^^^^^^^^^^^^^^^^^ code inside common
    if message == "Code=ResourceNotFound.KeyIdNotFound" || message.contains("code: InternalError, ") || message.starts_with("[InvalidParameter] ") {
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    //                                                                             ^^^^^^^^^^^^^ code inside common
    //                                                                                                                        ^^^^^^^^^^^^^^^^ code inside common
        bail!("InvalidParameterValue: {message}");
        //     ^^^^^^^^^^^^^^^^^^^^^ code inside common
    }
    tracing::warn!(%code, "ResourceInUse: still in use, trying again");
    //                     ^^^^^^^^^^^^^ code inside common
    if message.contains("[TencentCloudSDKError] code:ResourceNotFound message:") {
    //                                               ^^^^^^^^^^^^^^^^ code inside common
        return Err(anyhow!("Code=FailedOperation.InvalidImageSate"));
    }
    let error = "the resource is in use: ResourceInUse or ResourceUnavailable";
    // Patterns.
    let own = Regex::new(r"^AuthFailure\.SignatureExpire$")?;
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
    let some = Regex::new(r"^(ResourceInUse|ResourceUnavailable|ResourceNotFuond)")?;
    //                        ^^^^^^^^^^^^^ code pattern common
    //                                      ^^^^^^^^^^^^^^^^^^^ code pattern common
    let beginning = Regex::new("^InvalidParameterValue\\.")?;
    //                           ^^^^^^^^^^^^^^^^^^^^^ code pattern common
    let set = RegexSet::new([r"ResourcesSoldOut\.EipInsufficient", r"^LimitExceeded$"])?;
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    //                                                                ^^^^^^^^^^^^^ code pattern common
    Ok(own.is_match(code) || some.is_match(code) || beginning.is_match(code) || set.is_match(error))
}
