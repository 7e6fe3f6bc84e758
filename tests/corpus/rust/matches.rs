// corpus: complete
//! What to do about the errors of Tencent Cloud.

use std::str::FromStr;

enum Action {
    Retry,
    Stop(&'static str),
    Ask,
}

fn action(code: &str, tries: u32) -> Action {
    match code {
        "RequestLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" => Action::Retry,
//       ^^^^^^^^^^^^^^^^^^^^ code exact common
        //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        "InternalError" if tries < 3 => Action::Retry,
//       ^^^^^^^^^^^^^ code exact common
        "ResourceInUse"
//       ^^^^^^^^^^^^^ code exact common
        | "ResourceUnavailable"
        // ^^^^^^^^^^^^^^^^^^^ code exact common
        | "ResourceInsuficient" => {
        // ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
            Action::Stop("later")
        }
        | "AuthFailure.TokenFailure" // "ResourceNotFound" is no failure
        // ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                               ^^^^^^^^^^^^^^^^ code inside common
        | "AuthFailure.SignatureExpired" => Action::Stop("credentials"),
        // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
        "UnauthorizedOperation" | "FailedOperation.NothingOfThisSort" => Action::Ask,
//       ^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        other if other.starts_with("FailedOperation.") => Action::Ask,
        //                          ^^^^^^^^^^^^^^^^ code prefix
        "Success" | "OK" | "Running" | "Timeout" | "NotFound" | "Forbidden" => Action::Stop("nothing"),
        known @ ("DryRunOperation" | "InvalidAction") => Action::Stop(known),
        //        ^^^^^^^^^^^^^^^ code exact common
        //                            ^^^^^^^^^^^^^ code exact common
        _ => Action::Stop("unknown"),
    }
}

fn optional(code: Option<&str>, outer: Result<Option<&str>, ()>) -> bool {
    match code {
        Some("InternalError") | Some("LimitExceeded") | Some("MissingParamter") => true,
        //    ^^^^^^^^^^^^^ code exact common
        //                            ^^^^^^^^^^^^^ code exact common
        //                                                    ^^^^^^^^^^^^^^^ misspelled -> MissingParameter
        Some("InvalidParameter" | "InvalidParameterValue") => false,
        //    ^^^^^^^^^^^^^^^^ code exact common
        //                         ^^^^^^^^^^^^^^^^^^^^^ code exact common
        Some(code) if code == "UnknownParameter" || code.ends_with(".NotFound") => false,
        //                     ^^^^^^^^^^^^^^^^ code exact common
        None | Some(_) => matches!(outer, Ok(Some("ResourceNotFound" | "ResourceNotFound.HpcCluster"))),
        //                                         ^^^^^^^^^^^^^^^^ code exact common
        //                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    }
}

fn tuple(status: u16, code: &str) -> bool {
    match (status, code) {
        (200, "InternalError") | (503, "ServiceUnavailable") => true,
        //     ^^^^^^^^^^^^^ code exact common
        //                              ^^^^^^^^^^^^^^^^^^ code exact common
        (429, "RequestLimitExceeded") | (_, "RequestLimitExceded") => true,
        //     ^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                   ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        (500, "InternalErorr") if code.is_ascii() => false,
        //     ^^^^^^^^^^^^^ misspelled -> InternalError
        ("InternalErorr", 500) | ("ServiceUnavailable", _) if f(code) => true,
        //^^^^^^^^^^^^^ misspelled -> InternalError
        //                         ^^^^^^^^^^^^^^^^^^ code exact common
        (Some("LimitExceded" | "LimitExceeded"), _) => true,
        //     ^^^^^^^^^^^^ misspelled -> LimitExceeded
        //                      ^^^^^^^^^^^^^ code exact common
        _ => matches!(code, "ActionOffline" | "IpInBlacklist") || matches!(code, "IpNotInWhiteList" if status == 200),
        //                   ^^^^^^^^^^^^^ code exact common
        //                                     ^^^^^^^^^^^^^ code exact common
        //                                                                        ^^^^^^^^^^^^^^^^ misspelled -> IpNotInWhitelist
    }
}

fn bytes(code: &[u8]) -> &'static str {
    match code {
        b"AuthFailure.InvalidAuthorization" => "the header is wrong",
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        b"AuthFailure.MFAFailure" => {
        //^^^^^^^^^^^^^^^^^^^^^^ code exact common
            "[MFA](https://cloud.tencent.com/document/product/378/12036)"
        }
        b"AuthFailure.SecretIdNotFound" | br"AuthFailure.InvalidSecretId" => "the key is wrong; \
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            see the \"console\"",
        b"AuthFailure.UnauthorisedOperation" => "ask for permission",
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.UnauthorizedOperation
        _ => "?",
    }
}

impl FromStr for Code {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "NoSuchProduct" => Self::NoSuchProduct,
//           ^^^^^^^^^^^^^ code exact common
            "NoSuchVersoin" => Self::NoSuchVersion,
//           ^^^^^^^^^^^^^ misspelled -> NoSuchVersion
            _ => return Err(format!("unknown: {text}")),
        })
    }
}

impl Code {
    fn as_str(&self) -> &'static str {
        match self {
            Code::NoSuchProduct => "NoSuchProduct",
            //                      ^^^^^^^^^^^^^ code exact common
            Self::NoSuchVersion => "NoSuchVersion",
            //                      ^^^^^^^^^^^^^ code exact common
            Self::Other(code) if code.is_empty() => "FailedOperation.InvalidImageState",
            //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            Self::Other(code) => code,
        }
    }
}
