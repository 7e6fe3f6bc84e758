//! `tcerr rules`: the rules, and how they are configured here.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::arguments::PageFormat;
use super::output::{BOLD, DIM, plain_stdout, stdout, write_json, written};
use super::table::{self, Column, Kind, Row, terminal_width};
use super::{Ending, words};
use crate::locale::Locale;
use crate::rules::{Rule, Severity};
use crate::workspace::Configs;
use crate::workspace::config::normal;

/// One rule; the shape is a contract.
#[derive(Serialize)]
struct JsonRule {
    name: &'static str,
    /// As it is configured here.
    severity: &'static str,
    /// What holds if nobody says anything else.
    default: &'static str,
    fix: &'static str,
    summary: &'static str,
}

/// Lists the rules.
pub fn run(configs: &Configs, format: PageFormat, locale: Locale) -> io::Result<Ending> {
    let here = normal(Path::new("."));
    let levels = configs.finder().config(&here).settings(&here).levels;
    let rules: Vec<(&Rule, Option<Severity>)> = levels.iter().collect();
    written(match format {
        PageFormat::Text => write_text(&rules, locale),
        PageFormat::Json => write_json(rules.iter().map(|(rule, level)| JsonRule {
            name: rule.name,
            severity: words::level_name(*level),
            default: rule.severity.name(),
            fix: rule.fixable().name(),
            summary: summary(rule, locale),
        })),
        PageFormat::Markdown => write_markdown(&rules, locale),
    })?;
    Ok(Ending::Clean)
}

fn summary(rule: &Rule, locale: Locale) -> &'static str {
    locale.pick(rule.summary.0, rule.summary.1)
}

fn titles(locale: Locale) -> [&'static str; 4] {
    locale.pick(["RULE", "SEVERITY", "FIX", "FINDS"], ["规则", "级别", "修复", "检查内容"])
}

fn write_text(rules: &[(&Rule, Option<Severity>)], locale: Locale) -> io::Result<()> {
    let [rule, severity, fix, finds] = titles(locale);
    let plain = anstyle::Style::new();
    let columns = [(rule, BOLD), (severity, plain), (fix, DIM), (finds, plain)];
    let columns = columns.map(|(title, style)| Column::new(title, Kind::Text, style));
    let rows: Vec<Row> = rules
        .iter()
        .map(|(rule, level)| {
            let (level, fix) = (words::level_name(*level), words::fixable(rule.fixable(), locale));
            let cells = [rule.name, level, fix].map(str::to_owned);
            Row::Cells(cells.into_iter().chain([summary(rule, locale).replace('`', "")]).collect())
        })
        .collect();
    let mut out = stdout();
    table::write(&mut out, &columns, &rows, terminal_width())?;
    out.flush()
}

fn write_markdown(rules: &[(&Rule, Option<Severity>)], locale: Locale) -> io::Result<()> {
    let mut out = plain_stdout();
    writeln!(out, "| {} |\n|---|---|---|---|", titles(locale).map(str::to_lowercase).join(" | "))?;
    for (rule, level) in rules {
        let (level, fix) = (words::level_name(*level), words::fixable(rule.fixable(), locale));
        let summary = summary(rule, locale).replace('|', "\\|");
        writeln!(out, "| `{}` | {level} | {fix} | {summary} |", rule.name)?;
    }
    out.flush()
}
