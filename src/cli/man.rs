//! `tcerr man`: the manual pages, made of what the arguments say of themselves.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use unicode_width::UnicodeWidthChar;

use super::configured::shown;
use super::output::{plain_stdout, visible, written};
use super::{Ending, arguments, problems};
use crate::catalog;
use crate::locale::Locale;
use crate::rules::nearest;
use crate::say;
use crate::workspace::trouble::reason;

/// A page, and the name of its file.
struct Page {
    file: String,
    text: String,
}

/// Writes the page of the program, or of one of its commands.
pub fn run(name: Option<&str>, locale: Locale) -> io::Result<Ending> {
    let pages = pages(locale)?;
    let file = file(name.unwrap_or_default());
    let Some(page) = pages.iter().find(|page| page.file == file) else {
        let name = visible(name.unwrap_or_default());
        let near = nearest(&name, arguments::EXAMPLES.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()));
        let near =
            near.map(|near| say!(locale, "; did you mean `{near}`?", "；是否想用 `{near}`？")).unwrap_or_default();
        let words = say!(locale, "there is no command `{name}`{near}", "没有命令 `{name}`{near}");
        arguments::say_wrong_use(&words, locale);
        return Ok(Ending::Failed);
    };
    let mut out = plain_stdout();
    written(out.write_all(page.text.as_bytes()).and_then(|()| out.flush()))?;
    Ok(Ending::Clean)
}

/// Writes every page into a folder.
pub fn write_all(folder: &Path, locale: Locale) -> io::Result<Ending> {
    let pages = pages(locale)?;
    let write = |page: &Page| fs::write(folder.join(&page.file), &page.text);
    if let Err(error) = fs::create_dir_all(folder).and_then(|()| pages.iter().try_for_each(write)) {
        let folder = visible(&shown(folder));
        let why = reason(&error, locale);
        problems::say(&say!(locale, "{folder}: cannot be written: {why}", "{folder}：无法写入：{why}"));
        return Ok(Ending::Failed);
    }
    let (count, folder) = (pages.len(), visible(&shown(folder)));
    let mut out = plain_stdout();
    written(writeln!(
        out,
        "{}",
        say!(locale, "Wrote {count} pages to {folder}.", "已在 {folder} 中写入 {count} 页。")
    ))?;
    Ok(Ending::Clean)
}

fn file(name: &str) -> String {
    if name.is_empty() { "tcerr.1".to_owned() } else { format!("tcerr-{name}.1") }
}

fn pages(locale: Locale) -> io::Result<Vec<Page>> {
    let mut program = arguments::command(locale);
    program.build();
    let names: Vec<&str> = program.get_subcommands().map(Command::get_name).collect();
    let commands = program.get_subcommands().map(|command| page(command, command.get_name(), &names, locale));
    std::iter::once(page(&program, "", &names, locale)).chain(commands).collect()
}

/// The page of a command: what is in its help, and what holds for all commands.
fn page(command: &Command, name: &str, names: &[&str], locale: Locale) -> io::Result<Page> {
    let title = file(name).trim_end_matches(".1").to_owned();
    let man = Man::new(command.clone().display_name(&title))
        .title(title.to_uppercase())
        .date(catalog::sources().date)
        .source(format!("tcerr {}", env!("CARGO_PKG_VERSION")))
        .manual(locale.pick("tcerr manual", "tcerr 手册"));
    // The one part that keeps its preamble, which stands for all.
    let mut text = Vec::new();
    man.render_title(&mut text)?;
    let mut text = String::from_utf8_lossy(&text).into_owned();
    // Neither stretched lines nor hyphens: half of what stands in them is to be typed.
    text.push_str(".ad l\n.nh\n");
    text.push_str(&section(locale.pick("NAME", "名称"), |out| man.render_name_section(out))?);
    text.push_str(&section(locale.pick("SYNOPSIS", "用法"), |out| man.render_synopsis_section(out))?);
    text.push_str(&made(|out| man.render_options_section(out))?);
    if name.is_empty() {
        text.push_str(&section(locale.pick("COMMANDS", "命令"), |out| man.render_subcommands_section(out))?);
    }
    let mut roff = Roff::default();
    add_examples(&mut roff, command, locale);
    add_exit_codes(&mut roff, locale);
    add_others(&mut roff, name, names, locale);
    text.push_str(&roff.to_roff());
    Ok(Page { file: file(name), text: breakable(&text) })
}

/// What is made of the arguments, without the preamble that each part has.
fn made(render: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
    let mut made = Vec::new();
    render(&mut made)?;
    let text = String::from_utf8_lossy(&made);
    let is_preamble = |line: &&str| line.starts_with(".ie ") || line.starts_with(".el ");
    Ok(text.split_inclusive('\n').filter(|line| !is_preamble(line)).collect())
}

/// A section under a heading in the reader's language; what is made has an English one.
fn section(heading: &str, render: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
    let made = made(render)?;
    let (_, rest) = made.split_once('\n').unwrap_or_default();
    Ok(format!(".SH {heading}\n{rest}"))
}

/// A text whose lines may be broken between Chinese letters, which have no blanks between them; but
/// none begins with a comma.
fn breakable(text: &str) -> String {
    let mut result = String::with_capacity(text.len() + 64);
    for line in text.split_inclusive('\n') {
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            result.push(letter);
            let may_follow = |next: &char| !"，。、；：！？）》”\\ ]\n".contains(*next);
            let is_wide = letter.width() == Some(2) && !"（《“".contains(letter);
            if is_wide && !line.starts_with('.') && letters.peek().is_some_and(may_follow) {
                result.push_str("\\:");
            }
        }
    }
    result
}

/// The examples of a command, which stand at the end of its help.
fn add_examples(roff: &mut Roff, command: &Command, locale: Locale) {
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    roff.control("SH", [locale.pick("EXAMPLES", "示例")]);
    roff.control("nf", []);
    for line in help.lines().skip(1) {
        roff.text([bold(line.trim())]);
    }
    roff.control("fi", []);
}

fn add_exit_codes(roff: &mut Roff, locale: Locale) {
    let codes = [
        (
            "0",
            locale.pick(
                "Nothing is wrong, or something was found where that was asked for.",
                "没有问题；查询类命令则为找到了内容。",
            ),
        ),
        (
            "1",
            locale.pick(
                "Problems were found, or nothing was found where something was asked for.",
                "发现了问题；查询类命令则为没有找到内容。",
            ),
        ),
        ("2", locale.pick("Something that was asked for could not be done.", "有操作无法完成。")),
    ];
    roff.control("SH", [locale.pick("EXIT STATUS", "退出码")]);
    for (code, meaning) in codes {
        roff.control("TP", []);
        roff.text([bold(code)]);
        roff.text([roman(meaning)]);
    }
}

/// The other pages.
fn add_others(roff: &mut Roff, name: &str, names: &[&str], locale: Locale) {
    let others = std::iter::once("").chain(names.iter().copied()).filter(|other| *other != name);
    let others: Vec<String> = others.map(|other| file(other).replace(".1", "(1)")).collect();
    roff.control("SH", [locale.pick("SEE ALSO", "另请参阅")]);
    roff.text([roman(others.join(", "))]);
}
