//! The JSON contract of `tcerr explain`.

use std::io;

use serde::Serialize;

use super::item::{Item, Meant, RulePage, Status, Told};
use super::pasted::Form;
use crate::catalog::{self, Service};
use crate::cli::output::{Place, write_json};
use crate::cli::words;
use crate::ide::{Explanation, List};

/// One thing that is explained; the shape is a contract.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum JsonItem<'a> {
    Code(JsonCode<'a>),
    Rule(JsonRule<'a>),
    Response(JsonResponse<'a>),
}

/// What is known of a code; of one that is both a team's own and listed there are two.
#[derive(Default, Serialize)]
struct JsonCode<'a> {
    text: &'a str,
    status: &'static str,
    /// What sort of code it is, in words.
    about: &'a str,
    summary: &'a [String],
    causes: &'a [String],
    remedy: &'a [String],
    retry: Option<JsonRetry<'a>>,
    services: Vec<JsonListing>,
    /// Those that begin with it, if it is a beginning.
    codes: Vec<&'static str>,
    links: Vec<JsonLink<'a>>,
    /// What may be meant, if nothing is known of it.
    similar: Vec<String>,
}

#[derive(Serialize)]
struct JsonRetry<'a> {
    advice: &'static str,
    reason: &'a str,
}

#[derive(Serialize)]
struct JsonListing {
    name: &'static str,
    version: &'static str,
    international: bool,
    /// The last release that listed it.
    removed: Option<&'static str>,
}

#[derive(Serialize)]
struct JsonLink<'a> {
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct JsonRule<'a> {
    name: &'static str,
    /// As it is configured here.
    severity: &'static str,
    fix: &'static str,
    summary: &'a str,
    page: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonResponse<'a> {
    outcome: &'static str,
    form: &'static str,
    /// Whether the text breaks off in it.
    cut: bool,
    code: Option<&'a str>,
    message: Option<&'a str>,
    request_id: Option<&'a str>,
    services: Vec<&'static str>,
    action: Option<&'a str>,
    fields: &'a [String],
    /// The code of a failure, and those that stand among the data.
    codes: Vec<JsonCode<'a>>,
    findings: Vec<JsonFinding<'a>>,
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'static str,
    severity: &'static str,
    message: &'a str,
    start: Option<Place>,
    end: Option<Place>,
}

/// Writes one array.
pub fn write(items: &[Item]) -> io::Result<()> {
    write_json(items.iter().flat_map(|item| match item {
        Item::Code(meant) => codes(meant).into_iter().map(JsonItem::Code).collect(),
        Item::Rule(page) => vec![JsonItem::Rule(rule(page))],
        Item::Report(told) => vec![JsonItem::Response(response(told))],
    }))
}

fn codes(meant: &Meant) -> Vec<JsonCode<'_>> {
    if meant.meanings.is_empty() {
        let similar = meant.similar.clone();
        return vec![JsonCode { text: &meant.text, status: "unknown", similar, ..JsonCode::default() }];
    }
    meant.meanings.iter().map(|(status, explanation)| code(&meant.text, *status, explanation)).collect()
}

fn code<'a>(text: &'a str, status: Status, explanation: &'a Explanation) -> JsonCode<'a> {
    fn items(list: &Option<List>) -> &[String] {
        list.as_ref().map_or(&[], |list| &list.items)
    }
    let advice = explanation.retry.as_ref();
    let links = explanation.links.iter().map(|(title, url)| JsonLink { title, url });
    let (name, services, codes) = match status {
        Status::Own => ("own", Vec::new(), Vec::new()),
        Status::Legacy => ("legacy", Vec::new(), Vec::new()),
        Status::Beginning => {
            let parent = explanation.code.trim_end_matches('.');
            ("beginning", Vec::new(), catalog::children(parent).map(|code| code.text()).collect())
        }
        // Any service may send it.
        Status::Listed(code) if code.status() == catalog::Status::Common => ("common", Vec::new(), Vec::new()),
        Status::Listed(code) => {
            let listings = code.listings().map(|listing| JsonListing {
                name: listing.service.name(),
                version: listing.version,
                international: listing.international,
                removed: listing.removed,
            });
            (words::status(code.status()), listings.collect(), Vec::new())
        }
    };
    JsonCode {
        text,
        status: name,
        about: &explanation.kind,
        summary: &explanation.summary,
        causes: items(&explanation.causes),
        remedy: items(&explanation.remedy),
        retry: advice.map(|advice| JsonRetry { advice: words::retry_name(advice.retry), reason: &advice.reason }),
        services,
        codes,
        links: links.collect(),
        similar: Vec::new(),
    }
}

fn rule<'a>(page: &'a RulePage) -> JsonRule<'a> {
    let (severity, fix) = (words::level_name(page.severity), page.rule.fixable().name());
    JsonRule { name: page.rule.name, severity, fix, summary: page.summary, page: page.page }
}

fn response(told: &Told) -> JsonResponse<'_> {
    let report = &told.report;
    JsonResponse {
        outcome: words::outcome(report.outcome),
        form: match report.form {
            Form::Response => "response",
            Form::Unwrapped => "unwrapped",
            Form::Printed => "printed",
            Form::Exception => "exception",
        },
        cut: report.cut,
        code: report.code.as_deref(),
        message: report.message.as_deref(),
        request_id: report.request_id.as_deref(),
        services: report.services.iter().copied().map(Service::name).collect(),
        action: report.action.as_deref(),
        fields: &report.fields,
        codes: told.codes.iter().flat_map(codes).collect(),
        findings: told
            .faults
            .iter()
            .map(|fault| JsonFinding {
                rule: fault.rule,
                severity: fault.severity.name(),
                message: &fault.message,
                start: fault.place.map(|place| place.0),
                end: fault.place.map(|place| place.1),
            })
            .collect(),
        start: told.start,
        end: told.end,
    }
}
