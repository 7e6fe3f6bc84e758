//! What people paste when a request went wrong: a response, alone or in a log, or what an SDK made
//! of it. Pure functions that never fail: any text may be pasted.

mod circumstances;
mod exception;
mod message;
mod objects;
mod response;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashSet;
use std::ops::Range;

use crate::catalog::{OwnCodes, Service};
use crate::locale::Locale;
use crate::rules::{Finding, Settings};
use crate::scan::Outcome;

pub use words::codes;

/// What the API, or an SDK, says of one request.
#[derive(Debug)]
pub struct Report {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    pub form: Form,
    /// Whether the text breaks off in it.
    pub cut: bool,
    pub outcome: Outcome,
    pub code: Option<String>,
    /// On one line.
    pub message: Option<String>,
    pub request_id: Option<String>,
    /// The keys of what the action sent.
    pub fields: Vec<String>,
    /// The codes that a success carries among its data.
    pub carried: Vec<String>,
    /// What is wrong with the response itself.
    pub faults: Vec<Fault>,
    /// The services that what stands around it names.
    pub services: Vec<Service>,
    pub action: Option<String>,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As the API sends it.
    Response,
    /// What stands in `Response`, as SDKs and `tccli` print it.
    Unwrapped,
    /// As a program prints what it made of the response: with single quotes, or none.
    Printed,
    /// What an SDK, or whoever logs it, makes of a failure.
    Exception,
}

impl Report {
    /// One of which nothing is known yet.
    fn new(range: Range<usize>, form: Form, outcome: Outcome) -> Self {
        Self {
            range,
            form,
            cut: false,
            outcome,
            code: None,
            message: None,
            request_id: None,
            fields: Vec::new(),
            carried: Vec::new(),
            faults: Vec::new(),
            services: Vec::new(),
            action: None,
        }
    }
}

/// A finding in a response, and where it is in the text that was pasted; `None` where an escaped text
/// had to be read first.
#[derive(Debug)]
pub struct Fault {
    pub finding: Finding,
    pub range: Option<Range<usize>>,
}

/// What holds for a text that is pasted.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    pub settings: Settings<'a>,
    pub locale: Locale,
}

impl<'a> Reading<'a> {
    fn own(self) -> &'a OwnCodes {
        self.settings.declared.own
    }
}

/// A text as it was before terminals and quotations put marks around it.
pub fn cleaned(text: &str) -> String {
    let text = anstream::adapter::strip_str(text).to_string();
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let line = |line: &str| {
        // Terraform draws a bar beside what it says, quotations of mail and Markdown have an angle.
        ["│ ", "> "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::to_owned)
    };
    text.split_inclusive('\n').map(|text| line(text).unwrap_or_else(|| text.to_owned())).collect()
}

/// What is said of requests in a text that was cleaned, in order.
pub fn reports(text: &str, reading: Reading<'_>) -> Vec<Report> {
    let mut reports = response::reports(text, reading);
    let taken: Vec<Range<usize>> = reports.iter().map(|report| report.range.clone()).collect();
    reports.extend(exception::reports(text, &taken, reading.own()));
    reports.sort_by_key(|report| report.range.start);
    drop_repeated(&mut reports);
    circumstances::add(text, &mut reports);
    reports
}

/// A log often has a response and then what the SDK made of it: one of the two will do.
fn drop_repeated(reports: &mut Vec<Report>) {
    let responses = reports.iter().filter(|report| report.form != Form::Exception);
    let mut told: HashSet<String> = responses.filter_map(|report| report.request_id.clone()).collect();
    reports.retain(|report| match (&report.request_id, report.form) {
        (Some(id), Form::Exception) => told.insert(id.clone()),
        _ => true,
    });
}
