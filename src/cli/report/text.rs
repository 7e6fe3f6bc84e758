//! Findings for people: the source line, with what is wrong marked under it.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Checked, Report, fixable_mark, severity_word};
use crate::cli::fixing;
use crate::cli::output::{Place, stdout, visible};
use crate::locale::Locale;
use crate::rules::{Finding, Severity};
use crate::say;
use crate::text::Document;

/// Writes every finding, and a line that counts them.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let mut out = stdout();
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii);
    for file in report.files {
        let document = Document::new(&file.text, 0);
        let mut last = line(&file.text, 0);
        for finding in &file.findings {
            // A line of megabytes is not gone along for each of its findings.
            if !(last.start..=last.end).contains(&finding.range.start) {
                last = line(&file.text, finding.range.start);
            }
            writeln!(out, "{}\n", render(&renderer, file, finding, &last, &document, report.locale))?;
        }
    }
    if !report.quiet {
        writeln!(out, "{}", summary(report))?;
    }
    out.flush()
}

fn level(severity: Severity, locale: Locale) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Information => Level::INFO,
        Severity::Hint => Level::HELP,
    };
    level.with_name(severity_word(severity, locale))
}

fn render(
    renderer: &Renderer,
    file: &Checked,
    finding: &Finding,
    line: &Range<usize>,
    document: &Document,
    locale: Locale,
) -> String {
    let place = Place::of(document, finding.range.start);
    let shown = part(&file.text, line, &finding.range);
    let marked = finding.range.start - shown.start..finding.range.end.min(shown.end) - shown.start;
    let message = format!("{}{}", fixable_mark(finding), visible(&finding.message));
    let path = visible(&file.path);
    let title = level(finding.severity, locale).primary_title(message).id(finding.rule.name);
    let snippet = Snippet::source(&file.text[shown.clone()])
        .line_start(place.line as usize)
        .annotation(AnnotationKind::Primary.span(marked));
    if shown == *line {
        return renderer.render(&[Group::with_title(title).element(snippet.path(path))]);
    }
    let origin = Origin::path(path).line(place.line as usize).char_column(place.column as usize);
    renderer.render(&[Group::with_title(title).element(origin).element(snippet)])
}

/// The line of a byte offset, without its line break.
fn line(text: &str, offset: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let start = memchr::memrchr2(b'\n', b'\r', &bytes[..offset]).map_or(0, |at| at + 1);
    start..memchr::memchr2(b'\n', b'\r', &bytes[offset..]).map_or(bytes.len(), |length| offset + length)
}

/// Lines up to this many bytes are handed to the renderer whole; it fits them to the terminal.
const WHOLE: usize = 2000;
/// Bytes of a longer line that are shown on either side of a finding.
const AROUND: usize = 60;

/// What of a line is shown: all of it, or what lies around the finding in a file of one line.
fn part(text: &str, line: &Range<usize>, marked: &Range<usize>) -> Range<usize> {
    if line.len() <= WHOLE {
        return line.clone();
    }
    let boundary = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let start = marked.start.saturating_sub(AROUND).max(line.start);
    let end = marked.end.min(marked.start + WHOLE).saturating_add(AROUND).min(line.end);
    boundary(start)..boundary(end)
}

/// How much was found, or is left of it, and how much of that can be fixed: a line each.
pub fn summary(report: &Report<'_>) -> String {
    let Report { totals, fixed, locale, .. } = *report;
    match fixed {
        Some(fixed) if fixed.files > 0 => {
            let fixed = fixing::fixed(fixed.problems(), fixed.files, locale);
            format!("{fixed}\n{}", count(report, true))
        }
        None if totals.fixable > 0 => {
            format!("{}\n{}", count(report, false), fixing::can_be_fixed(totals.fixable, totals.all(), locale))
        }
        _ => count(report, false),
    }
}

/// How much was found, in one sentence; or how much is left.
fn count(report: &Report<'_>, is_left: bool) -> String {
    let Report { totals, locale, .. } = *report;
    let parts = [
        (Severity::Error, ("error", "errors"), "个错误"),
        (Severity::Warning, ("warning", "warnings"), "个警告"),
        (Severity::Information, ("note", "notes"), "条信息"),
        (Severity::Hint, ("hint", "hints"), "条提示"),
    ];
    let parts = parts.map(|(severity, english, chinese)| (totals.count(severity), english, chinese));
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, (one, many), chinese)| {
            format!("{count} {}", locale.pick(if count == 1 { one } else { many }, chinese))
        })
        .collect();
    let files_word = |count| if count == 1 { "file" } else { "files" };
    let read = report.walked.files;
    let word = files_word(read);
    let read = say!(locale, "{read} {word} read", "共检查 {read} 个文件");
    if parts.is_empty() && is_left {
        return say!(locale, "Nothing is left ({read}).", "没有剩余的问题（{read}）。");
    }
    if parts.is_empty() && report.fixable_only {
        return say!(
            locale,
            "No problems found that `--fix` would fix ({read}).",
            "未发现可用 `--fix` 修复的问题（{read}）。"
        );
    }
    if parts.is_empty() {
        return say!(locale, "No problems found ({read}).", "未发现问题（{read}）。");
    }
    let parts = parts.join(locale.pick(", ", "、"));
    let files = totals.files;
    let word = files_word(files);
    if is_left {
        return say!(
            locale,
            "Left: {parts} in {files} {word} ({read}).",
            "剩余：{files} 个文件中的 {parts}（{read}）。"
        );
    }
    say!(locale, "Found {parts} in {files} {word} ({read}).", "在 {files} 个文件中发现 {parts}（{read}）。")
}
