//! Reading files as text.

use std::io::Read;
use std::path::Path;
use std::time::SystemTime;
use std::{fs, io};

use super::trouble;
use crate::locale::Locale;
use crate::say;
use crate::scan::LARGEST;

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    Io(io::Error),
    /// Larger than [`LARGEST`] bytes.
    Large,
    /// The byte offset at which it stops being UTF-8.
    NotUtf8(usize),
    /// Text in another encoding, as some editors of Windows write it.
    Utf16,
    /// It holds NUL bytes.
    Binary,
    /// A pipe, a device: reading it may never end.
    NotAFile,
    /// Neither its name nor its first line is one that a language is known by.
    Language,
    /// Anything else, in words.
    Other(String),
}

/// A file as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileText {
    pub text: String,
    /// Whether a byte order mark stands in front of the text, of which it is no part: editors don't show
    /// it, so places don't count it, and whoever writes the file has to put it back.
    pub has_mark: bool,
}

/// The byte order mark, in UTF-8.
pub const MARK: &str = "\u{feff}";

/// Bytes within which a NUL byte says that a file is no text.
const BINARY_WITHIN: usize = 8192;

/// No system reads a longer first line, in bytes.
const LONGEST_LINE: usize = 256;

/// By which a file is told that was written meanwhile, or replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    own: Mark,
    /// Of what a link leads to; `None` for what is no link, and for one that leads nowhere.
    target: Option<Mark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    written: Option<SystemTime>,
    /// In bytes.
    size: u64,
    /// Which file it is, where systems tell: links that change places may lead to files of one age.
    identity: u64,
}

impl Mark {
    fn of(metadata: &fs::Metadata) -> Self {
        #[cfg(unix)]
        let identity = std::os::unix::fs::MetadataExt::ino(metadata);
        #[cfg(not(unix))]
        let identity = 0;
        Self { written: metadata.modified().ok(), size: metadata.len(), identity }
    }
}

/// How a file is now; `None` if neither it nor a link is there.
pub fn stamp(path: &Path) -> Option<Stamp> {
    let own = fs::symlink_metadata(path).ok()?;
    let target = if own.is_symlink() { fs::metadata(path).ok() } else { None };
    Some(Stamp { own: Mark::of(&own), target: target.as_ref().map(Mark::of) })
}

/// The text of a file.
pub fn read(path: &Path) -> Result<FileText, Unread> {
    // A pipe is not even opened: that alone waits for a writer.
    if !fs::metadata(path).map_err(Unread::Io)?.is_file() {
        return Err(Unread::NotAFile);
    }
    read_regular(path)
}

/// The text of what is known to be a regular file.
pub fn read_regular(path: &Path) -> Result<FileText, Unread> {
    let file = fs::File::open(path).map_err(Unread::Io)?;
    let size = file.metadata().map_err(Unread::Io)?.len();
    if size > LARGEST as u64 {
        return Err(Unread::Large);
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    // A file that grows meanwhile is read no further than the limit.
    file.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(Unread::Io)?;
    text(bytes)
}

/// The text that some bytes are.
pub fn text(bytes: Vec<u8>) -> Result<FileText, Unread> {
    if bytes.len() > LARGEST {
        return Err(Unread::Large);
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Unread::Utf16);
    }
    if memchr::memchr(0, &bytes[..bytes.len().min(BINARY_WITHIN)]).is_some() {
        return Err(Unread::Binary);
    }
    let mut text = String::from_utf8(bytes).map_err(|error| Unread::NotUtf8(error.utf8_error().valid_up_to()))?;
    let has_mark = text.starts_with(MARK);
    if has_mark {
        text.drain(..MARK.len());
    }
    Ok(FileText { text, has_mark })
}

/// As much of a file as its first line may be long; nothing of a pipe or a device.
pub fn beginning(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if fs::metadata(path)?.is_file() {
        bytes.reserve_exact(LONGEST_LINE);
        fs::File::open(path)?.take(LONGEST_LINE as u64).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

impl Unread {
    /// Why, in words that follow the file's name.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            Unread::Io(error) => match error.kind() {
                io::ErrorKind::PermissionDenied => say!(locale, "permission denied", "没有读取权限"),
                io::ErrorKind::NotFound => trouble::reason(error, locale),
                _ => {
                    let why = trouble::reason(error, locale);
                    say!(locale, "cannot be read: {why}", "无法读取：{why}")
                }
            },
            Unread::Large => {
                let limit = LARGEST >> 20;
                say!(locale, "larger than the {limit} MB that are read", "超过 {limit} MB 的上限")
            }
            Unread::NotUtf8(offset) => {
                say!(locale, "not UTF-8 text (at byte {offset})", "不是 UTF-8 文本（第 {offset} 字节处）")
            }
            Unread::Utf16 => say!(locale, "UTF-16 text, and only UTF-8 is read", "这是 UTF-16 文本，目前只支持 UTF-8"),
            Unread::Binary => say!(locale, "a binary file", "二进制文件"),
            Unread::Language => say!(locale, "not a kind of file that is read", "不支持的文件类型"),
            Unread::Other(reason) => reason.clone(),
            Unread::NotAFile => say!(locale, "not a regular file", "不是普通文件"),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn whatever_becomes_of_a_link_its_stamp_is_another() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        let mut stamps = vec![stamp(&at("link"))];
        assert_eq!(stamps, [None]);
        symlink("target", at("link")).expect("a link");
        stamps.push(stamp(&at("link")));
        fs::write(at("target"), "text").expect("a file");
        stamps.push(stamp(&at("link")));
        // One of the same size and age.
        let age = fs::metadata(at("target")).and_then(|metadata| metadata.modified()).expect("an age");
        fs::write(at("other"), "TEXT").expect("a file");
        fs::File::open(at("other")).and_then(|file| file.set_modified(age)).expect("the same age");
        fs::rename(at("other"), at("target")).expect("a file");
        stamps.push(stamp(&at("link")));
        for (index, stamp) in stamps.iter().enumerate() {
            assert!(!stamps[..index].contains(stamp), "{index}: {stamps:?}");
        }
    }
}
