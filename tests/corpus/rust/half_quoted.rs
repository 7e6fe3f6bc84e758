// corpus: complete
use tencent_cloud_sdk::error::Error;

// A string may have many lines, so one that is not closed takes what is behind it.
fn half(err: &Error) -> bool {
    let known = ["ResourceInUse", "InternalError", 'x', b'"', '"'];
    //            ^^^^^^^^^^^^^ code exact common
    //                             ^^^^^^^^^^^^^ code exact common
    if err.code == "LimitExceeded" {
    //              ^^^^^^^^^^^^^ code exact common
        return err.code == "ResourceNotFound;
    }
}
