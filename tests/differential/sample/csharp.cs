// It's a comment with "quotes".
using System;

/// <summary>"not one", 'x'</summary>
/* "a comment" // inside */
[Obsolete("old", false)]
public class Sample
{
    const string Plain = "AuthFailure.SignatureFailure";
    const string Escaped = "a \"quoted\" word \\ \u0041";
    const string Slashes = "https://example.com/*no comment*/";
    const string Empty = "";
    const string Verbatim = @"C:\path ""quoted""
        // no comment";
    const string Raw = """it's "raw" \ here""";
    const string Block = """
        {"Response": {"Error": {"Code": "InternalError"}}}
        "" // no comment
        """;
    static readonly string More = """"three """ quotes"""";
    static readonly char[] Chars = { 'a', '\'', '"', '\\', '\u0041' };
    static readonly byte[] Bytes = "utf-8"u8.ToArray();

    static string Nested(string name, int number) =>
        $"code {name} {{literal}} {number:D2} {(name == "inner" ? "deep" : 'c'.ToString())} end";
    static string Both(string name) => $@"C:\{name} ""quoted""" + @$"{name + "x"}";
    static string RawHole(string name) => $"""it's {name + "inner"} "here" """;
    static string TwoBraces(string name) => $$"""{"Code": "{{name}}"}""";

    static string Format(double value) => $"{value:0.00} {value,10:N2} {{{value}}}";
    static bool Check(string code) => code switch
    {
        "ResourceNotFound" or "InternalError" => true, // "why"
        _ => code.StartsWith("Auth.") && code[0] != '}',
    };
}
