//! `tcerr usages`: an inventory of codes and responses.

pub mod summary;

use std::io::{self, Write};
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use super::arguments::Format;
use super::codes::few;
use super::output::{BOLD, DIM, PLACE, Place, stdout, styled, visible, write_json, written};
use super::progress::shown;
use super::{Ending, configured, problems, words};
use crate::catalog;
use crate::locale::Locale;
use crate::scan::{CodeSite, Meaning, Outcome, Sites, scan};
use crate::text::Document;
use crate::workspace::config::NAMES;
use crate::workspace::{Configs, File, Targets, walk};

/// How many services a line names.
const MOST: usize = 4;

/// One code or response; the shape is a contract.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Usage {
    Code {
        path: String,
        text: String,
        status: &'static str,
        #[serde(rename = "match")]
        form: &'static str,
        services: Vec<&'static str>,
        start: Place,
        end: Place,
    },
    Envelope {
        path: String,
        outcome: &'static str,
        start: Place,
        end: Place,
    },
}

/// Lists every code and response in files and folders.
pub fn run(targets: &Targets, configs: &Arc<Configs>, format: Format, locale: Locale) -> io::Result<Ending> {
    let look = |file: File<'_>| {
        if is_configuration(&file.path) {
            return None;
        }
        let sites = scan(file.source());
        let usages = usages(&file.path, &file.text, &sites);
        (!usages.is_empty()).then_some((file.path, usages))
    };
    let (mut files, walked) = shown(true, locale, |progress| walk(targets, configs, progress, look));
    if configured::say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files.dedup_by(|a, b| a.0 == b.0);
    let usages: Vec<Usage> = files.into_iter().flat_map(|(_, usages)| usages).collect();
    written(match format {
        Format::Text => write_text(&usages),
        Format::Json => write_json(usages.iter()),
    })?;
    let failed = problems::say_skipped(&walked, locale);
    Ok(empty(failed, usages.is_empty(), format, locale))
}

/// Whether a file declares codes of a team's own, which is no use of them.
fn is_configuration(path: &str) -> bool {
    NAMES.contains(&path.rsplit('/').next().unwrap_or(path))
}

/// How it ends; where there is nothing, people are told.
fn empty(failed: bool, empty: bool, format: Format, locale: Locale) -> Ending {
    if empty && format == Format::Text {
        problems::say(locale.pick("no codes or responses found", "没有找到错误码或响应"));
    }
    match (failed, empty) {
        (true, _) => Ending::Failed,
        (false, true) => Ending::Found,
        (false, false) => Ending::Clean,
    }
}

fn usages(path: &str, text: &str, sites: &Sites) -> Vec<Usage> {
    let document = Document::new(text, 0);
    let codes = sites.codes.iter().map(|site| (site.range.start, code(path, site, &document)));
    let envelopes = sites.envelopes.iter().map(|found| {
        let view = sites.view(text, found);
        let range = view.source_range(found.object);
        (range.start, envelope(path, found.outcome(view), range, &document))
    });
    let mut usages: Vec<(usize, Usage)> = envelopes.chain(codes).collect();
    usages.sort_by_key(|(start, _)| *start);
    usages.into_iter().map(|(_, usage)| usage).collect()
}

fn code(path: &str, site: &CodeSite, document: &Document) -> Usage {
    let (status, services) = meaning(&site.meaning);
    let form = site.form.name();
    let (start, end) = (Place::of(document, site.range.start), Place::of(document, site.range.end));
    Usage::Code { path: path.to_owned(), text: site.text.clone(), status, form, services, start, end }
}

/// What sort of code it is, and the services that list it.
fn meaning(meaning: &Meaning) -> (&'static str, Vec<&'static str>) {
    match meaning {
        Meaning::Listed(code) => {
            (words::status(code.status()), code.services().into_iter().map(|service| service.name()).collect())
        }
        Meaning::Parent(parent) => (parent_status(parent), Vec::new()),
        Meaning::Legacy => ("legacy", Vec::new()),
        Meaning::Own => ("own", Vec::new()),
        Meaning::Unknown { .. } => ("unknown", Vec::new()),
    }
}

/// The status of the code that a beginning is itself, or else of those below it.
fn parent_status(parent: &str) -> &'static str {
    catalog::lookup(parent)
        .or_else(|| catalog::with_prefix(parent).next())
        .map_or("unknown", |code| words::status(code.status()))
}

fn envelope(path: &str, outcome: Outcome, range: Range<usize>, document: &Document) -> Usage {
    let outcome = words::outcome(outcome);
    let (start, end) = (Place::of(document, range.start), Place::of(document, range.end));
    Usage::Envelope { path: path.to_owned(), outcome, start, end }
}

fn write_text(usages: &[Usage]) -> io::Result<()> {
    let mut out = stdout();
    for usage in usages {
        let (path, start, what, remark) = match usage {
            Usage::Code { path, text, status, form, services, start, .. } => {
                (path, start, text.as_str(), format!("{status} {form} {}", few(services, MOST)))
            }
            Usage::Envelope { path, outcome, start, .. } => (path, start, "Response", (*outcome).to_owned()),
        };
        let place = format!("{}:{}:{}", visible(path), start.line, start.column);
        writeln!(
            out,
            "{}: {}  {}",
            styled(PLACE, &place),
            styled(BOLD, &visible(what)),
            styled(DIM, remark.trim_end())
        )?;
    }
    out.flush()
}
