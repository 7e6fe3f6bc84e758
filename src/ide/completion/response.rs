//! Completion inside a tree of values: the keys of a response, its code, whole responses.

use std::ops::Range;

use super::codes::{self, is_code_byte};
use super::{Asked, Completion, Item, body, key};
use crate::ide::Analysis;
use crate::scan::{Dialect, Grammar, Kind, NodeId, Values, View};

/// A place in a tree of values.
pub(super) struct Place<'a> {
    analysis: &'a Analysis,
    pub view: View<'a>,
    /// In bytes of the tree's text.
    pub offset: usize,
    pub asked: Asked,
}

/// What may be written at a byte offset of the source, in some values.
pub(super) fn completion(analysis: &Analysis, values: &Values, offset: usize, asked: Asked) -> Option<Completion> {
    let view = values.view(&analysis.text);
    let place = Place { analysis, view, offset: values.offset(offset)?, asked };
    let keys = || key::items(&place).filter(|_| analysis.has_sign());
    let (range, items) = place.codes().or_else(keys).or_else(|| place.bodies())?;
    let range = values.edit_as_is(range, String::new())?.range;
    // The place may be inside an escape, or in code that the text leaves out.
    (range.start <= offset && offset <= range.end).then_some(Completion { range, items })
}

impl Place<'_> {
    /// The codes that fit what is typed, in the string at the place.
    fn codes(&self) -> Option<(Range<usize>, Vec<Item>)> {
        let id = self.view.tree().at(self.offset).filter(|id| self.view.kind(*id) == Kind::String)?;
        let (range, content) = (self.view.get(id).range(), self.view.content_range(id));
        let source = &self.view.text[content.clone()];
        let word = source.bytes().take_while(|byte| is_code_byte(*byte)).count();
        // Half typed, it takes all the line with it.
        let is_closed = content.end < range.end;
        let content = content.start..if is_closed { content.end } else { content.start + word };
        let is_inside = content.start > range.start && content.start <= self.offset && self.offset <= content.end;
        if !is_inside || content.len() > word {
            return None;
        }
        let typed = &self.view.text[content.start..self.offset];
        let is_code = self.view.is_under(id, "Code") && self.analysis.has_sign();
        let has_segment =
            typed.split_once('.').is_some_and(|(first, _)| codes::is_segment(first, &self.analysis.sites));
        (is_code || has_segment).then(|| (content, codes::codes(typed, &self.analysis.sites)))
    }

    /// Whole responses, where a file of JSON may have a value.
    fn bodies(&self) -> Option<(Range<usize>, Vec<Item>)> {
        let Grammar::Json(dialect) = self.analysis.language.grammar else { return None };
        let text = self.view.text;
        let typed = body::typed(text, self.offset)?;
        let line = text[..self.offset].rfind(['\n', '\r']).map_or(0, |line| line + 1);
        let is_line = dialect == Dialect::Lines;
        let before = text[if is_line { line } else { 0 }..typed.start].trim_end().chars().next_back();
        let here = self.view.tree().at(typed.start);
        let mut around = std::iter::successors(here, |id| self.view.tree().parent(*id));
        let holder = around.find(|id| matches!(self.view.kind(*id), Kind::Object | Kind::Array));
        let expects_value = match before {
            None | Some('[' | ':') => true,
            Some(',') => holder.is_some_and(|id| self.view.kind(id) == Kind::Array),
            Some(_) => false,
        };
        let is_inside = here.is_some_and(|id| self.is_inside_response(id));
        let wanted = expects_value && !is_inside && !self.view.values.is_embedded() && self.analysis.has_sign();
        let comma = if before.is_none() || self.ends_list(typed.end) { "" } else { "," };
        wanted.then(|| {
            let layout = if is_line { body::Layout::Line } else { body::Layout::Lines };
            let items = body::items(text, self.offset, layout, self.asked, |piece| Some(piece.to_owned()));
            (typed, items.map(|item| Item { text: item.text + comma, ..item }).collect())
        })
    }

    /// A text as the source must have it in the place of a byte range of the tree's text; `None` if it can't.
    pub fn written(&self, range: &Range<usize>, text: &str) -> Option<String> {
        self.view.values.edit(range.clone(), text).map(|edit| edit.text)
    }

    /// Whether a value is that of a key `Response`, or stands inside one.
    pub fn is_inside_response(&self, id: NodeId) -> bool {
        let mut around = std::iter::successors(Some(id), |id| self.view.tree().parent(*id));
        around.any(|id| self.view.is_under(id, "Response"))
    }

    /// Whether nothing follows at an offset that a comma would have to part from what is before it.
    pub fn ends_list(&self, offset: usize) -> bool {
        let next = self.view.text[offset..].trim_start().chars().next();
        matches!(next, None | Some(',' | ';' | '}' | ']' | ')'))
    }
}
