//! Java, Kotlin, Scala.

use super::super::syntax::ANY_NAME;
use super::TRIPLE;
use super::{
    C_LIKE, DOLLAR_BRACES, Escapes, Fence, Grammar, Hole, Language, PLAIN, ROW, SINGLE, StringForm, Syntax, maps,
};

pub(super) static JAVA: Language = Language {
    name: "Java",
    ids: &["java"],
    extensions: &["java"],
    interpreters: &["java"],
    grammar: Grammar::Code(Syntax {
        strings: &[
            StringForm { escapes: Escapes::JAVA_BLOCK, ..TRIPLE },
            StringForm { escapes: Escapes::JAVA, ..PLAIN },
            StringForm { escapes: Escapes::JAVA, ..SINGLE },
        ],
        ..C_LIKE
    }),
    ..ROW
};

const HOLES: &[Hole] = &[DOLLAR_BRACES];

pub(super) static KOTLIN: Language = Language {
    name: "Kotlin",
    ids: &["kotlin", "kotlinscript"],
    extensions: &["kt", "kts"],
    interpreters: &["kotlin"],
    grammar: Grammar::Code(Syntax {
        nested_comments: true,
        strings: &[
            StringForm { holes: HOLES, variable: Some(b'$'), fence: Fence::Greedy, ..TRIPLE },
            StringForm { escapes: Escapes::KOTLIN, holes: HOLES, variable: Some(b'$'), ..PLAIN },
            StringForm { escapes: Escapes::KOTLIN, ..SINGLE },
        ],
        name_quote: Some(b'`'),
        maps: Some(&maps::KOTLIN),
        ..C_LIKE
    }),
    ..ROW
};

/// `s"…"`, `f"…"`, `sql"…"`.
const INTERPOLATORS: &[&str] = &[ANY_NAME];

pub(super) static SCALA: Language = Language {
    name: "Scala",
    ids: &["scala", "sbt"],
    extensions: &["scala", "sc", "sbt"],
    interpreters: &["scala", "scala-cli", "amm"],
    grammar: Grammar::Code(Syntax {
        nested_comments: true,
        strings: &[
            StringForm { prefixes: INTERPOLATORS, holes: HOLES, variable: Some(b'$'), fence: Fence::Greedy, ..TRIPLE },
            StringForm { fence: Fence::Greedy, ..TRIPLE },
            StringForm { prefixes: INTERPOLATORS, escapes: Escapes::JAVA, holes: HOLES, variable: Some(b'$'), ..PLAIN },
            StringForm { escapes: Escapes::JAVA, ..PLAIN },
            // `'name` is a symbol.
            StringForm { escapes: Escapes::JAVA, fence: Fence::Character, ..SINGLE },
        ],
        name_quote: Some(b'`'),
        key_arrow: "->",
        maps: Some(&maps::SCALA),
        ..C_LIKE
    }),
    ..ROW
};
