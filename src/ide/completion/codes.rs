//! The codes that fit what is typed, in an order.

use super::{Item, ItemKind, LIMIT};
use crate::catalog::{self, Code, Fit, OwnCodes, Scope, Status, fit, fit_inside};
use crate::scan::Sites;

pub(super) fn is_code_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'*')
}

/// Whether codes begin with a word and a dot: those of the catalog, or the team's own.
pub(super) fn is_segment(word: &str, sites: &Sites) -> bool {
    catalog::is_first_segment(word) || sites.own.has_segment(word)
}

/// The codes that fit what is typed, best first, at most [`LIMIT`].
pub(super) fn codes(typed: &str, sites: &Sites) -> Vec<Item> {
    let scope = Scope::of(&sites.signal.services);
    let ranked_code = |fit: Fit, code: Code| (rank(code, fit, &scope), Choice::Code(code));
    let mut ranked: Vec<(Rank, Choice<'_>)> = match typed.split_once('.') {
        Some((first, rest)) => {
            let skip = first.len() + 1;
            let below = catalog::children(first).filter(|code| code.text().len() > skip);
            below.filter_map(|code| Some(ranked_code(fit(rest, &code.text()[skip..])?, code))).collect()
        }
        None => {
            let mut found = first_words(typed, &scope);
            found.extend(by_later_words(typed, &scope).map(|code| ranked_code(Fit::Inside, code)));
            found
        }
    };
    ranked.extend(own(typed, &sites.own));
    if ranked.len() > LIMIT {
        ranked.select_nth_unstable(LIMIT);
        ranked.truncate(LIMIT);
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|(rank, choice)| item(choice, rank)).collect()
}

/// What may be offered, in the order of the texts for things of one rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Choice<'a> {
    Own(&'a str),
    Code(Code),
    /// The first segment of codes.
    Segment(&'static str),
}

fn item(choice: Choice<'_>, rank: Rank) -> Item {
    let (label, kind) = match choice {
        Choice::Own(code) => (code.to_owned(), ItemKind::Own),
        Choice::Code(code) => (code.text().to_owned(), ItemKind::Code),
        Choice::Segment(segment) => (format!("{segment}."), ItemKind::Segment),
    };
    Item { text: label.clone(), label, kind, snippet: false, removed: rank.standing == Standing::Removed }
}

/// The team's own codes that fit. They are few, so each is offered whole.
fn own<'a>(typed: &str, own: &'a OwnCodes) -> impl Iterator<Item = (Rank, Choice<'a>)> {
    own.iter().filter_map(move |own| {
        let code = own.code.as_str();
        let fits = match typed.split_once('.') {
            Some((first, rest)) => fit(rest, code.strip_prefix(first)?.strip_prefix('.')?),
            None => fit(typed, code).filter(|fit| *fit != Fit::Inside),
        };
        // A code that a list has too is offered as that.
        let fit = fits.filter(|_| catalog::lookup(code).is_none())?;
        Some((Rank { standing: Standing::InScope, fit }, Choice::Own(code)))
    })
}

/// Bare codes and first segments that a word without a dot fits.
fn first_words<'a>(typed: &str, scope: &Scope) -> Vec<(Rank, Choice<'a>)> {
    let mut found = Vec::new();
    for (segment, code) in catalog::first_segments() {
        let Some(fit) = fit(typed, segment) else { continue };
        let own = code.map(|code| rank(code, fit, scope));
        found.extend(own.zip(code).map(|(rank, code)| (rank, Choice::Code(code))));
        let mut below = catalog::children(segment).peekable();
        if below.peek().is_some() {
            let in_scope = !scope.is_empty() && below.any(|code| scope.has(code));
            let standing =
                if in_scope { Standing::InScope } else { own.map_or(Standing::Elsewhere, |rank| rank.standing) };
            found.push((Rank { standing, fit }, Choice::Segment(segment)));
        }
    }
    found
}

/// Codes with a dot, of which a word behind the dot begins with what is typed: of the services in
/// scope, or of all where none is.
fn by_later_words(typed: &str, scope: &Scope) -> impl Iterator<Item = Code> {
    let enough = typed.len() >= 3;
    let within = scope.codes().take_while(move |_| enough);
    let anywhere = catalog::all().take_while(move |_| enough && scope.is_empty());
    within.chain(anywhere).filter(move |code| {
        let rest = code.text().split_once('.').map(|(_, rest)| rest);
        rest.and_then(|rest| fit_inside(typed, rest)).is_some_and(|fit| fit <= Fit::Word)
    })
}

/// What comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    standing: Standing,
    fit: Fit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// Listed for a service that the file imports, or the team's own.
    InScope,
    Common,
    Elsewhere,
    Removed,
}

fn rank(code: Code, fit: Fit, scope: &Scope) -> Rank {
    let standing = match code.status() {
        _ if scope.has(code) => Standing::InScope,
        Status::Common => Standing::Common,
        Status::Removed => Standing::Removed,
        Status::Service | Status::Client => Standing::Elsewhere,
    };
    Rank { standing, fit }
}
