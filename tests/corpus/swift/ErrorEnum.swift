// corpus: complete
// Nobody is named, but three codes that only one cloud has say whose the file is.
public enum Code: String {
    case authFailure = "AuthFailure"
    //                  ^^^^^^^^^^^ code exact service
    case authFailure_SecretIdNotFound = "AuthFailure.SecretIdNotFound"
    //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    case authFailure_SignatureExpire = "AuthFailure.SignatureExpire"
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    case authFailure_TokenFailure = "AuthFailure.TokenFailure"
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    case internalError = "InternalError"
    //                    ^^^^^^^^^^^^^ code exact common
    case authFailure_SignatureFailure = "AuthFailure.SignatureFailre"
    //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
    case other = "InvalidParameter"
    //            ^^^^^^^^^^^^^^^^ code exact common
}
