//! How the languages write maps of keys and values, a row each.

use super::super::syntax::{Bracket, Holds, Keys, Maps, Types};

const fn members(before: &'static str, open: u8) -> Bracket {
    Bracket { before, open, holds: Holds::Members }
}

const fn elements(before: &'static str, open: u8) -> Bracket {
    Bracket { before, open, holds: Holds::Elements }
}

const fn either(before: &'static str, open: u8) -> Bracket {
    Bracket { before, open, holds: Holds::Either }
}

/// `{"key": value}` and `[value]`, keys in quotes.
const BASE: Maps = Maps {
    brackets: &[members("", b'{'), elements("", b'[')],
    separators: &[":"],
    bare: &[],
    spreads: &[],
    casts: &[],
    parts: &[],
    constants: [&["true"], &["false"], &["null"]],
    not_behind: &[],
    behind: None,
    types: Types::None,
    keys: Keys::Plain,
};

pub(super) static PYTHON: Maps = Maps {
    spreads: &["**"],
    constants: [&["True"], &["False"], &["None"]],
    // `case {"Response": …}` is a pattern.
    not_behind: &["case"],
    ..BASE
};

pub(super) static JAVASCRIPT: Maps = Maps {
    bare: &[":"],
    spreads: &["..."],
    casts: &["as", "satisfies"],
    not_behind: &[")", "=>", ";", "}", "<", ">", ">>", ">>>", "|", "&", "?:"],
    behind: Some(&["return", "default", "yield", "await", "throw", "typeof", "void", "in", "of"]),
    keys: Keys::Object,
    ..BASE
};

pub(super) static GO: Maps =
    Maps { brackets: &[members("", b'{')], constants: [&["true"], &["false"], &["nil"]], types: Types::Whole, ..BASE };

/// What `json!` takes.
pub(super) static RUST: Maps = BASE;

pub(super) static DART: Maps =
    Maps { spreads: &["...", "...?"], casts: &["as"], not_behind: &["case"], types: Types::Arguments, ..BASE };

pub(super) static SWIFT: Maps = Maps {
    brackets: &[either("", b'[')],
    casts: &["as"],
    constants: [&["true"], &["false"], &["nil"]],
    not_behind: &["case"],
    ..BASE
};

pub(super) static OBJECTIVE_C: Maps = Maps {
    brackets: &[members("@", b'{'), elements("@", b'[')],
    // Numbers and the like are boxed: `@1`, `@YES`.
    constants: [&[], &[], &["nil"]],
    ..BASE
};

pub(super) static PHP: Maps = Maps {
    brackets: &[either("array", b'('), either("", b'[')],
    separators: &["=>"],
    spreads: &["..."],
    constants: [&["true", "TRUE", "True"], &["false", "FALSE", "False"], &["null", "NULL", "Null"]],
    // `foreach ($all as ['Response' => $response])`
    not_behind: &["as"],
    ..BASE
};

pub(super) static RUBY: Maps = Maps {
    separators: &["=>", ":"],
    bare: &[":"],
    spreads: &["**"],
    constants: [&["true"], &["false"], &["nil"]],
    // `in {Response: …}` is a pattern.
    not_behind: &["in"],
    keys: Keys::Symbols,
    ..BASE
};

pub(super) static LUA: Maps = Maps {
    brackets: &[either("", b'{')],
    separators: &["="],
    bare: &["="],
    parts: &[";"],
    // A key whose value is `nil` is not there.
    constants: [&["true"], &["false"], &[]],
    keys: Keys::Bracketed,
    ..BASE
};

pub(super) static POWERSHELL: Maps = Maps {
    brackets: &[members("@", b'{'), elements("@", b'(')],
    separators: &["="],
    bare: &["="],
    parts: &[";", "\n"],
    constants: [&["$true", "$True"], &["$false", "$False"], &["$null", "$Null"]],
    types: Types::Cast,
    ..BASE
};

pub(super) static HCL: Maps = Maps {
    separators: &["=", ":"],
    bare: &["=", ":"],
    parts: &["\n"],
    // Labels stand before the bracket of a block.
    not_behind: &["\""],
    behind: Some(&[]),
    ..BASE
};

pub(super) static KOTLIN: Maps = Maps {
    brackets: &[
        members("mapOf", b'('),
        members("mutableMapOf", b'('),
        members("linkedMapOf", b'('),
        members("hashMapOf", b'('),
        elements("listOf", b'('),
        elements("mutableListOf", b'('),
        elements("arrayOf", b'('),
    ],
    separators: &["to"],
    spreads: &["*"],
    casts: &["as"],
    ..BASE
};

pub(super) static SCALA: Maps = Maps {
    brackets: &[
        members("Map", b'('),
        members("Json.obj", b'('),
        elements("Json.arr", b'('),
        elements("Seq", b'('),
        elements("List", b'('),
        elements("Vector", b'('),
        elements("Array", b'('),
    ],
    separators: &["->"],
    ..BASE
};
