//! How serving ends, and the exit code.

use std::io::Write;
use std::process::Command;

use serde_json::{Value, json};

use crate::client::{Client, framed, wait_until};
use crate::text::go;

const SHUTDOWN: &str = r#"{"jsonrpc":"2.0","id":"last","method":"shutdown"}"#;
const EXIT: &str = r#"{"jsonrpc":"2.0","method":"exit"}"#;

fn message(text: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
}

#[test]
fn exit_ends_the_program_while_its_input_stays_open() {
    for (messages, code) in [(vec![SHUTDOWN, EXIT], 0), (vec![EXIT], 1)] {
        let mut client = Client::start(json!({}));
        client.send_bytes(&messages.iter().flat_map(|text| message(text)).collect::<Vec<u8>>());
        assert_eq!(client.exit_code(), Some(code), "{messages:?}");
        // The answer is there although `exit` came with the request.
        let answers: Vec<Value> = client.rest();
        assert_eq!(answers.iter().filter(|answer| answer["id"] == "last").count(), messages.len() - 1);
        assert_eq!(client.log().is_empty(), code == 0, "{}", client.log());
    }
}

#[test]
fn exit_before_initialize_ends_the_program() {
    let mut client = Client::spawn();
    client.send_bytes(&message(EXIT));
    assert_eq!(client.exit_code(), Some(1));
    client.logged("`exit` without `shutdown`");
}

#[cfg(debug_assertions)]
#[test]
fn exit_does_not_wait_for_work() {
    let mut client = Client::start(json!({}));
    client.open("file:///w/a.go", "go", &go(""));
    client.published("file:///w/a.go");
    let held: Vec<i64> = (0..4).map(|_| client.request("tcerr/hold", json!("file:///w/a.go"))).collect();
    client.send_bytes(&[message(SHUTDOWN), message(EXIT)].concat());
    assert_eq!(client.exit_code(), Some(0));
    let rest = client.rest();
    for id in held {
        let answer = rest.iter().find(|message| message["id"] == id).expect("an answer");
        assert_eq!(answer["error"]["code"], -32800, "{answer}");
    }
}

#[test]
fn the_end_of_input_ends_the_program() {
    for (last, code) in [(None, 1), (Some(SHUTDOWN), 0)] {
        let mut client = Client::start(json!({}));
        client.send_bytes(&last.map(message).unwrap_or_default());
        drop(client.take_input());
        assert_eq!(client.exit_code(), Some(code));
        assert_eq!(client.log().contains("standard input was closed"), code == 1, "{}", client.log());
    }
}

#[test]
fn what_is_no_message_ends_the_program_with_an_answer_and_a_reason() {
    for bytes in [&b"Content-Length: 5\r\n\r\n{not}"[..], b"Content-Length: many\r\n\r\n{}", b"\xff\xfe\r\n\r\n"] {
        let mut client = Client::start(json!({}));
        client.send_bytes(bytes);
        assert_eq!(client.exit_code(), Some(1), "{}", client.log());
        client.logged("no message of the protocol");
        let rest = client.rest();
        assert_eq!((&rest[0]["id"], &rest[0]["error"]["code"]), (&Value::Null, &json!(-32700)), "{rest:?}");
    }
}

#[test]
fn shutdown_may_come_with_parameters() {
    for params in [json!(null), json!({}), json!([])] {
        let mut client = Client::start(json!({}));
        assert_eq!(client.ask("shutdown", params), Value::Null);
        client.send_bytes(&message(EXIT));
        assert_eq!(client.exit_code(), Some(0));
    }
}

#[test]
fn nothing_is_served_after_shutdown() {
    let mut client = Client::start(json!({}));
    client.ask("shutdown", Value::Null);
    let id = client.request("textDocument/hover", json!({}));
    assert_eq!(client.error(id), -32600);
    client.send_bytes(&message(EXIT));
    assert_eq!(client.exit_code(), Some(0));
}

#[test]
fn nothing_is_served_before_initialize() {
    let mut client = Client::spawn();
    let id = client.request("textDocument/hover", json!({}));
    assert_eq!(client.error(id), -32002);
    client.initialize(json!({}));
    client.finish();
}

#[test]
fn messages_may_follow_initialize_at_once() {
    let mut client = Client::spawn();
    let initialize = json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "capabilities": {} } });
    let document = json!({ "uri": "file:///w/a.go", "languageId": "go", "version": 1, "text": go("FailedOpreation") });
    let open = json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": document } });
    client.send_bytes(&[framed(&initialize), framed(&open)].concat());
    assert_eq!(client.published("file:///w/a.go").items.len(), 1);
    client.result(1);
    client.finish();
}

/// A shell starts the server, with the test's pipe as its input, and waits for it.
#[cfg(unix)]
#[test]
fn the_server_ends_with_the_process_that_started_it() {
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec 3<&0; \"$0\" lsp <&3 3<&- & wait", env!("CARGO_BIN_EXE_tcerr")]);
    let mut client = Client::of(shell);
    let parent = client.process().id();
    client.initialize(json!({ "processId": parent }));
    client.process().kill().expect("the shell runs");
    client.process().wait().expect("the shell ends");
    // Its output ends with the server; the input is still open.
    assert!(client.rest().is_empty());
    client.logged("the process that started this server has ended");
    drop(client.take_input());
}

#[cfg(unix)]
#[test]
fn the_server_ends_when_nobody_reads_its_answers() {
    let mut shell = Command::new("sh");
    shell.args(["-c", "\"$0\" lsp | head -c 100", env!("CARGO_BIN_EXE_tcerr")]);
    let mut client = Client::of(shell);
    client.request("initialize", json!({ "capabilities": {} }));
    let mut input = client.take_input();
    let question = framed(&json!({ "jsonrpc": "2.0", "id": 2, "method": "textDocument/hover", "params": {} }));
    // Asks on until the pipe is found to be closed; writing fails once the server has ended.
    wait_until("the end of the server", || input.write_all(&question).is_err());
    client.exit_code();
    client.logged("the client may be gone");
}

#[cfg(unix)]
#[test]
fn a_process_id_that_means_nothing_here_is_not_watched() {
    let mut gone = Command::new("true").spawn().expect("a process");
    let id = gone.id();
    gone.wait().expect("it ends");
    let mut client = Client::start(json!({ "processId": id }));
    client.open("file:///w/a.go", "go", &go("FailedOpreation"));
    assert_eq!(client.published("file:///w/a.go").items.len(), 1);
    client.finish();
}
