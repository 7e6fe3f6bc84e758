//! `tcerr usages --summary`: which codes of which services are handled, where, and how often.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use std::sync::Arc;

use anstyle::Style;
use serde::Serialize;

use super::{empty, is_configuration, meaning};
use crate::catalog::{self, Service};
use crate::cli::arguments::Format;
use crate::cli::output::{BOLD, PLACE, Place, stdout, visible, write_json, written};
use crate::cli::table::{self, Column, Kind, Row, terminal_width};
use crate::cli::{Ending, configured, problems, progress};
use crate::locale::Locale;
use crate::say;
use crate::scan::{CodeSite, Form, Meaning, Sites, scan};
use crate::text::Document;
use crate::workspace::{Configs, File, Targets, walk};

/// How often one code occurs; the shape is a contract.
#[derive(Clone, Debug, Serialize)]
struct Count {
    /// The service whose code it is; `None` for what is not of exactly one that the files use.
    service: Option<&'static str>,
    text: String,
    status: &'static str,
    #[serde(rename = "match")]
    form: &'static str,
    /// Places at which the code depends on it.
    handled: usize,
    /// Responses that have it.
    responses: usize,
    /// Places at which it stands among other words.
    mentioned: usize,
    files: usize,
    /// The first place.
    path: String,
    start: Place,
}

/// What is counted together.
type Key = (Group, String, &'static str);

/// Under what a code is listed, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Service(&'static str),
    /// More than one service has it, and its files don't say which is meant.
    Several,
    Common,
    Client,
    Own,
    Removed,
    Legacy,
    Unknown,
}

/// How a code is used at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Handled,
    Response,
    Mentioned,
}

/// Counts the codes in files and folders.
pub fn run(targets: &Targets, configs: &Arc<Configs>, format: Format, locale: Locale) -> io::Result<Ending> {
    let look = |file: File<'_>| {
        if is_configuration(&file.path) {
            return None;
        }
        let sites = scan(file.source());
        let counts = counts(&file.path, &file.text, &sites);
        (!counts.is_empty()).then_some((file.path, counts))
    };
    let (mut files, walked) = progress::shown(true, locale, |progress| walk(targets, configs, progress, look));
    if configured::say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files.dedup_by(|a, b| a.0 == b.0);
    let count = files.len();
    let rows = sorted(files.into_iter().flat_map(|(_, counts)| counts));
    written(match format {
        Format::Text => write_text(&rows, count, locale),
        Format::Json => write_json(rows.iter().map(|(_, count)| count)),
    })?;
    let failed = problems::say_skipped(&walked, locale);
    Ok(empty(failed, rows.is_empty(), format, locale))
}

/// The codes of one file, each with how often it stands there.
fn counts(path: &str, text: &str, sites: &Sites) -> BTreeMap<Key, Count> {
    let document = Document::new(text, 0);
    let in_responses = in_responses(text, sites);
    let mut counts: BTreeMap<Key, Count> = BTreeMap::new();
    for site in &sites.codes {
        let group = group(site, &sites.signal.services);
        let key = (group, site.text.clone(), form(site.form));
        let count = counts.entry(key).or_insert_with(|| Count {
            service: if let Group::Service(name) = group { Some(name) } else { None },
            text: site.text.clone(),
            status: meaning(&site.meaning).0,
            form: form(site.form),
            handled: 0,
            responses: 0,
            mentioned: 0,
            files: 1,
            path: path.to_owned(),
            start: Place::of(&document, site.range.start),
        });
        *match used(site, &in_responses) {
            Use::Handled => &mut count.handled,
            Use::Response => &mut count.responses,
            Use::Mentioned => &mut count.mentioned,
        } += 1;
    }
    counts
}

/// The ranges of the codes of responses, in order.
fn in_responses(text: &str, sites: &Sites) -> Vec<Range<usize>> {
    let range = |view: crate::scan::View<'_>, id| view.values.source_range(view.content_range(id));
    let codes = sites.envelopes.iter().filter_map(|envelope| {
        let view = sites.view(text, envelope);
        envelope.code.map(|code| range(view, code.value))
    });
    let mut codes: Vec<Range<usize>> = codes.collect();
    codes.sort_by_key(|range| range.start);
    codes
}

fn used(site: &CodeSite, in_responses: &[Range<usize>]) -> Use {
    if in_responses.binary_search_by_key(&site.range.start, |range| range.start).is_ok() {
        return Use::Response;
    }
    if site.is_checked() || site.form == Form::Pattern { Use::Handled } else { Use::Mentioned }
}

/// What a text stands for, in the words of `tcerr usages`; that it stands among others or in other
/// letters makes no other code of it.
fn form(form: Form) -> &'static str {
    match form {
        Form::Exact | Form::Folded | Form::Inside => Form::Exact.name(),
        Form::Prefix | Form::Part | Form::Pattern => form.name(),
    }
}

fn group(site: &CodeSite, used: &[Service]) -> Group {
    // A listed code with a closing dot is the beginning of others where it is tested for as one.
    if site.form == Form::Prefix && site.text.ends_with('.') && matches!(site.meaning, Meaning::Listed(_)) {
        return Group::Several;
    }
    match meaning(&site.meaning) {
        ("common", _) => Group::Common,
        ("client", _) => Group::Client,
        ("removed", _) => Group::Removed,
        ("legacy", _) => Group::Legacy,
        ("own", _) => Group::Own,
        ("unknown", _) => Group::Unknown,
        _ => match &site.meaning {
            Meaning::Listed(code) => {
                let services = code.services();
                let mut mine = services.iter().filter(|service| services.len() == 1 || used.contains(service));
                match (mine.next(), mine.next()) {
                    (Some(service), None) => Group::Service(service.name()),
                    _ => Group::Several,
                }
            }
            _ => Group::Several,
        },
    }
}

/// The counts of all files together: by group, then the most frequent first.
fn sorted(all: impl Iterator<Item = (Key, Count)>) -> Vec<(Group, Count)> {
    let mut together: BTreeMap<Key, Count> = BTreeMap::new();
    for (key, count) in all {
        match together.entry(key) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(count);
            }
            std::collections::btree_map::Entry::Occupied(mut entry) => {
                let known = entry.get_mut();
                known.handled += count.handled;
                known.responses += count.responses;
                known.mentioned += count.mentioned;
                known.files += count.files;
            }
        }
    }
    let mut rows: Vec<(Group, Count)> = together.into_iter().map(|((group, ..), count)| (group, count)).collect();
    rows.sort_by_key(|(group, count)| (*group, std::cmp::Reverse(count.places())));
    rows
}

impl Count {
    fn places(&self) -> usize {
        self.handled + self.responses + self.mentioned
    }
}

fn write_text(rows: &[(Group, Count)], files: usize, locale: Locale) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let plain = Style::new();
    let columns = [
        Column::new(locale.pick("HANDLED", "处理"), Kind::Numbers, plain),
        Column::new(locale.pick("RESPONSES", "响应"), Kind::Numbers, plain),
        Column::new(locale.pick("MENTIONED", "提及"), Kind::Numbers, plain),
        Column::new(locale.pick("FILES", "文件"), Kind::Numbers, plain),
        Column::new(locale.pick("CODE", "错误码"), Kind::Text, BOLD),
        Column::new(locale.pick("FIRST AT", "首次出现"), Kind::Extra, PLACE),
    ];
    let mut cells = Vec::new();
    let mut before = None;
    for (group, count) in rows {
        if before != Some(*group) {
            cells.push(Row::Title(title(*group, locale)));
            before = Some(*group);
        }
        let number = |number: usize| if number == 0 { String::new() } else { number.to_string() };
        let numbers = [count.handled, count.responses, count.mentioned, count.files].map(number);
        let place = format!("{}:{}:{}", count.path, count.start.line, count.start.column);
        cells.push(Row::Cells(numbers.into_iter().chain([shown(count, locale), place]).collect()));
    }
    let mut out = stdout();
    table::write(&mut out, &columns, &cells, terminal_width())?;
    writeln!(out, "\n{}", total(rows, files, locale))?;
    out.flush()
}

/// A code as it is written, and what else than a whole code it stands for.
fn shown(count: &Count, locale: Locale) -> String {
    let text = visible(&count.text);
    match count.form {
        "prefix" => say!(locale, "{text} (prefix)", "{text}（前缀）"),
        "part" => say!(locale, "{text} (part)", "{text}（部分）"),
        "pattern" => say!(locale, "{text} (pattern)", "{text}（模式）"),
        _ => text,
    }
}

fn title(group: Group, locale: Locale) -> String {
    let title = match group {
        Group::Service(name) => {
            let title = catalog::service(name).map(|service| service.title(locale)).unwrap_or_default();
            return say!(locale, "{name} ({title})", "{name}（{title}）");
        }
        Group::Several => locale.pick("several services", "多个产品"),
        Group::Common => locale.pick("any service", "公共"),
        Group::Client => locale.pick("made by SDKs", "由 SDK 产生"),
        Group::Own => locale.pick("your own", "自有"),
        Group::Removed => locale.pick("removed", "已移除"),
        Group::Legacy => locale.pick("of the old API 2.0", "旧版 API 2.0"),
        Group::Unknown => locale.pick("unknown", "未知"),
    };
    title.to_owned()
}

fn total(rows: &[(Group, Count)], files: usize, locale: Locale) -> String {
    let (codes, places) = (rows.len(), rows.iter().map(|(_, count)| count.places()).sum::<usize>());
    let plural = |count: usize, one: &'static str, many: &'static str| if count == 1 { one } else { many };
    let (code_word, file_word) = (plural(codes, "code", "codes"), plural(files, "file", "files"));
    let place_word = plural(places, "place", "places");
    say!(
        locale,
        "{codes} {code_word} at {places} {place_word} in {files} {file_word}.",
        "共 {codes} 个错误码，出现在 {files} 个文件的 {places} 处。"
    )
}
