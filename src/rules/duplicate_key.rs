//! `duplicate-key`: the same key twice in one object of a response.
//!
//! Before: `{"TotalCount": 1, "TotalCount": 0}`. After: `{"TotalCount": 0}`.

use std::borrow::Cow;
use std::collections::HashMap;

use super::writing::Place;
use super::{Checked, Finding, Fix, Rule, Severity};
use crate::say;
use crate::scan::{Kind, NodeId, View};

pub static RULE: Rule = Rule {
    name: "duplicate-key",
    severity: Severity::Warning,
    summary: ("The same key twice in one object", "同一对象中重复的键"),
    page: (include_str!("../../docs/rules/duplicate-key.md"), include_str!("../../docs/rules/zh-CN/duplicate-key.md")),
    check,
};

/// The keys of which the rules look at the last value only.
const ENVELOPE: [&str; 5] = ["Response", "RequestId", "Error", "Code", "Message"];

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    // Where the last response ends: one inside it has been looked at with it.
    let mut done = (0, 0);
    for (envelope, view) in checked.envelopes() {
        let root = view.get(envelope.object);
        if done.0 == envelope.values && root.end <= done.1 {
            continue;
        }
        done = (envelope.values, root.end);
        let mut keys = HashMap::new();
        let mut open = vec![envelope.object];
        while let Some(id) = open.pop() {
            if view.kind(id) == Kind::Object {
                in_object(checked, view, id, &mut keys, findings);
            }
            open.extend(
                view.tree().children(id).filter(|child| matches!(view.kind(*child), Kind::Object | Kind::Array)),
            );
        }
    }
}

fn in_object<'a>(
    checked: &Checked<'a>,
    view: View<'a>,
    object: NodeId,
    keys: &mut HashMap<Cow<'a, str>, Place>,
    findings: &mut Vec<Finding>,
) {
    keys.clear();
    for place in checked.writing(view).places(object).filter(|place| view.kind(place.member.key) == Kind::Key) {
        let name = view.content(place.member.key);
        let Some(first) = keys.insert(name.clone(), place) else { continue };
        let message = say!(
            checked.locale,
            "`{name}` is there twice in one object; most parsers keep the last value and say nothing",
            "同一个对象里出现了两次 `{name}`；多数解析器会不声不响地保留最后一个值"
        );
        let fixes = fixes(checked, view, object, [first, place]);
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: view.source_range(place.member.key),
            message,
            fixes,
        });
    }
}

/// Drops one of two: the later one if they say the same, else either as the reader decides. What most
/// parsers see now comes first.
fn fixes(checked: &Checked<'_>, view: View<'_>, object: NodeId, [first, later]: [Place; 2]) -> Vec<Fix> {
    let writing = checked.writing(view);
    let name = view.content(later.member.key);
    let drop = |place, title, preferred| checked.fix(title, writing.remove(object, place), preferred);
    let drop_later =
        |preferred| drop(later, say!(checked.locale, "Remove the second `{name}`", "删除后一个 `{name}`"), preferred);
    let (one, other) = (first.member.value, later.member.value);
    if view.kind(one) == view.kind(other) && view.slice(one) == view.slice(other) {
        return drop_later(true).into_iter().collect();
    }
    let drop_first = drop(first, say!(checked.locale, "Remove the first `{name}`", "删除前一个 `{name}`"), false);
    // What else would then be wrong with the response, nobody has looked at.
    let is_of_envelope = ENVELOPE.iter().any(|key| name.eq_ignore_ascii_case(key));
    let drop_later = (!is_of_envelope).then(|| drop_later(false)).flatten();
    drop_first.into_iter().chain(drop_later).collect()
}
