// corpus: complete
use aws_sdk_ec2::error::ProvideErrorMetadata;

// Codes of AWS, some of which have the names of ours.
fn retry(err: &impl ProvideErrorMetadata) -> bool {
    match err.code() {
        Some("RequestLimitExceeded" | "InternalError" | "ThrottlingException" | "ServiceUnavailable") => true,
        Some("InvalidInstanceID.NotFound") | Some("InvalidInstanceId.NotFound") | Some("InvalidSecurityGroupId.NotFound") => false,
        Some("UnauthorizedOperation") | Some("DryRunOperation") | Some("AuthFailure") => false,
        Some(code) => code == "InvalidParameterValue" || code.starts_with("InvalidParameter") || code == "ResourceNotFound",
        None => matches!(err.message(), Some("InternalError")),
    }
}

const HEADER: &str = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0";
const MOCK: &str = r#"{"Response": {"Errors": {"Error": {"Code": "InternalError"}}, "RequestID": "1"}}"#;
