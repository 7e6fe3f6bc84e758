//! Which values are responses of the API, and what is in them.

use std::collections::HashMap;

use super::signal::Signal;
use super::value::{Kind, NodeId};
use super::values::{Notation, View};
use crate::catalog;

/// A response: what the API sends for one request, or what is meant to be that.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// The index of the values that hold it.
    pub values: usize,
    /// The object that has the key `Response`; without that wrapper, what should be in it.
    pub object: NodeId,
    /// The key `Response` and its value; `None` where the wrapper is missing. Like all keys here
    /// it may be written in the wrong case, if the right one is not there.
    pub response: Option<Member>,
    /// The key `RequestId` inside `Response`.
    pub request_id: Option<Member>,
    /// The key `Error` inside `Response`.
    pub error: Option<Member>,
    /// The keys `Code` and `Message` inside `Error`.
    pub code: Option<Member>,
    pub message: Option<Member>,
    /// Whether a fault of the text leaves open what stands in what: then nothing can be missing.
    pub is_broken: bool,
}

/// A key and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    pub key: NodeId,
    pub value: NodeId,
}

/// How a response turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Success,
    Failure,
    /// It can't have come from the API.
    Malformed,
}

impl Envelope {
    /// What `Response` holds; without the wrapper, the object that should be in it.
    pub fn body(&self) -> NodeId {
        self.response.map_or(self.object, |response| response.value)
    }

    pub fn outcome(&self, view: View<'_>) -> Outcome {
        let is = |member: Option<Member>, name| member.is_some_and(|member| view.is(member.key, name));
        let kind = |member: Option<Member>| member.map(|member| view.kind(member.value));
        let complete = is(self.response, WRAPPER)
            && view.kind(self.body()) == Kind::Object
            && (is(self.request_id, "RequestId") || self.request_id.is_none() && view.is_open(self.body()));
        // A member that nobody sees may be the one.
        let is_open = self.error.is_some_and(|error| view.is_open(error.value));
        let has = |member: Option<Member>, name| is(member, name) || member.is_none() && is_open;
        match (complete, kind(self.error)) {
            (true, None) => Outcome::Success,
            (true, Some(Kind::Object)) if has(self.code, "Code") && has(self.message, "Message") => Outcome::Failure,
            (true, Some(Kind::Unknown)) => Outcome::Failure,
            _ => Outcome::Malformed,
        }
    }
}

/// How many objects and lists a response that shows too little may stand in.
const DEEPEST: usize = 64;

/// The key that a response is wrapped in.
const WRAPPER: &str = "Response";

/// The responses in some values, which will stand at `index` among those of the source.
pub fn envelopes(view: View<'_>, index: usize, signal: &Signal) -> Vec<Envelope> {
    if view.values.is_fixture {
        return view.tree().roots().filter_map(|root| declared(view, index, root)).collect();
    }
    let wrappers = wrappers(view, signal).into_iter();
    let mut found: Vec<Envelope> =
        wrappers.filter_map(|(object, response)| wrapped(view, index, object, response, signal)).collect();
    if found.is_empty() && signal.named && !signal.foreign {
        found.extend(view.tree().roots().filter_map(|root| unwrapped(view, index, root)));
    }
    found
}

/// The root of a document that was declared to be a response: it is one, whatever it looks like.
/// Further roots are what stands behind the document's end.
fn declared(view: View<'_>, index: usize, root: NodeId) -> Option<Envelope> {
    let start = view.get(root).range().start;
    let document = view.values.document(start)?;
    let before = view.text[document.range.start..start].trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    // A comment may stand before it, another value may not.
    let is_first = before.is_empty() || before.starts_with('/');
    is_first.then(|| envelope(view, index, root, right_or_miscased(view, root, WRAPPER)))
}

/// The objects that have a key `Response`, each with the one that counts, ordered by these.
fn wrappers(view: View<'_>, signal: &Signal) -> Vec<(NodeId, Member)> {
    let mut wrappers: HashMap<NodeId, (bool, NodeId)> = HashMap::new();
    let keys = view.tree().iter().filter(|(_, node)| node.kind == Kind::Key);
    for (key, _) in keys.filter(|(_, node)| node.end - node.start >= WRAPPER.len() as u32) {
        let is_right = view.is(key, WRAPPER);
        if (is_right || signal.named && view.is_folded(key, WRAPPER))
            && let Some(object) = view.tree().parent(key)
        {
            let known = wrappers.entry(object).or_insert((is_right, key));
            *known = (*known).max((is_right, key));
        }
    }
    let member = |key: NodeId| Member { key, value: NodeId::new(key.index() + 1) };
    let mut wrappers: Vec<_> = wrappers.into_iter().map(|(object, (_, key))| (object, member(key))).collect();
    wrappers.sort_unstable_by_key(|(_, response)| response.key);
    wrappers
}

/// The response that a key `Response` makes, if it shows itself.
fn wrapped(view: View<'_>, index: usize, object: NodeId, response: Member, signal: &Signal) -> Option<Envelope> {
    let key = response.key;
    let found = envelope(view, index, object, Some(response));
    let named = signal.named;
    let is_right = view.is(key, WRAPPER);
    let with_request = view.members(object).any(|member| view.is(member.key, "Request"));
    let shows = shows_itself(view, &found) && (named || !with_request);
    let counts = match is_right {
        true if view.values.notation != Notation::Json && !named => shows && !signal.foreign && is_plain(view, &found),
        true => shows || named && !view.values.is_abridged && is_weak_form(view, &found),
        // The lower-case twins of other APIs are lower-case inside as well.
        false => shows && !view.values.is_abridged && !signal.foreign && is_alone(view, &found),
    };
    counts.then_some(found)
}

/// A failure without its wrapper: an object that holds nothing but an `Error` whose code is listed,
/// and the id of a request.
fn unwrapped(view: View<'_>, index: usize, root: NodeId) -> Option<Envelope> {
    if view.values.notation != Notation::Json || view.values.is_embedded() {
        return None;
    }
    let found = envelope(view, index, root, None);
    let is_text = |member: Option<Member>| member.is_some_and(|member| view.kind(member.value) == Kind::String);
    let is_listed = found.code.is_some_and(|code| catalog::lookup(&view.content(code.value)).is_some());
    let is_all = view.members(root).count() == 2 && is_text(found.request_id) && is_text(found.message);
    let are_right = [(found.request_id, "RequestId"), (found.error, "Error"), (found.code, "Code")];
    let is_right = are_right.iter().all(|(member, name)| member.is_some_and(|member| view.is(member.key, name)));
    (is_all && is_listed && is_right).then_some(found)
}

/// The member with this key, or else one whose key is it but for the case of its letters.
fn right_or_miscased(view: View<'_>, object: NodeId, name: &str) -> Option<Member> {
    let right = view.member(object, name);
    right.or_else(|| view.members(object).filter(|member| view.is_folded(member.key, name)).last())
}

fn envelope(view: View<'_>, index: usize, object: NodeId, response: Option<Member>) -> Envelope {
    let body = response.map_or(object, |response| response.value);
    let is_object = |member: &Member| view.kind(member.value) == Kind::Object;
    // An action may call its own data `error`; an object that holds a code is meant.
    let is_error = |member: &Member| {
        is_object(member)
            && ["Code", "Message"].iter().any(|name| right_or_miscased(view, member.value, name).is_some())
    };
    let error = right_or_miscased(view, body, "Error");
    let is_strict = view.values.is_fixture;
    let error = error.filter(|error| is_strict || view.is(error.key, "Error") || is_error(error));
    let in_error = |name| error.and_then(|error| right_or_miscased(view, error.value, name));
    let document = view.values.document(view.get(object).range().start);
    Envelope {
        values: index,
        object,
        response,
        request_id: right_or_miscased(view, body, "RequestId"),
        error,
        code: in_error("Code"),
        message: in_error("Message"),
        is_broken: document.is_some_and(|document| document.is_broken),
    }
}

/// Whether the inside of `Response` says enough: the id of a request, or a proper error.
fn shows_itself(view: View<'_>, envelope: &Envelope) -> bool {
    // An object as the id is a schema that describes it; what the code puts there may be anything.
    let plain = |member: Option<Member>, name| {
        let is_plain = |kind| match view.values.notation {
            Notation::Json => !matches!(kind, Kind::Object | Kind::Array),
            Notation::Map | Notation::Block => matches!(kind, Kind::String),
        };
        member.filter(|member| view.is(member.key, name)).map(|member| is_plain(view.kind(member.value)))
    };
    let error = envelope.error.is_some_and(|error| view.is(error.key, "Error"));
    plain(envelope.request_id, "RequestId") == Some(true)
        || error
            && (plain(envelope.code, "Code") == Some(true) && plain(envelope.message, "Message") != Some(false)
                || plain(envelope.message, "Message") == Some(true))
}

/// Whether a `Response` that shows too little may still be one, in a file that names Tencent Cloud.
fn is_weak_form(view: View<'_>, envelope: &Envelope) -> bool {
    is_alone(view, envelope) && (view.values.notation == Notation::Json || has_data(view, envelope.body()))
}

/// Whether a map of the code that shows enough is a response though nothing else in its file speaks
/// of Tencent Cloud: `Response`, `Error` and `Code` are everyday names among code.
fn is_plain(view: View<'_>, envelope: &Envelope) -> bool {
    let has_id = envelope.request_id.is_some_and(|id| view.kind(id.value) == Kind::String);
    let is_listed = || envelope.code.is_some_and(|code| catalog::lookup(&view.content(code.value)).is_some());
    is_alone(view, envelope) && (has_id || is_listed())
}

/// Whether something stands in an object of the code as it would come from the API, whose names
/// have capitals. What is all names and calls is a pattern, a type, or only begun.
fn has_data(view: View<'_>, body: NodeId) -> bool {
    let is_data = |value| match view.kind(value) {
        Kind::String | Kind::Number | Kind::True | Kind::False => true,
        // A default is as empty as can be.
        Kind::Object | Kind::Array => view.tree().children(value).next().is_some(),
        Kind::Key | Kind::Null | Kind::Spread | Kind::Unknown | Kind::Missing => false,
    };
    let is_name = |key| view.content(key).starts_with(|letter: char| letter.is_ascii_uppercase());
    let is_ours = |key| is_name(key) || view.is_folded(key, "RequestId");
    view.members(body).any(|member| is_data(member.value) && is_ours(member.key))
}

/// Whether nothing stands beside `Response` but what may have slipped out of it, it is not itself
/// inside another, and neither it nor its id describes a type.
fn is_alone(view: View<'_>, envelope: &Envelope) -> bool {
    const SCHEMA: [&str; 8] = ["type", "properties", "$ref", "allOf", "oneOf", "anyOf", "description", "schema"];
    let describes = |value| view.members(value).any(|member| SCHEMA.iter().any(|name| view.is(member.key, name)));
    let Some(response) = envelope.response else { return false };
    let alone = view.members(envelope.object).all(|member| {
        member.key == response.key || ["RequestId", "Error"].iter().any(|name| view.is(member.key, name))
    });
    let mut around = std::iter::successors(Some(envelope.object), |id| view.tree().parent(*id));
    // What stands deeper than anybody writes is taken for a part of something else.
    let inside_another = around.by_ref().take(DEEPEST).any(|id| view.is_under(id, WRAPPER)) || around.next().is_some();
    alone
        && !inside_another
        && !matches!(view.kind(response.value), Kind::Missing | Kind::Unknown)
        && !describes(response.value)
        && !envelope.request_id.is_some_and(|id| describes(id.value))
}

#[cfg(test)]
mod tests {
    use super::super::json::parse;
    use super::super::languages::Dialect;
    use super::super::values::Values;
    use super::*;

    fn outcomes(text: &str, named: bool) -> Vec<Outcome> {
        let values = Values::json(parse(text, Dialect::Json));
        let view = values.view(text);
        let signal = Signal { named, ..Signal::default() };
        envelopes(view, 0, &signal).iter().map(|envelope| envelope.outcome(view)).collect()
    }

    #[test]
    fn a_response_shows_itself_anywhere() {
        use Outcome::*;
        for (text, expected) in [
            (r#"{"Response":{"RequestId":"x"}}"#, vec![Success]),
            (r#"[{"Response":{"RequestId":"x","Error":{"Code":"C","Message":"m"}}}]"#, vec![Failure]),
            (r#"{"a":{"Response":{"Error":{"Code":"C","Message":"m"}}}}"#, vec![Malformed]),
            (r#"{"\u0052esponse":{"RequestId":"x"}}"#, vec![Success]),
        ] {
            assert_eq!(outcomes(text, false), expected, "{text}");
        }
    }

    #[test]
    fn what_shows_too_little_needs_a_sign_of_the_file() {
        for text in [r#"{"Response":{"TotalCount":1}}"#, r#"{"Response":[]}"#] {
            assert_eq!(outcomes(text, false), []);
            assert_eq!(outcomes(text, true), [Outcome::Malformed]);
        }
    }

    #[test]
    fn foreign_values_are_left_alone() {
        for text in [
            r#"{"response":{"requestId":"x"}}"#,
            r#"{"Request":{},"Response":{"Result":1}}"#,
            r#"{"Response":{"type":"object","properties":{}}}"#,
            r#"{"Response":{"RequestId":{"type":"string"}}}"#,
            r#"{"Response":{"Errors":[{"Error":{"Code":"x"}}],"RequestID":"y"},"b":1}"#,
        ] {
            assert_eq!(outcomes(text, true), [], "{text}");
        }
    }
}
