use super::super::languages::by_id;
use super::super::{Source, scan};
use super::*;

/// The directives of a text, and of each the bytes that it covers.
fn found(language: &str, text: &str) -> Vec<(String, String)> {
    let language = by_id(language).expect("a language");
    let covered = |one: &Directive| text[one.covers.start..one.covers.end.min(text.len())].to_owned();
    let directives = scan(Source::new(text, language)).directives;
    directives.iter().map(|one| (text[one.range.clone()].to_owned(), covered(one))).collect()
}

fn words(language: &str, text: &str) -> Vec<String> {
    found(language, text).into_iter().map(|(words, _)| words).collect()
}

/// What the only directive of a text covers.
fn covered(language: &str, text: &str) -> String {
    let [(_, covered)] = &found(language, text)[..] else { panic!("one directive: {text}") };
    covered.clone()
}

#[test]
fn a_directive_is_a_word_of_a_comment() {
    for (language, text, expected) in [
        ("go", "//tcerr:ignore", &["tcerr:ignore"][..]),
        ("rust", "//!tcerr:ignore", &["tcerr:ignore"]),
        ("go", "/** tcerr:ignore*/", &["tcerr:ignore"]),
        ("go", "/*\n\ttcerr:ignore[a]\r\n*/", &["tcerr:ignore[a]"]),
        ("go", "// why\u{3000}tcerr:ignore\u{3000}why", &["tcerr:ignore"]),
        ("go", "// 注：tcerr:ignore，因为", &["tcerr:ignore"]),
        ("go", "// tcerr:ignore[a]：网关自有（tcerr:ignore-file）", &["tcerr:ignore[a]", "tcerr:ignore-file"]),
        ("go", "// 用tcerr:ignore tcerr:ignore来忽略", &[]),
        ("go", "// tcerr:ignore [ a , b ] tcerr:ignore-file[c] ", &["tcerr:ignore [ a , b ]", "tcerr:ignore-file[c]"]),
        ("lua", "--[=[tcerr:ignore]=]", &["tcerr:ignore"]),
        ("powershell", "<#tcerr:ignore-file#>", &["tcerr:ignore-file"]),
        ("markdown", "<!--tcerr:ignore-->", &["tcerr:ignore"]),
        ("yaml", "{{- /*tcerr:ignore*/ -}}", &["tcerr:ignore"]),
        ("jsonc", "[\"// tcerr:ignore\", '/*', /* tcerr:ignore */ 1]", &["tcerr:ignore"]),
        ("go", "// tcerr:ignore. tcerr:ignored tcerr:ignore:a tcerr:ignore-files xtcerr:ignore `tcerr:ignore`", &[]),
        ("go", "// Tcerr:Ignore tcerr: ignore tcerr:ignore[a]. tcerr:ignore[a tcerr:ignore [a\n// ]", &[]),
        ("go", "\"// tcerr:ignore\" + `/* tcerr:ignore */` // x", &[]),
        ("python", "'''\n# tcerr:ignore\n'''", &[]),
        ("json", "[1 // tcerr:ignore\n]", &[]),
        ("jsonl", "[1] // tcerr:ignore", &[]),
    ] {
        assert_eq!(words(language, text), expected, "{text}");
    }
}

#[test]
fn names_stand_between_commas() {
    let text = "// tcerr:ignore[ a,,b-c , ] [d]";
    let directives = scan(Source::new(text, by_id("go").expect("a language"))).directives;
    let names: Vec<_> = directives[0].names(text).collect();
    assert_eq!(names.iter().map(|(_, name)| *name).collect::<Vec<_>>(), ["a", "b-c"]);
    assert!(names.iter().all(|(range, name)| text[range.clone()] == **name));
}

#[test]
fn the_line_is_the_own_one_or_else_the_next_with_code() {
    for (language, text, expected) in [
        ("go", "a // tcerr:ignore\nb", "a // tcerr:ignore\n"),
        ("go", "/* tcerr:ignore */ a\nb", "/* tcerr:ignore */ a\n"),
        ("go", "a /*\ntcerr:ignore */\nb\nc", "tcerr:ignore */\nb\n"),
        ("go", "x\n// tcerr:ignore\n\n// y\n  a\nb", "// tcerr:ignore\n\n// y\n  a\n"),
        ("go", "x\r// tcerr:ignore\r\ra\rb", "// tcerr:ignore\r\ra\r"),
        ("go", "x\r\n// tcerr:ignore\r\na\r\nb", "// tcerr:ignore\r\na\r\n"),
        ("go", "\u{feff}// tcerr:ignore\na\nb", "\u{feff}// tcerr:ignore\na\n"),
        ("go", "a\n// tcerr:ignore", "// tcerr:ignore"),
        ("go", "a\n// tcerr:ignore-file\nb", "a\n// tcerr:ignore-file\nb"),
        ("typescriptreact", "<a>\n{/* tcerr:ignore */}\nb\n</a>", "{/* tcerr:ignore */}\nb\n"),
        ("typescript", "{/* tcerr:ignore */}\nb", "{/* tcerr:ignore */}\n"),
        ("yaml", "{{- /* tcerr:ignore */ -}}\na: b\nc: d", "{{- /* tcerr:ignore */ -}}\na: b\n"),
        ("yaml", "- # tcerr:ignore\n  a: b\n", "- # tcerr:ignore\n"),
        ("markdown", "> <!-- tcerr:ignore -->\n> a\n> b", "> <!-- tcerr:ignore -->\n> a\n"),
    ] {
        assert_eq!(covered(language, text), expected, "{text}");
    }
}

#[test]
fn what_no_comment_can_stand_in_is_covered_with_the_line_on_which_it_begins() {
    for (language, text, expected) in [
        ("python", "# tcerr:ignore\nf('''\na\n''', b)\nc", "# tcerr:ignore\nf('''\na\n''', b)\n"),
        ("python", "# tcerr:ignore\na = \\\n  '''\n''' \\\n  + b\nc", "# tcerr:ignore\na = \\\n  '''\n''' \\\n  + b\n"),
        ("python", "a # tcerr:ignore \\\nb", "a # tcerr:ignore \\\n"),
        ("c", "// tcerr:ignore\r\n#define A \\\r\n  B\r\nC", "// tcerr:ignore\r\n#define A \\\r\n  B\r\n"),
        ("shellscript", "f <<A <<B # tcerr:ignore\na\nA\nb\nB\nc", "f <<A <<B # tcerr:ignore\na\nA\nb\nB\n"),
        ("ruby", "# tcerr:ignore\nx %w[\n  a\n  b\n]\nc", "# tcerr:ignore\nx %w[\n  a\n  b\n"),
        ("php", "<?php # tcerr:ignore ?>\n<?php\n# x\nf(<<<A\na\n  A, b);\nc", "<?php # tcerr:ignore ?>\n"),
        ("php", "<?php\n# tcerr:ignore\nf(<<<A\na\n  A, b);\nc", "# tcerr:ignore\nf(<<<A\na\n  A, b);\n"),
        ("powershell", "# tcerr:ignore\na `\n b\nc", "# tcerr:ignore\na `\n b\n"),
        ("powershell", "# tcerr:ignore\na \\\n b\nc", "# tcerr:ignore\na \\\n"),
        ("yaml", "a: | # tcerr:ignore\n  b\n  c\nd: e", "a: | # tcerr:ignore\n  b\n  c\n"),
        ("yaml", "# tcerr:ignore\na: b\n  c\nd: e", "# tcerr:ignore\na: b\n  c\n"),
        ("markdown", "<!-- tcerr:ignore -->\n```\na\n```\nb", "<!-- tcerr:ignore -->\n```\na\n```\n"),
    ] {
        assert_eq!(covered(language, text), expected, "{text}");
    }
}

#[test]
fn values_of_responses_are_covered_to_their_end() {
    for (language, text, expected) in [
        ("jsonc", "// tcerr:ignore\n{\"a\": [\n1\n]} // x\n", "// tcerr:ignore\n{\"a\": [\n1\n]}"),
        ("jsonc", "[\n// tcerr:ignore\n[\n1], 2\n]", "// tcerr:ignore\n[\n1]"),
        ("jsonc", "{\"b\":\n// tcerr:ignore\n{\"a\":\n1\n}, \"c\": 2\n}", "// tcerr:ignore\n{\"a\":\n1\n}"),
        ("jsonc", "{\n\"a\": [ // tcerr:ignore\n1,\n2\n], \"b\": 2\n}", "\"a\": [ // tcerr:ignore\n1,\n2\n]"),
        (
            "javascript",
            "// tcerr:ignore\nconst a = {Response: {\nRequestId: '1'\n}}, b = {\n}",
            "// tcerr:ignore\nconst a = {Response: {\nRequestId: '1'\n}}",
        ),
        (
            "yaml",
            "# Tencent Cloud\na: b\n# tcerr:ignore\nResponse:\n  Error:\n    Code: InternalError\n    Message: b\nc: d",
            "# tcerr:ignore\nResponse:\n  Error:\n    Code: InternalError\n    Message: b",
        ),
        (
            "yaml",
            "# Tencent Cloud tcerr:ignore\na: b\nResponse:\n  Error:\n    Code: InternalError\n    Message: b",
            "# Tencent Cloud tcerr:ignore\na: b\n",
        ),
        (
            "yaml",
            "# Tencent Cloud\n# tcerr:ignore\n- a: b\n  Response:\n    Error:\n      Code: InternalError\n- c: d",
            "# tcerr:ignore\n- a: b\n  Response:\n    Error:\n      Code: InternalError",
        ),
    ] {
        assert_eq!(covered(language, text), expected, "{text}");
    }
}

#[test]
fn a_comment_can_stand_above_the_first_line_of_what_goes_on() {
    let text = "a\nf('''\n{\n''', '''\nx\n''') \\\n  + b\nc";
    let python = by_id("python").expect("a language");
    let spans = spans(text, python);
    for (letter, line) in [("a", "a"), ("f", "f"), ("{", "f"), ("x", "f"), ("b", "f"), ("c", "c")] {
        let at = text.rfind(letter).expect("a letter");
        assert!(text[first_line(text, python, &spans, at)..].starts_with(line), "{letter}");
    }
}

#[test]
fn a_hundred_thousand_are_no_more_work_than_their_text() {
    let many = |piece: &str| piece.repeat(100_000);
    for (language, text) in [
        ("go", many("// tcerr:ignore\n")),
        ("go", many("x // tcerr:ignore[a\n")),
        ("go", format!("/*{}*/", many(" tcerr:ignore [a]"))),
        ("go", format!("/*{}{}*/", " ".repeat(1 << 20), many("tcerr:ignore "))),
        ("go", format!("//{}{}", "/".repeat(1 << 20), many(" tcerr:ignore["))),
        ("go", many("/* tcerr:ignore */")),
        ("javascript", format!("`{}`", many("${ // tcerr:ignore\n'\\\n'}\n"))),
        ("javascript", many("{/* tcerr:ignore */}")),
        ("jsonc", format!("{}{}", many("[ // tcerr:ignore\n"), many("]"))),
        ("jsonc", format!("{{\"Response\":{}{}}}", many("[ // tcerr:ignore\n"), many("]"))),
        ("python", format!("x = \\\n{}", many("'a' \\\n").repeat(3))),
        ("python", many("x = '''\n''' # tcerr:ignore\n")),
        ("ruby", format!("%w[{}] # tcerr:ignore", many("a\n"))),
        ("shellscript", format!("{}{}", many("f <<A # tcerr:ignore\n"), "A\n")),
        ("yaml", many("a: | # tcerr:ignore\n  b\n")),
        ("markdown", many("<!-- tcerr:ignore -->\n> ")),
    ] {
        let begun = std::time::Instant::now();
        let found = scan(Source::new(&text, by_id(language).expect("a language"))).directives;
        assert!(
            begun.elapsed().as_secs() < 10,
            "{} in {:?}: {language} {:?}",
            found.len(),
            begun.elapsed(),
            &text[..40]
        );
    }
}
