// corpus: complete
// Nobody is named, but three codes that only one cloud has say whose the file is.
fn hint(code: &str) -> &'static str {
    match code {
        "AuthFailure.SignatureFailure" => "（SecretKey 不对）",
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        "AuthFailure.SecretIdNotFound" => "（SecretId 不对）",
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        "AuthFailure.TokenFailure" | "AuthFailure.SignatureExpire" => "（时间戳过期）",
//       ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        "UnauthorizedOperation" => "（子账号无权限）",
//       ^^^^^^^^^^^^^^^^^^^^^ code exact common
        "ResourceInsuficient" => "（资源不足）",
//       ^^^^^^^^^^^^^^^^^^^ not a code
        _ => "未知错误",
    }
}
