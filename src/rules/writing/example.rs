//! How a member more of an object would be written.

use super::Writing;
use crate::scan::{NodeId, Notation, View};

/// What stands around the parts of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style<'a> {
    pub key: (&'a str, &'a str),
    /// What parts the key from its value.
    pub separator: String,
    /// What stands around a value that is a text.
    pub text: (&'a str, &'a str),
    /// What stands around one that is an object: the type in front belongs to its opening bracket.
    pub object: (&'a str, &'a str),
    /// What parts it from the next member.
    pub mark: &'static str,
}

/// How a member of an object would be written, by the example of those that stand in it and around
/// it; as in JSON where there is none.
pub fn style(view: View<'_>, object: NodeId) -> Style<'_> {
    let writing = Writing { source: "", view };
    let quotes = ("\"", "\"");
    let (key, separator) = writing.member_nearby(object).unwrap_or((quotes, ": ".to_owned()));
    if view.values.notation == Notation::Json {
        // What else stands there is at fault.
        return Style { key: quotes, separator, text: quotes, object: ("{", "}"), mark: "," };
    }
    let object_marks = writing.around(object).find_map(|object| writing.brackets(object)).unwrap_or(("{", "}"));
    Style { key, separator, text: writing.text_quotes(object), object: object_marks, mark: writing.mark(object) }
}

impl<'a> Writing<'a> {
    /// What stands around the key of a member nearby, and behind it.
    fn member_nearby(self, object: NodeId) -> Option<((&'a str, &'a str), String)> {
        let mut members = self.members_around(object);
        members.find_map(|member| Some((self.key_marks(member.key), self.separator(member)?)))
    }

    /// The brackets of an object, if they share their lines with nothing that is only its own.
    fn brackets(self, object: NodeId) -> Option<(&'a str, &'a str)> {
        let (range, inside) = (self.view.get(object).range(), self.inside(object)?);
        let (opener, closer) = (&self.view.text[range.start..inside.start], &self.view.text[inside.end..range.end]);
        (!opener.contains(['\n', '\r'])).then_some((opener, closer))
    }
}
