//! What there is to explain, and what is known of it.

use std::path::Path;

use super::pasted::Report;
use crate::catalog::{self, Code, Service};
use crate::cli::output::Place;
use crate::ide::{self, Explanation};
use crate::locale::Locale;
use crate::rules::{self, RULES, Rule, Severity};
use crate::text::Document;
use crate::workspace::config::{Config, normal};

/// One thing that is explained.
pub enum Item {
    Code(Meant),
    Rule(RulePage),
    Report(Box<Told>),
}

/// A code, or the beginning of some.
pub struct Meant {
    pub text: String,
    /// What a team says of its own code comes first, also where a list has it too.
    pub meanings: Vec<(Status, Explanation)>,
    /// Codes, or a rule, that may be meant, where nothing is known of this one.
    pub similar: Vec<String>,
}

/// What sort of code a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Own,
    Listed(Code),
    Legacy,
    Beginning,
}

pub struct RulePage {
    pub rule: &'static Rule,
    /// As it is configured here; `None` if it is off.
    pub severity: Option<Severity>,
    /// In the reader's language.
    pub summary: &'static str,
    pub page: &'static str,
}

/// What was said of a request, and what is known of it.
pub struct Told {
    pub report: Report,
    /// Its code, then those that it carries among its data.
    pub codes: Vec<Meant>,
    pub start: Place,
    pub end: Place,
    /// The faults, each with its place in what was pasted.
    pub faults: Vec<Fault>,
    /// Which of how many it is, from 1.
    pub number: (usize, usize),
}

pub struct Fault {
    pub rule: &'static str,
    pub severity: Severity,
    pub message: String,
    pub place: Option<(Place, Place)>,
}

impl Item {
    /// Whether anything is known of it.
    pub fn is_known(&self) -> bool {
        match self {
            Item::Code(meant) => !meant.meanings.is_empty(),
            Item::Rule(_) | Item::Report(_) => true,
        }
    }

    /// What it is called; a report has no name.
    pub fn name(&self) -> Option<&str> {
        match self {
            Item::Code(meant) => Some(&meant.text),
            Item::Rule(page) => Some(page.rule.name),
            Item::Report(_) => None,
        }
    }
}

/// A rule, or a code, by its name.
pub fn named(name: &str, config: &Config, locale: Locale) -> Item {
    match rules::rule(name) {
        Some(rule) => {
            let levels = config.settings(&normal(Path::new("."))).levels;
            let severity = levels.iter().find(|(other, _)| other.name == rule.name).and_then(|found| found.1);
            let summary = locale.pick(rule.summary.0, rule.summary.1);
            Item::Rule(RulePage { rule, severity, summary, page: locale.pick(rule.page.0, rule.page.1) })
        }
        None => Item::Code(meant(name, &[], config, locale)),
    }
}

/// What was said of requests in a text.
pub fn reported(text: &str, reports: Vec<Report>, config: &Config, locale: Locale) -> Vec<Item> {
    let document = Document::new(text, 0);
    let count = reports.len();
    let told = reports.into_iter().enumerate().map(|(index, mut report)| {
        let names = report.code.iter().chain(&report.carried);
        let codes = names.map(|code| meant(code, &report.services, config, locale)).collect();
        let place = |at| Place::of(&document, at);
        let faults = std::mem::take(&mut report.faults).into_iter().map(|fault| Fault {
            rule: fault.finding.rule.name,
            severity: fault.finding.severity,
            message: fault.finding.message,
            place: fault.range.map(|range| (place(range.start), place(range.end))),
        });
        let faults = faults.collect();
        let (start, end) = (place(report.range.start), place(report.range.end));
        Item::Report(Box::new(Told { codes, start, end, faults, report, number: (index + 1, count) }))
    });
    told.collect()
}

fn meant(text: &str, scope: &[Service], config: &Config, locale: Locale) -> Meant {
    let own = config.codes().get(text).map(|own| (Status::Own, ide::own(own, locale)));
    // That no such code is listed for a service is news in a file, not where the service itself sent it.
    let fits = catalog::lookup(text).is_some_and(|code| code.is_listed_for(scope));
    let listed = ide::explain(text, if fits { scope } else { &[] }, locale);
    let meanings: Vec<_> = own.into_iter().chain(listed.map(|explanation| (status(text), explanation))).collect();
    let mut similar = Vec::new();
    if meanings.is_empty() {
        // Rules are written in small letters, as no code is.
        let rule = rules::nearest(text, RULES.iter().map(|rule| rule.name)).filter(|_| text.contains('-'));
        similar.extend(rule.map(str::to_owned));
        let own = config.codes();
        let begun = own.with_prefix(text).filter(|_| text.ends_with('.'));
        similar.extend(own.near(text).into_iter().chain(begun).map(|own| own.code.clone()));
        similar.extend(catalog::suggest(text, scope).into_iter().map(|code| code.text().to_owned()));
    }
    Meant { text: text.to_owned(), meanings, similar }
}

fn status(text: &str) -> Status {
    match catalog::lookup(text) {
        Some(code) => Status::Listed(code),
        None if catalog::legacy(text).is_some() => Status::Legacy,
        None => Status::Beginning,
    }
}
