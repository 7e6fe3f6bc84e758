//! What a row of the language table says about comments and strings.

use super::escapes::Escapes;

/// How a language writes comments and string literals.
#[derive(Debug, PartialEq, Eq)]
pub struct Syntax {
    pub line_comments: &'static [&'static str],
    /// Opening and closing marks.
    pub block_comments: &'static [(&'static str, &'static str)],
    /// Whether block comments stand in one another.
    pub nested_comments: bool,
    /// Whether a line comment begins only at the start of a word.
    pub spaced_comments: bool,
    /// A form whose opening begins with another's stands before it.
    pub strings: &'static [StringForm],
    /// The mark that, outside of literals, takes the next letter with it.
    pub escape: Option<u8>,
    /// The mark on either side of a name that may hold anything (Kotlin's `` `it's` ``).
    pub name_quote: Option<u8>,
    /// The forms that heredocs have.
    pub heredocs: Option<Heredocs>,
    /// What stands between a map's key and its value, where it is an arrow.
    pub key_arrow: &'static str,
    /// Whether texts are compared without regard to the case of letters.
    pub folds_case: bool,
    /// What joins literals to one text; `""` says that nothing need stand between them.
    pub joins: &'static [&'static str],
    /// How maps of keys and values are written, where they can hold responses.
    pub maps: Option<&'static Maps>,
    pub special: Special,
}

/// A prefix that any name can be.
pub const ANY_NAME: &str = "*";

/// One way to write a string literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StringForm {
    pub open: &'static str,
    pub close: &'static str,
    /// What may stand directly before the opening mark, lower case; `""` for nothing. Letters are
    /// a whole word; [`ANY_NAME`] is any.
    pub prefixes: &'static [&'static str],
    pub escapes: Escapes,
    /// Whether a line break may stand inside. Where it may not, the literal ends at the line's end
    /// even without its closing mark: half-typed text is the normal case in an editor.
    pub multiline: bool,
    /// The marks of code inside the literal.
    pub holes: &'static [Hole],
    /// The mark that with a name behind it stands for a value (`$name`).
    pub variable: Option<u8>,
    pub fence: Fence,
}

/// Code inside a literal: from `open` to the `close` that belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hole {
    pub open: &'static str,
    pub close: u8,
    /// Whether a doubled mark is text (Python's `{{`).
    pub doubled: bool,
}

/// What else the two marks of a literal have to have in common, or what a literal must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fence {
    None,
    /// The closing mark is the last of a run of quotes: `"""a""""` holds `a"`.
    Greedy,
    /// As many `#` before the opening mark as behind the closing one, this many at least; they
    /// stand in the marks of escapes and holes too.
    Hashes(u8),
    /// Three quotes or more, as many at the end. As many braces open a hole as `$` stand in front.
    Quotes,
    /// `R"word(` and `)word"`.
    Word,
    /// `[==[` and `]==]`.
    Equals,
    /// One character only, escaped or not: elsewhere the mark means something else (Rust's `'a`).
    Character,
    /// No letter or digit stands before the opening mark (`1'000` in C++).
    NotInNumber,
}

/// How a language writes heredocs: the word after the mark ends them, alone on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heredocs {
    pub open: &'static str,
    /// What may stand between the mark and the word, and allows for blanks before the last line's word.
    pub indented: &'static [u8],
    /// Whether blanks stand before the last word in any case.
    pub always_indented: bool,
    /// Whether other code may stand behind the last word.
    pub code_behind: bool,
    /// Whether blanks may stand before the first word.
    pub spaced: bool,
    /// Indices into the string forms: of bodies in which escapes and holes mean something, and of
    /// those whose word is written in single quotes.
    pub forms: (u8, u8),
}

/// How a language writes maps: dicts, objects, hashes, tables, whatever it calls them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Maps {
    /// One with a word in front stands before those that have none.
    pub brackets: &'static [Bracket],
    /// What stands between a key and its value.
    pub separators: &'static [&'static str],
    /// Those of them in front of which a bare name is a key; elsewhere it is a variable.
    pub bare: &'static [&'static str],
    /// What stands before a value whose members or elements are put in here.
    pub spreads: &'static [&'static str],
    /// The words behind a value before the type that it is taken for.
    pub casts: &'static [&'static str],
    /// What parts members besides commas. A line's end parts them where nothing else need.
    pub parts: &'static [&'static str],
    /// The words for true, for false and for nothing.
    pub constants: [&'static [&'static str]; 3],
    /// The tokens behind which a bracket opens a block, a type or a pattern.
    pub not_behind: &'static [&'static str],
    /// The only words behind which a bracket opens a map, where others name blocks.
    pub behind: Option<&'static [&'static str]>,
    pub types: Types,
    pub keys: Keys,
}

/// Brackets with values between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracket {
    /// What stands before the opening bracket and belongs to it: `array`, `@`.
    pub before: &'static str,
    pub open: u8,
    pub holds: Holds,
}

/// What stands between two brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Keys and values.
    Members,
    /// Values.
    Elements,
    /// What the first of them is.
    Either,
}

/// What of a type may stand before a map's bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Types {
    None,
    /// Go's whole type: `map[string]any`, `[]string`, `gin.H`.
    Whole,
    /// Dart's arguments: `<String, dynamic>`.
    Arguments,
    /// PowerShell's cast: `[ordered]`.
    Cast,
}

/// What else can be a key, or stand in a key's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Nothing: any other expression is a key that nobody knows.
    Plain,
    /// A literal between square brackets.
    Bracketed,
    /// JavaScript's: any expression between square brackets, names alone, methods. What is none
    /// of these is no member of an object.
    Object,
    /// Ruby's symbols, and names whose values are the variables of that name.
    Symbols,
}

/// What a table can't say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    None,
    /// Regular expressions between slashes; with `jsx`, elements among the code.
    JavaScript {
        jsx: bool,
    },
    /// `%w[…]` and its like, regular expressions, `=begin` and `__END__`.
    Ruby,
    /// Regular expressions between slashes, with or without `#` around them.
    Swift,
    /// Code between `<?php` and `?>` only.
    Php,
    /// Bare words can be what codes are compared with.
    Shell,
    /// Long brackets as comments.
    Lua,
    /// The code between `<script>` and `</script>` only.
    Scripts,
    Yaml,
    Markdown,
}
