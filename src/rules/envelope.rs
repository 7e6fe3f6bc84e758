//! What the rules about responses share: which responses they look at, and the fixes of more than one.

use std::ops::Range;

use super::writing::{Place, Writing};
use super::{Checked, Fix, request_id};
use crate::say;
use crate::scan::{Envelope, Kind, Member, NodeId, Notation, View};
use crate::text::Edit;

/// A response that has its wrapper and that no fault of the text makes doubtful.
#[derive(Clone, Copy)]
pub(super) struct Response<'a> {
    pub envelope: &'a Envelope,
    pub view: View<'a>,
    /// The key `Response` and its value.
    pub member: Member,
}

impl<'a> Checked<'a> {
    /// The responses whose structure is plain, each with the values that hold it.
    pub(super) fn envelopes(&self) -> impl Iterator<Item = (&'a Envelope, View<'a>)> {
        let plain = self.sites.envelopes.iter().filter(|envelope| !envelope.is_broken);
        plain.map(|envelope| (envelope, self.sites.view(self.text, envelope)))
    }

    /// Those that have their wrapper.
    pub(super) fn responses(&self) -> impl Iterator<Item = Response<'a>> {
        self.envelopes().filter_map(|(envelope, view)| Some(Response { envelope, view, member: envelope.response? }))
    }

    pub(super) fn writing(&self, view: View<'a>) -> Writing<'a> {
        Writing { source: self.text, view }
    }

    /// A fresh id for a response.
    pub(super) fn new_id(&self, view: View<'a>, envelope: &Envelope) -> String {
        request_id(self.text, view.source_range(envelope.object).start)
    }

    /// A fix, if there are edits that make it.
    pub(super) fn fix(&self, title: String, edits: Option<Vec<Edit>>, preferred: bool) -> Option<Fix> {
        Some(Fix { title, edits: edits?, preferred })
    }

    /// The fix that moves a `RequestId` into `Response`, where it stands beside it or in its `Error`.
    pub(super) fn moved_id(&self, response: Response<'a>) -> Option<Fix> {
        let Response { envelope, view, .. } = response;
        if envelope.request_id.is_some() || !response.is_object() {
            return None;
        }
        let (object, member) = response.places_of_stray_id().find_map(|object| {
            let member = view.member(object, "RequestId")?;
            is_text(view, member.value).then_some((object, member))
        })?;
        let writing = self.writing(view);
        let edits = writing.transfer(object, writing.place(object, member)?, response.body());
        let title = say!(self.locale, "Move `RequestId` into `Response`", "把 `RequestId` 移进 `Response`");
        self.fix(title, edits, true)
    }

    /// The fix that removes a member.
    pub(super) fn removed(&self, view: View<'a>, object: NodeId, place: Place, preferred: bool) -> Option<Fix> {
        let edits = self.writing(view).remove(object, place);
        let name = view.content(place.member.key);
        self.fix(say!(self.locale, "Remove `{name}`", "删除 `{name}`"), edits, preferred)
    }
}

impl<'a> Response<'a> {
    /// What the key `Response` holds.
    pub fn body(self) -> NodeId {
        self.member.value
    }

    pub fn is_object(self) -> bool {
        self.view.kind(self.body()) == Kind::Object
    }

    /// The `Error`, if it is an object.
    pub fn error(self) -> Option<Member> {
        self.envelope.error.filter(|error| self.view.kind(error.value) == Kind::Object)
    }

    /// The objects in which a `RequestId` stands that has slipped out of its place.
    fn places_of_stray_id(self) -> impl Iterator<Item = NodeId> {
        let error = self.error().map(|error| error.value);
        [Some(self.envelope.object), error].into_iter().flatten()
    }

    /// Whether an id stands beside `Response` or in its `Error`, however it is spelled.
    pub fn has_stray_id(self) -> bool {
        let is_id = |member: Member| {
            let says_nothing = match self.view.kind(member.value) {
                Kind::Null | Kind::Missing => true,
                Kind::String => self.view.content(member.value).is_empty(),
                _ => false,
            };
            self.view.is_folded(member.key, "RequestId") && !says_nothing
        };
        self.places_of_stray_id().any(|object| self.members(object).any(is_id))
    }

    /// The members of an object, without what is spread into it.
    pub fn members(self, object: NodeId) -> impl Iterator<Item = Member> + 'a {
        self.view.members(object).filter(move |member| self.view.kind(member.key) == Kind::Key)
    }

    /// Whether a key is this one of a response, of which `member` is the one that counts, which may
    /// be spelled in the wrong case.
    pub fn is_own(self, key: NodeId, name: &str, member: Option<Member>) -> bool {
        self.view.is(key, name) || member.is_some_and(|member| self.view.is(key, &self.view.content(member.key)))
    }

    /// Whether it is all that its document holds, and not one part of a record.
    pub fn is_document(self) -> bool {
        let is_request = |member: Member| self.view.content(member.key).to_ascii_lowercase().contains("request");
        let is_request = |member: Member| is_request(member) && !self.view.is_folded(member.key, "RequestId");
        self.view.values.is_fixture
            || self.view.values.notation == Notation::Json
                && self.view.tree().parent(self.envelope.object).is_none()
                && !self.members(self.envelope.object).any(is_request)
    }

    pub fn range(self, id: NodeId) -> Range<usize> {
        self.view.source_range(id)
    }
}

/// Whether a value is a text that says something, or whatever the code puts there.
pub(super) fn is_text(view: View<'_>, value: NodeId) -> bool {
    match view.kind(value) {
        Kind::String => !view.content(value).is_empty(),
        kind => kind == Kind::Unknown,
    }
}

/// What a value is, in English and Chinese; `None` for a text and for what nobody can know.
pub(super) fn not_text(view: View<'_>, value: NodeId) -> Option<(&'static str, &'static str)> {
    match view.kind(value) {
        Kind::Object => Some(("an object", "对象")),
        kind => not_object(kind).filter(|_| kind != Kind::String),
    }
}

/// What something other than an object is; `None` for what nobody can know.
pub(super) fn not_object(kind: Kind) -> Option<(&'static str, &'static str)> {
    match kind {
        Kind::Array => Some(("an array", "数组")),
        Kind::String => Some(("a string", "字符串")),
        Kind::Number => Some(("a number", "数字")),
        Kind::True | Kind::False => Some(("a boolean", "布尔值")),
        Kind::Null => Some(("null", " null")),
        Kind::Object | Kind::Key | Kind::Spread | Kind::Unknown | Kind::Missing => None,
    }
}
