// corpus: complete
use serde::Deserialize;

#[derive(Deserialize)]
struct Failure {
    #[serde(rename = "Code")]
    code: String,
    #[serde(rename = "Message")]
    message: String,
}

async fn call(http: &reqwest::Client, payload: String) -> Result<String, Failure> {
    let request = http.post("https://sms.tencentcloudapi.com").header("X-TC-Action", "SendSms").header("Content-Type", "application/json");
    let body: Envelope = request.body(payload).send().await?.json().await?;
    let Some(failure) = body.response.error else { return Ok(body.response.request_id) };
    match failure.code.as_str() {
        "LimitExceeded.PhoneNumberDailyLimit" | "FailedOperation.InsufficientBalanceInSmsPackage" => Err(failure),
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        "InternalError" | "LimitExceeded.PhoneNumberOneHourLimt" => Ok("later".to_owned()),
//       ^^^^^^^^^^^^^ code exact common
        //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.PhoneNumberOneHourLimit
        "InvalidParameterValue.ZoneNotSupported" => Err(failure),
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
        _ => Err(failure),
    }
}
