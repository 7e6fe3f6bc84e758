//! What a line that opens a block is called by, whatever the language: the kind of thing that it declares and its
//! name, not what it takes or gives, nor who may use it.

use std::borrow::Cow;

/// Longer lines are cut, in characters outside of parentheses.
const LONGEST: usize = 80;

/// Words that begin lines about the way through the code: they come and go while the function around
/// them stays what it is.
const WAYS: [&str; 36] = [
    "begin", "break", "case", "catch", "continue", "default", "defer", "do", "elif", "else", "elseif", "elsif",
    "ensure", "except", "finally", "for", "foreach", "go", "guard", "if", "let", "lock", "loop", "match", "repeat",
    "rescue", "return", "select", "switch", "then", "try", "unless", "until", "when", "while", "with",
];

/// Words in front of the name of something that is called; behind it stands what it gives.
const CALLED: [&str; 9] = ["def", "defmacro", "defp", "fn", "fun", "func", "function", "proc", "sub"];

/// Words in front of the name of something that holds others.
const HOLDING: [&str; 11] =
    ["class", "contract", "enum", "interface", "module", "namespace", "protocol", "record", "struct", "trait", "union"];

/// Lines that begin so are told apart by all of their words.
const WHOLE: [&str; 2] = ["extension", "impl"];

/// No function is called so: what stands between parentheses behind them says more of it.
const VISIBILITY: [&str; 6] = ["fileprivate", "internal", "private", "protected", "pub", "public"];

/// Other words that say how something is declared and not what it is.
const MODIFIERS: [&str; 22] = [
    "abstract",
    "async",
    "companion",
    "declare",
    "default",
    "export",
    "extern",
    "external",
    "final",
    "inline",
    "mutating",
    "native",
    "open",
    "override",
    "partial",
    "readonly",
    "sealed",
    "static",
    "suspend",
    "synchronized",
    "unsafe",
    "virtual",
];

/// What it is derived from is another matter.
const BEHIND: [&str; 5] = ["extends", "implements", "throws", "where", "with"];

/// The kind and name of what a line declares, or its words where it is hard to tell; `None` for a line that says
/// nothing but which way the code goes.
pub fn name(line: &str) -> Option<String> {
    let words = all_words(line)?;
    if words.strip_prefix("async ").is_some_and(|behind| WAYS.iter().any(|way| first(behind) == *way)) {
        return None;
    }
    // The key of a map may be any text.
    if line.trim_start().starts_with(['"', '\'', '`']) {
        return Some(words);
    }
    let outside = outside(line);
    let outside = without_types(&outside);
    let tokens = tokens(head(&outside));
    Some(declared(&tokens).filter(|name| !name.is_empty()).unwrap_or(words))
}

/// The words of a line, without what stands between parentheses: parameters change more often than names. So
/// lines are called in older baselines.
pub fn all_words(line: &str) -> Option<String> {
    let mut depth = 0_usize;
    let outside = line.chars().filter(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    let outside: String = outside.take(LONGEST).collect();
    let words = words(&outside);
    (!words.is_empty() && !WAYS.contains(&first(&words))).then_some(words)
}

fn first(words: &str) -> &str {
    words.split(' ').next().unwrap_or_default()
}

fn words(text: &str) -> String {
    let words = text.split(|letter: char| !is_of_word(letter)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}

/// A line with `(` for all that stands between parentheses.
fn outside(line: &str) -> String {
    let mut depth = 0_usize;
    let outside = line.chars().filter(|letter| match letter {
        '(' => {
            depth += 1;
            depth == 1
        }
        ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    outside.take(LONGEST).collect()
}

/// A line without what stands between angle brackets, if types do.
fn without_types(line: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut from = 0;
    while let Some(at) = line[from..].find('<').map(|at| from + at) {
        let end = types_end(&line[at..]).map_or(at + 1, |length| at + length);
        kept.push_str(&line[from..if end > at + 1 { at } else { end }]);
        from = end;
    }
    if from == 0 { Cow::Borrowed(line) } else { Cow::Owned(kept + &line[from..]) }
}

/// How many bytes a list of types takes that begins with `<`.
fn types_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let is_list = text[1..].starts_with(is_of_word);
    for (at, letter) in text.char_indices().filter(|_| is_list) {
        match letter {
            '<' => depth += 1,
            '>' if depth == 1 => return Some(at + 1),
            '>' => depth -= 1,
            _ if is_of_word(letter) || " ,.?&*':[]|=(".contains(letter) => {}
            _ => return None,
        }
    }
    None
}

/// What stands in front of a value, a block or what something gives.
fn head(line: &str) -> &str {
    let bytes = line.as_bytes();
    let ends = |at: usize| {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        match bytes[at] {
            b'=' | b'{' | b'<' => true,
            b':' => next.is_ascii_whitespace() || next == b'{',
            b'-' => next == b'>' && at > 0 && bytes[at - 1] == b' ',
            _ => false,
        }
    };
    &line[..(0..bytes.len()).find(|at| ends(*at)).unwrap_or(bytes.len())]
}

/// A name with all that leads to it: `A::f`, `a.f`.
struct Token<'a> {
    text: &'a str,
    /// Whether a parenthesis follows.
    is_called: bool,
}

fn tokens(head: &str) -> Vec<Token<'_>> {
    let is_of_token = |letter: char| is_of_word(letter) || ".:-\\~@".contains(letter);
    let mut tokens = Vec::new();
    let mut rest = head;
    while let Some(start) = rest.find(is_of_token) {
        let behind = &rest[start..];
        let end = behind.find(|letter| !is_of_token(letter)).unwrap_or(behind.len());
        let text = behind[..end].trim_matches(['.', ':', '-', '\\', '~']);
        rest = &behind[end..];
        if BEHIND.contains(&text) && !tokens.is_empty() {
            break;
        }
        if !text.is_empty() {
            tokens.push(Token { text, is_called: rest.trim_start().starts_with('(') });
        }
    }
    tokens
}

/// The kind and the name, if tokens have any.
fn declared(tokens: &[Token<'_>]) -> Option<String> {
    if tokens.iter().any(|token| WHOLE.contains(&token.text)) {
        return None;
    }
    let kind = tokens.iter().position(|token| CALLED.contains(&token.text) || HOLDING.contains(&token.text));
    if let Some((at, kind)) = kind.map(|at| (at, &tokens[at])) {
        let mut behind = tokens[at + 1..].iter();
        if CALLED.contains(&kind.text) {
            // What stands in parentheses at once is what a method of Go belongs to, or what one without a name takes.
            let name = behind.find(|token| token.is_called || !kind.is_called);
            return Some(name.map_or(kind.text.to_owned(), |name| format!("{} {}", kind.text, words(name.text))));
        }
        // What gives a `struct` is called by its own name.
        let is_other = |token: &Token<'_>| !HOLDING.contains(&token.text) && !is_modifier(token.text);
        let mut names = behind.filter(|token| is_other(token)).skip(1);
        if !names.any(|token| token.is_called) {
            return Some(plain(tokens));
        }
    }
    let is_name =
        |token: &&Token<'_>| token.is_called && !token.text.starts_with('@') && !VISIBILITY.contains(&token.text);
    let called: Vec<String> = tokens.iter().filter(is_name).map(|token| words(token.text)).collect();
    Some(if called.is_empty() { plain(tokens) } else { called.join(" ") })
}

fn is_modifier(word: &str) -> bool {
    VISIBILITY.contains(&word) || MODIFIERS.contains(&word)
}

/// All words but modifiers. The last one is a name, whatever it is.
fn plain(tokens: &[Token<'_>]) -> String {
    let Some((last, before)) = tokens.split_last() else { return String::new() };
    let before = before.iter().filter(|token| !is_modifier(token.text) && !token.text.starts_with('@'));
    before.chain([last]).map(|token| words(token.text)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kinds_and_names_count() {
        for (lines, expected) in [
            (
                &[
                    "boolean f(int a) {",
                    "public static boolean f() {",
                    "List<A> f() throws X {",
                    "@B(\"x\") <T extends A> T f(T a) {",
                ][..],
                "f",
            ),
            (&["def f(a):", "async def f(a, b=(1, 2)) -> bool:", "def f", "private def f(a: Int): Int = {"], "def f"),
            (
                &[
                    "func f(a int) bool {",
                    "func f() (bool, error) {",
                    "func (c *C) f(a int) error {",
                    "func f[T any](a T) {",
                ],
                "func f",
            ),
            (
                &[
                    "function f(a) {",
                    "export async function f(a): Promise<boolean> {",
                    "export default function f<T>(",
                    "function f {",
                ],
                "function f",
            ),
            (
                &["fn f() {", "pub(crate) async fn f<T: Into<U>>(a: T) -> Result<U> {", "pub fn f(", "unsafe fn f()"],
                "fn f",
            ),
            (
                &[
                    "class A {",
                    "public final class A<T> extends B<T> implements C {",
                    "export default class A {",
                    "class A(B):",
                    "class A < B",
                ],
                "class A",
            ),
            (
                &[
                    "f(a) {",
                    "async f(a): Promise<boolean> {",
                    "private static async f<T>(",
                    "f = async (a) => {",
                    "f: function (a) {",
                    "f: {",
                ],
                "f",
            ),
            (
                &[
                    "const codes = {",
                    "export const codes: Record<string, X> = {",
                    "const codes = new Set([",
                    "const codes: A = call({",
                ],
                "const codes",
            ),
            (&["int f(void) {", "static struct x *f(int a)", "struct y f(", "unsigned long f(int a) {"], "f"),
            (&["void A::f(int a) const {", "int A::f() {"], "A f"),
            (&["fun f(a: Int): Int {", "override suspend fun <T> f(a: T) {"], "fun f"),
            (&["type A struct {"], "type A struct"),
            (&["impl Display for A {"], "impl Display for A"),
            (&["impl<T> From<T> for A {"], "impl T From T for A"),
            (&["resource \"a\" \"b\" {"], "resource a b"),
            (&["\"a:b\": {"], "a b"),
            (&["codes[\"a\"] = {"], "codes a"),
            (&["static {"], "static"),
            (&["int sub(int a) {"], "sub"),
            (&["foo(x).then(() => {"], "foo then"),
            (&["(x) => {"], "x"),
        ] {
            for line in lines {
                let expected = if *line == "(x) => {" { None } else { Some(expected) };
                assert_eq!(name(line).as_deref(), expected, "{line}");
            }
        }
    }

    #[test]
    fn what_leads_through_the_code_has_no_name() {
        for line in ["if x {", "for a in b:", "async with a as b:", "async for a in b:", "default:", "} ", ""] {
            assert_eq!(name(line), None, "{line}");
        }
        // Any line at all is read without harm.
        for line in
            ["<", "a<", "a<b<", "<é>", "é<é>(é", "((((", "))", "a - > b", "-> x", "::", "@", "=", "a\u{fffc}<b>"]
        {
            let _ = name(line);
        }
    }
}
