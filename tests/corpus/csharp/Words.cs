// corpus: complete
using COSXML.CosException;
using TencentCloud.Common;

// Words that stand where codes do in a program of ours, and are none.
public class Words
{
    [JsonPropertyName("RequestId")]
    public string RequestId { get; set; } = "Unknown";

    public string Read(string state, string errorCode, CosServerException e) => state switch
    {
        "PENDING" or "LAUNCH_FAILED" or "Success" or "Failed" or "Timeout" or "Forbidden" or "NotFound" => "Normal",
        _ when e.errorCode == "NoSuchKey" || e.errorCode == "NoSuchBucket" || e.errorCode == "AccessDenied" => "Unavailable",
        _ when errorCode is "Success" or "200" or "TokenExpired" or "ap-guangzhou" => "TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request",
        _ => $"the error is {errorCode}: no such instance, the resource was not found, limit exceeded",
    };

    public Dictionary<string, int> Errors { get; } = new() { ["NotFound"] = 404, ["Conflict"] = 409, { "TooManyRequests", 429 }, { "Error", 500 } };
}
