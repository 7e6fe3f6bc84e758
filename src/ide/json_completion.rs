//! Completion in JSON: the keys of a response, codes, whole responses.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use super::completion::{self, is_code_byte};
use super::{Analysis, Item, ItemKind};
use crate::catalog;
use crate::scan::{Kind, NodeId, Tree, View};

/// What an object is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// It holds, or may hold, `Response`.
    Outer,
    Response,
    Error,
}

/// What may be written at a byte offset of a JSON text, and what it replaces.
pub(super) fn items(analysis: &Analysis, offset: usize, snippets: bool) -> Option<(Range<usize>, Vec<Item>)> {
    let view = analysis.sites.values.first()?.view(&analysis.text);
    let place = Place { text: &analysis.text, view, tree: view.tree(), offset };
    let here = offset..offset;
    match place.tree.at(offset) {
        Some(id) if place.tree.get(id).kind == Kind::Key && place.inside_quotes(id) => {
            let object = place.tree.parent(id)?;
            let range = place.view.content_range(id);
            place.is_of_response(object, analysis).then(|| (range, place.keys(object, Some(id), snippets)))
        }
        Some(id) if place.tree.get(id).kind == Kind::String && place.inside_quotes(id) => place.codes(id, analysis),
        Some(id) if place.tree.get(id).kind == Kind::Object => {
            let wanted = place.expects_key() && place.is_of_response(id, analysis);
            wanted.then(|| (here, place.keys(id, None, snippets)))
        }
        None | Some(_) => {
            (analysis.has_sign() && place.expects_value()).then(|| (here, place.responses(snippets).to_vec()))
        }
    }
}

struct Place<'a> {
    text: &'a str,
    view: View<'a>,
    tree: &'a Tree,
    offset: usize,
}

impl Place<'_> {
    fn inside_quotes(&self, id: NodeId) -> bool {
        let node = self.tree.get(id).range();
        let content = self.view.content_range(id);
        content.start > node.start && content.start <= self.offset && self.offset <= content.end
    }

    fn role(&self, object: NodeId) -> Role {
        let named = |id, name| self.view.is_under(id, name);
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
            .map(|(key, _)| self.view.content(key))
            .collect();
        let missing = names.iter().filter(|name| !present.iter().any(|key| key == *name));
        missing
            .map(|name| match typed {
                Some(_) => item(name, ItemKind::Key, (*name).to_owned(), false),
                None => member(name, snippets),
            })
            .collect()
    }

    fn codes(&self, id: NodeId, analysis: &Analysis) -> Option<(Range<usize>, Vec<Item>)> {
        let range = self.view.content_range(id);
        let typed = self.text.get(range.start..self.offset)?;
        if !self.text[range.clone()].bytes().all(is_code_byte) {
            return None;
        }
        let is_code = self.view.is_under(id, "Code");
        let has_segment = typed.split_once('.').is_some_and(|(first, _)| catalog::is_first_segment(first));
        let wanted = analysis.has_sign() && is_code || has_segment;
        wanted.then(|| (range.clone(), completion::codes(typed, &analysis.sites.signal.services)))
    }

    /// Whole responses, a success and a failure, indented like the line that they begin on.
    fn responses(&self, snippets: bool) -> [Item; 2] {
        // Where a field of the action goes, there is room in front of the id.
        const SUCCESS: &str = "{
  \"Response\": {
    $1\"RequestId\": \"ID\"
  }
}";
        const FAILURE: &str = "{
  \"Response\": {
    \"Error\": {
      \"Code\": \"$1\",
      \"Message\": \"$2\"
    },
    \"RequestId\": \"ID\"
  }
}";
        let start = self.text[..self.offset].rfind(['\n', '\r']).map_or(0, |line| line + 1);
        let line = &self.text[start..self.offset];
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        let id = self.request_id();
        [("tc-success", SUCCESS), ("tc-error", FAILURE)].map(|(label, template)| {
            let mut text = template.replace('\n', &format!("\n{indent}")).replace("ID\"", &format!("{id}\""));
            if !snippets {
                text = text.replace("$1", "").replace("$2", "");
            }
            item(label, ItemKind::Response, text, snippets)
        })
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

/// A key with a value to fill in.
fn member(name: &str, snippets: bool) -> Item {
    let hole = if snippets { "$1" } else { "" };
    let value = match name {
        "Response" | "Error" => format!("{{{hole}}}"),
        _ => format!("\"{hole}\""),
    };
    item(name, ItemKind::Key, format!("\"{name}\": {value}"), snippets)
}

fn item(label: &str, kind: ItemKind, text: String, snippet: bool) -> Item {
    Item { label: label.to_owned(), kind, text, snippet, removed: false }
}
