//! The invariants of ARCHITECTURE.md that are about the source itself.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// Invariant 1: nothing outside `src/server` names the protocol.
#[test]
fn only_the_server_knows_the_protocol() {
    for path in sources(Path::new("src")) {
        let text = fs::read_to_string(&path).expect("text");
        let names = ["tower_lsp", "lsp_types"].iter().any(|name| text.contains(name));
        assert!(!names || path.starts_with("src/server"), "{} names the protocol", path.display());
    }
}

/// Dependencies go one way: a room names only those below it.
#[test]
fn rooms_depend_one_way() {
    let allowed: [(&str, &[&str]); 8] = [
        ("text", &[]),
        ("catalog", &["locale"]),
        ("scan", &["catalog", "text"]),
        ("rules", &["catalog", "locale", "scan", "text"]),
        ("ide", &["catalog", "locale", "rules", "scan", "text"]),
        ("workspace", &["catalog", "locale", "rules", "scan"]),
        ("cli", &["catalog", "ide", "locale", "rules", "scan", "server", "text", "workspace"]),
        ("server", &["catalog", "ide", "locale", "rules", "scan", "text", "workspace"]),
    ];
    for (room, below) in allowed {
        for path in sources(&Path::new("src").join(room)) {
            let text = fs::read_to_string(&path).expect("text");
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for (_, rest) in line.match_indices("crate::").map(|(at, word)| line.split_at(at + word.len())) {
                    let names = rest
                        .trim_start_matches('{')
                        .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
                    let name = names.into_iter().next().unwrap_or_default();
                    let known = below.contains(&name) || name == room || matches!(name, "say" | "");
                    assert!(known, "{}: `{room}` names `{name}`: {line}", path.display());
                }
            }
        }
    }
}
