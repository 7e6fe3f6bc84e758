// corpus: complete
use tencent_cloud_sdk::error::Error;

fn half(err: &Error) -> bool {
    if err.code == "LimitExceeded" && err.code ==
    //              ^^^^^^^^^^^^^ code exact common
    match err.code.as_str() {
        "ResourceInUse" |
//       ^^^^^^^^^^^^^ code exact common
        Some("InternalError"
        //    ^^^^^^^^^^^^^ code exact common
        "ResourceNotFound" =>
//       ^^^^^^^^^^^^^^^^ code exact common
    }
    let lifetime: &'
    let character = '
    let code = r#"ResourceInUse"
    let code = "ResourceInUse";
