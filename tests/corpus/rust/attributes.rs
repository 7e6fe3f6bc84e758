// corpus: complete
//! Errors of Tencent Cloud as an enum.

use serde::{Deserialize, Serialize};
use thiserror::Error;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum ErrorCode {
    #[serde(rename = "AuthFailure.SecretIdNotFound")]
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    SecretIdNotFound,
    #[serde(rename = "RequestLimitExceeded", alias = "RequestLimitExceeded.UinLimitExceeded")]
    //                ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    Throttled,
    #[serde(rename(deserialize = "AuthFailure.TokenFailre"))]
    //                            ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    Token,
    #[strum(serialize = "ResourceInUse", to_string = "in use")]
    //                   ^^^^^^^^^^^^^ code exact common
    InUse,
    #[serde(other)]
    Other,
}

#[derive(Debug, Error)]
pub enum Failure {
    #[error("AuthFailure.SignatureFailure: {0}")]
    //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    Signature(String),
    #[error("InvalidParameter: {message}")]
    //       ^^^^^^^^^^^^^^^^ code inside common
    Parameter { message: String },
    #[error("UnsupportedOperation")]
    //       ^^^^^^^^^^^^^^^^^^^^ code exact common
    Unsupported,
    #[error("[TencentCloudSDKError] code:ResourceNotFound message:{message} requestId:{request_id}")]
    //                                   ^^^^^^^^^^^^^^^^ code inside common
    Sdk { message: String, request_id: String },
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error("no connection, error {code}")]
    Network { code: i32 },
}
