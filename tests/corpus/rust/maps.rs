// corpus: complete
//! Mocks of Tencent Cloud's responses.
use serde_json::json;
use wiremock::{Mock, ResponseTemplate};

#[tokio::test]
async fn failures() {
    Mock::given(method("POST"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({
            "Response": {
          //^^^^^^^^^^ response failure
                "Error": { "Code": "AuthFailure.SignatureExpire", "Message": r#"it's "late""# },
                //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
                "RequestId": "1",
            }
        })))
        .mount(&server)
        .await;
    let incomplete = json!({"Response": {"TotalCount": 0, "ZoneSet": [], "Paging": null}});
    //                      ^^^^^^^^^^ response malformed
    //                      ^^^^^^^^^^ missing-request-id
    let unknown = json!({"Response": {"Error": {"Code": code, "Message": format!("{code}")}, "RequestId": id}});
    //                   ^^^^^^^^^^ response failure
    let partly = json!({"Response": {"Error": {"Code": "InternalErorr", "Message": message}, "RequestId": id.to_string()}});
    //                  ^^^^^^^^^^ response failure
    //                                                  ^^^^^^^^^^^^^ misspelled -> InternalError
    match key {
        "Response" => { json!({"TotalCount": 1}) }
        _ => unknown,
    }
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(rename = "Response")]
    response: Body,
}
