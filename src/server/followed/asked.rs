//! What the client is asked to watch.

use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use tower_lsp::Client;
use tower_lsp::lsp_types::{Registration, Unregistration, Url};

use super::wanted::Wanted;
use super::{LULL, Promised};
use crate::server::state::State;
use crate::workspace::config::NAMES;
use crate::workspace::manifests;

const METHOD: &str = "workspace/didChangeWatchedFiles";

/// For how long a client is trusted that has not answered yet.
const PATIENCE: Duration = Duration::from_secs(2);

/// Has the client tell when something changes that is known by its name, or one of the files that were
/// looked for besides, for ever, whichever they are at a time.
///
/// It is a task of its own because it waits for the client. Each registration is there before the one
/// goes that it replaces.
pub async fn run(
    state: Arc<State>,
    client: Client,
    mut looked: watch::Receiver<()>,
    promised: watch::Sender<Promised>,
) {
    let is_relative = state.features().relative_patterns;
    let names = manifests().chain(NAMES).map(|name| json!({ "globPattern": format!("**/{name}") }));
    let mut kept = Promised::default();
    let next = Promised { names: true, ..Promised::default() };
    if !ask(&client, registration(METHOD, names), &promised, &mut kept, next).await {
        return;
    }
    let mut watched = None;
    for number in 1_u64.. {
        let files = loop {
            if looked.changed().await.is_err() {
                return;
            }
            tokio::time::sleep(LULL).await;
            let looked_at = state.clone();
            let files = spawn_blocking(move || Wanted::now(&looked_at, Promised::default()).unnamed(&looked_at)).await;
            let mut files = files.unwrap_or_default();
            files.retain(|file| watcher(file, is_relative).is_some());
            if files != kept.files {
                break files;
            }
        };
        let before: Option<String> = watched.take();
        if files.is_empty() {
            kept.files = files;
            promised.send_replace(kept.clone());
        } else {
            let id = format!("{METHOD}/{number}");
            let question = registration(&id, files.iter().filter_map(|file| watcher(file, is_relative)));
            let next = Promised { files, ..kept.clone() };
            if !ask(&client, question, &promised, &mut kept, next).await {
                return;
            }
            watched = Some(id);
        }
        if let Some(id) = before {
            let old = Unregistration { id, method: METHOD.to_owned() };
            if let Err(error) = client.unregister_capability(vec![old]).await {
                tracing::warn!("the client goes on watching files: {error}");
            }
        }
    }
}

/// Asks the client to watch what is `wanted`, besides what it has `kept` to so far; whether it does. It is
/// taken at its word before it has given it, but not for long. Its answer is waited for all the same, as
/// all answers are.
async fn ask(
    client: &Client,
    question: Registration,
    promised: &watch::Sender<Promised>,
    kept: &mut Promised,
    wanted: Promised,
) -> bool {
    promised.send_replace(wanted.clone());
    let mut answer = pin!(client.register_capability(vec![question]));
    let answer = match timeout(PATIENCE, &mut answer).await {
        Ok(answer) => answer,
        Err(_) => {
            tracing::warn!("the client has not said whether it watches files; until it does, the server watches them");
            promised.send_replace(kept.clone());
            answer.await
        }
    };
    match &answer {
        Ok(()) => *kept = wanted,
        Err(error) => tracing::warn!("the client does not watch files, so the server does: {error}"),
    }
    promised.send_replace(kept.clone());
    answer.is_ok()
}

fn registration(id: &str, watchers: impl Iterator<Item = Value>) -> Registration {
    let register_options = Some(json!({ "watchers": watchers.collect::<Vec<_>>() }));
    Registration { id: id.to_owned(), method: METHOD.to_owned(), register_options }
}

/// What has the client watch one file. `None` for one whose path can't be said.
fn watcher(file: &Path, is_relative: bool) -> Option<Value> {
    let glob = match is_relative {
        true => json!({
            "baseUri": Url::from_file_path(file.parent()?).ok()?,
            "pattern": literally(file.file_name()?.to_str()?),
        }),
        false => json!(literally(&file.to_str()?.replace(std::path::MAIN_SEPARATOR, "/"))),
    };
    Some(json!({ "globPattern": glob }))
}

/// A pattern for a path. There is no way to quote a letter that all clients know, but any letter may
/// stand for one that means something else.
fn literally(path: &str) -> String {
    path.replace(['*', '?', '[', ']', '{', '}', '\\'], "?")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_watched_by_its_path_as_the_client_takes_it() {
        let file = Path::new("/w/a b/known[1].baseline");
        let relative = json!({ "baseUri": "file:///w/a%20b", "pattern": "known?1?.baseline" });
        assert_eq!(watcher(file, true), Some(json!({ "globPattern": relative })));
        assert_eq!(watcher(file, false), Some(json!({ "globPattern": "/w/a b/known?1?.baseline" })));
    }
}
