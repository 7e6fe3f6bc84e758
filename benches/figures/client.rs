//! A client that drives a server over pipes and notes when each of its messages is complete.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program that is measured, or the least that a server is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Program {
    Tcerr,
    Floor,
}

pub struct Client {
    server: Child,
    input: ChildStdin,
    messages: Receiver<Message>,
    last_id: i64,
    last_version: i64,
    /// How long `initialize` took from before the start.
    pub start: Duration,
}

/// A message of the server, as it came.
pub struct Message {
    pub at: Instant,
    pub body: Vec<u8>,
}

impl Message {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a message is JSON")
    }
}

/// Places in a document, as the protocol counts them.
#[derive(Clone, Copy)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// The place directly behind the first of these words in a text; the line before it is ASCII.
    pub fn behind(text: &str, words: &str) -> Self {
        Self::at(text, text.find(words).expect("the words are in the text") + words.len())
    }

    pub fn at(text: &str, offset: usize) -> Self {
        let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: text[..start].bytes().filter(|byte| *byte == b'\n').count(),
            column: text[start..offset].encode_utf16().count(),
        }
    }

    fn json(self) -> Value {
        json!({ "line": self.line, "character": self.column })
    }
}

pub const URI: &str = "file:///nowhere/project/document";

impl Program {
    /// Where it is; `None` for a floor that `scripts/bench` has not built.
    pub fn path(self) -> Option<PathBuf> {
        match self {
            Self::Tcerr => Some(env!("CARGO_BIN_EXE_tcerr").into()),
            Self::Floor => std::env::var_os("TCERR_FLOOR").map(PathBuf::from),
        }
    }
}

impl Client {
    /// Starts a server and initializes it; `debounce` is the pause before diagnostics if it is to
    /// be another than usual. The client is one that doesn't ask for diagnostics.
    pub fn start(program: Program, debounce: Option<u64>) -> Option<Self> {
        let mut command = Command::new(program.path()?);
        if program == Program::Tcerr {
            command.arg("lsp");
        }
        command.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let params = json!({
            "processId": std::process::id(),
            "rootUri": null,
            "capabilities": { "textDocument": {
                "hover": { "contentFormat": ["markdown"] },
                "completion": { "completionItem": { "snippetSupport": true } },
                "publishDiagnostics": { "versionSupport": true }
            } },
            "initializationOptions": debounce.map_or(json!({}), |pause| json!({ "debounce": pause }))
        });
        let begin = Instant::now();
        let mut server = command.spawn().expect("the server starts");
        let (sender, messages) = channel();
        let mut output = BufReader::with_capacity(1 << 16, server.stdout.take().expect("piped"));
        thread::spawn(move || {
            while let Some(body) = read_message(&mut output) {
                if sender.send(Message { at: Instant::now(), body }).is_err() {
                    break;
                }
            }
        });
        let input = server.stdin.take().expect("piped");
        let mut client = Self { server, input, messages, last_id: 0, last_version: 0, start: Duration::ZERO };
        let (_, answer) = client.ask("initialize", params);
        client.start = answer.at - begin;
        client.notify("initialized", json!({}));
        Some(client)
    }

    /// Opens the document.
    pub fn open(&mut self, language: &str, text: &str) {
        self.last_version = 1;
        let document = json!({ "uri": URI, "languageId": language, "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Puts a text into the document and returns when that was begun.
    pub fn insert(&mut self, place: Place, text: &str) -> Instant {
        self.change(place, 0, text)
    }

    /// Takes letters behind a place from the document.
    pub fn remove(&mut self, place: Place, letters: usize) -> Instant {
        self.change(place, letters, "")
    }

    fn change(&mut self, place: Place, removed: usize, text: &str) -> Instant {
        let end = Place { column: place.column + removed, ..place };
        self.last_version += 1;
        let change = json!({ "range": { "start": place.json(), "end": end.json() }, "text": text });
        let document = json!({ "uri": URI, "version": self.last_version });
        self.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }))
    }

    /// Waits for the diagnostics of the document as it is now: all messages up to them.
    pub fn published(&mut self) -> Vec<Message> {
        let mut messages = Vec::new();
        loop {
            let message = self.next(PATIENCE).expect("diagnostics come in time");
            let json = message.json();
            let is_last = json["params"]["version"] == self.last_version;
            if json["method"] == "textDocument/publishDiagnostics" {
                messages.push(message);
            }
            if is_last {
                return messages;
            }
        }
    }

    /// Asks about a place in the document; how long the answer took, and the answer.
    pub fn ask_at(&mut self, method: &str, place: Place) -> (Duration, Message) {
        self.ask(method, json!({ "textDocument": { "uri": URI }, "position": place.json() }))
    }

    fn ask(&mut self, method: &str, params: Value) -> (Duration, Message) {
        self.last_id += 1;
        let id = self.last_id;
        let mut request = json!({ "jsonrpc": "2.0", "id": id, "method": method });
        if !params.is_null() {
            request["params"] = params;
        }
        let start = self.send(&request);
        loop {
            let message = self.next(PATIENCE).expect("an answer comes in time");
            let json = message.json();
            if json["id"] == id {
                assert!(json.get("error").is_none(), "{json}");
                return (message.at - start, message);
            }
        }
    }

    fn notify(&mut self, method: &str, params: Value) -> Instant {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
    }

    /// Sends a message and returns when that was begun.
    fn send(&mut self, message: &Value) -> Instant {
        let body = message.to_string();
        let framed = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        let begin = Instant::now();
        self.input.write_all(framed.as_bytes()).expect("the server reads");
        begin
    }

    /// The next message, if one comes in time.
    pub fn next(&self, patience: Duration) -> Option<Message> {
        match self.messages.recv_timeout(patience) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => panic!("the server has ended"),
        }
    }

    pub fn process_id(&self) -> u32 {
        self.server.id()
    }

    /// Ends the server as the protocol has it.
    pub fn finish(mut self) {
        self.ask("shutdown", Value::Null);
        self.notify("exit", Value::Null);
        drop(self.input);
        self.server.wait().expect("the server ends");
    }
}

fn read_message(output: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().expect("a number"),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    Some(body)
}
