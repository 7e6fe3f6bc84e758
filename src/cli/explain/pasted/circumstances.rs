//! Which service and action a request was for, as what stands around its response tells.

use std::ops::Range;

use super::{Form, Report};
use crate::catalog::{self, Service};
use crate::scan::signs;

/// Adds what is known to the reports of a text.
pub fn add(text: &str, reports: &mut [Report]) {
    let around = around(text, reports);
    for (report, around) in reports.iter_mut().zip(around) {
        // What stands in the data of a response says nothing of the request.
        let parts = match report.form {
            Form::Exception => vec![&text[around]],
            _ => {
                let part = |range: Range<usize>| text.get(range).unwrap_or_default();
                vec![part(around.start..report.range.start), part(report.range.end..around.end)]
            }
        };
        let message = report.message.as_deref().unwrap_or_default();
        let called = refused(message).map(|(service, action)| (Some(service), Some(action)));
        let (service, action) = called
            .or_else(|| parts.iter().map(|part| called_in(part)).find(|(_, action)| action.is_some()))
            .unwrap_or_default();
        report.action = action.map(str::to_owned);
        report.services = service.into_iter().collect();
        if report.services.is_empty() {
            report.services = services(&parts);
        }
    }
}

/// The services that some texts name, each once.
fn services(parts: &[&str]) -> Vec<Service> {
    let mut services = Vec::new();
    for part in parts {
        signs(part, "", |sign| {
            if let Some(service) = sign.service.filter(|service| !services.contains(service)) {
                services.push(service);
            }
        });
    }
    services
}

/// What belongs to each report: all of the text to the only one; to one of many the lines before it,
/// its own, and the stack behind it.
fn around(text: &str, reports: &[Report]) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut around = Vec::new();
    if let [_] = reports {
        around.push(0..text.len());
        return around;
    }
    for (index, report) in reports.iter().enumerate() {
        let next = reports.get(index + 1).map_or(text.len(), |next| next.range.start);
        let end = report.range.end.min(next);
        let line = text[end..next].find('\n').map_or(next, |length| end + length + 1);
        let stack = text[line..next].split_inclusive('\n').take_while(|line| line.starts_with([' ', '\t']));
        let end = line + stack.map(str::len).sum::<usize>();
        around.push(start.min(end)..end);
        start = end;
    }
    around
}

/// What stands before the name of an action.
const MARKS: [&str; 9] = [
    "X-TC-Action",
    "x-tc-action",
    "X-Tc-Action",
    "\"Action\"",
    "Action=",
    "\"action\"",
    "action=",
    "api[",
    "_client.py\", line ",
];

/// The service and the action that a text says were called.
fn called_in(text: &str) -> (Option<Service>, Option<&str>) {
    if let Some((service, action)) = command(text) {
        return (Some(service), Some(action));
    }
    let marked = MARKS.iter().find_map(|mark| text.match_indices(mark).find_map(|(at, mark)| marked(text, at, mark)));
    (None, marked.or_else(|| method(text)))
}

/// The action behind a mark, on its line.
fn marked<'a>(text: &'a str, at: usize, mark: &str) -> Option<&'a str> {
    let rest = text[at + mark.len()..].lines().next()?;
    let rest = match mark.strip_suffix("line ") {
        // A frame of a Python stack: `…_client.py", line 42, in DescribeInstances`.
        Some(_) => rest.split_once(", in ")?.1,
        None => rest.trim_start_matches(['\\', '"', '\'', ':', '=', ' ', '<', '>']),
    };
    name(rest)
}

/// A command line of `tccli`.
fn command(text: &str) -> Option<(Service, &str)> {
    text.match_indices("tccli ").find_map(|(at, mark)| {
        let mut words = text[at + mark.len()..].lines().next()?.split(' ').filter(|word| !word.is_empty());
        Some((catalog::service(words.next()?)?, name(words.next()?)?))
    })
}

/// What access management says of an operation that it refused: `(cvm:StopInstances)`.
fn refused(text: &str) -> Option<(Service, &str)> {
    text.match_indices("operation (").find_map(|(at, mark)| {
        let (service, action) = text[at + mark.len()..].split_once(':')?;
        Some((catalog::service(service)?, name(action)?))
    })
}

/// The method of a client in a stack: `CvmClient.DescribeInstances(`, `(*Client).DescribeInstances(`.
fn method(text: &str) -> Option<&str> {
    ["Client.", "Client)."].iter().find_map(|mark| {
        text.match_indices(mark).find_map(|(at, mark)| {
            let action = name(&text[at + mark.len()..])?;
            let is_call = text[at + mark.len() + action.len()..].starts_with(['(', ' ']);
            // What all clients are made of calls for each of them; .NET has two methods for an action.
            let is_own = !text[..at].ends_with("Abstract");
            (is_call && is_own).then(|| action.strip_suffix("Sync").unwrap_or(action))
        })
    })
}

/// The name of an action that a text begins with: capital first, as all of them.
fn name(text: &str) -> Option<&str> {
    let name = &text[..text.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(text.len())];
    let has_small = name.bytes().any(|byte| byte.is_ascii_lowercase());
    (name.starts_with(|letter: char| letter.is_ascii_uppercase()) && name.len() > 3 && has_small).then_some(name)
}
