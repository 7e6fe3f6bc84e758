// corpus: complete
use tencent_cloud_sdk::services::cvm::instance::InstanceService;

// Words that stand where codes do in a program of ours, and are none.
fn words(state: &str, error_code: &str, code: Option<&str>) -> &'static str {
    match state {
        "PENDING" | "LAUNCH_FAILED" | "Success" | "Failed" | "Timeout" | "Forbidden" | "Unauthorized" | "BadRequest" | "NotFound" => "Normal",
        "DescribeInstances" | "RunInstances" | "OK" | "Error" | "Unknown" | "Invalid" | "Internal" | "Conflict" => "Unavailable",
        _ if error_code == "Success" || error_code == "200" || error_code == "TokenExpired" || error_code == "ap-guangzhou" => "",
        _ => match code {
            Some("UserNotFound") | Some("DeadlineExceeded") => "FailedPrecondition",
            Some("NoSuchKey" | "NoSuchBucket" | "AccessDenied") => "ResourceExhausted",
            _ => "Instance",
        },
    }
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ErrorBody {
    #[serde(rename = "Code")]
    code: String,
    #[serde(rename = "RequestId", default)]
    request_id: String,
}

fn header(error: &str) -> (&'static str, String) {
    println!("the error is {error}: no such instance, the resource was not found, limit exceeded");
    ("Authorization", format!("TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request, Error={}", InstanceService::NAME))
}
