// corpus: complete
//! A module about Tencent Cloud. "ResourceInUse", `LimitExceeded` and FailedOperation.
//                                 ^^^^^^^^^^^^^ code inside common
//                                                  ^^^^^^^^^^^^^ code inside common
#![doc = "it's not closed: '"]

/* "InternalError" /* nested: `ResourceInUse` */ still "LimitExceeded and AuthFailure.TokenFailure */
//  ^^^^^^^^^^^^^ code inside common
//                             ^^^^^^^^^^^^^ code inside common
//                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
/// Doesn't close its quote. See [`AuthFailure.MFAFailure`].
//                                 ^^^^^^^^^^^^^^^^^^^^^^ code inside common
fn literals<'a, 'b: 'a>(code: &'a str, error: &'static str) -> &'b str {
    let code = r"AuthFailure.TokenFailure";
    //           ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    let code = r#"AuthFailure.MFAFailure"#;
    //            ^^^^^^^^^^^^^^^^^^^^^^ code exact common
    let code = r##"AuthFailure.SecretIdNotFound"##;
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    let code = b"ResourceInUse";
    //           ^^^^^^^^^^^^^ code exact common
    let code = br#"LimitExceeded"#;
    //             ^^^^^^^^^^^^^ code exact common
    let code = c"UnsupportedRegion";
    //           ^^^^^^^^^^^^^^^^^ code exact common
    let code = cr"UnsupportedOperation";
    //            ^^^^^^^^^^^^^^^^^^^^ code exact common
    let code = "\x41uthFailure.\u{53}ignatureFailure";
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
    let code = "\u{41}uthFailure.TokenFailre";
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    let code = r"\x41uthFailure.SignatureFailure";
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
    let code = "Invalid\
        Parameter is what it says";
    let error = format!("AuthFailure.{error}");
    //                   ^^^^^^^^^^^^^^^^^^^ not a code
    let error = concat!("InvalidParameterValue.", "Range");
    //                   ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    let quoted = "\"AuthFailure.TokenFailure\"";
    //              ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    let end = r#"a "quoted" word"#; let error = "ResourceInUse";
    //                                           ^^^^^^^^^^^^^ code exact common
    let hashes = r##"one "# is not the end"##; let error = "ResourceInUse";
    //                                                      ^^^^^^^^^^^^^ code exact common
    let backslash = r"\"; let error = "ResourceInUse"; let two = "\\"; let error = "ResourceInUse";
    //                                 ^^^^^^^^^^^^^ code exact common
    //                                                                              ^^^^^^^^^^^^^ code exact common
    let quotes = ['"', '\'', '\\', '\u{22}', '\x22', '字', '😀']; let error = "ResourceInUse";
    //                                                                       ^^^^^^^^^^^^^ code exact common
    let bytes = [b'"', b'\'', b'\\', b'a']; let error = "ResourceInUse";
    //                                                   ^^^^^^^^^^^^^ code exact common
    let r#type = 'a'; let error = "ResourceInUse"; let lifetime: &'a str = error; let error = "ResourceInUse";
    //                             ^^^^^^^^^^^^^ code exact common
    //                                                                                         ^^^^^^^^^^^^^ code exact common
    'outer: for letter in 'a'..='z' { if code == "ResourceInUse" { break 'outer } else { continue 'outer } }
    //                                            ^^^^^^^^^^^^^ code exact common
    let wide = ("重试 😀", "é", error == "UnsupportedRegion", '限', error == "UnknownParameter");
    //                                 ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                    ^^^^^^^^^^^^^^^^ code exact common
    let comment = "// no comment"; let error = "ResourceInUse"; // "ResourceInUse
    //                                          ^^^^^^^^^^^^^ code exact common
    let comment = "/* no comment"; let error = "ResourceInUse"; /* "InternalError */ let error = "ResourceInUse";
    //                                          ^^^^^^^^^^^^^ code exact common
    //                                                                                            ^^^^^^^^^^^^^ code exact common
    let number = 1_000u32 + 0x_ff; let error = "ResourceInUse"; let shift = 1 << 2; let error = "ResourceInUse";
    //                                          ^^^^^^^^^^^^^ code exact common
    //                                                                                           ^^^^^^^^^^^^^ code exact common
    let lines = "
        \"ResourceInUse\"
        InternalError
    "; let error = "ResourceInUse";
    //              ^^^^^^^^^^^^^ code exact common
    let nested = format!("{}: {code:?} {{}}", if code.is_empty() { "InvalidPeriod" } else { r#"OverQuota"# });
    //                                                              ^^^^^^^^^^^^^ code exact service
    //                                                                                         ^^^^^^^^^ code exact service
    let is_none = <Error as Into<Box<dyn std::error::Error + 'static>>>::into(error).to_string() == "InternalError";
    //                                                                                               ^^^^^^^^^^^^^ code exact common
    error
}

macro_rules! code {
    ($name:ident, $error:literal) => { pub const $name: &str = $error; };
}
code!(INTERNAL_ERROR, "InternalError");
//                     ^^^^^^^^^^^^^ code exact common
code!(IN_USE, "ResourceInUse.EventBus");
//             ^^^^^^^^^^^^^^^^^^^^^^ code exact service
