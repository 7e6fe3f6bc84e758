//! `tcerr init`: a configuration to begin with.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use super::configured::shown;
use super::output::{stdout, visible, written};
use super::{Ending, problems};
use crate::locale::Locale;
use crate::say;
use crate::workspace::config::{NAMES, leads_nowhere, normal};
use crate::workspace::trouble::reason;

const ENGLISH: &str = include_str!("init/tcerr.toml");
const CHINESE: &str = include_str!("init/tcerr.zh-CN.toml");

/// Writes a commented configuration into a folder that has none.
pub fn run(folder: &Path, locale: Locale) -> io::Result<Ending> {
    let folder = normal(folder);
    // Links that lead nowhere are there, too.
    let there = NAMES.iter().map(|name| folder.join(name)).find(|path| path.symlink_metadata().is_ok());
    if let Some(path) = there {
        let shown = visible(&shown(&path));
        problems::say(&match leads_nowhere(&path) {
            true => say!(
                locale,
                "{shown} is a link that leads nowhere: mend it, or delete it",
                "{shown} 是一个失效的符号链接：请修复或删除它"
            ),
            false => say!(locale, "{shown} is there already", "{shown} 已存在"),
        });
        return Ok(Ending::Failed);
    }
    let path = folder.join(NAMES[0]);
    let shown = visible(&shown(&path));
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    match file.and_then(|mut file| file.write_all(locale.pick(ENGLISH, CHINESE).as_bytes())) {
        Ok(()) => {
            let words = say!(locale, "Wrote {shown}.", "已写入 {shown}。");
            let mut out = stdout();
            written(writeln!(out, "{words}").and_then(|()| out.flush()))?;
            Ok(Ending::Clean)
        }
        Err(error) => {
            let why = reason(&error, locale);
            problems::say(&say!(locale, "{shown} cannot be written: {why}", "无法写入 {shown}：{why}"));
            Ok(Ending::Failed)
        }
    }
}
