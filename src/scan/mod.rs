//! From text to sites: the literals that are codes, the values that are responses.
//!
//! [`scan`] is the only way through. Code goes through the [`lexer`], JSON through the [`json`]
//! parser; what both find goes through the same [`gate`].

mod blocks;
mod code;
mod codes;
mod context;
mod data;
mod decode;
mod directives;
mod disguise;
mod embedded;
mod envelope;
mod escapes;
mod fences;
mod gate;
mod holes;
mod json;
mod languages;
mod layer;
mod lexer;
mod look;
mod maps;
mod mentions;
mod responses;
mod signal;
mod syntax;
mod value;
mod values;
mod writing;

pub use codes::{CodeSite, Form, Judged, Meaning};
pub use context::{Context, Usage, context};
pub use decode::decode;
pub use directives::{DIRECTIVE, Directive, OF_FILE, directives, first_line, spans};
pub use embedded::{at as json_in_literal, writing as writing_in_literal};
pub use envelope::{Envelope, Member, Outcome};
pub use escapes::Escapes;
pub use gate::{Gate, Project, Reason, Verdict};
pub use json::parse;
pub use languages::{Dialect, Grammar, LANGUAGES, Language, by_first_line, by_id, by_path};
pub use lexer::{Span, SpanKind, lex};
pub use look::may_have_sites;
pub use signal::{Sign, SignKind, Signal, names_tencent, signs};
pub use syntax::{Fence, Special, StringForm, Syntax};
pub use value::{Document, Fault, FaultKind, Kind, Node, NodeId, Tree};
pub use values::{Notation, Values, View};

use crate::catalog::{OwnCodes, Service};

/// Files larger than this many bytes are not read: nobody writes them by hand.
pub const LARGEST: usize = 16 << 20;

/// A text to be read, and what is known of it beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub text: &'a str,
    pub language: &'static Language,
    /// The path relative to its workspace folder; empty where there is none.
    pub path: &'a str,
    pub project: Project,
    pub declared: Declared<'a>,
}

/// What was declared of a text beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'a> {
    /// That every JSON document of it is a response.
    pub fixture: bool,
    /// That it uses these services, besides those that it names.
    pub services: &'a [Service],
    pub gate: Gate,
    /// Codes that are known besides those of the catalog.
    pub own: &'a OwnCodes,
}

impl Default for Declared<'_> {
    fn default() -> Self {
        Self { fixture: false, services: &[], gate: Gate::Auto, own: OwnCodes::none() }
    }
}

impl<'a> Source<'a> {
    /// What was declared of it, so far as it can be: only JSON is a response by itself.
    fn declared(self) -> Declared<'a> {
        let is_json = matches!(self.language.grammar, Grammar::Json(_));
        Declared { fixture: self.declared.fixture && is_json, ..self.declared }
    }

    /// A text of which nothing else is known.
    pub fn new(text: &'a str, language: &'static Language) -> Self {
        Self { text, language, path: "", project: Project::default(), declared: Declared::default() }
    }
}

/// What was found in a text. All ranges are byte ranges of it.
#[derive(Debug, Default)]
pub struct Sites {
    pub signal: Signal,
    pub project: Project,
    /// The codes that are known besides those of the catalog.
    pub own: OwnCodes,
    /// The literals and comments of code.
    pub spans: Vec<Span>,
    /// The values of JSON; of code, those that hold responses. Ordered by front end, then place.
    pub values: Vec<Values>,
    /// Ordered by place.
    pub codes: Vec<CodeSite>,
    pub envelopes: Vec<Envelope>,
    /// What comments ask to have ignored. Ordered by place.
    pub directives: Vec<Directive>,
}

impl Sites {
    /// The values that hold a response, with their text.
    pub fn view<'a>(&'a self, source: &'a str, envelope: &Envelope) -> View<'a> {
        self.values[envelope.values].view(source)
    }
}

/// Finds what is in a text. Never fails, whatever the text.
pub fn scan(source: Source<'_>) -> Sites {
    sites(source, None)
}

/// What is or could be a code in a text, in order, with the reason why it counts or not.
pub fn judged(source: Source<'_>) -> (Sites, Vec<Judged>) {
    let mut judged = Vec::new();
    let sites = sites(source, Some(&mut judged));
    judged.sort_by_key(|judged| judged.range.start);
    (sites, judged)
}

fn sites(source: Source<'_>, judged: Option<&mut Vec<Judged>>) -> Sites {
    let Source { text, language, path, project, .. } = source;
    let declared = source.declared();
    if text.len() > LARGEST {
        return Sites::default();
    }
    let mut sites =
        Sites { signal: signal::signal(text, path), project, own: declared.own.clone(), ..Sites::default() };
    sites.signal.declare(declared);
    match &language.grammar {
        Grammar::Code(syntax) => code::scan(text, syntax, &mut sites, judged),
        Grammar::Json(dialect) => data::scan(text, *dialect, declared.fixture, &mut sites, judged),
    }
    sites.directives = directives::find(text, language, &sites.spans, &sites.values);
    sites
}

/// The codes that are found with the signs of a file. If they say themselves whose they are, that
/// is one more sign, and they are looked for again.
fn codes_of(
    signal: &mut Signal,
    mut judged: Option<&mut Vec<Judged>>,
    find: impl Fn(&Signal, Option<&mut Vec<Judged>>) -> Vec<CodeSite>,
) -> Vec<CodeSite> {
    let codes = find(signal, judged.as_deref_mut());
    let listed = codes.iter().filter(|site| matches!(site.meaning, Meaning::Listed(_)));
    if signal.named || signal.foreign || !gate::speak_for_themselves(listed.map(|site| site.text.as_str())) {
        return codes;
    }
    (signal.named, signal.by_codes) = (true, true);
    if let Some(judged) = judged.as_deref_mut() {
        judged.clear();
    }
    find(signal, judged)
}

/// Longer literals are not looked at, in bytes of the source.
const LONGEST: usize = 400;
