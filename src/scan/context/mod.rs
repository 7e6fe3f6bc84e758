//! What stands around a literal: how the code uses it, and whether the code speaks of errors.

mod functions;
mod lines;
mod membership;
mod operand;
mod shell;
mod tokens;
mod usage;
mod words;
mod yaml;

use std::ops::Range;

use super::lexer::Span;
use super::signal::names_tencent;
use super::syntax::{Special, Syntax};
use functions::calls_for_code;
use lines::{behind, line_end, line_start};
use membership::tested_with;
pub use tokens::Tokens;
use tokens::{Opening, OpeningKind};
pub use words::speaks_of_error;
use words::{changes_case, folds_case};

/// How the code uses a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// With `==` and its like, `equals`, an assertion.
    Compared,
    /// An alternative of `case`, `when` or a match.
    Case,
    /// An element of a list, a set, a tuple.
    Element,
    /// A map's key, or an index.
    Key,
    /// A map's or a field's value, a named argument.
    Value,
    /// What a name is set to.
    Constant,
    /// An argument of a call.
    Argument,
    /// What a text is tested to begin with.
    PrefixTest,
    /// What a text is tested to hold.
    PartTest,
    /// A regular expression.
    Pattern,
    Other,
}

/// What stands around a literal.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    pub usage: Usage,
    /// What it is compared with, the name it is set to or filed under, or the function it is
    /// passed to, speaks of an error.
    pub of_error: bool,
    /// It is compared with an error's code itself: `e.code`, not `retries` or `product.code`.
    pub of_code: bool,
    /// So does something else in its line.
    pub line_of_error: bool,
    /// What it is compared with or filed under is named after Tencent Cloud.
    pub of_tencent: bool,
    /// Letters are compared without regard to their case.
    pub folds_case: bool,
    /// Nothing in the whole text does away with the case of letters. Asked only where it is compared
    /// with an error's code.
    pub keeps_case: bool,
    /// The list, map, call or `case` that it stands in: the same number for all that stand in it.
    pub group: Option<usize>,
}

impl Context {
    /// Of what stands where nothing is known of it.
    pub const NONE: Context = Context {
        usage: Usage::Other,
        of_error: false,
        of_code: false,
        line_of_error: false,
        of_tencent: false,
        folds_case: false,
        keeps_case: false,
        group: None,
    };
}

/// The context of the literal at `index` of a text's spans.
pub fn context(text: &str, syntax: &Syntax, spans: &[Span], index: usize) -> Context {
    Contexts::new(text, syntax, spans).of(index..index + 1)
}

/// The contexts of a text's literals. Asked in order, it goes each way back but once.
pub struct Contexts<'a> {
    tokens: Tokens<'a>,
    syntax: &'a Syntax,
    /// The last place whose opening was looked for, and what was found.
    known: Option<(usize, Option<Opening>)>,
    /// The same for the blocks that the alternatives of a `case` stand in.
    known_block: Option<(usize, Option<Opening>)>,
    /// The last list that was looked at, by its bracket, and whether it is tested with an error.
    known_list: Option<(usize, bool)>,
    /// Whether anything in the text does away with the case of letters.
    changes_case: Option<bool>,
}

impl<'a> Contexts<'a> {
    pub fn new(text: &'a str, syntax: &'a Syntax, spans: &'a [Span]) -> Self {
        Self {
            tokens: Tokens { text, spans },
            syntax,
            known: None,
            known_block: None,
            known_list: None,
            changes_case: None,
        }
    }

    /// The context of the literals at these indices of the spans, taken as one.
    pub fn of(&mut self, indices: Range<usize>) -> Context {
        let spans = self.tokens.spans;
        let text = self.tokens.text;
        let (start, end) = (spans[indices.start].start as usize, spans[indices.end - 1].end as usize);
        let inside = start;
        let is_yaml = self.syntax.special == Special::Yaml;
        let (start, end) = if is_yaml { (start, end) } else { usage::unwrapped(&self.tokens, start, end) };
        let opening = self.tokens.opening(start, self.known);
        self.known = Some((start, opening));
        if is_yaml {
            return yaml::context(text, start..end, opening);
        }
        let place = usage::Place { start, end, last: indices.end - 1, opening, syntax: self.syntax };
        let (usage, names) = usage::usage(&self.tokens, place);
        let is_asked_for = usage == Usage::Key && names.is_empty();
        let speaks = |range: Range<usize>| speaks_of_error(&text[range]);
        let of_error = match usage {
            Usage::Case => true,
            Usage::Compared => speaks(names.clone()) || speaks(behind(text, end)),
            Usage::Argument => calls_for_code(&text[names.clone()]),
            Usage::Element => speaks(names.clone()) || self.is_tested_with_error(opening, end, indices.end),
            _ => speaks(names.clone()),
        };
        let line_of_error = of_error
            || match usage {
                // Its own key decides, or the map's name; not the key beside it.
                Usage::Value => opening.is_some_and(|opening| speaks(line_start(text, opening.at)..opening.at)),
                // What wraps it may say so too: `Err("X".into())`.
                _ => speaks(line_start(text, inside)..inside) || speaks(end..line_end(text, end)),
            };
        // The type or function may be named in front of the bracket: `TencentCloudSDKError{Code: …}`.
        let holder = match (usage, opening) {
            (Usage::Constant, Some(opening)) if opening.kind != OpeningKind::Call => start..start,
            (Usage::Value | Usage::Constant | Usage::Argument, Some(opening)) => {
                line_start(text, opening.at)..opening.at
            }
            _ => start..start,
        };
        // What an alternative is compared with stands in front of the block: `switch tencentErr.Code {`.
        let block = match opening {
            Some(opening) if usage == Usage::Case => self.head_of_block(opening),
            _ => None,
        };
        let of_code = match usage {
            Usage::Compared => operand::is_error_code(text, start..end, names.clone()),
            Usage::Case => block.clone().is_some_and(|head| operand::ends_with_error_code(&text[head])),
            _ => false,
        };
        let keeps_case = of_code && !*self.changes_case.get_or_insert_with(|| changes_case(text));
        let places = [Some(names), Some(behind(text, end)), Some(holder), block.clone()];
        let of_tencent = places.into_iter().flatten().any(|range| names_tencent(&text[range]));
        let tested = matches!(usage, Usage::Compared | Usage::Case | Usage::PrefixTest | Usage::PartTest);
        let folds = |at: usize, end: usize| folds_case(&text[line_start(text, at)..line_end(text, end)]);
        let folds_case = tested
            && (self.syntax.folds_case && usage::test_folds_case(&self.tokens, place)
                || folds(start, end)
                || block.is_some_and(|block| folds(block.start, block.end)));
        // What an object is asked for stands in no list with other codes.
        let group = opening.filter(|_| !is_asked_for).map(|opening| opening.at);
        Context { usage, of_error, of_code, line_of_error, of_tencent, folds_case, keeps_case, group }
    }

    /// Whether the list that a literal stands in, which ends here, is tested with what speaks of an error.
    fn is_tested_with_error(&mut self, opening: Option<Opening>, end: usize, next: usize) -> bool {
        let Some(opening) = opening else { return false };
        if let Some((_, known)) = self.known_list.filter(|(at, _)| *at == opening.at) {
            return known;
        }
        let operand = self.tokens.closing(end, next).and_then(|close| tested_with(&self.tokens, opening, close));
        let found = operand.is_some_and(|operand| speaks_of_error(&self.tokens.text[operand]));
        self.known_list = Some((opening.at, found));
        found
    }

    /// The line in front of the block whose alternatives begin so.
    fn head_of_block(&mut self, opening: Opening) -> Option<Range<usize>> {
        let block = match opening.kind {
            OpeningKind::Case => {
                let block = self.tokens.opening(opening.at, self.known_block);
                self.known_block = Some((opening.at, block));
                block?
            }
            _ => opening,
        };
        Some(line_start(self.tokens.text, block.at)..block.at)
    }
}
