//! JavaScript, TypeScript, and the scripts of Vue and Svelte.

use super::{C_LIKE, DOLLAR_BRACES, Escapes, Grammar, Language, PLAIN, ROW, SINGLE, Special, StringForm, Syntax, maps};

const BASE: Syntax = Syntax {
    strings: &[
        StringForm { escapes: Escapes::JAVASCRIPT, ..PLAIN },
        StringForm { escapes: Escapes::JAVASCRIPT, ..SINGLE },
        StringForm {
            open: "`",
            close: "`",
            escapes: Escapes::JAVASCRIPT,
            multiline: true,
            holes: &[DOLLAR_BRACES],
            ..PLAIN
        },
    ],
    maps: Some(&maps::JAVASCRIPT),
    ..C_LIKE
};

const WITH_ELEMENTS: Syntax = Syntax { special: Special::JavaScript { jsx: true }, ..BASE };
const SCRIPTS: Syntax = Syntax { special: Special::Scripts, ..BASE };

pub(super) static JAVASCRIPT: Language = Language {
    name: "JavaScript",
    ids: &["javascript", "javascriptreact", "js", "jsx"],
    extensions: &["js", "mjs", "cjs", "jsx", "es6"],
    interpreters: &["node", "nodejs", "bun", "zx"],
    grammar: Grammar::Code(WITH_ELEMENTS),
    ..ROW
};

// In plain TypeScript `<any>value` is a cast.
pub(super) static TYPESCRIPT: Language = Language {
    name: "TypeScript",
    ids: &["typescript", "ts"],
    extensions: &["ts", "mts", "cts"],
    interpreters: &["ts-node", "tsx", "deno"],
    grammar: Grammar::Code(Syntax { special: Special::JavaScript { jsx: false }, ..BASE }),
    ..ROW
};

pub(super) static TSX: Language = Language {
    name: "TypeScript with JSX",
    ids: &["typescriptreact", "tsx", "typescript.tsx"],
    extensions: &["tsx"],
    grammar: Grammar::Code(WITH_ELEMENTS),
    ..ROW
};

pub(super) static VUE: Language =
    Language { name: "Vue", ids: &["vue"], extensions: &["vue"], grammar: Grammar::Code(SCRIPTS), ..ROW };

pub(super) static SVELTE: Language =
    Language { name: "Svelte", ids: &["svelte"], extensions: &["svelte"], grammar: Grammar::Code(SCRIPTS), ..ROW };
