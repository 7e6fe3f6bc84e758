//! Failures as SDKs and logs write them: `[TencentCloudSDKException] code:… message:… requestId:…`
//! and all its relatives.

use std::ops::Range;

use super::message::{message_behind, thrown};
use super::words::{code_at, is_known, one_line};
use super::{Form, Report};
use crate::catalog::OwnCodes;
use crate::scan::{Escapes, Outcome, decode};

/// What stands before the parts of a failure where an SDK wrote it.
const MARK: &str = "TencentCloudSDK";

/// How far the parts of one failure may be apart, in bytes.
pub(super) const FAR: usize = 4096;

/// How far behind its mark the first part of a failure may stand, in bytes.
const NEAR: usize = 64;

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Code,
    Message,
    RequestId,
    /// Something else, which ends what stands before it.
    Other,
}

/// Labels in small letters; of those that fit, the longest comes first.
const LABELS: [(&str, Kind); 20] = [
    ("error_message", Kind::Message),
    ("errormessage", Kind::Message),
    ("error_code", Kind::Code),
    ("errorcode", Kind::Code),
    ("error code", Kind::Code),
    ("err_code", Kind::Code),
    ("errcode", Kind::Code),
    ("request_id", Kind::RequestId),
    ("request-id", Kind::RequestId),
    ("requestid", Kind::RequestId),
    ("httpcode", Kind::Other),
    ("traceid", Kind::Other),
    ("trace_id", Kind::Other),
    ("message", Kind::Message),
    ("reqid", Kind::RequestId),
    ("错误信息", Kind::Message),
    ("错误码", Kind::Code),
    ("cause", Kind::Other),
    ("code", Kind::Code),
    ("msg", Kind::Message),
];

/// A label and where its value begins, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub kind: Kind,
    pub start: usize,
    pub value: usize,
    /// The quote that the value stands in.
    pub quote: Option<Quote>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Quote {
    pub mark: u8,
    /// Whether it is itself inside a string.
    pub escaped: bool,
}

/// The failures in a text, in order, without those in ranges that were read otherwise.
pub fn reports(text: &str, taken: &[Range<usize>], own: &OwnCodes) -> Vec<Report> {
    let is_free = |at: usize| !is_in(taken, at);
    let labels: Vec<Label> = labels(text).into_iter().filter(|label| is_free(label.start)).collect();
    let marks: Vec<usize> = text.match_indices(MARK).map(|(at, _)| at).filter(|at| is_free(*at)).collect();
    let codes: Vec<usize> = (0..labels.len()).filter(|index| is_code(text, &labels, *index, &marks, own)).collect();
    let mut found: Vec<Report> = Vec::new();
    for (nth, index) in codes.iter().enumerate() {
        let after = found.last().map_or(0, |report| report.range.end);
        if labels[*index].start < after {
            continue;
        }
        let before = codes.get(nth + 1).map_or(text.len(), |next| labels[*next].start);
        found.push(with_code(text, &labels, *index, after..before, &marks));
    }
    let covered: Vec<Range<usize>> = found.iter().map(|report| report.range.clone()).collect();
    found.extend(without_code(text, &labels, &marks, &covered, own));
    found
}

/// Whether a place is in one of some ranges, which are ordered.
fn is_in(ranges: &[Range<usize>], at: usize) -> bool {
    let behind = ranges.partition_point(|range| range.start <= at);
    behind > 0 && at < ranges[behind - 1].end
}

/// Every label of a text with what follows it, in order.
fn labels(text: &str) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    let bytes = text.as_bytes();
    let mut before = b' ';
    for (at, letter) in text.char_indices() {
        let starts = !before.is_ascii_alphanumeric() && before != b'_' && before != b'.';
        before = bytes[at];
        if !starts || !letter.is_ascii_alphabetic() && letter != '错' {
            continue;
        }
        let rest = &bytes[at..];
        let fits = |name: &str| rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()));
        let label = LABELS.iter().find(|(name, _)| fits(name));
        let value = label.and_then(|(name, _)| value_behind(text, at + name.len()));
        if let (Some((_, kind)), Some((value, quote))) = (label, value) {
            labels.push(Label { kind: *kind, start: at, value, quote });
        }
    }
    labels
}

/// Where the value begins behind the name of a label, if one is announced: `: `, `=`, `] => `, `': '`,
/// `"]=>` and on the next line `string(3) `.
fn value_behind(text: &str, name_end: usize) -> Option<(usize, Option<Quote>)> {
    let rest = text[name_end..].trim_start_matches(['\\', '"', '\'', ']', ')', '`']).trim_start_matches(' ');
    let rest = ["=>", ":", "=", "："].iter().find_map(|sign| rest.strip_prefix(sign))?;
    let rest = rest.trim_start_matches([' ', '\t']);
    let rest = dumped(rest).unwrap_or(rest);
    let (escaped, rest) = rest.strip_prefix('\\').map_or((false, rest), |rest| (true, rest));
    let mark = rest.bytes().next().filter(|byte| matches!(byte, b'"' | b'\'' | b'`'));
    let rest = &rest[usize::from(mark.is_some())..];
    Some((text.len() - rest.len(), mark.map(|mark| Quote { mark, escaped })))
}

/// A text behind what PHP's `var_dump` writes before it.
fn dumped(rest: &str) -> Option<&str> {
    let length = rest.trim_start().strip_prefix("string(")?;
    length.trim_start_matches(|letter: char| letter.is_ascii_digit()).strip_prefix(") ")
}

/// Whether a label announces the code of a failure: one that is known, or one that stands where an SDK
/// writes it, or beside the id of a request.
fn is_code(text: &str, labels: &[Label], index: usize, marks: &[usize], own: &OwnCodes) -> bool {
    let label = labels[index];
    if label.kind != Kind::Code {
        return false;
    }
    let code = code_at(&text[label.value..]);
    if !code.starts_with(|letter: char| letter.is_ascii_alphabetic()) || code.len() < 4 {
        return false;
    }
    let before = marks.partition_point(|mark| *mark < label.start);
    let marked = marks[..before].last().is_some_and(|mark| label.start - mark < NEAR);
    let beside = &labels[index.saturating_sub(3)..labels.len().min(index + 4)];
    let has_id = beside.iter().any(|other| other.kind == Kind::RequestId && !id(text, *other).is_empty());
    is_known(code, own) || (marked || has_id) && code.starts_with(|letter: char| letter.is_ascii_uppercase())
}

/// The failure whose code stands behind a label; `room` is what no other one takes.
fn with_code(text: &str, labels: &[Label], index: usize, room: Range<usize>, marks: &[usize]) -> Report {
    let label = labels[index];
    let code = code_at(&text[label.value..]);
    let before = marks.partition_point(|mark| *mark < label.start);
    let mark = marks[..before].last().filter(|mark| room.start <= **mark && label.start - **mark < NEAR);
    let code_end = label.value + code.len();
    let later = &labels[index + 1..];
    let reach = reach(text, code_end..room.end.max(code_end), mark.is_some(), later);
    let behind = &later[..later.partition_point(|other| other.start < reach)];
    let first = label.start.saturating_sub(FAR).max(room.start);
    // What Node.js prints has the message at its start and the code at its end.
    let ahead = labels[..index].iter().rev().take_while(|other| first <= other.start);
    let is_id = |other: &&Label| other.kind == Kind::RequestId;
    let on_line = |at: usize| !text[at.min(label.start)..at.max(label.start)].contains('\n');
    // C++ and .NET put the id first; what stands on a later line may be that of the next one.
    let later_id = behind.iter().find(is_id);
    let earlier_id = ahead.clone().find(is_id);
    let is_earlier = earlier_id.is_some_and(|id| on_line(id.start)) && !later_id.is_some_and(|id| on_line(id.start));
    let id_label = if is_earlier { earlier_id } else { later_id.or(earlier_id) };
    let message_label = behind.iter().find(|other| other.kind == Kind::Message);
    let message_label = message_label.or_else(|| ahead.clone().find(|other| other.kind == Kind::Message));
    let message = match message_label {
        Some(message) => Some(message_behind(text, *message, behind, reach, mark.is_some())),
        None => thrown(&text[first..label.start]).map(|range| first + range.start..first + range.end),
    };
    let id = id_label.map(|label| label.value..label.value + id(text, *label).len());
    let parts = [Some(label.start..code_end), message.clone(), id.clone(), mark.map(|at| *at..*at)];
    let mut report = report(text, Some(code.to_owned()), message, id, parts.into_iter().flatten());
    if message_label.is_some_and(|label| label.quote.is_some_and(|quote| quote.mark == b'"' && !quote.escaped)) {
        report.message = report.message.map(|message| one_line(&decode(&message, Escapes::JSON)));
    }
    report
}

/// The failures that an SDK wrote without a code, as those for Node.js and old ones do: there the
/// message may begin with it.
fn without_code(
    text: &str,
    labels: &[Label],
    marks: &[usize],
    covered: &[Range<usize>],
    own: &OwnCodes,
) -> Vec<Report> {
    let mut found: Vec<Report> = Vec::new();
    for mark in marks.iter().filter(|mark| !is_in(covered, **mark)) {
        let next = labels.partition_point(|label| label.start < *mark);
        let is_message = |label: &&Label| label.kind == Kind::Message && label.start - mark < NEAR;
        let Some(label) = labels.get(next).filter(is_message) else {
            continue;
        };
        let later = &labels[next + 1..];
        let reach = reach(text, label.value..text.len(), true, later);
        let behind = &later[..later.partition_point(|other| other.start < reach)];
        let message = message_behind(text, *label, behind, reach, true);
        let id_label = behind.iter().find(|other| other.kind == Kind::RequestId);
        let id = id_label.map(|label| label.value..label.value + id(text, *label).len());
        let code = text[message.clone()].split_once('-').map(|(code, _)| code).filter(|code| is_known(code, own));
        let message_start = code.map_or(message.start, |code| message.start + code.len() + 1);
        let parts = [Some(*mark..message.end), id.clone()].into_iter().flatten();
        found.push(report(text, code.map(str::to_owned), Some(message_start..message.end), id, parts));
    }
    found
}

fn report(
    text: &str,
    code: Option<String>,
    message: Option<Range<usize>>,
    id: Option<Range<usize>>,
    parts: impl Iterator<Item = Range<usize>> + Clone,
) -> Report {
    let start = parts.clone().map(|range| range.start).min().unwrap_or_default();
    let end = parts.map(|range| range.end).max().unwrap_or_default();
    Report {
        code,
        message: message.map(|range| one_line(&text[range])).filter(|message| !message.is_empty()),
        request_id: id.map(|range| text[range].to_owned()).filter(|id| !id.is_empty()),
        ..Report::new(start..end, Form::Exception, Outcome::Failure)
    }
}

/// How far what follows a code may belong to it: an SDK's text goes on until it ends, other lines end
/// where a paragraph does, unless the id of the request stands alone behind it.
fn reach(text: &str, room: Range<usize>, marked: bool, later: &[Label]) -> usize {
    let end = room.end.min(room.start + FAR);
    let end = (end..=room.end).find(|at| text.is_char_boundary(*at)).unwrap_or(room.end);
    let room = &text[room.start..end];
    let Some(blank) = room.find("\n\n").or_else(|| room.find("\n\r\n")).filter(|_| !marked) else { return end };
    let blank = end - room.len() + blank;
    let next = later.iter().find(|label| blank < label.start && label.start < end);
    let is_bare = |label: &&Label| text[blank..label.start].bytes().all(|byte| b" \t\r\n()[]{}".contains(&byte));
    match next.filter(|label| label.kind == Kind::RequestId).filter(is_bare) {
        Some(label) => label.value,
        None => blank,
    }
}

/// The id of a request behind its label; empty if there is none.
fn id(text: &str, label: Label) -> &str {
    let rest = &text[label.value..];
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let id = &rest[..rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())];
    if ["None", "null", "nil", "undefined", "traceId"].contains(&id) { "" } else { id }
}
