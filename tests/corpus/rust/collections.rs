// corpus: complete
use std::collections::{BTreeMap, HashMap, HashSet};

use tencentcloud::cvm::v20170312::Client;

const THROTTLED: &str = "RequestLimitExceeded";
//                       ^^^^^^^^^^^^^^^^^^^^ code exact common
pub(crate) const GONE: &'static str = "InvalidInstanceId.NotFound";
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
static SOLD_OUT: &str = "ResourcesSoldOut.SpecifiedInstanceTyp";
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType

const RETRYABLE: &[&str] = &[
    "ResourceInUse", // "InternalError" is left out on purpose
//   ^^^^^^^^^^^^^ code exact common
    //                   ^^^^^^^^^^^^^ code inside common
    "InternalError.TradeUnknownError",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "ResourceUnavailble",
//   ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
];
const FATAL: [&str; 2] = ["UnauthorizedOperation", "AuthFailure.TokenFailure"];
//                         ^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common

static MESSAGES: phf::Map<&'static str, &'static str> = phf_map! {
    "MissingParameter" => "a parameter is missing",
//   ^^^^^^^^^^^^^^^^ code exact common
    "FailedOperation.InvalidImageState" => "wait for the image",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.InvalidImageSate" => "wait for the image",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    "FailedOperation.NobodyEverListedThis" => "file a bug",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
};
static ERRORS: phf::Set<&'static str> = phf_set! { "InvalidParameter", "LimitExceeded.SpotQuota" };
//                                                  ^^^^^^^^^^^^^^^^ code exact common
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^^ code exact service

lazy_static! {
    static ref ERROR_CODES: HashSet<&'static str> = ["ResourceNotFound", "NoSuchVersion"].into_iter().collect();
    //                                                ^^^^^^^^^^^^^^^^ code exact common
    //                                                                    ^^^^^^^^^^^^^ code exact common
    static ref HINTS: HashMap<&'static str, u16> = {
        let mut errors = HashMap::new();
        errors.insert("ResourceInsufficient", 409);
        //             ^^^^^^^^^^^^^^^^^^^^ code exact common
        errors.insert("ResourceInsufficent", 409);
        //             ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
        errors
    };
}

fn collections(client: &Client, code: &str) -> bool {
    let retryable = HashSet::from(["ResourceInUse", "MutexOperation.TaskRunning"]);
    //                              ^^^^^^^^^^^^^ code exact common
    //                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    let by_status = BTreeMap::from([(404, "ResourceNotFound"), (409, "ResourceInUse")]);
    //                                     ^^^^^^^^^^^^^^^^ code exact common
    //                                                                ^^^^^^^^^^^^^ code exact common
    let advice: HashMap<&str, &str> = [("UnauthorizedOperation", "ask for permission"), ("InvalidPeriod", "1 to 36")].into();
    //                                   ^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                    ^^^^^^^^^^^^^ code exact service
    let names = vec!["InternalError".to_string(), String::from("DryRunOperation"), "InvalidFilter".into()];
    //                ^^^^^^^^^^^^^ code exact common
    //                                                          ^^^^^^^^^^^^^^^ code exact common
    //                                                                              ^^^^^^^^^^^^^ code exact service
    let status = hashmap! { "OverQuota" => 429, "LimitExceeded" => 429 };
    //                       ^^^^^^^^^ code exact service
    //                                           ^^^^^^^^^^^^^ code exact common
    let request = client.describe_instances().filters(vec![("zone", vec!["ap-guangzhou-6"])]).limit("100");
    if ["UnsupportedRegion", "UnsupportedOperaton"].contains(&code) || [b"NoSuchProduct".as_slice()].contains(&code.as_bytes()) {
    //   ^^^^^^^^^^^^^^^^^ code exact common
    //                        ^^^^^^^^^^^^^^^^^^^ misspelled -> UnsupportedOperation
    //                                                                    ^^^^^^^^^^^^^ code exact common
        return advice.get("UnauthorizedOperation").is_some() || advice.contains_key("InvalidPeriod") || advice["InvalidPeriod"] == "";
        //                 ^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                                           ^^^^^^^^^^^^^ code exact service
        //                                                                                                      ^^^^^^^^^^^^^ code exact service
    }
    retryable.contains(code) && by_status.is_empty() && names.iter().any(|name| name == code) && request.send().is_err()
}

fn failures() -> Vec<Failure> {
    vec![
        Failure { code: "ResourceInsufficient", message: "sold out", retry: false },
        //               ^^^^^^^^^^^^^^^^^^^^ code exact common
        Failure { code: "ResourcesSoldOut.EipInsufficient".to_owned(), ..Failure::default() },
        //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        Failure::new("InternalError", "try again"),
        //            ^^^^^^^^^^^^^ code exact common
        Failure::with_code(Some("InvalidParameter.ValueTooLarge".into())),
        //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        Failure::from(("InvalidRequest", Cow::Borrowed("InvalidParameterValue"))),
        //              ^^^^^^^^^^^^^^ code exact common
        //                                              ^^^^^^^^^^^^^^^^^^^^^ code exact common
        serde_json::from_value(json!({"Response": {"Error": {"Code": "ServiceUnavailable", "Message": "later"}, "RequestId": "1"}})),
        //                            ^^^^^^^^^^ response failure
        //                                                            ^^^^^^^^^^^^^^^^^^ code exact common
    ]
}
