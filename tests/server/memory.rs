//! What the server keeps of documents that are closed.

use serde_json::json;

use crate::client::{Client, wait_until};
use crate::text::go;

/// Which the system has given to a process, in kilobytes.
fn memory(client: &mut Client) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", client.process().id())).expect("a process");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("a line");
    line.split_whitespace().nth(1).and_then(|size| size.parse().ok()).expect("a number")
}

#[test]
fn what_closed_documents_leave_goes_back_to_the_system() {
    let mut client = Client::start(json!({}));
    let text = go("FailedOpreation") + &"func g() string { return \"one of many\" }\n".repeat(8000);
    let uris: Vec<String> = (0..60).map(|index| format!("file:///w/{index}.go")).collect();
    for uri in &uris {
        client.open(uri, "go", &text);
        client.published(uri);
    }
    let open = memory(&mut client);
    for uri in &uris {
        client.close(uri);
        client.published(uri);
    }
    wait_until("half of the memory", || memory(&mut client) < open / 2);
    client.finish();
}
