//! Hovers.

use serde_json::{Value, json};

use crate::client::{Client, text_of};
use crate::text::{failure, go, place, slice};

const URI: &str = "file:///w/a";

/// The hover at the cursor, and the text that it is about.
fn hover(setup: Value, language: &str, source: &str) -> (Value, String) {
    let mut client = Client::start(setup);
    let (text, cursor) = place(source);
    client.open(URI, language, &text);
    client.published(URI);
    let hover = client.hover(URI, &cursor);
    client.finish();
    let about = if hover.is_null() { String::new() } else { slice(&text, &hover["range"], "utf-16").to_owned() };
    (hover, about)
}

#[test]
fn a_hover_explains_the_code_in_the_readers_language() {
    for (locale, word) in [("en", "common error code"), ("zh-CN", "公共错误码")] {
        let (hover, about) = hover(json!({ "locale": locale }), "go", &go("AuthFailure.Signature$0Failure"));
        assert_eq!(hover["contents"]["kind"], "markdown");
        assert!(text_of(&hover).starts_with("**`AuthFailure.SignatureFailure`**"), "{hover}");
        assert!(text_of(&hover).contains(word), "{hover}");
        assert_eq!(about, "AuthFailure.SignatureFailure");
    }
}

#[test]
fn a_hover_in_json_explains_the_code() {
    let (hover, about) = hover(json!({}), "json", &failure("Internal$0Error"));
    assert!(text_of(&hover).contains("InternalError"), "{hover}");
    assert_eq!(about, "InternalError");
}

#[test]
fn a_hover_in_a_comment_explains_the_code_that_it_mentions() {
    let (hover, about) = hover(json!({}), "go", "// retried on AuthFailure.Signature$0Failure\n");
    assert!(text_of(&hover).contains("AuthFailure.SignatureFailure"), "{hover}");
    assert_eq!(about, "AuthFailure.SignatureFailure");
}

#[test]
fn a_hover_explains_the_keys_of_a_response_in_an_escaped_literal() {
    let escaped = failure("InternalError").trim_end().replace('"', "\\\"").replace("RequestId", "Request$0Id");
    let source = format!("String a = \"😀\" + x; String b = \"{escaped}\";\n");
    for (locale, word) in [("en", "unique id of one request"), ("zh-CN", "一次请求的唯一标识")] {
        let (hover, about) = hover(json!({ "locale": locale }), "java", &source);
        assert!(text_of(&hover).starts_with("**`RequestId`**") && text_of(&hover).contains(word), "{hover}");
        assert_eq!(about, "RequestId");
    }
}

#[test]
fn elsewhere_there_is_no_hover() {
    for source in ["package $0a\n", "// $0AuthFailure.Nothing\n", "$0"] {
        let (hover, _) = hover(json!({}), "go", source);
        assert_eq!(hover, Value::Null, "{source}");
    }
}

#[test]
fn who_shows_no_markdown_gets_plain_text() {
    let plain = json!({ "capabilities": { "textDocument": { "hover": { "contentFormat": ["plaintext"] } } } });
    let (hover, _) = hover(plain, "go", &go("AuthFailure.Signature$0Failure"));
    assert_eq!(hover["contents"]["kind"], "plaintext");
    assert!(text_of(&hover).starts_with("AuthFailure.SignatureFailure — "), "{hover}");
    assert!(!text_of(&hover).contains(['`', '\\']) && !text_of(&hover).contains("**"), "{hover}");
}
