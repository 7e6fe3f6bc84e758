// corpus: complete
/* Tencent Cloud: "ResourceInUse", `LimitExceeded` /* comments do not nest "ResourceNotFound */
//                 ^^^^^^^^^^^^^ code inside common
//                                  ^^^^^^^^^^^^^ code inside common
using TencentCloud.Common;

#region It's mine, and "not closed
/// <summary>It's not closed: "ResourceInUse. See <see cref="Literals"/> and "InternalError".</summary>
//                                                                            ^^^^^^^^^^^^^ code inside common
public class Literals
{
    const string Error = @"AuthFailure.TokenFailure", Error1 = $"AuthFailure.MFAFailure", Error2 = $@"ResourceInUse", Error3 = @$"LimitExceeded";
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                           ^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                ^^^^^^^^^^^^^ code exact common
    //                                                                                                                            ^^^^^^^^^^^^^ code exact common
    const string Error4 = """AuthFailure.SecretIdNotFound""", Error5 = """"UnsupportedRegion"""", Error6 = $$"""UnsupportedOperation""";
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                     ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                          ^^^^^^^^^^^^^^^^^^^^ code exact common
    static ReadOnlySpan<byte> Error7 => "InvalidAction"u8, Error8 => """NoSuchVersion"""u8;
    //                                   ^^^^^^^^^^^^^ code exact common
    //                                                                  ^^^^^^^^^^^^^ code exact common
    const string Error9 = "\x41uthFailure.SignatureFailure", Error10 = "\u0041uthFailure.InvalidSecretId", Error11 = "\U00000041uthFailure.TokenFailre";
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
    //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
    //                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    const string Error12 = @"\x41uthFailure.SignatureFailure", Error13 = "ResourceNotFound.KeyIdNotFound\n";
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
    //                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    const string Path = @"C:\", Error14 = "ResourceInUse", Quoted = @"a ""quoted"" word \", Error15 = "ResourceInUse";
    //                                     ^^^^^^^^^^^^^ code exact common
    //                                                                                                 ^^^^^^^^^^^^^ code exact common
    const string Lines = @"
        "";ResourceInUse"" and \", Error16 = "ResourceInUse";
        //                                    ^^^^^^^^^^^^^ code exact common
    const string Raw = """
        a "quoted" word and ""two"" of them, Code = "LimitExceeded"
        //                                           ^^^^^^^^^^^^^ code inside common
        """, Error17 = "ResourceInUse";
        //              ^^^^^^^^^^^^^ code exact common
    char quote = '"', apostrophe = '\'', backslash = '\\', escaped = '\x22', wide = '限'; string error18 = "ResourceInUse";
    //                                                                                                     ^^^^^^^^^^^^^ code exact common

    string Holes(string code, string error)
    {
        var one = $"AuthFailure.{code}" + $"{code}.NotFound" + $@"InternalError.{code}" + $"""ResourceInUse.{code}""";
        //          ^^^^^^^^^^^^^^^^^^ not a code
        //                                                                                    ^^^^^^^^^^^^^^^^^^^^ not a code
        var two = $"{(code == "InternalError" ? "ResourceUnavailable" : code)}: {{ResourceInUse}} {code,-10:D2} {error}"; error = "ResourceInUse";
        //                     ^^^^^^^^^^^^^ code exact common
        //                                       ^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                                                                                         ^^^^^^^^^^^^^ code exact common
        var three = $@"C:\{code} ""quoted"" {code switch { "UnknownParameter" => 1, _ => 2 }}"; error = "ResourceInUse";
        //                                                  ^^^^^^^^^^^^^^^^ code exact common
        //                                                                                               ^^^^^^^^^^^^^ code exact common
        var four = $$"""{ "Code": "InvalidRequest", "Hole": "{{code + "MissingParameter"}}", {code} }"""; error = "ResourceInUse";
        //                         ^^^^^^^^^^^^^^ code inside common
        //                                                             ^^^^^^^^^^^^^^^^ code exact common
        //                                                                                                         ^^^^^^^^^^^^^ code exact common
        var five = $"{$"{(error == "InvalidFilter" ? '"' : '}')}"}"; error = "ResourceInUse";
        //                          ^^^^^^^^^^^^^ code exact service
        //                                                                    ^^^^^^^^^^^^^ code exact common
        var six = $"""
            {code} "quoted" {(code == "InvalidPeriod" ? "}" : "")}
            //                         ^^^^^^^^^^^^^ code exact service
            """; error = "ResourceInUse";
            //            ^^^^^^^^^^^^^ code exact common
        var wide1 = "重试 😀 é"; if (code == "UnsupportedRegion" || wide1 == "限流") return error == "UnknownParameter" ? "😀" : "ß";
        //                                 ^^^^^^^^^^^^^^^^^ code exact common
        //                                                                                       ^^^^^^^^^^^^^^^^ code exact common
        var comment = "// no comment"; if (code == "ResourceInUse") return ""; // "ResourceInUse
        //                                          ^^^^^^^^^^^^^ code exact common
        var block = "/* no comment"; /* "ResourceInUse */ if (code == /* it's */ "ResourceInUse") return "\\"; /* ' */
        //                                                                        ^^^^^^^^^^^^^ code exact common
        var prefix = "InvalidParameterValue." + code, number = 1_000 + 0xFF; var @class = error == "ResourceInUse"; var @string = "@"; error = "ResourceInUse";
        //            ^^^^^^^^^^^^^^^^^^^^^^ code prefix
        //                                                                                          ^^^^^^^^^^^^^ code exact common
        //                                                                                                                                      ^^^^^^^^^^^^^ code exact common
        return error == "InternalError" ? null! : error;
        //               ^^^^^^^^^^^^^ code exact common
    }
}
#endregion
#error don't build this without "a host
#pragma warning disable CS0168 // it's fine
