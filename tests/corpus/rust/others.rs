// corpus: complete
//! Names that many programs have. Nothing here is about a cloud of ours.

use tower_lsp::jsonrpc::{Error, ErrorCode};

#[derive(Debug, thiserror::Error)]
enum ResourceNotFound {
    #[error("ResourceNotFound")]
    Missing,
    #[error("InternalError: {0}")]
    InternalError(String),
    #[error("InvalidParameterValue")]
    InvalidParameterValue,
}

fn code_name(error: &Error) -> &'static str {
    match error.code {
        ErrorCode::InternalError => "InternalError",
        ErrorCode::InvalidRequest => "InvalidRequest",
        ErrorCode::InvalidParams => "InvalidParams",
        _ => "UnknownError",
    }
}

fn store(error: &object_store::Error, code: &str) -> bool {
    match code {
        "NoSuchKey" | "NoSuchBucket" | "AccessDenied" | "InvalidRequest" | "ServiceUnavailable" | "InternalError" => true,
        "ResourceNotFound" | "OperationNotSupported" | "ResourceUnavailable" => error.to_string() == "ResourceInUse",
        "InvalidInstanceId.NotFound" | "InvalidParameter.NotFound" | "ResourceNotFound.Rule" => code == "InvalidParameter",
        _ => false,
    }
}

fn ows(version: &str) -> String {
    format!(r#"<ows:Exception exceptionCode="InvalidParameterValue" locator="{version}"/>"#)
}
