//! `tcerr usages --explain-gate`: why a literal counts as an error code, or does not.

use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::arguments::Format;
use super::output::{BOLD, DIM, PLACE, Place, stdout, styled, visible, write_json, written};
use super::progress::shown;
use super::reasons::{self, sign_words};
use super::{Ending, configured, problems};
use crate::catalog::Service;
use crate::locale::Locale;
use crate::say;
use crate::scan::{Judged, Signal, Sites, judged, signs};
use crate::text::Document;
use crate::workspace::{Configs, File, Projects, Targets, walk};

/// One file with what could be a code; the shape is a contract.
#[derive(Serialize)]
struct Explained {
    path: String,
    signs: Vec<Sign>,
    /// The manifest that depends on an SDK.
    manifest: Option<String>,
    services: Vec<&'static str>,
    /// Whether it also calls services that stand in a variable.
    dynamic: bool,
    literals: Vec<Literal>,
}

#[derive(Serialize)]
struct Sign {
    kind: &'static str,
    text: String,
    service: Option<&'static str>,
    /// Where it stands first; a path or a shape has no place.
    start: Option<Place>,
    #[serde(skip)]
    words: String,
}

#[derive(Serialize)]
struct Literal {
    text: String,
    counts: bool,
    reason: &'static str,
    /// How the code uses it.
    usage: &'static str,
    /// The code beside it that decided.
    beside: Option<Place>,
    start: Place,
    end: Place,
    #[serde(skip)]
    words: String,
}

/// Explains every literal in files and folders that is or could be a code.
pub fn run(targets: &Targets, configs: &Arc<Configs>, format: Format, locale: Locale) -> io::Result<Ending> {
    let projects = Mutex::new(Projects::default());
    let look = |file: File<'_>| {
        let (sites, judged) = judged(file.source());
        (!judged.is_empty()).then(|| {
            let manifest = file.project.uses_sdk.then(|| manifest(&projects, &file.path)).flatten();
            explained(file, &sites, &judged, manifest, locale)
        })
    };
    let (mut files, walked) = shown(true, locale, |progress| walk(targets, configs, progress, look));
    if configured::say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    written(match format {
        Format::Text => write_text(&files, locale),
        Format::Json => write_json(files.iter()),
    })?;
    let failed = problems::say_skipped(&walked, locale);
    if files.is_empty() && format == Format::Text {
        problems::say(locale.pick("nothing looks like an error code", "没有类似错误码的内容"));
    }
    Ok(match (failed, files.is_empty()) {
        (true, _) => Ending::Failed,
        (false, true) => Ending::Found,
        (false, false) => Ending::Clean,
    })
}

/// The manifest of a file's project, as a person would write it.
fn manifest(projects: &Mutex<Projects>, path: &str) -> Option<String> {
    let absolute = std::path::absolute(Path::new(path)).ok()?;
    let found = projects.lock().unwrap_or_else(PoisonError::into_inner).manifest(&absolute)?;
    let current = std::env::current_dir().unwrap_or_default();
    Some(found.strip_prefix(&current).unwrap_or(&found).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"))
}

fn explained(file: File<'_>, sites: &Sites, judged: &[Judged], manifest: Option<String>, locale: Locale) -> Explained {
    let document = Document::new(&file.text, 0);
    let Signal { services, dynamic, .. } = &sites.signal;
    let literals = judged.iter().map(|judged| literal(judged, &document, locale)).collect();
    let services = services.iter().copied().map(Service::name).collect();
    let signs = file_signs(&file, sites, &document, locale);
    Explained { path: file.path, signs, manifest, services, dynamic: *dynamic, literals }
}

/// The signs in a file, each that differs once.
fn file_signs(file: &File<'_>, sites: &Sites, document: &Document, locale: Locale) -> Vec<Sign> {
    let mut found: Vec<Sign> = Vec::new();
    signs(&file.text, &file.path, |sign| {
        let (kind, words) = sign_words(sign.kind, locale);
        let (text, service) = (&file.text[sign.range.clone()], sign.service.map(Service::name));
        if !found.iter().any(|known| known.kind == kind && known.text == text && known.service == service) {
            let start = (!sign.range.is_empty()).then(|| Place::of(document, sign.range.start));
            found.push(Sign { kind, text: text.to_owned(), service, start, words: words.to_owned() });
        }
    });
    // Nobody needs to say so where the shape of what stands there does.
    let says_so = |sign: &Sign| !matches!(sign.kind, "other-cloud" | "licence");
    if sites.signal.named && !found.iter().any(says_so) {
        let (kind, words) = reasons::shape_words(sites.signal.declared, !sites.envelopes.is_empty(), locale);
        found.push(Sign { kind, text: String::new(), service: None, start: None, words: words.to_owned() });
    }
    found
}

fn literal(judged: &Judged, document: &Document, locale: Locale) -> Literal {
    let reason = judged.verdict.reason();
    let beside = judged.beside.as_ref().map(|range| Place::of(document, range.start));
    Literal {
        text: judged.text.clone(),
        counts: judged.counts(),
        reason: reasons::name(reason),
        usage: reasons::usage_words(judged.context.usage, locale).0,
        words: reasons::words(judged, beside.map(|place| place.line), locale),
        beside,
        start: Place::of(document, judged.range.start),
        end: Place::of(document, judged.range.end),
    }
}

fn write_text(files: &[Explained], locale: Locale) -> io::Result<()> {
    let mut out = stdout();
    for (index, file) in files.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        let path = visible(&file.path);
        writeln!(out, "{}", styled(BOLD, &path))?;
        for sign in &file.signs {
            let place = sign.start.map_or(String::new(), |start| format!("{}:{}: ", start.line, start.column));
            // A full-width colon has its own space.
            let gap = if sign.words.ends_with('：') { "" } else { " " };
            let text = if sign.text.is_empty() { String::new() } else { format!("{gap}`{}`", visible(&sign.text)) };
            let service = sign.service.map(|service| format!(" ({service})")).unwrap_or_default();
            writeln!(out, "  {place}{}{text}{service}", sign.words)?;
        }
        if let Some(manifest) = &file.manifest {
            let manifest = visible(manifest);
            let line = say!(locale, "{manifest}: depends on an SDK for Tencent Cloud", "{manifest}：依赖腾讯云 SDK");
            writeln!(out, "  {line}")?;
        }
        if file.signs.is_empty() && file.manifest.is_none() {
            writeln!(out, "  {}", locale.pick("no sign of Tencent Cloud", "没有腾讯云的标志"))?;
        }
        for literal in &file.literals {
            let place = format!("{path}:{}:{}", literal.start.line, literal.start.column);
            writeln!(
                out,
                "{}: {}  {}",
                styled(PLACE, &place),
                styled(BOLD, &visible(&literal.text)),
                styled(DIM, &literal.words)
            )?;
        }
    }
    out.flush()
}
