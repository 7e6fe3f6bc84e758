//! Which values are responses of the API, and what is in them.

use super::decode::decode;
use super::escapes::Escapes;
use super::value::{Kind, NodeId, Tree};

/// A response: the object whose key `Response` holds the answer to one request.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// The object that has the key `Response`.
    pub object: NodeId,
    /// The key `Response` and its value.
    pub response: Member,
    /// The key `RequestId` inside `Response`.
    pub request_id: Option<Member>,
    /// The key `Error` inside `Response`.
    pub error: Option<Member>,
    /// The keys `Code` and `Message` inside `Error`.
    pub code: Option<Member>,
    pub message: Option<Member>,
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
    pub fn outcome(&self, tree: &Tree) -> Outcome {
        let kind = |member: Option<Member>| member.map(|member| tree.get(member.value).kind);
        let complete = kind(Some(self.response)) == Some(Kind::Object) && self.request_id.is_some();
        match (complete, kind(self.error)) {
            (true, None) => Outcome::Success,
            (true, Some(Kind::Object)) if self.code.is_some() && self.message.is_some() => Outcome::Failure,
            _ => Outcome::Malformed,
        }
    }
}

/// The responses in a tree. `named` says that the file names Tencent Cloud: then less has to show.
pub fn envelopes(text: &str, tree: &Tree, named: bool) -> Vec<Envelope> {
    tree.iter()
        .filter(|(id, node)| node.kind == Kind::Key && is_key(text, tree, *id, "Response"))
        .filter_map(|(key, _)| envelope(text, tree, key, named))
        .collect()
}

/// Whether a node's text is this one.
pub fn is_key(text: &str, tree: &Tree, id: NodeId, name: &str) -> bool {
    let source = &text[content_range(text, tree, id)];
    source == name || source.contains('\\') && content(text, tree, id) == name
}

/// What a string or key says. A key without quotes says itself.
pub fn content<'a>(text: &'a str, tree: &Tree, id: NodeId) -> std::borrow::Cow<'a, str> {
    let range = content_range(text, tree, id);
    let base = range.start;
    decode(&text[range], base, Escapes::JSON).text
}

/// The byte range of a string or key without its quotes.
pub fn content_range(text: &str, tree: &Tree, id: NodeId) -> std::ops::Range<usize> {
    let range = tree.get(id).range();
    let source = &text[range.clone()];
    let Some(quote) = source.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else {
        return range;
    };
    let closed = source.len() > 1 && source.ends_with(quote);
    range.start + 1..range.end - usize::from(closed)
}

fn member(text: &str, tree: &Tree, object: NodeId, name: &str) -> Option<Member> {
    tree.members(object).find(|(key, _)| is_key(text, tree, *key, name)).map(|(key, value)| Member { key, value })
}

fn envelope(text: &str, tree: &Tree, key: NodeId, named: bool) -> Option<Envelope> {
    let object = tree.parent(key)?;
    let response = member(text, tree, object, "Response").filter(|member| member.key == key)?;
    let inside = |name| member(text, tree, response.value, name);
    // Some mocks write the error that a success lacks as null.
    let error = inside("Error").filter(|error| tree.get(error.value).kind != Kind::Null);
    let request_id = inside("RequestId");
    let in_error = |name| error.and_then(|error| member(text, tree, error.value, name));
    let envelope =
        Envelope { object, response, request_id, error, code: in_error("Code"), message: in_error("Message") };
    let with_request = tree.members(object).any(|(key, _)| is_key(text, tree, key, "Request"));
    let shows = shows_itself(&envelope, tree) && (named || !with_request);
    (shows || named && is_alone(text, &envelope, tree)).then_some(envelope)
}

/// Whether the inside of `Response` says enough: the id of a request, or a proper error.
fn shows_itself(envelope: &Envelope, tree: &Tree) -> bool {
    // An object as the id is a schema that describes it.
    let plain = |member: &Member| !matches!(tree.get(member.value).kind, Kind::Object | Kind::Array);
    envelope.request_id.as_ref().is_some_and(plain)
        || envelope.code.as_ref().is_some_and(plain) && envelope.message.as_ref().is_none_or(plain)
        || envelope.message.as_ref().is_some_and(plain)
}

/// Whether nothing stands beside `Response` but what may have slipped out of it, it is not itself
/// inside another, and neither it nor its id describes a type.
fn is_alone(text: &str, envelope: &Envelope, tree: &Tree) -> bool {
    const SCHEMA: [&str; 8] = ["type", "properties", "$ref", "allOf", "oneOf", "anyOf", "description", "schema"];
    let describes = |value| SCHEMA.iter().any(|name| member(text, tree, value, name).is_some());
    let alone = tree.members(envelope.object).all(|(key, _)| {
        key == envelope.response.key || ["RequestId", "Error"].iter().any(|name| is_key(text, tree, key, name))
    });
    let inside_another = std::iter::successors(Some(envelope.object), |id| tree.parent(*id))
        .any(|id| tree.key(id).is_some_and(|key| is_key(text, tree, key, "Response")));
    alone
        && !inside_another
        && tree.get(envelope.response.value).kind != Kind::Missing
        && !describes(envelope.response.value)
        && !envelope.request_id.is_some_and(|id| describes(id.value))
}

#[cfg(test)]
mod tests {
    use super::super::json::parse;
    use super::super::languages::Dialect;
    use super::*;

    fn outcomes(text: &str, named: bool) -> Vec<Outcome> {
        let tree = parse(text, Dialect::Json);
        envelopes(text, &tree, named).iter().map(|envelope| envelope.outcome(&tree)).collect()
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
