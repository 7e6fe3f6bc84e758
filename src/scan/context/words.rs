//! Words in code: those that go with errors, those that say that the case of letters is of no account.

/// Whether a piece of code has a word that goes with error codes.
pub fn speaks_of_error(code: &str) -> bool {
    const WORDS: [&str; 16] = [
        "code",
        "codes",
        "err",
        "errs",
        "error",
        "errors",
        "errcode",
        "errorcode",
        "exception",
        "exceptions",
        "reason",
        "failure",
        "retryable",
        "retriable",
        "retry",
        "retries",
    ];
    let goes = |word: &str| {
        // `err2` is one more of them.
        let word = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
        word.len() >= 3 && WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
    };
    crate::catalog::words(code).any(goes)
}

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
/// A callee without the word for making what it names: `Regex` of `Regex::new`.
fn made(callee: &str) -> &str {
    ["::new", ".new", "::from", ".Create"].iter().find_map(|end| callee.strip_suffix(end)).unwrap_or(callee)
/// What a call does with its argument, by the function's name.
pub(super) fn call_usage(callee: &str) -> Usage {
    if callee.ends_with("matches!") {
        return Usage::Case;
    match function(made(callee)).to_ascii_lowercase().as_str() {
        "hasprefix"
        | "startswith"
        | "starts_with"
        | "start_with"
        | "str_starts_with"
        | "beginswith"
        | "strncmp"
        | "strncasecmp"
        | "strnicmp"
        | "has_prefix"
        | "g_str_has_prefix"
        | "startwith"
        | "beginwith"
        | "starts"
        | "startswithignorecase"
        "contains"
        | "includes"
        | "include"
        | "indexof"
        | "index"
        | "containsany"
        | "containsignorecase"
        | "find"
        | "rfind"
        | "tocontain"
        | "assertin"
        | "assertnotin"
        | "strstr"
        | "stristr"
        | "strcasestr"
        | "strpos"
        | "stripos"
        | "str_contains"
        | "containsstring"
        | "strcontains"
        | "hassubstr"
        | "containssubstring"
        | "rangeofstring"
        | "range"
        | "localizedcaseinsensitivecontains"
        | "localizedstandardcontains"
        | "contain"
        | "lastindexof"
        | "assertcontains"
        | "assert_contains"
        | "assert_include"
        | "assert_includes"
        | "assertstringcontainsstring"
        | "localizedcasesensitivecontains"
        "compile"
        | "mustcompile"
        | "regcomp"
        | "pcre2_compile"
        | "g_regex_new"
        | "match"
        | "matchstring"
        | "regexp"
        | "regex"
        | "regexset"
        | "generatedregex"
        | "nsregularexpression"
        | "matchesregex"
        | "qregularexpression"
        | "matches"
        | "search"
        | "test"
        | "tomatch"
        | "assertregex"
        | "regexmatch"
        | "preg_match"
        | "ismatch"
        | "gsub"
        | "sub"
        | "fullmatch"
        | "findall"
        | "assertraisesregex"
        | "regexp_match"
        | "assert_match"
        | "expectexceptionmessagematches"
        "equals"
        | "equalsignorecase"
        | "equal"
        | "equalfold"
        | "eq"
        | "ne"
        | "is"
        | "tobe"
        | "toequal"
        | "tostrictequal"
        | "strictequal"
        | "deepequal"
        | "strcmp"
        | "strcasecmp"
        | "stricmp"
        | "_stricmp"
        | "streq"
        | "g_strcmp0"
        | "g_str_equal"
        | "compare"
        | "compareto"
        | "comparetoignorecase"
        | "eql"
        | "iequals"
        | "isequaltostring"
        | "equalsignoringcase"
        | "equalsignoreasciicase"
        | "areequal"
        | "arenotequal"
        | "notequal"
        | "isequal"
        | "eq_ignore_ascii_case"
        | "isequalto"
        | "is_equal_to"
        | "casecmp"
        | "shouldbe"
        | "equalto"
        | "tohaveproperty"
        | "expect_eq"
        | "expect_ne"
        | "expect_streq"
        | "compareoptions"
        | "caseinsensitivecompare"
        | "hasattribute"
        "setof" | "listof" | "arrayof" | "mutablelistof" | "mutablesetof" | "hashsetof" | "arraylistof" | "aslist"
        | "of" | "set" | "seq" | "list" | "array" | "vector" | "frozenset" | "tuple" | "hashset" | "sets"
        | "immutablehashset" | "immutablearray" | "newhashset" | "newarraylist" | "newset" | "toset" | "vec"
        | "immutableset" | "in_array"
        // `errors.insert("X", …)`
        "insert" | "emplace" => Usage::Key,
        name if name.contains("assert") => Usage::Compared,
        _ => Usage::Argument,
/// Whether a call only makes the literal into another kind of text: `Some("X")`, `String::from("X")`.
pub(super) fn only_wraps(callee: &str) -> bool {
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
]; => Usage::PrefixTest,
/// Whether code compares texts without regard to the case of letters.
pub(super) fn folds_case(line: &str) -> bool {
    const WORDS: &[&str] = &[
        "ToLower",
        "toLower",
        "tolower",
        "lowercase",
        "lower(",
        "EqualFold",
        "equalFold",
        "gnoreCase",
        "gnoreAsciiCase",
        "gnoringCase",
        "ignore_ascii_case",
        "to_ascii_lower",
        "casefold",
        "downcase",
        "asecmp",
        "stricmp",
        "caseInsensitive",
        // The shell's `${code,,}`.
        ",,}",
    ];
    // Each word has one of these; most lines have none.
    const PARTS: [&str; 5] = ["ower", "old", "ase", "icmp", ",,}"];
    let finds = |needle: &&str| memchr::memmem::find(line.as_bytes(), needle.as_bytes()).is_some();
    PARTS.iter().any(|part| finds(&part)) && WORDS.iter().any(|word| finds(&word))
}
