//! Each way in which servers on tower-lsp 0.20 go wrong, and that this one does not.
//! How serving ends is in [`crate::end`].

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Client, at, change, framed, rules, text_of, wait_until};
use crate::text::{failure, go, place, position, range, slice};

const CODES: [&str; 4] = ["ResourceInUse", "InvalidParameter", "AuthFailure.SignatureFailure", "RequestLimitExceeded"];

const URI: &str = "file:///w/a.go";

/// The codes that a document is about, by rewriting it `count` times, and the messages for it: after
/// each edit a question, whose id is the edit's number.
fn edits_and_questions(count: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut text = go("");
    for number in 1..=count {
        let code = CODES[number % CODES.len()];
        let start = text.rfind("== \"").expect("a comparison") + 4;
        let end = text.rfind('"').expect("a quote");
        bytes.extend(framed(&change(URI, number as i64 + 1, range(&text, start, end, "utf-16"), code)));
        text.replace_range(start..end, code);
        let params = at(URI, &position(&text, start + 1, "utf-16"));
        bytes.extend(framed(
            &json!({ "jsonrpc": "2.0", "id": number, "method": "textDocument/hover", "params": params }),
        ));
    }
    bytes
}

#[test]
fn every_question_is_about_the_text_as_it_was_when_asked() {
    let mut client = Client::start(json!({}));
    client.open(URI, "go", &go(""));
    assert!(client.published(URI).items.is_empty());
    // `initialize` had id 1.
    let mut bytes = edits_and_questions(200);
    bytes.extend(framed(&change(URI, 500, Value::Null, &go("AuthFailure.SignatureFailre"))));
    client.send_bytes(&bytes);
    for number in 1..=200 {
        let hover = client.result(number);
        assert!(
            text_of(&hover).contains(&format!("**`{}`**", CODES[number as usize % CODES.len()])),
            "{number}: {hover}"
        );
    }
    let items = client.published_of_version(URI, 500, 4);
    assert_eq!(rules(&items), ["misspelled-code"]);
    client.notify("nothing/more", json!({}));
    client.finish();
}

#[test]
fn a_burst_of_changes_is_published_a_few_times_and_the_last_one_last() {
    let mut client = Client::start(json!({}));
    let (text, code) = (go("AuthFailure.SignatureFailr"), "AuthFailure.SignatureFailr");
    client.open(URI, "go", &text);
    client.published(URI);
    let end = position(&text, text.find(code).expect("the code") + code.len(), "utf-16");
    let mut bytes = Vec::new();
    for version in 2..=201 {
        let (range, new) = match version % 2 {
            0 => (json!({ "start": end, "end": end }), "e"),
            _ => {
                let mut behind = end.clone();
                behind["character"] = json!(end["character"].as_u64().expect("a number") + 1);
                (json!({ "start": end, "end": behind }), "")
            }
        };
        bytes.extend(framed(&change(URI, version, range, new)));
    }
    client.send_bytes(&bytes);
    let items = client.published_of_version(URI, 201, 4);
    assert_eq!(slice(&text, &items[0]["range"], "utf-16"), code);
    client.finish();
}

#[cfg(debug_assertions)]
#[test]
fn requests_are_cancelled_and_answered_while_many_run() {
    let mut client = Client::start(json!({}));
    let (text, cursor) = place(&go("ResourceIn$0Use"));
    client.open(URI, "go", &text);
    client.published(URI);
    let held: Vec<i64> = (0..40).map(|_| client.request("tcerr/hold", json!(URI))).collect();
    let (cancelled, others) = held.split_last().expect("some");
    client.notify("$/cancelRequest", json!({ "id": cancelled }));
    assert_eq!(client.error(*cancelled), -32800);
    // Edits and questions go through too.
    client.change(URI, 2, Value::Null, &go("ResourceInUse.X"));
    assert!(text_of(&client.hover(URI, &cursor)).contains("ResourceInUse.X"));
    client.published(URI);
    client.notify("tcerr/release", json!(null));
    for id in others {
        assert_eq!(client.result(*id), "released");
    }
    client.finish();
}

/// A document that takes much longer to read than any other here.
fn large() -> String {
    let line = failure("FailedOpreation");
    format!("[{}{}]", format!("{},", line.trim_end()).repeat(20_000), line.trim_end())
}

#[test]
fn a_large_document_holds_up_no_other() {
    let mut client = Client::start(json!({ "capabilities": { "textDocument": { "diagnostic": {} } } }));
    let (text, cursor) = place(&go("ResourceIn$0Use"));
    client.open(URI, "go", &text);
    client.hover(URI, &cursor);
    client.open("file:///w/large.json", "json", &large());
    let slow = client.request("textDocument/diagnostic", json!({ "textDocument": { "uri": "file:///w/large.json" } }));
    let quick = client.request("textDocument/hover", at(URI, &cursor));
    let cancelled = client.request("textDocument/hover", at("file:///w/large.json", &cursor));
    client.notify("$/cancelRequest", json!({ "id": cancelled }));
    let answers: Vec<Value> = (0..3).map(|_| client.next_message()["id"].take()).collect();
    assert_eq!(answers.last(), Some(&json!(slow)), "{answers:?}");
    assert!(answers.contains(&json!(quick)) && answers.contains(&json!(cancelled)), "{answers:?}");
    client.finish();
}

#[test]
fn a_check_that_has_become_stale_is_not_published_after_a_newer_one() {
    let mut client = Client::start(json!({ "initializationOptions": { "debounce": 0 } }));
    let uri = "file:///w/large.json";
    let document = json!({ "uri": uri, "languageId": "json", "version": 1, "text": large() });
    let open = json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": document } });
    let changed = change(uri, 2, Value::Null, &failure("FailedOperation"));
    client.send_bytes(&[framed(&open), framed(&changed)].concat());
    // The slow check of the first version ends after the text is another, and is not published.
    assert!(client.published_of_version(uri, 2, 0).is_empty());
    client.finish();
}

#[test]
fn a_client_that_never_answers_holds_up_nothing() {
    let workspace = json!({
        "configuration": true,
        "didChangeConfiguration": { "dynamicRegistration": true },
        "didChangeWatchedFiles": { "dynamicRegistration": true },
    });
    let mut client = Client::start(json!({ "capabilities": { "workspace": workspace } }));
    // For settings, and for files.
    client.told("client/registerCapability");
    client.told("client/registerCapability");
    client.told("workspace/configuration");
    let (text, cursor) = place(&go("ResourceIn$0Use"));
    client.open(URI, "go", &text);
    client.published(URI);
    let mut questions = Vec::new();
    for version in 2..=20 {
        // More unanswered questions than the server works on and queues up.
        for _ in 0..20 {
            client.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
        }
        client.change(URI, version, Value::Null, &go(CODES[version as usize % CODES.len()]));
        questions.push(client.request("textDocument/hover", at(URI, &cursor)));
    }
    for (version, id) in (2..).zip(questions) {
        let hover = client.result(id);
        assert!(text_of(&hover).contains(CODES[version % CODES.len()]), "{hover}");
    }
    client.published_of_version(URI, 20, 4);
    for _ in 0..19 * 20 {
        client.told("workspace/configuration");
    }
    client.finish();
}

#[test]
fn an_answer_that_comes_late_does_no_harm_and_the_latest_counts() {
    let mut client = Client::start(json!({ "capabilities": { "workspace": { "configuration": true } } }));
    let first = client.told("workspace/configuration");
    client.open(URI, "go", &go("FailedOpreation"));
    assert!(client.published(URI).items[0]["message"].as_str().expect("a text").contains("did you mean"));
    client.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    let second = client.told("workspace/configuration");
    client.reply(&second, json!([{ "language": "zh-cn" }]));
    assert!(client.published(URI).items[0]["message"].as_str().expect("a text").contains("是否"));
    // The question was about settings that are no longer.
    client.reply(&first, json!([{ "language": "en" }]));
    // Twice, and to a question that was never asked.
    client.reply(&second, json!([{ "language": "en" }]));
    client.reply(&json!({ "id": 4711 }), json!(null));
    let hover = client.hover(URI, &json!({ "line": 5, "character": 25 }));
    assert!(text_of(&hover).contains("是否"), "{hover}");
    client.finish();
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_is_answered_and_survived() {
    let mut client = Client::start(json!({}));
    let (text, cursor) = place(&go("ResourceIn$0Use"));
    client.open(URI, "go", &text);
    client.published(URI);
    for (method, params) in [("tcerr/panic", json!(null)), ("tcerr/panicAtWork", json!(URI))] {
        let id = client.request(method, params);
        assert_eq!(client.error(id), -32603, "{method}");
        assert!(text_of(&client.hover(URI, &cursor)).contains("ResourceInUse"), "after {method}");
    }
    client.notify("tcerr/panicNotification", json!(null));
    assert!(text_of(&client.hover(URI, &cursor)).contains("ResourceInUse"));
    client.logged("`tcerr/panicNotification` panicked");
    client.finish();
}

#[test]
fn a_request_that_is_not_known_is_answered() {
    let mut client = Client::start(json!({}));
    for method in ["$/unknown", "unknown", "textDocument/unknown", "$/cancelRequest", ""] {
        let id = client.request(method, json!({}));
        assert_eq!(client.error(id), -32601, "{method}");
        client.notify(method, json!({}));
    }
    let id = client.request("textDocument/hover", json!({ "textDocument": 1 }));
    assert_eq!(client.error(id), -32602);
    client.finish();
}

#[test]
fn what_the_client_sends_for_no_open_document_is_harmless() {
    let mut client = Client::start(json!({}));
    let origin = json!({ "line": 0, "character": 0 });
    client.change(URI, 2, Value::Null, "x");
    client.close(URI);
    assert_eq!(client.hover(URI, &origin), Value::Null);
    assert_eq!(client.complete(URI, &origin), Value::Null);
    client.open("file:///w/a.txt", "plaintext", &go("FailedOpreation"));
    assert_eq!(client.hover("file:///w/a.txt", &origin), Value::Null);
    client.change("file:///w/a.txt", 2, Value::Null, "x");
    client.close("file:///w/a.txt");
    client.finish();
}

#[test]
fn a_client_that_stops_reading_gets_everything_once_it_reads_again() {
    let mut client = Client::start(json!({}));
    let (text, cursor) = place(&go("ResourceIn$0Use"));
    client.open(URI, "go", &text);
    client.published(URI);
    client.stop_reading(true);
    // Some 3 MB of answers, and far more questions than are taken at once.
    let questions = 2000;
    let sent = Arc::new(AtomicI64::new(0));
    let writer = thread::spawn({
        let (mut input, sent, cursor) = (client.take_input(), sent.clone(), cursor.clone());
        move || {
            for id in 100..100 + questions {
                let message =
                    json!({ "jsonrpc": "2.0", "id": id, "method": "textDocument/hover", "params": at(URI, &cursor) });
                input.write_all(&framed(&message)).expect("the server reads");
                sent.fetch_add(1, Ordering::SeqCst);
            }
            input
        }
    });
    // Goes on once no more is taken; how long that takes is of no matter.
    let mut taken = 0;
    wait_until("the server to stop reading", || {
        thread::sleep(Duration::from_millis(200));
        let before = std::mem::replace(&mut taken, sent.load(Ordering::SeqCst));
        taken > 100 && taken == before
    });
    assert!(taken < questions, "all was taken");
    client.stop_reading(false);
    for id in 100..100 + questions {
        assert!(text_of(&client.result(id)).contains("ResourceInUse"), "{id}");
    }
    client.give_input(writer.join().expect("all is written"));
    client.change(URI, 2, Value::Null, &go("FailedOpreation"));
    assert_eq!(rules(&client.published(URI).items), ["misspelled-code"]);
    client.finish();
}
