// corpus: complete
namespace Example.TencentCloud;

internal static class Switches
{
    private static string Hint(string errorCode, int status)
    {
        switch (errorCode)
        {
            case "InternalError":
            //    ^^^^^^^^^^^^^ code exact common
            case "InternalErorr":
            //    ^^^^^^^^^^^^^ misspelled -> InternalError
                return "later";
            case "ResourceInUse" or "ResourceUnavailable":
            //    ^^^^^^^^^^^^^ code exact common
            //                       ^^^^^^^^^^^^^^^^^^^ code exact common
            case "AuthFailure.TokenFailure" when status == 200: // "ResourceNotFound" is no failure
            //    ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            //                                                      ^^^^^^^^^^^^^^^^ code inside common
                return "Running";
            case { } other when other.StartsWith("InvalidParameter"):
            //                                    ^^^^^^^^^^^^^^^^ code prefix common
                return "InvalidParameterValue.ZoneNotSupported";
                //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            case "Success":
                goto case "ResourceInUse";
                //         ^^^^^^^^^^^^^ code exact common
        }
        return errorCode switch
        {
            "RequestLimitExceeded" => "请求频率过高",
//           ^^^^^^^^^^^^^^^^^^^^ code exact common
            "AuthFailure.InvalidSecretId" or "AuthFailure.SecretIdNotFound" => "密钥不存在。",
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            "AuthFailure.SignatureFailre" => "签名错误。",
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureFailure
            "LimitExceeded" when status > 0 => "Limit",
//           ^^^^^^^^^^^^^ code exact common
            "LimitExceded" when status > 0 => "Limit",
//           ^^^^^^^^^^^^ misspelled -> LimitExceeded
            not "UnsupportedRegion" and not "UnsupportedOperation" => "Unknown",
            //   ^^^^^^^^^^^^^^^^^ code exact common
            //                               ^^^^^^^^^^^^^^^^^^^^ code exact common
            { Length: 0 } or "OK" or "Success" => "DryRunOperation",
            //                                     ^^^^^^^^^^^^^^^ code exact common
            _ => $"unknown: {errorCode}",
        };
    }

    private static bool Retry(int status, string code) => (status, code) switch
    {
        (503, "ServiceUnavailable") or (429, "RequestLimitExceeded") => true,
        //     ^^^^^^^^^^^^^^^^^^ code exact common
        //                                    ^^^^^^^^^^^^^^^^^^^^ code exact common
        (_, "RequestLimitExceded") => true,
        //   ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        _ => code is ['I', 'n', ..] and "InvalidRequest",
        //                               ^^^^^^^^^^^^^^ code exact common
    };

    public static string ToCode(this Error error) => error switch
    {
        Error.Missing => "MissingParameter",
        //                ^^^^^^^^^^^^^^^^ code exact common
        Error.Unknown => "UnknownParameter",
        //                ^^^^^^^^^^^^^^^^ code exact common
        _ => throw new ArgumentOutOfRangeException(nameof(error), "not an error"),
    };
}
