// corpus: complete
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Runtime.Serialization;
using TencentCloud.Common;

public static class ErrorCodes
{
    public const string Throttled = "RequestLimitExceeded";
    //                               ^^^^^^^^^^^^^^^^^^^^ code exact common
    internal static readonly string Gone = "InvalidInstanceId.NotFound", SoldOut = "ResourcesSoldOut.SpecifiedInstanceTyp";
    //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
    public static string Default { get; } = "FailedOperation";
    //                                       ^^^^^^^^^^^^^^^ code exact common
    public static string Region => "UnsupportedRegion";
    //                              ^^^^^^^^^^^^^^^^^ code exact common
    private const string Joined = "InvalidParameterValue." + "ZoneNotSupported", Wrong = "InvalidParameterValue." + "ZoneNotSuported";
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported

    private static readonly HashSet<string> Retryable = new()
    {
        "ResourceInUse", // "InternalError" is left out on purpose
//       ^^^^^^^^^^^^^ code exact common
        //                   ^^^^^^^^^^^^^ code inside common
        "InternalError.TradeUnknownError",
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        "ResourceUnavailble",
//       ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
    };
    private static readonly HashSet<string> RetryErrors = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "InternalError", "ServiceUnavailable" };
    //                                                                                                             ^^^^^^^^^^^^^ code exact common
    //                                                                                                                              ^^^^^^^^^^^^^^^^^^ code exact common
    private static readonly string[] FatalErrors = { "UnauthorizedOperation", "UnauthorisedOperation", Throttled };
    //                                                ^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                         ^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation
    private static readonly List<string> More = ["OperationDenied", "NoSuchProduct", .. FatalErrors];
    //                                            ^^^^^^^^^^^^^^^ code exact service
    //                                                               ^^^^^^^^^^^^^ code exact common
    private static readonly ImmutableHashSet<string> Errors = ImmutableHashSet.Create("ActionOffline", "InternalErorr");
    //                                                                                 ^^^^^^^^^^^^^ code exact common
    //                                                                                                  ^^^^^^^^^^^^^ misspelled -> InternalError
    private static readonly FrozenSet<string> Frozen = new[] { "NoSuchVersion", "AuthFailure.MFAFailure" }.ToFrozenSet();
    //                                                          ^^^^^^^^^^^^^ code exact common
    //                                                                           ^^^^^^^^^^^^^^^^^^^^^^ code exact common

    private static readonly Dictionary<string, string> Hints = new()
    {
        ["UnauthorizedOperation"] = "ask for permission",
        //^^^^^^^^^^^^^^^^^^^^^ code exact common
        ["FailedOperation.InvalidImageSate"] = "wait for the image",
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
        { "FailedOperation.InvalidImageState", "wait for the image" },
        // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        { "LimitExceeded.SpotQuota", "quota" },
        // ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    };
    private static readonly Dictionary<int, string> Status = new() { [404] = "ResourceNotFound", { 409, "ResourceInUse" }, [429] = "LimitExceeded" };
    //                                                                        ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                   ^^^^^^^^^^^^^ code exact common
    //                                                                                                                              ^^^^^^^^^^^^^ code exact common
    private static readonly (string Code, bool Retry)[] Table = { ("InvalidPeriod", false), (Code: "InvalidFilter", Retry: false) };
    //                                                              ^^^^^^^^^^^^^ code exact service
    //                                                                                              ^^^^^^^^^^^^^ code exact service

    public enum ErrorCode
    {
        [EnumMember(Value = "MissingParameter")]
        //                   ^^^^^^^^^^^^^^^^ code exact common
        Missing,
        [JsonPropertyName("UnknownParameter"), Description("Unknown")]
        //                 ^^^^^^^^^^^^^^^^ code exact common
        Unknown,
    }

    public static object Failures(IDictionary<string, int> errors, string code)
    {
        errors["DryRunOperation"] = 412;
        //      ^^^^^^^^^^^^^^^ code exact common
        errors.Add("InvalidRequest", 400);
        //          ^^^^^^^^^^^^^^ code exact common
        if (new[] { "InvalidAction", "InvalidActoin" }.Contains(code) || errors.ContainsKey("ActionOffline") || errors.TryGetValue("IpInBlacklist", out var status))
        //           ^^^^^^^^^^^^^ code exact common
        //                            ^^^^^^^^^^^^^ misspelled -> InvalidAction
        //                                                                                   ^^^^^^^^^^^^^ code exact common
        //                                                                                                                          ^^^^^^^^^^^^^ code exact common
            throw new TencentCloudSDKException("ResourceInsufficient");
            //                                  ^^^^^^^^^^^^^^^^^^^^ code exact common
        var error = new Error { Code = "ResourceNotFound", Message = "not found", Region = "ap-guangzhou" };
        //                              ^^^^^^^^^^^^^^^^ code exact common
        var failure = new Failure(code: "OverQuota", message: "quota") with { ErrorCode = "InternalErorr" };
        //                               ^^^^^^^^^ code exact service
        //                                                                                 ^^^^^^^^^^^^^ misspelled -> InternalError
        return new { Response = new { Error = new { Code = "InternalError", Message = "" }, RequestId = "1" } };
        //                                                  ^^^^^^^^^^^^^ code exact common
    }

    public static bool Retry(string code = "InternalError", string region = "ap-guangzhou") => Retryable.Contains(code) && region != "";
    //                                      ^^^^^^^^^^^^^ code exact common
}
