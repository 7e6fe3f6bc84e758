// corpus: complete
/* Tencent Cloud: "ResourceInUse", `LimitExceeded` /* comments do not nest "ResourceNotFound */
//                 ^^^^^^^^^^^^^ code inside common
//                                  ^^^^^^^^^^^^^ code inside common
#include <tencentcloud/core/Error.h>

/// \brief It's not closed: "ResourceInUse
auto error = R"(AuthFailure.TokenFailure)";
//              ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
auto error1 = R"code(AuthFailure.MFAFailure)code";
//                   ^^^^^^^^^^^^^^^^^^^^^^ code exact common
auto error2 = u8R"(AuthFailure.InvalidSecretId)", *error3 = LR"--(ResourceInUse)--", *error4 = u8"LimitExceeded", *error5 = L"UnsupportedRegion";
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                ^^^^^^^^^^^^^ code exact common
//                                                                                                ^^^^^^^^^^^^^ code exact common
//                                                                                                                            ^^^^^^^^^^^^^^^^^ code exact common
auto error6 = "\x41uthFailure.SignatureFailure"; auto error7 = "\u0041uthFailure.TokenFailre";
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
auto error8 = R"(\x41uthFailure.SignatureFailure)";
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
auto error9 = "InvalidParameterValue." "ZoneNotSupported"; auto error10 = std::string("InvalidParameterValue." "Range");
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
auto error11 = "InvalidParameterValue." "ZoneNotSuported";
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported
auto document = R"json({"Response": {"Error": {"Code": "InternalError", "Message": ")"}, "RequestId": "1"}})json"; auto behind = error == "ResourceInUse";
//                      ^^^^^^^^^^ response failure
//                                                      ^^^^^^^^^^^^^ code exact common
//                                                                                                                                         ^^^^^^^^^^^^^ code exact common
auto lines = R"(
    "ResourceInUse" )' ")
)"; auto behind1 = error == "ResourceInUse";
//                           ^^^^^^^^^^^^^ code exact common
auto quotes = R"x(a ")" b)x"; auto behind2 = error == "ResourceInUse";
//                                                     ^^^^^^^^^^^^^ code exact common

int literals(const std::string &code, char letter)
{
    if (letter == '"' || letter == '\'' || letter == '\\' || letter == L'"' || letter == u8'"' || letter == '\x22') return code == "ResourceInUse";
    //                                                                                                                              ^^^^^^^^^^^^^ code exact common
    auto number = 1'000'000 + 0xFF'FFu + 0b1010'1010 + 1'0.0'1; auto error = "ResourceInUse"; auto mask = 0x1'F; auto error2 = "ResourceInUse";
    //                                                                        ^^^^^^^^^^^^^ code exact common
    //                                                                                                                          ^^^^^^^^^^^^^ code exact common
    auto wide = "重试 😀 é"; if (code == "UnsupportedRegion" || letter == U'😀') return code == "UnknownParameter";
    //                                 ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                       ^^^^^^^^^^^^^^^^ code exact common
    auto comment = "// no comment"; if (code == "ResourceInUse") return 1; // "ResourceInUse
    //                                           ^^^^^^^^^^^^^ code exact common
    auto block = "/* no comment"; /* "ResourceInUse */ if (code == /* it's */ "ResourceInUse") return 2; /* ' */
    //                                                                         ^^^^^^^^^^^^^ code exact common
    auto quoted = "\"AuthFailure.TokenFailure\""; auto backslash = "\\"; auto error_behind = "ResourceInUse";
    //               ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    //                                                                                        ^^^^^^^^^^^^^ code exact common
    auto word = USER"ResourceInUse"; auto size = "LimitExceeded"_len + sizeof "InternalError"; auto error4 = code + ".NotFound";
    //               ^^^^^^^^^^^^^ code exact common
    //                                            ^^^^^^^^^^^^^ code exact common
    //                                                                         ^^^^^^^^^^^^^ code exact common
    return code == "InternalError";
    //              ^^^^^^^^^^^^^ code exact common
}

#error don't build this without "a host
template <char C = '"', typename T = std::vector<int>> bool is(T code) { return code == "ResourceInUse"; }
//                                                                                       ^^^^^^^^^^^^^ code exact common
