// corpus: complete
/* Tencent Cloud: "ResourceInUse" /* nested: `LimitExceeded` */ still "InternalError" and it's not "closed */
//                 ^^^^^^^^^^^^^ code inside common
//                                            ^^^^^^^^^^^^^ code inside common
//                                                                     ^^^^^^^^^^^^^ code inside common
/// It's not closed: "ResourceInUse. See ``AuthFailure.MFAFailure``.
//                                         ^^^^^^^^^^^^^^^^^^^^^^ code inside common
import TencentCloudSDK

let error = #"AuthFailure.TokenFailure"#, error1 = ##"AuthFailure.MFAFailure"##, error2 = "\u{41}"
//            ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                    ^^^^^^^^^^^^^^^^^^^^^^ code exact common
let error3 = "\u{41}uthFailure.SignatureFailure", error4 = "\u{0041}uthFailure.TokenFailre"
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
let error5 = #"\u{41}uthFailure.SignatureFailure"#, error6 = #"AuthFailure.InvalidSecretId"#
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
let lines = """
    "ResourceInUse" and ""two"" of them \(error == "InternalError") \"""
    //                                              ^^^^^^^^^^^^^ code exact common
    """, error7 = "ResourceInUse"
    //             ^^^^^^^^^^^^^ code exact common
let raw = #"""
    \(error) """ and "quoted"
    """#, error8 = "ResourceInUse"
    //              ^^^^^^^^^^^^^ code exact common
let path = #"C:\"#, error9 = "ResourceInUse", quoted = #"a "quoted" word"#, error10 = "ResourceInUse"
//                            ^^^^^^^^^^^^^ code exact common
//                                                                                     ^^^^^^^^^^^^^ code exact common
let hashes = ##"one "# is not the end"##, error11 = "ResourceInUse", backslash = "\\", error12 = "ResourceInUse"
//                                                   ^^^^^^^^^^^^^ code exact common
//                                                                                                ^^^^^^^^^^^^^ code exact common

func literals(_ code: String, error: String) -> String {
    let one = "AuthFailure.\(code)" + "\(code).NotFound" + #"ResourceInUse.\#(code)"#
    //         ^^^^^^^^^^^^^^^^^^^ not a code
    //                                                       ^^^^^^^^^^^^^^^^^^^^^^ not a code
    let two = "\(code == "UnsupportedRegion" ? "ResourceUnavailable" : f("(", ")")) \(code, privacy: .public)"; let error = "ResourceInUse"
    //                    ^^^^^^^^^^^^^^^^^ code exact common
    //                                          ^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                                       ^^^^^^^^^^^^^ code exact common
    let three = "\("\(error == "UnknownParameter" ? #"a""# : ")")")"; let error = "ResourceInUse"
    //                          ^^^^^^^^^^^^^^^^ code exact common
    //                                                                             ^^^^^^^^^^^^^ code exact common
    let four = #"\(code) \#(error == "InvalidFilter") ""#; let error = "ResourceInUse"
    //                                ^^^^^^^^^^^^^ code exact service
    //                                                                  ^^^^^^^^^^^^^ code exact common
    let wide = "重试 😀 é"; if code == "UnsupportedRegion" || wide == "限流" { return error == "UnknownParameter" ? "😀" : "ß" }
    //                               ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                     ^^^^^^^^^^^^^^^^ code exact common
    let comment = "// no comment"; if code == "ResourceInUse" { return "" } // "ResourceInUse
    //                                         ^^^^^^^^^^^^^ code exact common
    let block = "/* no comment"; /* "ResourceInUse */ if code == /* it's */ "ResourceInUse" { return "a 'b' c" } /* ' */
    //                                                                       ^^^^^^^^^^^^^ code exact common
    let `default` = 1_000 / 2; let `it's` = a / b; let half = c / d; let error = "ResourceInUse"
    //                                                                            ^^^^^^^^^^^^^ code exact common
    let pattern = /[^"]+"/; let extended = #/a/"b"/#; let error = "ResourceInUse"
    //                                                             ^^^^^^^^^^^^^ code exact common
    let key = \Error.code, prefix = "InvalidParameterValue." + code; #if DEBUG
    //                               ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    let selector = #selector(retry), file = #file; let error = error == "InternalError"
    //                                                                   ^^^^^^^^^^^^^ code exact common
    #endif
    return error
}
#warning("it's not finished")
