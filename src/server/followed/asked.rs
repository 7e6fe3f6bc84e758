//! Files that the client is asked to watch.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tower_lsp::Client;
use tower_lsp::lsp_types::{Registration, Unregistration, Url};

use super::{LULL, of_client};
use crate::server::state::State;

const METHOD: &str = "workspace/didChangeWatchedFiles";

/// Has the client tell when one of these files changes, for ever, whichever they are at a time.
///
/// It is a task of its own because it waits for the client. Each registration is there before the one
/// goes that it replaces.
pub async fn run(state: Arc<State>, client: Client, mut looked: watch::Receiver<()>) {
    let mut watched: Option<(String, BTreeSet<PathBuf>)> = None;
    for number in 1_u64.. {
        let files = loop {
            if looked.changed().await.is_err() {
                return;
            }
            tokio::time::sleep(LULL).await;
            let looked_at = state.clone();
            let files = spawn_blocking(move || of_client(&looked_at)).await.unwrap_or_default();
            if watched.as_ref().map_or(!files.is_empty(), |(_, before)| *before != files) {
                break files;
            }
        };
        let before = watched.take();
        if !files.is_empty() {
            let id = format!("{METHOD}/{number}");
            match client.register_capability(vec![registration(&id, &files, state.features().relative_patterns)]).await
            {
                Ok(()) => watched = Some((id, files)),
                Err(error) => return tracing::warn!("the client does not watch {files:?}: {error}"),
            }
        }
        if let Some((id, _)) = before {
            let old = Unregistration { id, method: METHOD.to_owned() };
            if let Err(error) = client.unregister_capability(vec![old]).await {
                tracing::warn!("the client goes on watching files: {error}");
            }
        }
    }
}

fn registration(id: &str, files: &BTreeSet<PathBuf>, is_relative: bool) -> Registration {
    let watchers: Vec<Value> = files.iter().filter_map(|file| watcher(file, is_relative)).collect();
    let register_options = Some(json!({ "watchers": watchers }));
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
