//! What the scalars of YAML say, and of which kind they are.

use super::super::value::Kind;

/// The kind of a plain scalar by the core schema of YAML 1.2.
pub(super) fn kind(text: &str) -> Kind {
    match text {
        "null" | "Null" | "NULL" | "~" => Kind::Null,
        "true" | "True" | "TRUE" => Kind::True,
        "false" | "False" | "FALSE" => Kind::False,
        // Words that stand for any value: a description of the fields, not a response.
        "string" | "String" | "str" | "text" | "object" | "integer" | "number" | "boolean" | "array" => Kind::Unknown,
        _ if text.contains("{{") || text.contains("${") || text.starts_with(['<', '@', '%', '`']) => Kind::Unknown,
        _ if is_number(text) => Kind::Number,
        _ => Kind::String,
    }
}

/// What a block of text says: its lines without their indentation; of one that begins with `>` those
/// that are not indented further are one line, with blanks for the breaks. `header` is its first line.
pub(super) fn block(header: &str, content: &str) -> String {
    let first = content.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let margin = first.len() - first.trim_start_matches(' ').len();
    let lines = content.lines().map(|line| line.get(margin..).unwrap_or_default());
    let mut text = String::with_capacity(content.len());
    let mut folds = false;
    let mut empty = 0;
    for line in lines {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        let is_deeper = line.starts_with([' ', '\t']);
        let may_fold = header.starts_with('>') && folds && !is_deeper;
        let breaks = empty + usize::from(!(text.is_empty() || may_fold));
        match may_fold && empty == 0 {
            true => text.push(' '),
            false => (0..breaks).for_each(|_| text.push('\n')),
        }
        text.push_str(line);
        (folds, empty) = (!is_deeper, 0);
    }
    if !header.contains('-') && !text.is_empty() {
        text.push('\n');
    }
    text
}

fn is_number(text: &str) -> bool {
    let signed = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(signed, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let all = |digits: &str, test: fn(&u8) -> bool| !digits.is_empty() && digits.as_bytes().iter().all(test);
    if let Some(digits) = text.strip_prefix("0o") {
        return all(digits, |byte| (b'0'..=b'7').contains(byte));
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return all(digits, u8::is_ascii_hexdigit);
    }
    let (number, exponent) = match signed.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent.strip_prefix(['-', '+']).unwrap_or(exponent))),
        None => (signed, None),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = [whole, fraction].concat();
    all(&digits, u8::is_ascii_digit) && exponent.is_none_or(|exponent| all(exponent, u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_say_their_lines() {
        for (header, content, expected) in [
            ("|", "  a\n   b\n\n  c", "a\n b\n\nc\n"),
            ("|-", "  a", "a"),
            (">", "  a\n  b\n\n  c\n   d\n  e", "a b\nc\n d\ne\n"),
        ] {
            assert_eq!(block(header, content), expected, "{header}{content}");
        }
    }

    #[test]
    fn plain_scalars_have_the_kinds_of_the_core_schema() {
        for (text, expected) in [
            ("~", Kind::Null),
            ("TRUE", Kind::True),
            ("yes", Kind::String),
            ("12", Kind::Number),
            ("-.5", Kind::Number),
            ("+1.e3", Kind::Number),
            ("0x1F", Kind::Number),
            ("0o17", Kind::Number),
            (".inf", Kind::Number),
            (".", Kind::String),
            ("1-2", Kind::String),
            ("e3", Kind::String),
            ("3c140219-cfe9-470e-b241-907877d6fb03", Kind::String),
            ("ResourceNotFound", Kind::String),
            ("a {{ b }}", Kind::Unknown),
            ("string", Kind::Unknown),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
    }
}
