//! What a row of the language table says about comments and strings.

/// How a language writes comments and string literals.
#[derive(Debug, PartialEq, Eq)]
pub struct Syntax {
    pub line_comments: &'static [&'static str],
    /// Opening and closing marks.
    pub block_comments: &'static [(&'static str, &'static str)],
    /// A form whose opening begins with another's stands before it.
    pub strings: &'static [StringForm],
    pub special: Special,
}

/// One way to write a string literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StringForm {
    pub open: &'static str,
    pub close: &'static str,
    /// The words that may stand directly before the opening mark, lower case; `""` for none.
    pub prefixes: &'static [&'static str],
    pub escapes: Escapes,
    /// Whether a line break may stand inside. Where it may not, the literal ends at the line's end
    /// even without its closing mark: half-typed text is the normal case in an editor.
    pub multiline: bool,
    /// The marks of code inside the literal.
    pub holes: Option<Braces>,
}

/// How code stands inside a literal: from `open` to the `}` that closes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Braces {
    pub open: &'static str,
    /// Whether a doubled mark is text (Python's `{{`).
    pub doubled: bool,
}

/// What a backslash does in a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    /// Nothing: it is a letter like any other.
    None,
    /// It keeps a quote from closing the literal but stays in the text (Python's raw strings).
    Kept,
    Go,
    Python,
    /// Those of Python's bytes, which know no Unicode.
    PythonBytes,
    JavaScript,
    Java,
    Json,
}

/// What a table can't say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    None,
    /// Regular expressions between slashes; with `jsx`, elements among the code.
    JavaScript {
        jsx: bool,
    },
}
