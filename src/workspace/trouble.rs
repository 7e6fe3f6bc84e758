//! What the system says when it refuses, in the reader's language.

use std::io::{self, ErrorKind};

use crate::locale::Locale;
use crate::say;

/// Why the system refused, in words that follow the name of a file. Of what is rare the system's own
/// words are shown.
pub fn reason(error: &io::Error, locale: Locale) -> String {
    let known = match error.kind() {
        ErrorKind::NotFound => ("no such file or folder", "文件或文件夹不存在"),
        ErrorKind::PermissionDenied => ("permission denied", "没有权限"),
        ErrorKind::IsADirectory => ("it is a folder", "这是一个文件夹"),
        ErrorKind::NotADirectory => {
            ("what should be a folder on the way is a file", "路径中应为文件夹的位置是一个文件")
        }
        ErrorKind::AlreadyExists => ("it is there already", "已存在"),
        ErrorKind::StorageFull => ("no space is left", "磁盘空间已满"),
        ErrorKind::QuotaExceeded => ("the quota is used up", "磁盘配额已用完"),
        ErrorKind::FileTooLarge => ("too large for this file system", "文件过大，超出文件系统的上限"),
        ErrorKind::ReadOnlyFilesystem => ("the file system is read-only", "文件系统是只读的"),
        ErrorKind::InvalidFilename => ("a name that no file can have here", "这里的文件不能使用此名称"),
        ErrorKind::ResourceBusy => ("in use by another program", "正被其他程序使用"),
        ErrorKind::BrokenPipe => ("nobody reads it any more", "已没有程序在读取"),
        ErrorKind::OutOfMemory => ("out of memory", "内存不足"),
        _ => return say!(locale, "{error}", "系统报告 {error}"),
    };
    locale.pick(known.0, known.1).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_systems_say_often_is_said_in_both_languages() {
        for kind in [ErrorKind::NotFound, ErrorKind::IsADirectory, ErrorKind::NotADirectory, ErrorKind::StorageFull] {
            let error = io::Error::from(kind);
            let (english, chinese) = (reason(&error, Locale::English), reason(&error, Locale::Chinese));
            assert!(!english.contains("os error"), "{english}");
            assert!(!chinese.contains(|letter: char| letter.is_ascii_alphabetic()), "{chinese}");
        }
    }
}
