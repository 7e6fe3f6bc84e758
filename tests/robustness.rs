//! No text is too odd: every part of the core on damaged, random and enormous input.

mod ignoring;

use proptest::prelude::*;
use tcerr::ide::{Analysis, Asked, completion, diagnostics, hover, quick_fixes, symbols};
use tcerr::locale::Locale;
use tcerr::rules::{self, Levels, mend};
use tcerr::scan::{LANGUAGES, Language, Project, Source, may_have_sites, scan};
use tcerr::text::{Edit, apply};

const SAMPLES: [&str; 8] = [
    include_str!("../examples/go/retry.go"),
    include_str!("../examples/python/handler.py"),
    include_str!("../examples/typescript/errors.ts"),
    r#"[{"Response": {"Error": {"Code": "FailedOpreation", "Message": "中😀"}, "RequestId": "1"}}, // tencent
      {"Response": {"RequestId": "\u0041"}}]"#,
    // Much to mend, one fix beside and inside the other.
    r#"{"responses": [
      {"Error": {"Code": "FailedOpreation", "Message": "m", "RequestId": "1"}, "RequestId": null, "Response": {}},
      {"Response": {"error": {"code": "InternalErorr"}, "TotalCount": 0, "TotalCount": 0}, "RequestId": "2"},
      {"Response": {"Error": null, "RequestId": ""}, "Error": null},
      {"Error": {"Code": "InternalError", "Message": 404}, "RequestId": "3"}], "body":
      "{'Response': {\"Error\": {'Code': \"ResourceInuse\",}, RequestId: None}}"} // tencent"#,
    // Maps, in the notations of several languages.
    r#"f([{ Response: { Error: { Code: 'InternalError', ["Message"]: `中`, ...rest, m() {} } as X, RequestId, } },
      { Response = { Error = { ["Code"] = "FailedOpreation"; Message = [[x]] }, RequestId = "1" } }])"#,
    r#"<?php f(map[string]any{"Response": gin.H{"RequestId": "1", "Set": []any{1, true}}}, x{"Response": {"a": 1}},
      ['Response' => array('RequestId' => '1' . 'x', ...$y), "z"], { :Response => { a: :b, **c } },
      @{ Response = @{ A = 1; B = @(1)
        RequestId = $x } }, ["Response": ["RequestId": "\(x)" as Any]], mapOf("Response" to mapOf("A" to 1)))"#,
    // Comments of all kinds, with directives in them.
    r#"<!-- tcerr:ignore --> // tencent tcerr:ignore[unknown-code, 中😀] why
      # tcerr:ignore-file[missing-request-id] /* tcerr:ignore[] tcerr:ignore[unused-ignore] */ {/* tcerr:ignore */}
      err.code == "FailedOpreation" -- tcerr:ignore [ misspelled-code,, misspeled-code ]
      f({"Response": {"a": `${ // tcerr:ignore
        1 }`}}, '"""', <<A) \
      {"Response": {}}
      A
      =begin tcerr:ignore
      =end"#,
];

/// Asks everything of a text, and checks every range.
fn exercise(text: &str, language: &'static Language) {
    let project = Project { uses_sdk: true };
    let source = Source { path: "tencent/a", project, ..Source::new(text, language) };
    let _ = may_have_sites(source);
    let sites = scan(source);
    for site in &sites.codes {
        assert!(text.get(site.range.clone()).is_some(), "{:?}", site.range);
    }
    for directive in &sites.directives {
        assert!(text[directive.range.clone()].starts_with("tcerr:ignore"));
        assert!(directive.names(text).all(|(range, name)| text[range] == *name));
        assert!(text.get(directive.comment.clone()).is_some() && directive.covers.start <= directive.range.start);
    }
    let mut last = 0;
    for span in &sites.spans {
        assert!(span.start >= last && text.get(span.content()).is_some());
        last = span.start;
    }
    let analysis = Analysis::new(text.to_owned(), language, "tencent/a", project);
    let findings = diagnostics(&analysis, Locale::Chinese);
    for finding in &findings {
        assert!(text.get(finding.range.clone()).is_some(), "{:?}", finding.range);
        for fix in &finding.fixes {
            apply(text, &fix.edits);
        }
    }
    mends(text, source);
    // What a quick look passes over has no sites; the path and the text must not name Tencent here.
    let quiet = text.replace("tencent", "t");
    let source = Source { path: "a", project, ..Source::new(&quiet, language) };
    if !may_have_sites(source) {
        let sites = scan(source);
        assert!(sites.codes.is_empty() && sites.envelopes.is_empty(), "passed over: {:?}", sites.codes);
        let analysis = Analysis::new(quiet.clone(), language, "a", project);
        assert!(diagnostics(&analysis, Locale::English).is_empty(), "passed over: {quiet}");
    }
    for symbol in symbols(&analysis, Locale::Chinese) {
        let (range, selection) = (symbol.range, symbol.selection);
        assert!(text.get(range.clone()).is_some() && text.get(selection.clone()).is_some(), "{range:?}");
        assert!(range.start <= selection.start && selection.end <= range.end && !symbol.name.trim().is_empty());
    }
    let step = text.len() / 40 + 1;
    for offset in (0..=text.len()).filter(|offset| offset % step == 0 && text.is_char_boundary(*offset)) {
        hover(&analysis, offset, Locale::English);
        for quick in quick_fixes(&analysis, offset..offset, Locale::English) {
            apply(text, &quick.fix.edits);
        }
        if let Some(list) =
            completion(&analysis, offset, Asked { snippets: offset % 2 == 0, unbidden: offset % 3 == 0 })
        {
            for item in list.items {
                apply(text, &[Edit { range: list.range.clone(), text: item.text }]);
            }
        }
    }
}

/// Whatever the text, its safe fixes come to an end, and do what they should.
fn mends(text: &str, source: Source<'_>) {
    let find = |text: &str| rules::check(text, &scan(Source { text, ..source }), &Levels::default(), Locale::English);
    let once = mend(text, find(text), find);
    assert!(once.stopped.is_none(), "{:?} in {text:?}", once.stopped);
    assert!(once.left.iter().all(|finding| finding.safe_fix().is_none()), "{text:?}");
    let is_json = |text: &str| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    assert!(!is_json(text) || is_json(&once.text), "{text:?}");
    let twice = mend(&once.text, find(&once.text), find);
    assert_eq!((&twice.text, twice.fixed.len()), (&once.text, 0));
}

fn language() -> impl Strategy<Value = &'static Language> {
    (0..LANGUAGES.len()).prop_map(|index| LANGUAGES[index])
}

/// Pieces of the grammars of all languages.
fn soup() -> impl Strategy<Value = String> {
    let pieces = vec![
        "\"",
        "'",
        "`",
        "\"\"\"",
        "'''",
        "\\",
        "\\\"",
        "${",
        "{",
        "}",
        "{{",
        "(",
        ")",
        "[",
        "]",
        "//",
        "/*",
        "*/",
        "#",
        "/",
        "<",
        "</",
        ">",
        "/>",
        "<a",
        "=>",
        "==",
        "=",
        ":",
        ",",
        ";",
        "|",
        "case ",
        "return ",
        "in ",
        "f\"",
        "rb'",
        "x.code",
        "HasPrefix",
        "tencentcloud",
        "\"Response\"",
        "\"Error\"",
        "\"Code\"",
        "\"RequestId\"",
        "InvalidParameter",
        "FailedOpreation",
        "AuthFailure.",
        ".SignatureFailre",
        "\u{feff}",
        "\0",
        "\r",
        "\n",
        "\r\n",
        "é",
        "中",
        "😀",
        " ",
        "\\u0041",
        "\\u0041uthFailure.TokenFailure",
        "InvalidP\\u0061rameter",
        "\"A\\x75thFailure.TokenFailure\"",
        "\\x4",
        "1",
        "-",
        "null",
        "{ Response: {",
        "\"Response\": ",
        "'Response' => ",
        "Response = @{",
        "RequestId: '1', ",
        "array(",
        "map[string]any{",
        "...",
        " as ",
        "tcerr:ignore",
        "tcerr:ignore-file",
        "tcerr:ignore[",
        "unused-ignore",
        "misspelled-code, ",
        "// tcerr:ignore\n",
        "# tcerr:ignore[unknown-code]\n",
        "/* tcerr:ignore */",
        "<!--",
        "-->",
        "=begin",
        "<<A",
        "\nA\n",
        "---\n",
        "<?php",
        "?>",
        "<script>",
    ];
    proptest::collection::vec(proptest::sample::select(pieces), 0..60).prop_map(|pieces| pieces.concat())
}

/// A sample with some of its bytes cut out, doubled or replaced.
fn damaged() -> impl Strategy<Value = String> {
    let damage = proptest::collection::vec((any::<prop::sample::Index>(), 0usize..40, soup()), 1..6);
    (0..SAMPLES.len(), damage).prop_map(|(sample, damage)| {
        let mut text = SAMPLES[sample].to_owned();
        for (place, length, new) in damage {
            let start = place.index(text.len() + 1);
            let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let end = ((start + length).min(text.len())..=text.len())
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(text.len());
            text.replace_range(start..end, &new);
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn pieces_of_all_grammars_in_any_order(text in soup(), language in language()) {
        exercise(&text, language);
    }

    #[test]
    fn damaged_sources(text in damaged(), language in language()) {
        exercise(&text, language);
    }

    /// Whatever is offered to have a finding ignored does so, and nothing else.
    #[test]
    fn what_is_ignored_in_damaged_sources(text in damaged(), language in language()) {
        let read = |text: &str| Analysis::new(text.to_owned(), language, "tencent/a", Project::default());
        ignoring::offers(language.name, &text, read);
    }

    #[test]
    fn random_text(text in "\\PC{0,80}", language in language()) {
        exercise(&text, language);
    }
}

fn repeated(piece: &str, megabytes: usize) -> String {
    piece.repeat((megabytes << 20) / piece.len())
}

fn reads(text: &str, language: &'static Language) {
    let source = Source { path: "tencent", ..Source::new(text, language) };
    let _ = may_have_sites(source);
    tcerr::rules::check(text, &scan(source), &Levels::default(), Locale::English);
}

#[test]
fn enormous_lines() {
    let text = repeated("x \"InvalidParameter.Foo\" == err.Code; tencent ", 10);
    for name in ["go", "javascriptreact", "json"] {
        reads(&text, tcerr::scan::by_id(name).expect("a language"));
    }
}

#[test]
fn wide_lines_are_not_cut_inside_a_letter() {
    for width in 0..6 {
        let wide = format!("tencent {}{}", "中".repeat(110), "a".repeat(width));
        for text in [
            format!("{wide} \"AuthFailure.TokenFailre\""),
            format!("- {wide}\n- {{{wide}: \"AuthFailure.TokenFailre\"}}"),
        ] {
            LANGUAGES.iter().for_each(|language| reads(&text, language));
        }
    }
}

#[test]
fn what_never_ends_and_what_is_nested_deeply() {
    let nested = 10_000;
    for text in [
        String::new(),
        "\0".repeat(1000),
        repeated("{\"Response\": ", 1),
        repeated("\"unterminated ", 1),
        repeated("'\\", 1),
        repeated("<a ", 1),
        repeated("`${", 1),
        repeated("([", 1),
        repeated("{ Response: { a: ", 1),
        repeated("{ Response: { a: 1 }; ", 1),
        repeated("['Response' => [[", 1),
        repeated("{\"Response\": map[", 1),
        repeated("/", 1),
        format!("{}{}", "[".repeat(nested), "]".repeat(nested)),
        format!("{}1{}", "{\"Response\":".repeat(nested), "}".repeat(nested)),
        format!("{}\"x\"{}", "`${".repeat(nested), "}`".repeat(nested)),
        format!("{}{}", "<a>{".repeat(nested), "}</a>".repeat(nested)),
    ] {
        for language in LANGUAGES {
            reads(&text, language);
        }
    }
}

/// Directives that hide, that don't, that hide one another, and those with odd lists.
#[test]
fn many_directives() {
    let many = |piece: &str| piece.repeat(100_000);
    let begun = std::time::Instant::now();
    for (name, text) in [
        ("go", many("// tencent tcerr:ignore\n")),
        ("go", many("err.Code == \"FailedOpreation\" // tcerr:ignore[misspelled-code] tencent\n")),
        ("go", many("/* tencent tcerr:ignore[unused-ignore] */")),
        ("go", format!("// tencent tcerr:ignore[{}]", many("misspelled, legacy-code, "))),
        (
            "go",
            format!("/* tencent {} */ x == \"FailedOpreation\"", many("tcerr:ignore[misspelled-code, removed-code] ")),
        ),
        ("jsonc", format!("{}{}", many("[{\"Response\": {}}, // tencent tcerr:ignore\n"), many("]"))),
        ("markdown", many("<!-- tencent tcerr:ignore-file[unknown] -->\n```\n{\"Response\": {}}\n```\n")),
        ("typescriptreact", format!("<a>{}</a>", many("{/* tencent tcerr:ignore */}\n"))),
        ("yaml", many("- a # tencent tcerr:ignore\n")),
    ] {
        let language = tcerr::scan::by_id(name).expect("a language");
        reads(&text, language);
        let analysis = Analysis::new(text, language, "tencent", Project::default());
        quick_fixes(&analysis, 100..100, Locale::English);
    }
    // It takes a few seconds; what grows with the square of the text would take hours.
    assert!(begun.elapsed().as_secs() < 300, "{:?}", begun.elapsed());
}
