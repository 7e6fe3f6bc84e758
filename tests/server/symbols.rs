//! The outline.

use serde_json::{Value, json};

use crate::client::Client;
use crate::text::{failure, slice};

const URI: &str = "file:///w/a";

/// The outline for a client with these capabilities of it.
fn outline(capabilities: Value, locale: &str, language: &str, text: &str) -> Value {
    let document = json!({ "documentSymbol": capabilities });
    let mut client = Client::start(json!({ "locale": locale, "capabilities": { "textDocument": document } }));
    assert_eq!(client.capabilities["documentSymbolProvider"], json!({ "label": "tcerr" }));
    client.open(URI, language, text);
    client.published(URI);
    let symbols = client.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }));
    client.finish();
    symbols
}

fn all() -> Value {
    json!({ "hierarchicalDocumentSymbolSupport": true, "symbolKind": { "valueSet": [19, 24] } })
}

#[test]
fn the_outline_has_each_response_in_the_readers_language() {
    let escaped = failure("InternalError").trim_end().replace('"', "\\\"");
    let text = format!("String a = \"😀\" + x; String b = \"{escaped}\";\n");
    for (locale, word) in [("en", "failure"), ("zh-CN", "失败")] {
        let symbols = outline(all(), locale, "java", &text);
        let [symbol] = symbols.as_array().expect("a list").as_slice() else { panic!("one: {symbols}") };
        assert_eq!(
            (&symbol["name"], &symbol["detail"], &symbol["kind"]),
            (&json!("InternalError"), &json!(word), &json!(24))
        );
        assert_eq!(slice(&text, &symbol["range"], "utf-16"), escaped);
        assert_eq!(slice(&text, &symbol["selectionRange"], "utf-16"), "\\\"Response\\\"");
    }
}

#[test]
fn who_knows_no_details_and_few_kinds_gets_a_plain_list() {
    let text = failure("InternalError");
    let symbols = outline(json!({}), "en", "json", &text);
    let [symbol] = symbols.as_array().expect("a list").as_slice() else { panic!("one: {symbols}") };
    let range = symbol["location"]["range"].clone();
    assert_eq!(*symbol, json!({ "name": "InternalError", "kind": 2, "location": { "uri": URI, "range": range } }));
    assert_eq!(slice(&text, &range, "utf-16"), text.trim_end());
}

#[test]
fn where_no_response_is_the_outline_is_empty() {
    assert_eq!(outline(all(), "en", "go", "package a\n"), json!([]));
    let mut client = Client::start(json!({}));
    let params = json!({ "textDocument": { "uri": "file:///w/closed" } });
    assert_eq!(client.ask("textDocument/documentSymbol", params), Value::Null);
    client.finish();
}
