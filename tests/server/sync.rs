//! Documents: positions in three encodings, line ends, changes.

use serde_json::{Value, json};

use crate::client::{Client, rules, text_of};
use crate::text::{cursor, failure, go, position, range, slice};

const ENCODINGS: [&str; 3] = ["utf-8", "utf-16", "utf-32"];

/// Before each code stand letters of one, two, three and four bytes; lines end in every way.
const SOURCE: &str = "import \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312\"\r\n\
    /* é😀 */ if err.Code == \"AuthFailure.SignatureFailre\" {\n\
    /* 中😀😀 */ if err.Code == \"AuthFailure.SignatureFailre\" {\r\
    /* a */ if err.Code == \"AuthFailure.SignatureFailre\" {";

fn start(encodings: &[&str]) -> Client {
    Client::start(json!({ "capabilities": { "general": { "positionEncodings": encodings } } }))
}

#[test]
fn the_encoding_is_negotiated_and_said() {
    for (offered, agreed) in
        [(json!(null), "utf-16"), (json!(["utf-16", "utf-8"]), "utf-8"), (json!(["utf-32"]), "utf-32")]
    {
        let client = Client::start(json!({ "capabilities": { "general": { "positionEncodings": offered } } }));
        assert_eq!(client.capabilities["positionEncoding"], agreed);
        client.finish();
    }
}

#[test]
fn ranges_cut_out_the_code_in_every_encoding() {
    for encoding in ENCODINGS {
        let mut client = start(&[encoding]);
        client.open("file:///w/a.go", "go", SOURCE);
        let items = client.published("file:///w/a.go").items;
        let slices: Vec<&str> = items.iter().map(|item| slice(SOURCE, &item["range"], encoding)).collect();
        assert_eq!(slices, ["AuthFailure.SignatureFailre"; 3], "{encoding}");
        let lines: Vec<&Value> = items.iter().map(|item| &item["range"]["start"]["line"]).collect();
        assert_eq!(lines, [1, 2, 3], "{encoding}");
        client.finish();
    }
}

#[test]
fn positions_are_read_in_every_encoding() {
    for encoding in ENCODINGS {
        let mut client = start(&[encoding]);
        let uri = "file:///w/a.go";
        client.open(uri, "go", SOURCE);
        client.published(uri);
        let mut text = SOURCE.to_owned();
        // Mends the codes from the last to the first, a letter each.
        let places: Vec<usize> = SOURCE.match_indices("Failre").map(|(at, _)| at + "Fail".len()).collect();
        for (version, at) in (2..).zip(places.into_iter().rev()) {
            let hover = client.hover(uri, &position(&text, at, encoding));
            assert!(text_of(&hover).contains("AuthFailure.SignatureFailre"), "{encoding}: {hover}");
            assert_eq!(slice(&text, &hover["range"], encoding), "AuthFailure.SignatureFailre");
            client.change(uri, version, range(&text, at, at, encoding), "u");
            text.insert(at, 'u');
            let hover = client.hover(uri, &position(&text, at, encoding));
            assert!(text_of(&hover).contains("**`AuthFailure.SignatureFailure`**"), "{encoding}: {hover}");
        }
        assert!(client.published_of_version(uri, 4, 3).is_empty());
        client.finish();
    }
}

#[test]
fn what_lies_past_an_end_is_taken_as_the_end() {
    let mut client = Client::start(json!({}));
    let uri = "file:///w/a.go";
    let text = go("FailedOpreation");
    client.open(uri, "go", &text);
    client.published(uri);
    // Replaces from inside the code to the end of its line, wherever that is.
    let inside = position(&text, text.find("Opreation").expect("the code"), "utf-16");
    let past = json!({ "start": inside, "end": { "line": inside["line"], "character": 1_000_000 } });
    client.change(uri, 2, past, "Operation\"");
    assert!(client.published(uri).items.is_empty());
    let beyond = json!({ "line": 1_000_000, "character": 7 });
    client.change(uri, 3, json!({ "start": beyond, "end": beyond }), "var x = err.Code == \"FailedOpreation\"\n");
    let items = client.published(uri).items;
    assert_eq!(items[0]["range"]["start"]["line"], 7, "{items:?}");
    for position in [beyond, json!({ "line": 0, "character": 1_000_000 })] {
        assert_eq!(client.hover(uri, &position), Value::Null);
        assert_eq!(client.complete(uri, &position), Value::Null);
    }
    client.finish();
}

/// Protocols before 3.15 know documents without a version, and some clients say "to the end" with the largest number
/// that they have.
#[test]
fn changes_that_are_no_more_than_odd_are_made() {
    const URI: &str = "file:///w/a.go";
    for far in [json!(u32::MAX), json!(1u64 << 32), json!(u64::MAX), json!(f64::MAX)] {
        for document in
            [json!({ "uri": URI, "version": 2 }), json!({ "uri": URI, "version": null }), json!({ "uri": URI })]
        {
            let mut client = Client::start(json!({}));
            let opened = json!({ "uri": URI, "languageId": "go", "text": go("FailedOpreation") });
            client.notify("textDocument/didOpen", json!({ "textDocument": opened }));
            assert_eq!(client.published(URI).items.len(), 1);
            let all = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": far, "character": far } });
            let changes = json!([{ "range": all, "text": go("FailedOperation") }]);
            client.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
            assert_eq!(client.published(URI).items, Vec::<Value>::new(), "{far} {document}");
            client.finish();
        }
    }
}

/// Half a character, as programs in JavaScript write it, is read as a sign for none.
#[test]
fn half_a_character_is_no_reason_to_end() {
    const URI: &str = "file:///w/a.go";
    let mut client = Client::start(json!({}));
    let text = serde_json::to_string(&(go("FailedOpreation") + "// 😀HALF")).expect("JSON").replace("HALF", "\\ud83d");
    let open = r#"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"URI","languageId":"go","version":1,"text":TEXT}}}"#;
    let message = open.replace("URI", URI).replace("TEXT", &text);
    client.send_bytes(format!("Content-Length: {}\r\n\r\n{message}", message.len()).as_bytes());
    assert_eq!(client.published(URI).items.len(), 1);
    client.finish();
}

#[test]
fn a_change_in_the_wrong_order_and_one_inside_a_character_do_no_harm() {
    let mut client = Client::start(json!({}));
    let uri = "file:///w/a.go";
    let (text, at) = cursor("// 😀$0\n");
    client.open(uri, "go", &text);
    client.published(uri);
    let half = json!({ "line": 0, "character": 4 });
    client.change(uri, 2, json!({ "start": position(&text, at, "utf-16"), "end": half }), "x");
    client.change(uri, 3, Value::Null, &go("FailedOpreation"));
    assert_eq!(rules(&client.published_of_version(uri, 3, 1)), ["misspelled-code"]);
    client.finish();
}

#[test]
fn several_changes_in_one_message_apply_in_order() {
    let mut client = Client::start(json!({}));
    let uri = "file:///w/a.json";
    client.open(uri, "json", "");
    client.published(uri);
    let origin = json!({ "line": 0, "character": 0 });
    let text = failure("FailedOpreation");
    let (first, rest) = text.split_at(10);
    let changes = json!([
        { "text": "this is replaced" },
        { "text": rest },
        { "range": { "start": origin, "end": origin }, "text": first },
    ]);
    let document = json!({ "uri": uri, "version": 2 });
    client.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
    let items = client.published(uri).items;
    assert_eq!(
        items.iter().map(|item| slice(&text, &item["range"], "utf-16")).collect::<Vec<_>>(),
        ["FailedOpreation"]
    );
    client.finish();
}

#[test]
fn a_byte_order_mark_counts_as_a_character() {
    let mut client = Client::start(json!({}));
    for (uri, language, text) in
        [("file:///w/a.json", "json", failure("FailedOpreation")), ("file:///w/a.go", "go", go("FailedOpreation"))]
    {
        let text = format!("\u{feff}{text}");
        client.open(uri, language, &text);
        let items = client.published(uri).items;
        assert_eq!(
            items.iter().map(|item| slice(&text, &item["range"], "utf-16")).collect::<Vec<_>>(),
            ["FailedOpreation"],
            "{items:?}"
        );
    }
    client.finish();
}

#[test]
fn a_document_of_17_megabytes_is_left_alone_until_it_shrinks() {
    let mut client = Client::start(json!({}));
    let uri = "file:///w/huge.json";
    let huge = format!("{}{}", failure("FailedOpreation"), " ".repeat(17 << 20));
    client.open(uri, "json", &huge);
    assert!(client.published(uri).items.is_empty());
    client.logged("huge.json has");
    let inside = json!({ "line": 0, "character": 40 });
    assert_eq!(client.hover(uri, &inside), Value::Null);
    assert_eq!(client.complete(uri, &inside), Value::Null);
    let line = json!({ "start": { "line": 1, "character": 0 }, "end": { "line": 1, "character": 17 << 20 } });
    client.change(uri, 2, line, "");
    assert_eq!(rules(&client.published(uri).items), ["misspelled-code"]);
    client.finish();
}

#[test]
fn the_language_is_the_clients_or_the_paths_or_the_first_lines() {
    let mut client = Client::start(json!({}));
    let line = "# Tencent Cloud\nerror_code = \"AuthFailure.TokenFailre\"\n";
    let script = format!("#!/usr/bin/env python3\n{line}");
    for (uri, language, text, expected) in [
        ("file:///w/deploy", "plaintext", script.as_str(), 1),
        ("file:///w/deploy.py", "plaintext", line, 1),
        ("file:///w/deploy", "python", line, 1),
        ("file:///w/deploy", "yaml.ansible", "# Tencent Cloud\nerror_code: AuthFailure.TokenFailre", 1),
        // In Markdown nothing is checked, whatever the path and the first line say.
        ("file:///w/deploy.py", "markdown", script.as_str(), 0),
        ("file:///w/deploy.md", "plaintext", script.as_str(), 0),
    ] {
        client.open(uri, language, text);
        assert_eq!(client.published(uri).items.len(), expected, "{uri} {language}");
        client.close(uri);
        client.published(uri);
    }
    client.finish();
}
