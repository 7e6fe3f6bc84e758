use proptest::prelude::*;

use super::*;
use crate::catalog::Service;

/// What is read out of a text: outcome, code, message, id, service and action of each report.
fn told(text: &str) -> Vec<String> {
    let reading = Reading { settings: Settings::default(), locale: Locale::English };
    let told = reports(&cleaned(text), reading).into_iter().map(|report| {
        let field = |field: &Option<String>| field.clone().unwrap_or_else(|| "-".to_owned());
        let services: Vec<&str> = report.services.iter().copied().map(Service::name).collect();
        let (code, message, id) = (field(&report.code), field(&report.message), field(&report.request_id));
        let (services, action) = (services.join("+"), field(&report.action));
        format!("{:?} {:?} {code} | {message} | {id} | {services}.{action}", report.form, report.outcome)
    });
    told.collect()
}

#[test]
fn what_sdks_write_is_read() {
    for (text, expected) in [
        (
            "[TencentCloudSDKException] code:UnauthorizedOperation message:[request id:7bdd]you are not authorized to \
             perform operation (cvm:StopInstances)\nresource (qcs:id/0:cvm) has no permission\n requestId:7bdd-1\n",
            "UnauthorizedOperation | [request id:7bdd]you are not authorized to perform operation \
             (cvm:StopInstances) resource (qcs:id/0:cvm) has no permission | 7bdd-1 | cvm.StopInstances",
        ),
        (
            "  File \"/x/tencentcloud/cvm/v20170312/cvm_client.py\", line 842, in DescribeZones\n    raise x\n\
             tencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: \
             [TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:Not found. requestId:96b6\n",
            "AuthFailure.SecretIdNotFound | Not found. | 96b6 | cvm.DescribeZones",
        ),
        (
            "10:02 create failed: [TencentCloudSDKError] Code=InvalidParameter.DomainInvalid, \
             Message=域名不正确，如 dnspod.cn。, RequestId=96b6\n10:03 code=7 request_id=other\n",
            "InvalidParameter.DomainInvalid | 域名不正确，如 dnspod.cn。 | 96b6 | .-",
        ),
        (
            "╷\n│ Error: [TencentCloudSDKError] Code=ResourceBusy, Message=is busy, please retry\n\
             │ later (0afe), RequestId=a7e7\n│ \n│   with tencentcloud_cbs_storage.data,\n╵\n",
            "ResourceBusy | is busy, please retry later (0afe) | a7e7 | cbs.-",
        ),
        (
            "Exception in thread \"main\" [TencentCloudSDKException]code: AuthFailure.SignatureExpire message:Signature \
             is expired. requestId:5498\n\tat com.tencentcloudapi.cvm.v20170312.CvmClient.DescribeInstances(CvmClient.java:1078)\n",
            "AuthFailure.SignatureExpire | Signature is expired. | 5498 | cvm.DescribeInstances",
        ),
        (
            "TencentCloudSDKHttpException: The SecretId is not found.\n    at Client.parseResponse (/app/x.js:220:31)\n    \
             at async /app/index.js:14:15 {\n  requestId: 'd3d5',\n  traceId: '',\n  httpCode: 200,\n  \
             code: 'AuthFailure.SecretIdNotFound'\n}\n",
            "AuthFailure.SecretIdNotFound | The SecretId is not found. | d3d5 | .-",
        ),
        (
            "[TencentCloudSDKException]message:AuthFailure.SignatureFailure-The credentials\ncould not be validated.  \
             requestId:7199  traceId:\n",
            "AuthFailure.SignatureFailure | The credentials could not be validated. | 7199 | .-",
        ),
        (
            "array(1) {\n  [\"Response\"]=>\n  array(2) {\n    [\"Error\"]=>\n    array(2) {\n      [\"Code\"]=>\n      \
             string(13) \"InternalError\"\n      [\"Message\"]=>\n      string(9) \"Try again\"\n    }\n    \
             [\"RequestId\"]=>\n    string(7) \"abc-def\"\n  }\n}\n",
            "InternalError | Try again | abc-def | .-",
        ),
        // Maps, as Go and Java print them.
        (
            "map[Response:map[Error:map[Code:AuthFailure.SignatureExpire Message:Expired [x], {y}] RequestId:abc-def]]",
            "AuthFailure.SignatureExpire | Expired [x], {y} | abc-def | .-",
        ),
        (
            "{Response={Error={Code=AuthFailure.SignatureExpire, Message=Expired, check}, RequestId=abc-def}}",
            "AuthFailure.SignatureExpire | Expired, check | abc-def | .-",
        ),
        ("[TencentCloudSDKException]message:socket hang up  requestId:  traceId:", "- | socket hang up | - | .-"),
        (
            "PHP Fatal error:  Uncaught [TencentCloud\\Common\\Exception\\TencentCloudSDKException] \
             code:InvalidParameterValue.Range message:out of range requestId:aa\n  thrown in x.php\n",
            "InvalidParameterValue.Range | out of range | aa | .-",
        ),
        (
            "[TencentCloudSDKException]\ncode: FailedOperation.NodePoolQueryFailed\nmessage: query err(get\n         \
             [E501001] not found)\nrequestId: 2f3f",
            "FailedOperation.NodePoolQueryFailed | query err(get [E501001] not found) | 2f3f | .-",
        ),
        (
            r#"{"error": {"code": -32603, "message": "Internal: [TencentCloudSDKException] code:ResourceNotFound.DeviceNotExist message:设备未创建"}, "id": 1}"#,
            "ResourceNotFound.DeviceNotExist | 设备未创建 | - | .-",
        ),
        (
            r#"{"name":"TencentCloudSDKHttpException","message":"the \"quota\"","code":"LimitExceeded","requestId":"r-7"}"#,
            "LimitExceeded | the \"quota\" | r-7 | .-",
        ),
        (
            "Array\n(\n    [Error] => Array\n        (\n            [Code] => AuthFailure.SignatureExpire\n            \
             [Message] => Expired\n        )\n\n    [RequestId] => r-8\n)\n",
            "AuthFailure.SignatureExpire | Expired | r-8 | .-",
        ),
        (
            "requestId: r-1 TencentCloud.Common.TencentCloudSDKException: code:InternalError message:m \n   \
             at TencentCloud.Common.AbstractClient.InternalRequest(String actionName)\n",
            "InternalError | m | r-1 | .-",
        ),
        ("错误码：InternalError\n", "InternalError | - | - | .-"),
        ("code=SomethingNew.Here msg=\"went wrong\" req_id=x requestId=r", "SomethingNew.Here | went wrong | r | .-"),
        (
            "$ tccli cvm RunInstances --x 1\n[TencentCloudSDKException] code:MissingParameter message:m requestId:None\n",
            "MissingParameter | m | - | cvm.RunInstances",
        ),
    ] {
        assert_eq!(told(text), [format!("Exception Failure {expected}")], "{text}");
    }
}

#[test]
fn each_of_several_has_its_own_parts() {
    let cpp = |id: &str| format!("RequestId={id}, ErrorCode=InternalError, ErrorMessage=m{id}\n");
    assert_eq!(
        told(&(cpp("r1") + &cpp("r2"))),
        ["Exception Failure InternalError | mr1 | r1 | .-", "Exception Failure InternalError | mr2 | r2 | .-"]
    );
    let go = |id: &str| format!("09:00 [TencentCloudSDKError] Code=InternalError, Message=m{id}, RequestId={id}\n");
    assert_eq!(
        told(&(go("r1") + "\n" + &go("r2"))),
        ["Exception Failure InternalError | mr1 | r1 | .-", "Exception Failure InternalError | mr2 | r2 | .-"]
    );
}

#[test]
fn responses_are_read_wherever_they_stand() {
    const FAILURE: &str = r#"{"Response":{"Error":{"Code":"InternalError","Message":"a \"{b}\""},"RequestId":"r"}}"#;
    let failure = "Response Failure InternalError | a \"{b}\" | r | .-";
    let escape = |text: &str| text.replace('\\', r"\\").replace('"', "\\\"");
    let header =
        "> POST / HTTP/1.1\n> Host: cvm.tencentcloudapi.com\n> X-TC-Action: RunInstances\n>\n< HTTP/1.1 200 OK\n<\n";
    let tccli = "$ tccli cvm DescribeZones\n{\n    \"ZoneSet\": [{\"Zone\": \"a\"}],\n    \"RequestId\": \"r-9\"\n}\n";
    for (text, expected) in [
        (FAILURE.to_owned(), vec![failure]),
        (format!("\u{feff}{FAILURE}\n"), vec![failure]),
        (format!("12:01 [warn] {{cvm}} got {FAILURE} after 3 s (\"x\""), vec![failure]),
        (format!("\u{1b}[31mERROR\u{1b}[0m {FAILURE}"), vec![failure]),
        (format!("{FAILURE}\n{FAILURE}\r\n"), vec![failure, failure]),
        (format!("[{FAILURE}, {FAILURE}]"), vec![failure, failure]),
        (format!("{{\"level\":\"error\",\"body\":\"{}\"}}", escape(FAILURE)), vec![failure]),
        (format!("level=error body=\"{}\"", escape(FAILURE)), vec![failure]),
        (format!("msg=\"{}\"", escape(&format!("body=\"{}\"", escape(FAILURE)))), vec![failure]),
        (format!("a {{ b {FAILURE}"), vec![failure]),
        (format!("{header}{FAILURE}"), vec!["Response Failure InternalError | a \"{b}\" | r | cvm.RunInstances"]),
        (format!("{FAILURE}\n[TencentCloudSDKException] code:InternalError message:a requestId:r\n"), vec![failure]),
        (tccli.to_owned(), vec!["Unwrapped Success - | - | r-9 | cvm.DescribeZones"]),
        (
            "{'Response': {'Error': {'Code': 'InternalError', 'Message': \"it's\"}, 'RequestId': 'r'}}".to_owned(),
            vec!["Printed Failure InternalError | it's | r | .-"],
        ),
        (
            "{\n  Response: {\n    Error: { Code: 'InternalError', Message: 'm' },\n    RequestId: 'r'\n  }\n}"
                .to_owned(),
            vec!["Printed Failure InternalError | m | r | .-"],
        ),
        (FAILURE[..58].to_owned(), vec!["Response Failure InternalError | a | - | .-"]),
        (
            r#"{"Response":{"Rules":[{"Action":"Accept"}],"RequestId":"r"}}"#.to_owned(),
            vec!["Response Success - | - | r | .-"],
        ),
        (r#"{"response":{"requestId":"r"}}"#.to_owned(), vec!["Response Malformed - | - | r | .-"]),
        (r#"{"Response":{"TotalCount":1}}"#.to_owned(), vec!["Response Malformed - | - | - | .-"]),
    ] {
        assert_eq!(told(&text), expected, "{text}");
    }
}

#[test]
fn what_is_none_of_these_says_nothing() {
    for text in [
        "",
        "{",
        "}{",
        "all is well",
        "{\"a\": {\"b\": 1}}",
        "code: 404, message: not found, request_id: ",
        "the error code is in the manual",
        r#"{"ResponseMetadata":{"RequestId":"x","HTTPStatusCode":200}}"#,
        "TencentCloudSDKException is thrown if it fails",
        "HTTP/1.1 502 Bad Gateway\n\n<html>code</html>",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_success_tells_what_it_carries() {
    let text = r#"{"Response":{"SendStatusSet":[{"Code":"FailedOperation.PhoneNumberInBlacklist"},{"Code":"Ok"}],"RequestId":"r"}}"#;
    let reading = Reading { settings: Settings::default(), locale: Locale::English };
    let [report] = &reports(text, reading)[..] else { panic!("one report") };
    assert_eq!(
        (&report.fields[..], &report.carried[..]),
        (&["SendStatusSet".to_owned()][..], &["FailedOperation.PhoneNumberInBlacklist".to_owned()][..])
    );
}

#[test]
fn faults_have_their_places() {
    let reading = Reading { settings: Settings::default(), locale: Locale::English };
    let found = |text: &str| -> Vec<(&str, Option<String>)> {
        let reports = reports(text, reading);
        let faults = reports.into_iter().flat_map(|report| report.faults);
        faults.map(|fault| (fault.finding.rule.name, fault.range.map(|range| text[range].to_owned()))).collect()
    };
    let part = |text: &str| Some(text.to_owned());
    let wrong = r#"{"Response":{"Error":{"Code":"InternalError"},"RequestId":7}}"#;
    assert_eq!(
        found(&format!("x 😀 {wrong}")),
        [("missing-error-message", part("\"Error\"")), ("invalid-request-id", part("7"))]
    );
    let escaped = wrong.replace('"', "\\\"");
    assert_eq!(found(&format!("x {escaped}")), [("missing-error-message", None), ("invalid-request-id", None)]);
    let record = format!("{{\"body\": \"{escaped}\"}}");
    assert_eq!(found(&record)[1], ("invalid-request-id", part("7")));
    // That the wrapper is missing is nobody's fault.
    assert_eq!(
        found(r#"{"TotalCount": 1, "RequestId": null, "x": {"RequestId": "r", "Error": []}}"#),
        [("error-not-object", part("[]"))]
    );
}

#[test]
fn what_is_pasted_is_read_in_time() {
    let line = "{ [TencentCloudSDKException] code:InternalError message:m \\\"{\n";
    let response = r#"{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}} "#;
    for part in ["{", "{\"", "code:", "code=InternalError ", "\\", "TencentCloudSDK", "message: ", line, response] {
        let text = part.repeat((1 << 20) / part.len());
        let start = std::time::Instant::now();
        told(&text);
        assert!(start.elapsed().as_secs() < 20, "{part}: {:?}", start.elapsed());
    }
}

proptest! {
    #[test]
    fn any_text_may_be_pasted(
        pieces in proptest::collection::vec(proptest::sample::select(PIECES.to_vec()), 0..24)
    ) {
        let text = cleaned(&pieces.concat());
        let reading = Reading { settings: Settings::default(), locale: Locale::Chinese };
        for report in reports(&text, reading) {
            prop_assert!(text.get(report.range.clone()).is_some());
            for fault in report.faults {
                prop_assert!(fault.range.is_none_or(|range| text.get(range).is_some()));
            }
        }
        codes(&text, OwnCodes::none());
    }
}

const PIECES: [&str; 36] = [
    "{",
    "}",
    "{\"Response\":",
    "{\"Error\":",
    "\"Code\":",
    "\"InternalError\"",
    "\"Message\":",
    "\"RequestId\":\"r\"",
    ",",
    "[",
    "]",
    "\\\"",
    "\\",
    "\"",
    "'",
    "{\\\"Response\\\":",
    "\n",
    "\r\n",
    " ",
    "中",
    "😀",
    "[TencentCloudSDKException]",
    "TencentCloudSDKError",
    "code:",
    "Code=",
    "InternalError",
    "AuthFailure.TokenFailure",
    " message:",
    ", Message=",
    " requestId:",
    ", RequestId=",
    "错误码：",
    "Error: ",
    "X-TC-Action: DescribeZones",
    "_client.py\", line 3, in Do",
    "tccli cvm RunInstances",
];
