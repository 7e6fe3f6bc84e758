//! JSON in the scalars of YAML, folded over lines as its writers fold them.

use proptest::prelude::*;

use super::super::{find, parse};
use super::{Json, check_places, json, written};
use crate::scan::languages::{Dialect, Grammar, by_id};
use crate::scan::lexer::lex;
use crate::scan::syntax::Syntax;

fn syntax() -> &'static Syntax {
    match &by_id("yaml").expect("a language").grammar {
        Grammar::Code(syntax) => syntax,
        Grammar::Json(_) => unreachable!("no code"),
    }
}

/// The places of single blanks, where a line may be folded.
fn blanks(text: &str) -> Vec<usize> {
    let is_word = |letter: Option<&u8>| letter.is_some_and(|letter| !letter.is_ascii_whitespace());
    let bytes = text.as_bytes();
    let alone = |at: &usize| bytes[*at] == b' ' && *at > 0 && is_word(bytes.get(at - 1)) && is_word(bytes.get(at + 1));
    (0..bytes.len()).filter(alone).collect()
}

/// A text with some of its single blanks made line breaks with indentation.
fn folded(text: &str, folds: &[bool], line: &str) -> String {
    let places = blanks(text);
    let mut written = String::new();
    let mut from = 0;
    for (place, _) in places.iter().zip(folds.iter().cycle()).filter(|(_, folds)| **folds) {
        written += &text[from..*place];
        written += line;
        from = place + 1;
    }
    written + &text[from..]
}

/// In single quotes, as a value that stands at six columns.
fn single(text: &str, folds: &[bool]) -> String {
    let lines: Vec<String> = text.replace('\'', "''").split('\n').map(|line| folded(line, folds, "\n      ")).collect();
    format!("'{}'", lines.join("\n\n      "))
}

/// In double quotes, cut anywhere but in a word.
fn double(text: &str, folds: &[bool]) -> String {
    let mut written = String::from("\"");
    for (letter, folds) in text.chars().zip(folds.iter().cycle()) {
        match letter {
            '"' | '\\' => written.extend(['\\', letter]),
            '\n' => written += "\\n",
            '\t' => written += "\\t",
            ' ' if written.ends_with("\n      ") => written += "\\ ",
            _ => written.push(letter),
        }
        written += if *folds && !letter.is_alphanumeric() { "\\\n      " } else { "" };
    }
    written + "\""
}

fn block(header: &str, text: &str) -> String {
    let lines: String = text.split('\n').map(|line| format!("\n      {line}")).collect();
    format!("{header}{lines}\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn folded_json_is_read_as_it_was_written(
        value in json(),
        pretty in any::<bool>(),
        folds in proptest::collection::vec(any::<bool>(), 1..9),
        style in 0..4,
    ) {
        let text = written(&value, pretty);
        let scalar = match style {
            // What a line begins or ends with is not folded alike.
            0 if !text.contains(" \n") && !text.contains("\n ") => single(&text, &folds),
            1 => double(&text, &folds),
            2 => block("|-", &text),
            _ => block(">", &folded(&written(&value, false), &folds, "\n      ")),
        };
        let source = format!("- a: 1\n  response:\n    body: {scalar}\n    b: 2\n- c\n");
        let spans = lex(&source, syntax());
        let found = find(&source, syntax(), &spans);
        prop_assert!(!found.is_empty(), "{}", &source);
        let read = found[0].view(&source).text;
        prop_assert_eq!(serde_json::from_str::<Json>(read).ok(), Some(value), "{}\n{}", &source, read);
        prop_assert!(parse(read, Dialect::Template).documents()[0].fault.is_none());
        check_places(&found[0], &source);
    }
}

#[test]
fn only_the_keys_of_bodies_hold_whole_documents() {
    for (yaml, expected) in [
        ("body: '{\"Response\": 1,}'", true),
        ("response:\n  body:\n    string: \"{\\\"Response\\\": 1,}\"", true),
        ("data:\n  reply.json: |\n    {\"Response\": 1,}", true),
        ("- !str '{\"Response\": 1,}'", true),
        ("body: !str '{\"Response\": 1,}'", true),
        ("description: '{\"Response\": 1,}'", false),
        ("example: |\n  {\"Response\": 1,}", false),
    ] {
        let found = find(yaml, syntax(), &lex(yaml, syntax()));
        assert_eq!(found[0].is_whole(), expected, "{yaml}");
        assert_eq!(found[0].is_abridged, !expected, "{yaml}");
    }
}
