//! Where documents are.

use std::path::{Component, Path, PathBuf};

use tower_lsp::lsp_types::Url;

/// What has the path of a file in its address without being that file: what will be saved there, and
/// a part of it. What holds for the file holds for these.
const BESIDE: [&str; 2] = ["untitled", "vscode-notebook-cell"];

/// The file that an address is of. Addresses of other kinds have paths, too: `git:/w/x.go` is what
/// `/w/x.go` once was.
pub fn of(uri: &Url) -> Option<PathBuf> {
    uri.to_file_path().ok().filter(|_| uri.scheme() == "file")
}

/// The path that decides which configuration and which project a document belongs to.
pub fn place(uri: &Url) -> Option<PathBuf> {
    of(uri).or_else(|| uri.to_file_path().ok().filter(|_| BESIDE.contains(&uri.scheme())))
}

/// The folders among these addresses that are on this machine.
pub fn folders(addresses: &[Url]) -> Vec<PathBuf> {
    addresses.iter().filter_map(of).collect()
}

/// A document's path, with `/`, relative to the innermost workspace folder that holds it. Of one
/// outside, or not on this machine, the last folder and the name: what is above would say more
/// about the machine than about the document.
pub fn in_workspace(uri: &Url, folders: &[PathBuf]) -> String {
    let Some(file) = place(uri) else {
        return last_two(uri.path().split('/').filter(|name| !name.is_empty()).map(str::to_owned));
    };
    let inside = folders.iter().filter_map(|folder| file.strip_prefix(folder).ok());
    match inside.min_by_key(|path| path.components().count()) {
        Some(path) => names(path).collect::<Vec<_>>().join("/"),
        None => last_two(names(&file)),
    }
}

/// The names of folders and files in a path.
fn names(path: &Path) -> impl Iterator<Item = String> {
    path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
        _ => None,
    })
}

fn last_two(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    names[names.len().saturating_sub(2)..].join("/")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_at_the_innermost_folder() {
        let folders = ["/home/tencent/a", "/home/tencent/a/b"].map(PathBuf::from);
        for (uri, expected) in [
            ("file:///home/tencent/a/x.go", "x.go"),
            ("file:///home/tencent/a/c/x%20y.go", "c/x y.go"),
            ("file:///home/tencent/a/b/c/x.go", "c/x.go"),
            ("file:///home/tencent/ab/x.go", "ab/x.go"),
            ("file:///x.go", "x.go"),
            ("untitled:Untitled-1", "Untitled-1"),
            ("untitled:/x.go", "x.go"),
            ("untitled:/home/tencent/a/c/x.go", "c/x.go"),
            ("vscode-notebook-cell:/home/tencent/a/x.ipynb#W0", "x.ipynb"),
            ("vscode-remote://host/home/tencent/c/x.go", "c/x.go"),
            ("git:/home/tencent/a/b/c/x.go?ref", "c/x.go"),
        ] {
            let uri = Url::parse(uri).expect("an address");
            assert_eq!(in_workspace(&uri, &folders), expected, "{uri}");
        }
    }

    #[test]
    fn only_the_address_of_a_file_is_that_file() {
        for (uri, file, place) in [
            ("file:///w/%40scope/x.go", Some("/w/@scope/x.go"), Some("/w/@scope/x.go")),
            ("FILE:///w/x.go", Some("/w/x.go"), Some("/w/x.go")),
            ("untitled:/w/x.go", None, Some("/w/x.go")),
            ("untitled:Untitled-1", None, None),
            ("vscode-notebook-cell:/w/x.ipynb#W0", None, Some("/w/x.ipynb")),
            ("git:/w/x.go?ref", None, None),
            ("zipfile:///w/a.zip::x.go", None, None),
            ("vscode-vfs://github/o/r/x.go", None, None),
        ] {
            let uri = Url::parse(uri).expect("an address");
            let paths = [file, place].map(|path| path.map(PathBuf::from));
            assert_eq!([of(&uri), super::place(&uri)], paths, "{uri}");
        }
    }
}
