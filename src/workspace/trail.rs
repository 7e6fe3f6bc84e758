//! The way that a path takes over links.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// No system follows more links on one way.
const MOST: usize = 40;

/// Where the links on the way to what an absolute path names are, and last where that is itself, whether
/// or not it is there. What happens to any of these may make it another file.
///
/// None of these paths leads over a link, so no folder of them has two names.
pub fn trail(path: &Path) -> Vec<PathBuf> {
    let mut trail = Vec::new();
    let mut place = PathBuf::new();
    let mut rest = reversed(path);
    while let Some(part) = rest.pop() {
        if part == "." || part == ".." {
            if part == ".." {
                place.pop();
            }
            continue;
        }
        let next = place.join(part);
        match fs::read_link(&next) {
            Ok(target) if trail.len() < MOST => {
                rest.extend(reversed(&target));
                trail.push(next);
            }
            _ => place = next,
        }
    }
    trail.push(place);
    trail
}

fn reversed(path: &Path) -> Vec<OsString> {
    path.components().rev().map(|part| part.as_os_str().to_owned()).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_of_files_and_folders_are_gone_through_one_by_one() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let root = fs::canonicalize(root.path()).expect("a folder");
        fs::create_dir_all(root.join("real/deep")).expect("a folder");
        symlink("real/deep", root.join("folder")).expect("a link");
        symlink(root.join("folder/../there"), root.join("real/deep/file")).expect("a link");
        symlink("circle", root.join("circle")).expect("a link");
        for (path, expected) in [
            ("real/none", &["real/none"][..]),
            ("folder/none/a", &["folder", "real/deep/none/a"]),
            ("folder/file", &["folder", "real/deep/file", "folder", "real/there"]),
        ] {
            let expected: Vec<PathBuf> = expected.iter().map(|path| root.join(path)).collect();
            assert_eq!(trail(&root.join(path)), expected, "{path}");
        }
        assert_eq!(trail(&root.join("circle")).last(), Some(&root.join("circle")));
    }
}
