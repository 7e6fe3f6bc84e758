//! Functions and methods, by their names: what they do with a text that they are given.

use super::super::lexer::is_word;
use super::Usage;
use super::words::speaks_of_error;

/// Whether a text begins with another. All names here are in small letters.
const PREFIX_TESTS: &[&str] = &[
    "assertstringstartswith",
    "beginswith",
    "beginwith",
    "g_str_has_prefix",
    "has_prefix",
    "hasprefix",
    "haveprefix",
    "shouldstartwith",
    "start_with",
    "starts",
    "starts_with",
    "startswith",
    "startswithignorecase",
    "startwith",
    "str_starts_with",
    "strncasecmp",
    "strncmp",
    "strnicmp",
    "tostartwith",
];

/// Whether a text holds another.
const PART_TESTS: &[&str] = &[
    "assert_contains",
    "assert_include",
    "assert_includes",
    "assertcontains",
    "assertin",
    "assertnotin",
    "assertstrcontains",
    "assertstringcontainsstring",
    "contain",
    "contains",
    "containsany",
    "containsignorecase",
    "containsstring",
    "containssubstring",
    "containsubstring",
    "errorcontains",
    "find",
    "hasmessagecontaining",
    "hassubstr",
    "include",
    "includes",
    "index",
    "indexof",
    "lastindexof",
    "localizedcaseinsensitivecontains",
    "localizedcasesensitivecontains",
    "localizedstandardcontains",
    "range",
    "rangeofstring",
    "rfind",
    "shouldcontain",
    "str_contains",
    "strcasestr",
    "strcontains",
    "stripos",
    "stristr",
    "strpos",
    "strstr",
    "tocontain",
    "tothrow",
    "tothrowerror",
];

/// Whether something is in a list.
const MEMBERSHIP_TESTS: &[&str] = &[
    "any",
    "anymatch",
    "contains",
    "containsstring",
    "exists",
    "has",
    "in_array",
    "inarray",
    "include",
    "includes",
    "index",
    "indexof",
    "inslice",
    "lastindexof",
    "member",
    "some",
    "stringinslice",
];

/// Regular expressions.
const PATTERNS: &[&str] = &[
    "assert_match",
    "assertmatchesregularexpression",
    "assertraisesregex",
    "assertregex",
    "compile",
    "expectexceptionmessagematches",
    "findall",
    "fullmatch",
    "g_regex_new",
    "generatedregex",
    "gsub",
    "ismatch",
    "match",
    "matches",
    "matchesregex",
    "matchregexp",
    "matchstring",
    "mustcompile",
    "nsregularexpression",
    "pcre2_compile",
    "preg_match",
    "qregularexpression",
    "regcomp",
    "regex",
    "regexall",
    "regexmatch",
    "regexp",
    "regexp_match",
    "regexset",
    "search",
    "sub",
    "test",
    "tomatch",
];

/// Whether two texts are equal; tests say it in many ways.
const COMPARISONS: &[&str] = &[
    "_stricmp",
    "areequal",
    "arenotequal",
    "casecmp",
    "caseinsensitivecompare",
    "compare",
    "compareoptions",
    "compareto",
    "comparetoignorecase",
    "deepequal",
    "eq",
    "eq_ignore_ascii_case",
    "eql",
    "equal",
    "equalfold",
    "equals",
    "equalsignoreasciicase",
    "equalsignorecase",
    "equalsignoringcase",
    "equalto",
    "expect_eq",
    "expect_ne",
    "expect_streq",
    "g_str_equal",
    "g_strcmp0",
    "hasattribute",
    "iequals",
    "is",
    "isequal",
    "is_equal_to",
    "isequalto",
    "isequaltostring",
    "mustbe",
    "mustequal",
    "ne",
    "notequal",
    "shouldbe",
    "shouldequal",
    "strcasecmp",
    "strcmp",
    "streq",
    "stricmp",
    "strictequal",
    "tobe",
    "toequal",
    "tohaveproperty",
    "tostrictequal",
];

/// What makes lists and sets.
const LISTS: &[&str] = &[
    "array",
    "arraylistof",
    "arrayof",
    "aslist",
    "frozenset",
    "hashset",
    "hashsetof",
    "immutablearray",
    "immutablehashset",
    "immutableset",
    "in_array",
    "list",
    "listof",
    "mutablelistof",
    "mutablesetof",
    "newarraylist",
    "newhashset",
    "newset",
    "of",
    "seq",
    "set",
    "setof",
    "sets",
    "toset",
    "tuple",
    "vec",
    "vector",
];

/// The function's name at the end of a callee, without what it is a method of.
pub(super) fn function(callee: &str) -> &str {
    let callee = callee.trim_end_matches(['!', '?']);
    let length = callee.bytes().rev().take_while(|byte| is_word(*byte)).count();
    &callee[callee.len() - length..]
}

/// Whether a function takes error codes, by its name. One that is just called `error` takes a
/// message: it logs, or makes an error.
pub(super) fn calls_for_code(callee: &str) -> bool {
    let name = function(callee);
    let takes_message = ["error", "errorf", "err", "exception", "new", "throw", "raise"];
    !takes_message.iter().any(|known| name.eq_ignore_ascii_case(known)) && speaks_of_error(name)
}

/// Whether a function or method asks if something is in a list, by its name.
pub(super) fn tests_membership(callee: &str) -> bool {
    let name = function(callee).to_ascii_lowercase();
    MEMBERSHIP_TESTS.contains(&name.as_str())
}

/// A callee without the word for making what it names: `Regex` of `Regex::new`.
fn made(callee: &str) -> &str {
    ["::new", ".new", "::from", ".Create"].iter().find_map(|end| callee.strip_suffix(end)).unwrap_or(callee)
}

/// What a call does with its argument, by the function's name.
pub(super) fn call_usage(callee: &str) -> Usage {
    if callee.ends_with("matches!") {
        return Usage::Case;
    }
    let name = function(made(callee)).to_ascii_lowercase();
    let kinds = [
        (PREFIX_TESTS, Usage::PrefixTest),
        (PART_TESTS, Usage::PartTest),
        (PATTERNS, Usage::Pattern),
        (COMPARISONS, Usage::Compared),
        (LISTS, Usage::Element),
        // `errors.insert("X", …)`
        (&["insert", "emplace"], Usage::Key),
    ];
    match kinds.into_iter().find(|(names, _)| names.contains(&name.as_str())) {
        Some((_, usage)) => usage,
        None if name.contains("assert") => Usage::Compared,
        None => Usage::Argument,
    }
}

/// Whether a call only makes the literal into another kind of text: `Some("X")`, `String::from("X")`.
pub(super) fn only_wraps(callee: &str) -> bool {
    let callee = callee.trim_end_matches(['!', '?']);
    let name = function(callee);
    matches!(
        name,
        "Some"
            | "some"
            | "Ok"
            | "Err"
            | "Just"
            | "Right"
            | "Left"
            | "string"
            | "String"
            | "str"
            | "StringPtr"
            | "QStringLiteral"
            | "QString"
            | "QLatin1String"
            | "TEXT"
            | "_T"
            | "std_string"
            | "symbol"
            | "Ptr"
            | "Symbol"
            | "Optional"
            | "ofNullable"
            | "bytes"
            | "u"
            | "N_"
            | "Cow"
            | "string_view"
    ) || callee.ends_with("String::from")
        || callee.ends_with("Optional.of")
}

/// The methods that only make a literal into another kind of text: `"X".to_string()`.
pub(super) const CONVERSIONS: [&str; 15] = [
    ".to_string()",
    ".to_owned()",
    ".into()",
    ".as_str()",
    ".as_bytes()",
    ".to_s",
    ".to_sym",
    ".freeze",
    ".toString()",
    ".encode()",
    ".clone()",
    ".toLowerCase()",
    ".lower()",
    ".intern()",
    ".utf8",
];
