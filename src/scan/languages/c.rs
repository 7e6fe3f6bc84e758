//! C, C++, C#.

use super::{C_LIKE, Escapes, Fence, Grammar, Hole, Language, PLAIN, ROW, SINGLE, StringForm, Syntax, TRIPLE, maps};

const WIDE: &[&str] = &["", "l", "u", "u8"];

const TEXT: StringForm = StringForm { prefixes: WIDE, escapes: Escapes::C, ..PLAIN };
// `1'000` is a number in both since C23.
const CHARACTER: StringForm = StringForm { prefixes: WIDE, escapes: Escapes::C, fence: Fence::NotInNumber, ..SINGLE };

pub(super) static C: Language = Language {
    name: "C",
    ids: &["c"],
    extensions: &["c"],
    grammar: Grammar::Code(Syntax { strings: &[TEXT, CHARACTER], joins: &[""], ..C_LIKE }),
    ..ROW
};

pub(super) static CPP: Language = Language {
    name: "C++",
    ids: &["cpp", "c++", "objective-c", "objective-cpp", "objc", "objcpp", "cuda-cpp", "cuda", "arduino"],
    // Headers are C's as well: what differs, raw strings, C does not have.
    extensions: &[
        "cpp", "cc", "cxx", "c++", "h", "hpp", "hh", "hxx", "h++", "inl", "ipp", "tpp", "m", "mm", "cu", "cuh", "ino",
    ],
    grammar: Grammar::Code(Syntax {
        strings: &[
            StringForm { prefixes: &["r", "lr", "ur", "u8r"], multiline: true, fence: Fence::Word, ..PLAIN },
            // Objective-C's strings begin with `@`.
            StringForm { prefixes: &["", "l", "u", "u8", "@"], ..TEXT },
            CHARACTER,
        ],
        joins: &["", "+"],
        maps: Some(&maps::OBJECTIVE_C),
        ..C_LIKE
    }),
    ..ROW
};

const BRACES: &[Hole] = &[Hole { open: "{", close: b'}', doubled: true }];

pub(super) static CSHARP: Language = Language {
    name: "C#",
    ids: &["csharp", "cs", "c-sharp"],
    extensions: &["cs", "csx"],
    interpreters: &["dotnet", "dotnet-script"],
    grammar: Grammar::Code(Syntax {
        strings: &[
            StringForm { prefixes: &["", "$", "$$", "$$$"], holes: BRACES, fence: Fence::Quotes, ..TRIPLE },
            StringForm {
                prefixes: &["$@", "@$"],
                escapes: Escapes::DOUBLE_QUOTES,
                multiline: true,
                holes: BRACES,
                ..PLAIN
            },
            StringForm { prefixes: &["@"], escapes: Escapes::DOUBLE_QUOTES, multiline: true, ..PLAIN },
            StringForm { prefixes: &["$"], escapes: Escapes::CSHARP, holes: BRACES, ..PLAIN },
            StringForm { escapes: Escapes::CSHARP, ..PLAIN },
            StringForm { escapes: Escapes::CSHARP, ..SINGLE },
        ],
        ..C_LIKE
    }),
    ..ROW
};
