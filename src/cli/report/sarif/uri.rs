//! Paths as URIs.

use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::model::ArtifactLocation;

/// What can't stand in a path of a URI as it is (RFC 3986, 3.3); a colon can, but not in a first
/// segment without a scheme before it.
const ESCAPED: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

const ESCAPED_BEHIND_SCHEME: AsciiSet = ESCAPED.remove(b':');

/// Where a file is, by its path as it is shown: below the folder that the run began in, or
/// absolute if it is elsewhere.
pub fn location(path: &str) -> ArtifactLocation {
    let relative = Path::new(path);
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if inside {
        return ArtifactLocation {
            uri: utf8_percent_encode(path, &ESCAPED).to_string(),
            uri_base_id: Some("%SRCROOT%"),
        };
    }
    let absolute = std::path::absolute(relative).unwrap_or_else(|_| relative.to_owned());
    let absolute = plain(&absolute).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    // The letter of a drive has no slash before it, and keeps its colon.
    let slash = if absolute.starts_with('/') { "" } else { "/" };
    let escaped = utf8_percent_encode(&absolute, &ESCAPED_BEHIND_SCHEME);
    ArtifactLocation { uri: format!("file://{slash}{escaped}"), uri_base_id: None }
}

/// An absolute path without `..`, which URIs of logs should not have.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => _ = plain.pop(),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_below_is_relative_and_escaped() {
        let found = location("测试/a b#1%?:[x].json");
        assert_eq!(found.uri, "%E6%B5%8B%E8%AF%95/a%20b%231%25%3F%3A%5Bx%5D.json");
        assert_eq!(found.uri_base_id, Some("%SRCROOT%"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_elsewhere_is_absolute() {
        assert_eq!(location("/a/../b c"), ArtifactLocation { uri: "file:///b%20c".to_owned(), uri_base_id: None });
        let above = location("../x.py");
        assert!(above.uri.starts_with("file:///") && !above.uri.contains(".."), "{above:?}");
        assert_eq!(above.uri_base_id, None);
    }
}
