//! How keys and values are written at a place, by the example of those that stand there.

use crate::scan::{Kind, Member, NodeId, Notation, View};

/// How many objects further out are looked at for an example.
const FURTHEST: usize = 4;

/// The marks around a text, and those around an object.
type Marks = (String, String);

/// How the members of an object are written.
pub(super) struct Style {
    pub key: Marks,
    /// What stands between a key and its value.
    pub separator: String,
    pub text: Marks,
    pub object: Marks,
}

impl Style {
    /// The style of an object's members, or else of those around it. `typed` is a key that is only
    /// half written, and no example.
    pub fn of(view: View<'_>, object: NodeId, typed: Option<NodeId>) -> Style {
        let around = || std::iter::successors(Some(object), |id| view.tree().parent(*id)).take(FURTHEST);
        let members = || around().flat_map(|object| view.members(object)).filter(|member| Some(member.key) != typed);
        let double = || ("\"".to_owned(), "\"".to_owned());
        let separator = members().find_map(|member| separator(view, member)).unwrap_or_else(|| ": ".to_owned());
        if view.values.notation == Notation::Json {
            return Style { key: double(), separator, text: double(), object: ("{".to_owned(), "}".to_owned()) };
        }
        let keys = || members().map(|member| member.key);
        let inside = members().flat_map(|member| view.members(member.value));
        let texts = members().chain(inside).map(|member| member.value).filter(|id| view.kind(*id) == Kind::String);
        let is_quoted = |(open, close): &Marks| open.ends_with(['"', '\'', '`']) && close.ends_with(['"', '\'', '`']);
        let quoted = texts.map(|id| marks(view, id)).find(is_quoted);
        Style {
            key: keys().next().map_or_else(double, |key| marks(view, key)),
            separator,
            text: quoted.or_else(|| keys().map(|key| marks(view, key)).find(is_quoted)).unwrap_or_else(double),
            object: around().find_map(|object| brackets(view, object)).unwrap_or_default(),
        }
    }
}

/// What stands between a key and its value; `None` if that is more than a mark.
fn separator(view: View<'_>, member: Member) -> Option<String> {
    let (end, start) = (key_end(view, member.key), view.get(member.value).range().start);
    let between = view.text.get(end..start)?;
    let mark = between.trim();
    let is_mark = !mark.is_empty() && mark.bytes().all(|byte| b":=->".contains(&byte));
    is_mark.then(|| if between.contains(['\n', '\r']) { format!("{mark} ") } else { between.to_owned() })
}

/// Where a key ends; `["Response"]` of Lua and of JavaScript ends behind its bracket.
fn key_end(view: View<'_>, key: NodeId) -> usize {
    view.get(key).range().end + usize::from(is_in_brackets(view, key))
}

fn is_in_brackets(view: View<'_>, key: NodeId) -> bool {
    let range = view.get(key).range();
    view.text[..range.start].ends_with('[') && view.text[range.end..].starts_with(']')
}

/// What stands around the text of a key or a string.
pub(super) fn marks(view: View<'_>, id: NodeId) -> Marks {
    let (range, content) = (view.get(id).range(), view.content_range(id));
    let (open, close) = (&view.text[range.start..content.start], &view.text[content.end..range.end]);
    match view.kind(id) == Kind::Key && is_in_brackets(view, id) {
        true => (format!("[{open}"), format!("{close}]")),
        false => (open.to_owned(), close.to_owned()),
    }
}

/// The brackets of an object, with the type in front if there is one: `map[string]any{`.
fn brackets(view: View<'_>, object: NodeId) -> Option<Marks> {
    let source = view.slice(object);
    let close = source.chars().next_back()?;
    let open = match close {
        '}' => '{',
        ']' => '[',
        ')' => '(',
        _ => return None,
    };
    let range = view.get(object).range();
    let first = view.members(object).next().map_or(range.end, |first| view.get(first.key).range().start);
    let head = &view.text[range.start..first];
    let opening = &head[..head.rfind(open)? + 1];
    (!opening.contains(['\n', '\r'])).then(|| (opening.to_owned(), close.to_string()))
}
