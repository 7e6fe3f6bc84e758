// corpus: complete
import QCloudCOSXML
import TencentCloudSDK

// Words that stand where codes do in a program of ours, and are none.
func words(state: String, errorCode: String, error: NSError) -> String {
    switch state {
    case "PENDING", "LAUNCH_FAILED", "Success", "Failed", "Timeout", "Forbidden", "NotFound": return "Normal"
    case "DescribeInstances", "OK", "Error", "Unknown", "Invalid", "Internal", "Conflict": return "Unavailable"
    default: break
    }
    if errorCode == "NoSuchKey" || errorCode == "NoSuchBucket" || errorCode == "AccessDenied" || errorCode == "200" {
        return "TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request"
    }
    let errors = ["NotFound": 404, "Conflict": 409, "TooManyRequests": 429]
    return "the error is \(errors): no such instance, the resource was not found, limit exceeded"
}
