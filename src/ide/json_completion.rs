//! Completion in JSON: the keys of a response, codes, whole responses.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use super::completion::{self, is_code_byte};
use super::{Analysis, Item, ItemKind};
use crate::catalog;
use crate::scan::{Kind, NodeId, Tree, content, content_range, is_key};
use crate::text::Edit;

/// What an object is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// It holds, or may hold, `Response`.
    Outer,
    Response,
    Error,
}

/// What may be written at a byte offset of a JSON text.
pub(super) fn items(analysis: &Analysis, offset: usize, snippets: bool) -> Option<Vec<Item>> {
    let place = Place { text: &analysis.text, tree: &analysis.sites.tree, offset };
    match place.tree.at(offset) {
        Some(id) if place.tree.get(id).kind == Kind::Key && place.inside_quotes(id) => {
            let object = place.tree.parent(id)?;
            place.is_of_response(object, analysis).then(|| place.keys(object, Some(id), snippets))
        }
        Some(id) if place.tree.get(id).kind == Kind::String && place.inside_quotes(id) => place.codes(id, analysis),
        Some(id) if place.tree.get(id).kind == Kind::Object => {
            (place.expects_key() && place.is_of_response(id, analysis)).then(|| place.keys(id, None, snippets))
        }
        None | Some(_) => (analysis.has_sign() && place.expects_value()).then(|| place.responses(snippets)),
    }
}

struct Place<'a> {
    text: &'a str,
    tree: &'a Tree,
    offset: usize,
}

impl Place<'_> {
    fn inside_quotes(&self, id: NodeId) -> bool {
        let node = self.tree.get(id).range();
        let content = content_range(self.text, self.tree, id);
        content.start > node.start && content.start <= self.offset && self.offset <= content.end
    }

    fn role(&self, object: NodeId) -> Role {
        let named = |id, name| self.tree.key(id).is_some_and(|key| is_key(self.text, self.tree, key, name));
        let parent = self.tree.parent(object);
        if named(object, "Response") {
            Role::Response
        } else if named(object, "Error") && parent.is_some_and(|parent| named(parent, "Response")) {
            Role::Error
        } else {
            Role::Outer
        }
    }

    /// Whether an object is part of a response, or may become one that the file is about.
    fn is_of_response(&self, object: NodeId, analysis: &Analysis) -> bool {
        match self.role(object) {
            Role::Outer => analysis.has_sign() && self.tree.members(object).count() <= 1,
            Role::Response | Role::Error => analysis.has_sign(),
        }
    }

    /// The last byte before the place that is no space.
    fn before(&self) -> Option<u8> {
        self.text[..self.offset].trim_end().bytes().next_back()
    }

    fn expects_key(&self) -> bool {
        matches!(self.before(), Some(b'{' | b','))
    }

    fn expects_value(&self) -> bool {
        let array = |id| self.tree.get(id).kind == Kind::Array;
        match self.before() {
            None | Some(b'[' | b':') => true,
            Some(b',') => self.tree.at(self.offset).is_some_and(array),
            Some(_) => false,
        }
    }

    /// The keys that an object lacks. `typed` is the key that is being written.
    fn keys(&self, object: NodeId, typed: Option<NodeId>, snippets: bool) -> Vec<Item> {
        let names: &[&str] = match self.role(object) {
            Role::Outer => &["Response"],
            Role::Response => &["RequestId", "Error"],
            Role::Error => &["Code", "Message"],
        };
        let present: Vec<_> = self
            .tree
            .members(object)
            .filter(|(key, _)| Some(*key) != typed)
            .map(|(key, _)| content(self.text, self.tree, key))
            .collect();
        let missing = names.iter().filter(|name| !present.iter().any(|key| key == *name));
        missing
            .map(|name| match typed {
                Some(key) => {
                    self.item(name, ItemKind::Key, content_range(self.text, self.tree, key), (*name).to_owned(), false)
                }
                None => self.member(name, snippets),
            })
            .collect()
    }

    /// A key with a value to fill in.
    fn member(&self, name: &str, snippets: bool) -> Item {
        let hole = if snippets { "$1" } else { "" };
        let value = match name {
            "Response" | "Error" => format!("{{{hole}}}"),
            _ => format!("\"{hole}\""),
        };
        self.item(name, ItemKind::Key, self.offset..self.offset, format!("\"{name}\": {value}"), snippets)
    }

    fn codes(&self, id: NodeId, analysis: &Analysis) -> Option<Vec<Item>> {
        let range = content_range(self.text, self.tree, id);
        let typed = self.text.get(range.start..self.offset)?;
        if !self.text[range.clone()].bytes().all(is_code_byte) {
            return None;
        }
        let is_code = self.tree.key(id).is_some_and(|key| is_key(self.text, self.tree, key, "Code"));
        let has_segment = typed.split_once('.').is_some_and(|(first, _)| catalog::is_first_segment(first));
        let wanted = analysis.has_sign() && is_code || has_segment;
        wanted.then(|| completion::codes(range, typed, &analysis.sites.signal.services))
    }

    /// Whole responses, a success and a failure.
    fn responses(&self, snippets: bool) -> Vec<Item> {
        let start = self.text[..self.offset].rfind(['\n', '\r']).map_or(0, |line| line + 1);
        let indent: String =
            self.text[start..self.offset].chars().take_while(|letter| matches!(letter, ' ' | '\t')).collect();
        let id = self.request_id();
        let success = vec!["{", "  \"Response\": {", "    $1", "    \"RequestId\": \"ID\"", "  }", "}"];
        let failure = vec![
            "{",
            "  \"Response\": {",
            "    \"Error\": {",
            "      \"Code\": \"$1\",",
            "      \"Message\": \"$2\"",
            "    },",
            "    \"RequestId\": \"ID\"",
            "  }",
            "}",
        ];
        let item = |label, mut lines: Vec<&str>| {
            lines.retain(|line| snippets || line.trim() != "$1");
            let mut text = lines.join(&format!("\n{indent}")).replace("ID", &id);
            // An empty place of its own needs its comma when it is filled, so it holds only a stop.
            text = text.replace("    $1\n", "$1    ").replace(&format!("$1    {indent}"), &format!("{indent}    $1"));
            if !snippets {
                text = text.replace("$1", "").replace("$2", "");
            }
            self.item(label, ItemKind::Response, self.offset..self.offset, text, snippets)
        };
        vec![item("tc-success", success), item("tc-error", failure)]
    }

    fn item(&self, label: &str, kind: ItemKind, range: Range<usize>, text: String, snippet: bool) -> Item {
        Item { label: label.to_owned(), kind, edit: Edit { range, text }, snippet, removed: false }
    }

    /// An id in the form of a random UUID, other for every text and place.
    fn request_id(&self) -> String {
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, self.offset, self.text).hash(&mut hasher);
            hasher.finish()
        };
        let (high, low) = (half(0), half(1));
        let version = 0x4000 | high & 0x0fff;
        let variant = 0x8000 | low >> 48 & 0x3fff;
        format!(
            "{:08x}-{:04x}-{version:04x}-{variant:04x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            low & 0xffff_ffff_ffff
        )
    }
}
