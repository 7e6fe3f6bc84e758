//! Lists of paths, as other programs write them.

use std::path::PathBuf;

use crate::locale::Locale;
use crate::say;

/// A path of a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Listed {
    pub path: PathBuf,
    /// Counted from 1.
    pub line: usize,
}

/// Why a list can't be read.
#[derive(Debug, PartialEq, Eq)]
pub enum NoList {
    /// As PowerShell's `>` writes it.
    Utf16,
    /// The line that is no path on this system.
    NoPath(usize),
}

/// The paths of a list: one a line, or ended by NUL bytes as `git ls-files -z` does it. No path has
/// a NUL byte in it, so a list tells by itself which it is.
pub fn listed(bytes: &[u8]) -> Result<Vec<Listed>, NoList> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(NoList::Utf16);
    }
    let is_plain = memchr::memchr(0, bytes).is_none();
    let bytes = if is_plain { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) } else { bytes };
    let end = if is_plain { b'\n' } else { 0 };
    let lines = bytes.split(|byte| *byte == end).enumerate();
    let lines = lines.map(|(index, line)| match line.strip_suffix(b"\r") {
        Some(line) if is_plain => (index + 1, line),
        _ => (index + 1, line),
    });
    let named = lines.filter(|(_, line)| !line.is_empty());
    named.map(|(line, path)| Ok(Listed { path: to_path(path).ok_or(NoList::NoPath(line))?, line })).collect()
}

/// The path that some bytes are.
#[cfg(unix)]
pub fn to_path(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt;
    Some(PathBuf::from(std::ffi::OsStr::from_bytes(bytes)))
}

/// The path that some bytes are.
#[cfg(not(unix))]
pub fn to_path(bytes: &[u8]) -> Option<PathBuf> {
    std::str::from_utf8(bytes).ok().map(PathBuf::from)
}

impl NoList {
    /// Why, in words that follow the list's name.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            NoList::Utf16 => {
                say!(locale, "a list of paths must be UTF-8 text, not UTF-16", "路径列表应为 UTF-8 文本，而不是 UTF-16")
            }
            NoList::NoPath(line) => {
                say!(locale, "line {line} is not UTF-8 text", "第 {line} 行不是 UTF-8 文本")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<(usize, String)> {
        let listed = listed(bytes).expect("a list");
        listed.into_iter().map(|entry| (entry.line, entry.path.to_string_lossy().into_owned())).collect()
    }

    #[test]
    fn paths_stand_on_lines_or_end_with_nul() {
        for (bytes, expected) in [
            (&b""[..], &[][..]),
            (b"\n\n", &[]),
            (b"a.go\nb c.py\n", &[(1, "a.go"), (2, "b c.py")]),
            (b"a.go\r\n\r\n# b.go", &[(1, "a.go"), (3, "# b.go")]),
            (b"\xef\xbb\xbfa.go\n", &[(1, "a.go")]),
            (b"a\nb.go\0c.go\r\0", &[(1, "a\nb.go"), (2, "c.go\r")]),
            ("发送 😀.py\n -x \n".as_bytes(), &[(1, "发送 😀.py"), (2, " -x ")]),
        ] {
            let expected: Vec<(usize, String)> =
                expected.iter().map(|(line, path)| (*line, (*path).to_owned())).collect();
            assert_eq!(read(bytes), expected);
        }
        assert_eq!(listed(b"\xff\xfea\0.\0g\0o\0"), Err(NoList::Utf16));
    }
}
