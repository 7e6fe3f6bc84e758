// corpus: complete
/* Tencent Cloud: "ResourceInUse", `LimitExceeded` /* comments do not nest "ResourceNotFound */
//                 ^^^^^^^^^^^^^ code inside common
//                                  ^^^^^^^^^^^^^ code inside common
#include <tencentcloud/error.h>

// It's not closed: "ResourceInUse
static const char *code = u8"ResourceInUse";
//                           ^^^^^^^^^^^^^ code exact common
static const char16_t *error16 = u"AuthFailure.TokenFailure";
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
static const char32_t *error32 = U"AuthFailure.MFAFailure";
//                                 ^^^^^^^^^^^^^^^^^^^^^^ code exact common
static const wchar_t *error_wide = L"LimitExceeded";
//                                   ^^^^^^^^^^^^^ code exact common
static const char *error = "\x41uthFailure.SignatureFailure";
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
static const char *error_octal = "\101uthFailure.InvalidSecretId";
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
static const char *error_wrong = "\101uthFailure.TokenFailre";
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
static const char *error_joined = "InvalidParameterValue." "ZoneNotSupported";
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
static const char *error_joined_wrong = "InvalidParameterValue." "ZoneNotSuported";
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported
static const char *format = "code=%s " "ResourceNotFound.KeyIdNotFound" ": %d\n";
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
static const char *quoted = "\"AuthFailure.TokenFailure\"", *backslash = "\\", *error_behind = "ResourceInUse";
//                             ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
//                                                                                              ^^^^^^^^^^^^^ code exact common

int literals(const char *code, int letter)
{
    if (letter == '"' || letter == '\'' || letter == '\\' || letter == L'"' || letter == u'\x22' || letter == '\042')
        return strcmp(code, "ResourceInUse");
        //                   ^^^^^^^^^^^^^ code exact common
    int number = 1'000'000 + 0x1'F; const char *error = "ResourceInUse"; int four = 'RIFF'; const char *error2 = "ResourceInUse";
    //                                                   ^^^^^^^^^^^^^ code exact common
    //                                                                                                            ^^^^^^^^^^^^^ code exact common
    const char *wide = "重试 😀 é"; if (!strcmp(code, "UnsupportedRegion") || letter == L'限') return strcmp(code, "UnknownParameter");
    //                                              ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                          ^^^^^^^^^^^^^^^^ code exact common
    const char *comment = "// no comment"; if (!strcmp(code, "ResourceInUse")) return 1; // "ResourceInUse
    //                                                        ^^^^^^^^^^^^^ code exact common
    const char *block = "/* no comment"; /* "ResourceInUse */ if (!strcmp(code, /* it's */ "ResourceInUse")) return 2; /* ' */
    //                                                                                      ^^^^^^^^^^^^^ code exact common
    const char *percent = "100%"; return a / b / c && strcmp(code, "ResourceInUse"); /**/ return strcmp(code, "InternalError");
    //                                                              ^^^^^^^^^^^^^ code exact common
    //                                                                                                         ^^^^^^^^^^^^^ code exact common
}

#error don't build this without "a host
#pragma message("it's old")
#if 0
can't be read: "ResourceInUse
#endif
int behind(const char *code) { return strcmp(code, "ResourceInUse"); }
//                                                  ^^^^^^^^^^^^^ code exact common
