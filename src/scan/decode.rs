//! What a literal says.

use std::borrow::Cow;

use super::escapes::Escapes;

/// Decodes the content of a literal.
pub fn decode(content: &str, escapes: Escapes) -> Cow<'_, str> {
    if !escapes.occur_in(content) {
        return Cow::Borrowed(content);
    }
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some(plain) = escapes.first(rest) {
        text.push_str(&rest[..plain]);
        let length = escapes.read(&rest[plain..], &mut text);
        rest = &rest[plain + length..];
    }
    text.push_str(rest);
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(content: &str, escapes: Escapes) -> String {
        decode(content, escapes).into_owned()
    }

    const ALL: [Escapes; 28] = [
        Escapes::NONE,
        Escapes::KEPT,
        Escapes::DOUBLE_QUOTES,
        Escapes::SINGLE_QUOTES,
        Escapes::GO,
        Escapes::PYTHON,
        Escapes::PYTHON_BYTES,
        Escapes::JAVASCRIPT,
        Escapes::JAVA,
        Escapes::JAVA_BLOCK,
        Escapes::JSON,
        Escapes::KOTLIN,
        Escapes::C,
        Escapes::CSHARP,
        Escapes::RUST,
        Escapes::SWIFT,
        Escapes::SWIFT_BLOCK,
        Escapes::DART,
        Escapes::LUA,
        Escapes::QUOTES,
        Escapes::PHP,
        Escapes::PHP_HEREDOC,
        Escapes::RUBY,
        Escapes::SHELL_ANSI,
        Escapes::SHELL_HEREDOC,
        Escapes::POWERSHELL,
        Escapes::POWERSHELL_HERE,
        Escapes::YAML,
    ];

    #[test]
    fn escapes_are_those_of_the_language() {
        assert_eq!(text(r"a\x41\u0042\U00000043\103", Escapes::GO), "aABCC");
        assert_eq!(text(r"\u{1F600}\u{41}\q", Escapes::JAVASCRIPT), "😀Aq");
        assert_eq!(text(r"\q\x41", Escapes::PYTHON), r"\qA");
        assert_eq!(text(r"\u0041\x41", Escapes::PYTHON_BYTES), r"\u0041A");
        assert_eq!(text(r"\ud83d\ude00\ud83d!", Escapes::JSON), "😀\u{fffd}!");
        assert_eq!(text(r"\x41", Escapes::NONE), r"\x41");
        assert_eq!(text("a\\\r\nb\\\nc", Escapes::JAVASCRIPT), "abc");
        assert_eq!(text(r"\", Escapes::JSON), r"\");
        assert_eq!(text(r"\u12", Escapes::JSON), "u12");
        assert_eq!(text(r"\u+041", Escapes::JSON), "u+041");
        assert_eq!(text(r#"a""b"#, Escapes::DOUBLE_QUOTES), r#"a"b"#);
        assert_eq!(text(r"it''s \n", Escapes::SINGLE_QUOTES), r"it's \n");
        assert_eq!(text(r"\'\n\\", Escapes::QUOTES), r"'\n\");
        assert_eq!(text(r"\65\x42\u{43}", Escapes::LUA), "ABC");
        assert_eq!(text(r"\u{41}\x42\0", Escapes::RUST), "AB\0");
        assert_eq!(text(r#"`"`$a""`u{41}"#, Escapes::POWERSHELL), r#""$a"A"#);
        assert_eq!(text(r#"\$\"\a"#, Escapes::SHELL), r#"$"\a"#);
        assert_eq!(text(r"\x41\U00000042", Escapes::CSHARP), "AB");
        assert_eq!(text("a\\\n   b", Escapes::RUST), "ab");
        assert_eq!(text("a\\\n   b", Escapes::JAVA_BLOCK), "a   b");
    }

    /// A quote that needs no mark keeps the one that it has: in JSON it is JSON's.
    #[test]
    fn a_mark_that_escapes_nothing_stays() {
        let escaped = r#"\"\'\$\\"#;
        for (escapes, expected) in [
            (Escapes::QUOTES, r#"\"'\$\"#),
            (Escapes::PHP, r#""\'$\"#),
            (Escapes::PHP_HEREDOC, r#"\"\'$\"#),
            (Escapes::SHELL, r#""\'$\"#),
            (Escapes::SHELL_HEREDOC, r#"\"\'$\"#),
            (Escapes::PYTHON, r#""'\$\"#),
            (Escapes::RUBY, r#""'$\"#),
        ] {
            assert_eq!(text(escaped, escapes), expected);
        }
        assert_eq!(text(r#"a""b"#, Escapes::POWERSHELL_HERE), r#"a""b"#);
    }

    proptest! {
        /// Whatever JSON writes, decoding reads as serde_json does.
        #[test]
        fn json_strings_read_as_serde_json_reads_them(value in "\\PC{0,20}|[\\x00-\\x7f]{0,20}") {
            let written = serde_json::to_string(&value).expect("a string");
            prop_assert_eq!(text(&written[1..written.len() - 1], Escapes::JSON), value);
        }

        #[test]
        fn no_text_is_too_odd(content in "[\\\\uUx0-9a-f{}\n\r😀\"']{0,24}") {
            for escapes in ALL {
                decode(&content, escapes);
            }
        }
    }
}
