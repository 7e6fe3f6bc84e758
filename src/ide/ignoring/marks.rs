//! How comments are written.

use super::Analysis;
use crate::scan::{Dialect, Grammar, Special};

/// The marks of a comment, with the blanks inside them.
#[derive(Clone, Copy)]
pub struct Mark {
    open: &'static str,
    close: &'static str,
}

/// The comments of a language.
pub struct Marks {
    /// One that stands alone on its line, or at the end of one.
    pub line: Mark,
    /// One that may have code behind it.
    pub block: Option<Mark>,
    /// One among the children of an element.
    pub child: Option<Mark>,
}

impl Mark {
    pub fn around(self, words: &str) -> String {
        let Self { open, close } = self;
        format!("{open}{words}{close}")
    }
}

const C_LINE: Mark = Mark { open: "// ", close: "" };
const C_BLOCK: Mark = Mark { open: "/* ", close: " */" };

impl Marks {
    /// Those of a text; `None` if it can't have comments.
    pub fn of(analysis: &Analysis) -> Option<Self> {
        let syntax = match &analysis.language.grammar {
            Grammar::Code(syntax) => syntax,
            Grammar::Json(Dialect::WithComments) => {
                return Some(Self { line: C_LINE, block: Some(C_BLOCK), child: None });
            }
            Grammar::Json(_) => return None,
        };
        let line = match syntax.line_comments.first() {
            // A directive for tools is no part of the documentation that stands above a declaration.
            Some(&"//") if analysis.language.name == "Go" => Mark { open: "//", close: "" },
            Some(&"//") => C_LINE,
            Some(&"#") => Mark { open: "# ", close: "" },
            Some(&"--") => Mark { open: "-- ", close: "" },
            // MDX looks like Markdown, and has comments that nobody else has.
            None if syntax.special == Special::Markdown && !analysis.path.ends_with(".mdx") => {
                Mark { open: "<!-- ", close: " -->" }
            }
            _ => return None,
        };
        let block = match syntax.block_comments.first() {
            Some(("/*", _)) => Some(C_BLOCK),
            Some(("<#", _)) => Some(Mark { open: "<# ", close: " #>" }),
            _ if syntax.special == Special::Lua => Some(Mark { open: "--[[ ", close: " ]]" }),
            _ => None,
        };
        let has_elements = syntax.special == Special::JavaScript { jsx: true };
        let child = has_elements.then_some(Mark { open: "{/* ", close: " */}" });
        Some(Self { line, block, child })
    }
}
