//! A client that drives the real program over pipes.

use std::collections::{HashMap, VecDeque};
use std::env;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take, on a slow machine with other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server and the messages that it has sent.
///
/// A test ends with [`Client::finish`], which fails if a message was not expected.
pub struct Client {
    server: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    unread: VecDeque<Value>,
    log: Arc<Mutex<String>>,
    log_reader: JoinHandle<()>,
    gate: Arc<Gate>,
    last_id: i64,
    /// What it was asked to watch, by the id of the registration; `None` if the test sees to that.
    watched: Option<HashMap<String, Value>>,
    /// What the server said that it can do.
    pub capabilities: Value,
}

/// Keeps the client from reading while it is shut.
#[derive(Default)]
struct Gate {
    shut: Mutex<bool>,
    changed: Condvar,
}

impl Client {
    /// Starts the server and says nothing yet.
    pub fn spawn() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
        command.arg("lsp").env("LC_ALL", "C").env_remove("TCERR_LOG");
        // The home of whoever runs the tests stays as it is.
        command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"));
        Self::of(command)
    }

    /// Starts the server with a command of one's own, which has to pass on its three streams.
    pub fn of(mut command: Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut server = command.spawn().expect("the server starts");
        let (sender, messages) = channel();
        let gate = Arc::new(Gate::default());
        let mut output = BufReader::new(server.stdout.take().expect("piped"));
        let reader_gate = gate.clone();
        thread::spawn(move || {
            while let Some(message) = read_message(&mut output, &reader_gate) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let log = Arc::new(Mutex::new(String::new()));
        let mut errors = BufReader::new(server.stderr.take().expect("piped"));
        let collected = log.clone();
        let log_reader = thread::spawn(move || {
            let mut line = String::new();
            while errors.read_line(&mut line).is_ok_and(|length| length > 0) {
                collected.lock().expect("unpoisoned").push_str(&line);
                line.clear();
            }
        });
        let input = server.stdin.take();
        let (unread, capabilities) = (VecDeque::new(), Value::Null);
        Self { server, input, messages, unread, log, log_reader, gate, last_id: 0, watched: None, capabilities }
    }

    /// Starts the server and initializes it. `setup` has what is to be other than usual in the
    /// parameters of `initialize`.
    pub fn start(setup: Value) -> Self {
        let mut client = Self::spawn();
        client.initialize(setup);
        client
    }

    pub fn initialize(&mut self, setup: Value) {
        let mut params = json!({ "processId": std::process::id(), "rootUri": null, "capabilities": {} });
        merge(&mut params, setup);
        let mut answer = self.ask("initialize", params);
        assert_eq!(answer["serverInfo"]["name"], "tcerr");
        self.capabilities = answer["capabilities"].take();
        self.notify("initialized", json!({}));
    }

    /// Sends a request and waits for its result.
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params);
        self.result(id)
    }

    /// Sends a request; its id.
    pub fn request(&mut self, method: &str, params: Value) -> i64 {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    pub fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Answers a request of the server.
    pub fn reply(&mut self, request: &Value, result: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "id": request["id"], "result": result }));
    }

    pub fn send(&mut self, message: &Value) {
        self.send_bytes(&framed(message));
    }

    pub fn send_bytes(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("the server's input is open");
        if let Err(error) = input.write_all(bytes).and_then(|()| input.flush()) {
            panic!("can't write: {error}\n{}", self.log());
        }
    }

    /// Takes the server's input, to be written or held open elsewhere.
    pub fn take_input(&mut self) -> ChildStdin {
        self.input.take().expect("the server's input is open")
    }

    pub fn give_input(&mut self, input: ChildStdin) {
        self.input = Some(input);
    }

    /// Stops or resumes reading what the server writes.
    pub fn stop_reading(&self, stop: bool) {
        *self.gate.shut.lock().expect("unpoisoned") = stop;
        self.gate.changed.notify_all();
    }

    /// The result of a request; fails if it is an error.
    pub fn result(&mut self, id: i64) -> Value {
        let mut answer = self.answer(id);
        assert!(answer.get("error").is_none(), "{answer}\n{}", self.log());
        answer["result"].take()
    }

    /// The code of the error that a request is answered with.
    pub fn error(&mut self, id: i64) -> i64 {
        let answer = self.answer(id);
        answer["error"]["code"].as_i64().unwrap_or_else(|| panic!("no error: {answer}"))
    }

    /// The answer to a request.
    pub fn answer(&mut self, id: i64) -> Value {
        self.wait_for(&format!("the answer to {id}"), |message| message.get("method").is_none() && message["id"] == id)
    }

    /// The next request or notification of the server with this method.
    pub fn told(&mut self, method: &str) -> Value {
        self.wait_for(method, |message| message["method"] == method)
    }

    /// What the server publishes next about a document.
    pub fn published(&mut self, uri: &str) -> Published {
        let method = "textDocument/publishDiagnostics";
        let mut message = self.wait_for(&format!("diagnostics of {uri}"), |message| {
            message["method"] == method && message["params"]["uri"] == uri
        });
        let mut params = message["params"].take();
        let Value::Array(items) = params["diagnostics"].take() else { panic!("no list: {params}") };
        Published { version: params["version"].as_i64(), items }
    }

    /// The diagnostics of a version of a document, once they are published; at most `most` messages
    /// about it may come before.
    pub fn published_of_version(&mut self, uri: &str, version: i64, most: usize) -> Vec<Value> {
        let mut last = i64::MIN;
        for _ in 0..=most {
            let published = self.published(uri);
            let this = published.version.expect("a version");
            assert!(this > last, "version {this} was published after {last}");
            last = this;
            if this == version {
                return published.items;
            }
        }
        panic!("more than {most} messages before version {version}");
    }

    /// The next message of any kind, in the order in which the server sent them.
    pub fn next_message(&mut self) -> Value {
        self.wait_for("any message", |_| true)
    }

    /// Watches files as the server asks, instead of leaving that to the test.
    pub fn watch_files(&mut self) {
        self.watched = Some(HashMap::new());
    }

    /// Waits until a file is among those that are to be watched, or until it is not.
    pub fn until_watched(&mut self, uri: &str, wanted: bool) {
        let end = Instant::now() + PATIENCE;
        while self.watched.iter().flat_map(HashMap::values).any(|options| is_in(options, uri)) != wanted {
            let message = self.receive(&format!("being asked to watch {uri}, or not to"), end);
            self.unread.extend(message);
        }
    }

    fn wait_for(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(index) = self.unread.iter().position(&wanted) {
            return self.unread.remove(index).expect("just found");
        }
        let end = Instant::now() + PATIENCE;
        loop {
            match self.receive(what, end) {
                Some(message) if wanted(&message) => return message,
                message => self.unread.extend(message),
            }
        }
    }

    /// The next message; `None` if it was about what to watch, and has been dealt with.
    fn receive(&mut self, what: &str, end: Instant) -> Option<Value> {
        match self.messages.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(message) if self.is_about_watching(&message) => {
                self.reply(&message, Value::Null);
                None
            }
            Ok(message) => Some(message),
            Err(error) => {
                let why = if error == RecvTimeoutError::Timeout { "in time" } else { "before the server ended" };
                panic!("{what} did not come {why}; unread: {:?}\n{}", self.unread, self.log());
            }
        }
    }

    fn is_about_watching(&mut self, message: &Value) -> bool {
        let Some(watched) = &mut self.watched else { return false };
        let of = |list: &str| message["params"][list].as_array().cloned().unwrap_or_default();
        let (new, old) = (of("registrations"), of("unregisterations"));
        for registration in &new {
            assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
            watched.insert(registration["id"].to_string(), registration["registerOptions"].clone());
        }
        for registration in &old {
            assert!(watched.remove(&registration["id"].to_string()).is_some(), "not registered: {registration}");
        }
        !new.is_empty() || !old.is_empty()
    }

    /// What the server has written to standard error.
    pub fn log(&self) -> String {
        self.log.lock().expect("unpoisoned").clone()
    }

    /// Waits until the log has a text.
    pub fn logged(&self, text: &str) {
        wait_until(&format!("{text:?} in the log"), || self.log().contains(text));
    }

    /// The exit code, once the server has ended and the log is whole; standard input stays as it is.
    pub fn exit_code(&mut self) -> Option<i32> {
        let mut status: Option<ExitStatus> = None;
        wait_until("the end of the server", || {
            status = self.server.try_wait().expect("a child");
            status.is_some()
        });
        wait_until("the end of the log", || self.log_reader.is_finished());
        status.and_then(|status| status.code())
    }

    /// What the server has sent and nobody has read, once it has sent all there is.
    pub fn rest(&mut self) -> Vec<Value> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.messages.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(message) if self.is_about_watching(&message) => {}
                Ok(message) => self.unread.push_back(message),
                Err(RecvTimeoutError::Disconnected) => return self.unread.drain(..).collect(),
                Err(RecvTimeoutError::Timeout) => panic!("the server's output stays open\n{}", self.log()),
            }
        }
    }

    /// Ends the server as the protocol has it, with its input left open. Nothing may have come
    /// that was not expected.
    pub fn finish(self) {
        let rest = self.rest_after_end();
        assert!(rest.is_empty(), "unexpected messages: {rest:?}");
    }

    /// Ends the server likewise; what it has sent and nobody has read.
    pub fn rest_after_end(mut self) -> Vec<Value> {
        let id = self.last_id + 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": "shutdown" }));
        assert_eq!(self.result(id), Value::Null);
        self.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
        assert_eq!(self.exit_code(), Some(0), "{}", self.log());
        self.rest()
    }

    /// The process that was started.
    pub fn process(&mut self) -> &mut Child {
        &mut self.server
    }

    pub fn open(&mut self, uri: &str, language: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    pub fn close(&mut self, uri: &str) {
        self.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    }

    /// Replaces a range, or all where it is `null`.
    pub fn change(&mut self, uri: &str, version: i64, range: Value, text: &str) {
        self.send(&change(uri, version, range, text));
    }

    pub fn hover(&mut self, uri: &str, position: &Value) -> Value {
        self.ask("textDocument/hover", at(uri, position))
    }

    pub fn complete(&mut self, uri: &str, position: &Value) -> Value {
        self.ask("textDocument/completion", at(uri, position))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // Of a server that has ended this is an error, which is fine.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What was published about a document.
pub struct Published {
    pub version: Option<i64>,
    pub items: Vec<Value>,
}

/// A notification of one change.
pub fn change(uri: &str, version: i64, range: Value, text: &str) -> Value {
    let mut change = json!({ "text": text });
    if !range.is_null() {
        change["range"] = range;
    }
    let params = json!({ "textDocument": { "uri": uri, "version": version }, "contentChanges": [change] });
    json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": params })
}

/// The parameters of a request about a position.
pub fn at(uri: &str, position: &Value) -> Value {
    json!({ "textDocument": { "uri": uri }, "position": position })
}

/// A message as it goes over the wire.
pub fn framed(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    let mut head = String::new();
    write!(head, "Content-Length: {}\r\n\r\n", body.len()).expect("a string");
    [head.as_bytes(), body.as_bytes()].concat()
}

/// The Markdown of a hover; empty where there is none.
pub fn text_of(hover: &Value) -> &str {
    hover["contents"]["value"].as_str().unwrap_or_default()
}

/// The names of the rules that diagnostics are of.
pub fn rules(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["code"].as_str().expect("a rule")).collect()
}

pub fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !done() {
        assert!(Instant::now() < end, "{what} did not come in time");
        thread::sleep(Duration::from_millis(2));
    }
}

/// Whether a file is one that a registration is about.
fn is_in(options: &Value, uri: &str) -> bool {
    options["watchers"].as_array().expect("watchers").iter().any(|watcher| match &watcher["globPattern"] {
        Value::String(name) => uri.ends_with(name.strip_prefix("**").expect("a name in any folder")),
        relative => {
            let part = |key: &str| relative[key].as_str().expect("a text").to_owned();
            uri == format!("{}/{}", part("baseUri"), part("pattern"))
        }
    })
}

pub fn merge(target: &mut Value, other: Value) {
    match (target, other) {
        (Value::Object(target), Value::Object(other)) => {
            for (key, value) in other {
                merge(target.entry(key).or_insert(Value::Null), value);
            }
        }
        (target, other) => *target = other,
    }
}

fn read_message(output: &mut impl BufRead, gate: &Gate) -> Option<Value> {
    drop(gate.changed.wait_while(gate.shut.lock().expect("unpoisoned"), |shut| *shut));
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
    Some(serde_json::from_slice(&body).expect("a message is JSON"))
}
