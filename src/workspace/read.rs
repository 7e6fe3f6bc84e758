//! Reading files as text.

use std::io::Read;
use std::path::Path;
use std::{fmt, fs, io};

use crate::locale::Locale;
use crate::say;
use crate::scan::LARGEST;

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    Io(io::Error),
    /// Larger than [`LARGEST`] bytes; its size.
    Large(u64),
    /// The byte offset at which it stops being UTF-8.
    NotUtf8(usize),
    /// It holds NUL bytes.
    Binary,
}

/// Bytes within which a NUL byte says that a file is no text.
const BINARY_WITHIN: usize = 8192;

/// The text of a file.
pub fn read(path: &Path) -> Result<String, Unread> {
    let file = fs::File::open(path).map_err(Unread::Io)?;
    let size = file.metadata().map_err(Unread::Io)?.len();
    if size > LARGEST as u64 {
        return Err(Unread::Large(size));
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    // A file that grows meanwhile is read no further than the limit.
    file.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(Unread::Io)?;
    if bytes.len() > LARGEST {
        return Err(Unread::Large(bytes.len() as u64));
    }
    if memchr::memchr(0, &bytes[..bytes.len().min(BINARY_WITHIN)]).is_some() {
        return Err(Unread::Binary);
    }
    // Editors don't count a byte order mark as a column, and neither do places in reports.
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(bytes);
    String::from_utf8(text).map_err(|error| Unread::NotUtf8(error.utf8_error().valid_up_to()))
}

impl Unread {
    /// Why, in words that follow the file's name.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            Unread::Io(error) if error.kind() == io::ErrorKind::NotFound => {
                say!(locale, "no such file or folder", "文件或文件夹不存在")
            }
            Unread::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                say!(locale, "permission denied", "没有读取权限")
            }
            Unread::Io(error) => say!(locale, "cannot be read: {error}", "无法读取：{error}"),
            Unread::Large(size) => {
                let (size, limit) = (size >> 20, LARGEST >> 20);
                say!(
                    locale,
                    "skipped: {size} MB is more than the {limit} MB that are read",
                    "已跳过：大小为 {size} MB，超过 {limit} MB 的上限"
                )
            }
            Unread::NotUtf8(offset) => {
                say!(locale, "not UTF-8 text (at byte {offset})", "不是 UTF-8 文本（第 {offset} 字节处）")
            }
            Unread::Binary => say!(locale, "a binary file", "二进制文件"),
        }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason(Locale::English))
    }
}

impl std::error::Error for Unread {}
