//! What is explained, for people.

use std::collections::HashSet;
use std::io::{self, Write};

use super::item::{Fault, Item, Meant, Told};
use super::pasted::Form;
use crate::catalog;
use crate::cli::output::{BOLD, DIM, PLACE, stdout, styled, visible};
use crate::cli::problems;
use crate::cli::report::severity_word;
use crate::cli::table::padded;
use crate::ide::{Explanation, List};
use crate::locale::Locale;
use crate::say;
use crate::scan::Outcome;

/// Writes one after the other, a blank line between them.
pub fn write(items: &[Item], locale: Locale) -> io::Result<()> {
    let mut explained = HashSet::new();
    let mut out = stdout();
    let mut begun = false;
    for item in items {
        // What nobody knows is told elsewhere.
        if begun && item.is_known() {
            writeln!(out)?;
        }
        begun |= item.is_known();
        match item {
            // Its Markdown reads well, and its examples can be copied.
            Item::Rule(page) => write!(out, "{}", page.page)?,
            Item::Code(meant) if meant.meanings.is_empty() => say_unknown(meant, locale),
            Item::Code(meant) => write_meanings(&mut out, meant, locale)?,
            Item::Report(told) => write_told(&mut out, told, &mut explained, locale)?,
        }
    }
    out.flush()
}

fn say_unknown(meant: &Meant, locale: Locale) {
    problems::say(&unlisted(meant, locale));
    if !meant.similar.is_empty() {
        problems::say(locale.pick("did you mean:", "是否想查："));
        for code in &meant.similar {
            problems::say(&format!("  {code}"));
        }
    }
}

fn unlisted(meant: &Meant, locale: Locale) -> String {
    let (code, date) = (visible(&meant.text), catalog::sources().date);
    say!(locale, "`{code}` is in no list of the catalog of {date}", "{date} 的错误码目录中没有 `{code}`")
}

fn write_meanings(out: &mut impl Write, meant: &Meant, locale: Locale) -> io::Result<()> {
    for (index, (_, explanation)) in meant.meanings.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_explanation(out, explanation, locale)?;
    }
    Ok(())
}

fn write_explanation(out: &mut impl Write, explanation: &Explanation, locale: Locale) -> io::Result<()> {
    writeln!(out, "{}", styled(BOLD, &explanation.code))?;
    writeln!(out, "{}", styled(DIM, &plain(&explanation.kind)))?;
    for paragraph in &explanation.summary {
        writeln!(out, "\n{}", plain(paragraph))?;
    }
    for list in [&explanation.causes, &explanation.remedy].into_iter().flatten() {
        write_list(out, list)?;
    }
    if let Some(advice) = &explanation.retry {
        // A Chinese full stop brings its own space.
        let space = locale.pick(" ", "");
        let line = format!("{}{space}{}", styled(BOLD, advice.verdict), plain(&advice.reason));
        writeln!(out, "\n{}", line.trim_end())?;
    }
    if let Some(list) = &explanation.listed {
        write_list(out, list)?;
    }
    if !explanation.links.is_empty() {
        writeln!(out)?;
    }
    for (title, address) in &explanation.links {
        writeln!(out, "{title}\n  {}", styled(PLACE, address))?;
    }
    Ok(())
}

fn write_list(out: &mut impl Write, list: &List) -> io::Result<()> {
    writeln!(out, "\n{}", styled(BOLD, &list.title))?;
    list.items.iter().try_for_each(|item| writeln!(out, "  - {}", plain(item)))
}

/// A sentence without the backticks around code, which a terminal would show.
fn plain(text: &str) -> String {
    visible(&text.replace('`', ""))
}

/// What happened, as far as what was pasted tells, then what is known of it. A code is explained once.
fn write_told(out: &mut impl Write, told: &Told, explained: &mut HashSet<String>, locale: Locale) -> io::Result<()> {
    let (number, count) = told.number;
    if count > 1 {
        let line = told.start.line;
        let title = say!(locale, "{number} of {count}, line {line}", "第 {number} 个（共 {count} 个），第 {line} 行");
        writeln!(out, "{}", styled(DIM, &format!("── {title} ──")))?;
    }
    writeln!(out, "{}", styled(BOLD, &headline(told, locale)))?;
    let facts = facts(told, locale);
    let width = facts.iter().map(|(label, _)| unicode_width::UnicodeWidthStr::width(*label)).max().unwrap_or_default();
    for (label, value) in &facts {
        writeln!(out, "  {}  {}", styled(DIM, &padded(label, width)), visible(value))?;
    }
    for code in &told.codes {
        writeln!(out)?;
        if !explained.insert(code.text.clone()) {
            let code = visible(&code.text);
            writeln!(out, "{}", say!(locale, "{code} is explained above.", "{code} 的说明见上文。"))?;
        } else if code.meanings.is_empty() {
            write_unknown(out, code, locale)?;
        } else {
            write_meanings(out, code, locale)?;
        }
    }
    if !told.faults.is_empty() {
        writeln!(
            out,
            "\n{}",
            styled(BOLD, locale.pick("What is wrong with the response itself:", "响应本身的问题："))
        )?;
        told.faults.iter().try_for_each(|fault| write_fault(out, fault, locale))?;
    }
    Ok(())
}

/// What happened, in a few words.
pub fn headline(told: &Told, locale: Locale) -> String {
    let report = &told.report;
    let code = report.code.as_deref().map(visible);
    match (report.outcome, code) {
        (_, None) if report.cut => {
            say!(locale, "Cut off: whether it failed can't be told", "内容不完整，无法判断是否失败")
        }
        (Outcome::Success, _) => locale.pick("Success", "成功").to_owned(),
        (Outcome::Failure, Some(code)) => say!(locale, "Failure: {code}", "失败：{code}"),
        (Outcome::Failure, None) => {
            say!(locale, "Failure, without an error code", "失败，没有错误码")
        }
        (Outcome::Malformed, Some(code)) => say!(locale, "Failure, malformed: {code}", "失败，且格式有误：{code}"),
        (Outcome::Malformed, None) => {
            say!(locale, "Malformed: the API sends none like it", "格式有误：API 不会返回这样的响应")
        }
    }
}

/// What is known of the request, each under its label.
pub fn facts(told: &Told, locale: Locale) -> Vec<(&'static str, String)> {
    let report = &told.report;
    let mut facts = Vec::new();
    if let Some(message) = &report.message {
        facts.push((locale.pick("Message", "错误信息"), message.clone()));
    }
    let id = match &report.request_id {
        Some(id) => say!(locale, "{id} (quote it in a ticket)", "{id}（提交工单时请附上）"),
        None if report.cut => locale.pick("not in what was pasted", "粘贴的内容中没有").to_owned(),
        None => locale.pick("none", "无").to_owned(),
    };
    facts.push(("RequestId", id));
    let services: Vec<String> = report
        .services
        .iter()
        .map(|service| say!(locale, "{} ({})", "{}（{}）", service.name(), service.title(locale)))
        .collect();
    if !services.is_empty() {
        facts.push((locale.pick("Service", "产品"), services.join(locale.pick(", ", "、"))));
    }
    if let Some(action) = &report.action {
        facts.push((locale.pick("Action", "接口"), action.clone()));
    }
    if !report.fields.is_empty() {
        facts.push((locale.pick("Data", "数据"), report.fields.join(locale.pick(", ", "、"))));
    }
    let form = match report.form {
        Form::Unwrapped => Some(locale.pick(
            "without the wrapper Response, as SDKs and tccli print it",
            "没有最外层的 Response，SDK 和 tccli 会这样输出",
        )),
        Form::Printed => Some(locale.pick(
            "as a program printed it: what the API sent is JSON",
            "由程序打印的形式，并非 JSON；API 返回的是 JSON",
        )),
        Form::Response | Form::Exception => None,
    };
    let cut = report.cut.then(|| locale.pick("cut off before its end", "不完整，结尾缺失"));
    facts.extend(form.into_iter().chain(cut).map(|note| (locale.pick("Form", "形式"), note.to_owned())));
    facts
}

fn write_unknown(out: &mut impl Write, code: &Meant, locale: Locale) -> io::Result<()> {
    let stop = locale.pick(".", "。");
    let note = locale.pick(
        " Services return codes that they do not document; the message says more.",
        "产品可能返回未写入文档的错误码；请参考错误信息。",
    );
    writeln!(out, "{}{stop}{note}", plain(&unlisted(code, locale)))?;
    if !code.similar.is_empty() {
        let title = locale.pick("Similar codes:", "相近的错误码：").to_owned();
        let items = code.similar.iter().map(|code| (*code).to_owned()).collect();
        write_list(out, &List { title, items })?;
    }
    Ok(())
}

fn write_fault(out: &mut impl Write, fault: &Fault, locale: Locale) -> io::Result<()> {
    let (rule, message) = (fault.rule, visible(&fault.message));
    let place = fault.place.map(|(start, _)| format!("{}:{}: ", start.line, start.column)).unwrap_or_default();
    let word = severity_word(fault.severity, locale);
    writeln!(out, "  - {}{}: {message}", styled(PLACE, &place), styled(BOLD, &format!("{word}[{rule}]")))
}
