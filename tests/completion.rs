//! Completion in every notation: the text before, with the cursor as `│`, and after an item is taken, with the
//! cursor where the editor puts it.

use tcerr::ide::{Analysis, Asked, Completion, completion};
use tcerr::scan::{Project, by_id};

const BY_HAND: Asked = Asked { snippets: true, unbidden: false };
const UNBIDDEN: Asked = Asked { snippets: true, unbidden: true };

/// What is offered at the cursor, and the text without it.
fn offered(language: &str, source: &str, asked: Asked) -> (Option<Completion>, String) {
    let offset = source.find('│').expect("a cursor");
    let text = source.replacen('│', "", 1);
    // A path that names Tencent Cloud is a sign.
    let language = by_id(language).expect("a language");
    let analysis = Analysis::new(text.clone(), language, "tencentcloud/a", Project::default());
    let found = completion(&analysis, offset, asked);
    if let Some(found) = &found {
        let line = text[..offset].rfind('\n').map_or(0, |line| line + 1);
        let range = &found.range;
        // What editors want of a range: on the cursor's line, around it.
        assert!(line <= range.start && range.start <= offset && offset <= range.end, "{source}: {range:?}");
        assert!(!text[range.clone()].contains('\n'), "{source}: {range:?}");
    }
    (found, text)
}

fn labels(language: &str, source: &str, asked: Asked) -> Vec<String> {
    let items = offered(language, source, asked).0.map(|found| found.items).unwrap_or_default();
    items.into_iter().map(|item| item.label).collect()
}

/// The text after an item is taken.
fn taken(language: &str, source: &str, label: &str, asked: Asked) -> String {
    let (found, text) = offered(language, source, asked);
    let found = found.unwrap_or_else(|| panic!("nothing for {source}"));
    let labels = || found.items.iter().map(|item| &item.label).collect::<Vec<_>>();
    let item = found.items.iter().find(|item| item.label == label);
    let item = item.unwrap_or_else(|| panic!("no {label} for {source}: {:?}", labels()));
    let new = if item.snippet { expanded(&item.text) } else { format!("{}│", item.text) };
    format!("{}{new}{}", &text[..found.range.start], &text[found.range.end..])
}

/// A snippet as the protocol has it, with the cursor at its first place. Ids are all the same.
fn expanded(snippet: &str) -> String {
    let mut text = String::new();
    let mut letters = snippet.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.push(letters.next().filter(|next| "\\$}".contains(*next)).expect("an escape")),
            '$' => match letters.next().expect("a place") {
                '1' => text.push('│'),
                place => assert!(place.is_ascii_digit(), "{snippet}"),
            },
            _ => text.push(letter),
        }
    }
    if let Some(start) = text.find("RequestId").map(|key| key + "RequestId".len()) {
        let is_id = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        let id = (start..text.len().saturating_sub(36)).find(|at| text.get(*at..at + 36).is_some_and(is_id));
        id.inspect(|id| text.replace_range(*id..id + 36, "ID"));
    }
    text
}

/// Takes `label` in each source.
fn check(language: &str, label: &str, cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        assert_eq!(taken(language, source, label, BY_HAND), *expected, "{language}: {source}");
    }
}

#[test]
fn keys_in_json_have_a_value_and_the_comma_they_need() {
    check(
        "json",
        "RequestId",
        &[
            (r#"{"Response": {│}}"#, r#"{"Response": {"RequestId": "│"}}"#),
            (r#"{"Response": {"│"}}"#, r#"{"Response": {"RequestId": "│"}}"#),
            (r#"{"Response": {"Req│uest"}}"#, r#"{"Response": {"RequestId": "│"}}"#),
            (r#"{"Response":{"│"}}"#, r#"{"Response":{"RequestId":"│"}}"#),
            (r#"{"Response": {"A" : 1, │}}"#, r#"{"Response": {"A" : 1, "RequestId" : "│"}}"#),
            (r#"{"Response": {Req│}}"#, r#"{"Response": {"RequestId": "│"}}"#),
            (r#"{"Response": {"Req│": "x"}}"#, r#"{"Response": {"RequestId│": "x"}}"#),
            (r#"{"Response": {Req│: "x"}}"#, r#"{"Response": {"RequestId"│: "x"}}"#),
            (r#"{"Response": {│"A": 1}}"#, r#"{"Response": {"RequestId": "│","A": 1}}"#),
            (
                "{\n  \"Response\": {\n    \"│\n    \"A\": 1\n  }\n}",
                "{\n  \"Response\": {\n    \"RequestId\": \"│\",\n    \"A\": 1\n  }\n}",
            ),
            (
                "{\n  \"Response\": {\n    \"A\": 1,\n    \"│\n  }\n}",
                "{\n  \"Response\": {\n    \"A\": 1,\n    \"RequestId\": \"│\"\n  }\n}",
            ),
            (
                r#"{"Response": {"Error": {"Code": "X", "Message": "中"}, "│"}}"#,
                r#"{"Response": {"Error": {"Code": "X", "Message": "中"}, "RequestId": "│"}}"#,
            ),
        ],
    );
    check(
        "json",
        "Error",
        &[(r#"{"Response": {│"RequestId": "x"}}"#, r#"{"Response": {"Error": {│},"RequestId": "x"}}"#)],
    );
    check(
        "json",
        "Message",
        &[(
            r#"{"Response": {"Error": {"Code": "X", "│"}}}"#,
            r#"{"Response": {"Error": {"Code": "X", "Message": "│"}}}"#,
        )],
    );
    check("json", "Response", &[("{│}", r#"{"Response": {│}}"#), ("[{\"│\"}]", r#"[{"Response": {│}}]"#)]);
    check(
        "jsonl",
        "Code",
        &[("{}\n{\"Response\": {\"Error\": {\"│\"}}}\n", "{}\n{\"Response\": {\"Error\": {\"Code\": \"│\"}}}\n")],
    );
}

#[test]
fn keys_in_a_literal_are_escaped_as_it_needs() {
    for (language, source, expected) in [
        ("java", r#"var s = "{\"Response\": {\"│\"}}";"#, r#"var s = "{\"Response\": {\"RequestId\": \"│\"}}";"#),
        ("java", r#"var s = "{\"Response\":{│}}";"#, r#"var s = "{\"Response\":{\"RequestId\":\"│\"}}";"#),
        ("java", r#"var s = "{\"Response\":{\"Req│\":1}}";"#, r#"var s = "{\"Response\":{\"RequestId│\":1}}";"#),
        (
            "java",
            r#"f("😀", "{\"Response\":{\"A\":1," + "\"│\"}}");"#,
            r#"f("😀", "{\"Response\":{\"A\":1," + "\"RequestId\":\"│\"}}");"#,
        ),
        ("java", "var s = \"{\\\"Response\\\": {\\\"│", "var s = \"{\\\"Response\\\": {\\\"RequestId\\\": \\\"│\\\""),
        ("go", "var s = `{\"Response\": {\"│\"}}`", "var s = `{\"Response\": {\"RequestId\": \"│\"}}`"),
        (
            "go",
            "var s = \"{\\\"Response\\\": {\\\"│\\\"}}\"",
            "var s = \"{\\\"Response\\\": {\\\"RequestId\\\": \\\"│\\\"}}\"",
        ),
        ("rust", r##"let s = r#"{"Response": {│}}"#;"##, r##"let s = r#"{"Response": {"RequestId": "│"}}"#;"##),
        ("swift", r##"let s = #"{"Response": {│}}"#"##, r##"let s = #"{"Response": {"RequestId": "│"}}"#"##),
        ("kotlin", r#"val s = "{\"Response\": {\"│\"}}""#, r#"val s = "{\"Response\": {\"RequestId\": \"│\"}}""#),
        ("ruby", r#"s = %q({"Response": {"│"}})"#, r#"s = %q({"Response": {"RequestId": "│"}})"#),
        ("powershell", r#"$s = "{""Response"": {""│""}}""#, r#"$s = "{""Response"": {""RequestId"": ""│""}}""#),
        ("python", r#"s = '{"Response": {"│"}}'"#, r#"s = '{"Response": {"RequestId": "│"}}'"#),
        (
            "python",
            r#"s = f'{{"Response": {{"A": {a}, "│"}}}}'"#,
            r#"s = f'{{"Response": {{"A": {a}, "RequestId": "│"}}}}'"#,
        ),
        ("csharp", r#"var s = @"{""Response"": {""│""}}";"#, r#"var s = @"{""Response"": {""RequestId"": ""│""}}";"#),
        ("shellscript", r#"curl -d "{\"Response\": {\"│\"}}""#, r#"curl -d "{\"Response\": {\"RequestId\": \"│\"}}""#),
        (
            "shellscript",
            "cat <<EOF\n{\"Response\": {\"│\"}}\nEOF\n",
            "cat <<EOF\n{\"Response\": {\"RequestId\": \"│\"}}\nEOF\n",
        ),
        (
            "markdown",
            "中\n\n```json\n{\"Response\": {\"│\"}}\n```\n",
            "中\n\n```json\n{\"Response\": {\"RequestId\": \"│\"}}\n```\n",
        ),
        ("yaml", "body: '{\"Response\": {\"│\"}}'\n", "body: '{\"Response\": {\"RequestId\": \"│\"}}'\n"),
        (
            "yaml",
            "body: \"{\\\"Response\\\": {\\\"│\\\"}}\"\n",
            "body: \"{\\\"Response\\\": {\\\"RequestId\\\": \\\"│\\\"}}\"\n",
        ),
        ("yaml", "body: |\n  {\"Response\": {\"│\"}}\n", "body: |\n  {\"Response\": {\"RequestId\": \"│\"}}\n"),
    ] {
        assert_eq!(taken(language, source, "RequestId", UNBIDDEN), expected, "{language}");
    }
    for (language, source, expected) in [
        ("java", r#"var s = "{\"Response\": {\"│\"}}";"#, r#"var s = "{\"Response\": {\"Error\": {│}}}";"#),
        ("python", r#"s = f'{{"Response": {{"│"}}}}'"#, r#"s = f'{{"Response": {{"Error": {{│}}}}}}'"#),
    ] {
        assert_eq!(taken(language, source, "Error", UNBIDDEN), expected, "{language}");
    }
}

#[test]
fn the_wrapper_in_a_literal_is_offered_to_who_begins_it_or_asks() {
    let source = r#"var s = "{\"│\"}";"#;
    assert_eq!(labels("java", source, UNBIDDEN), [""; 0]);
    assert_eq!(taken("java", source, "Response", BY_HAND), r#"var s = "{\"Response\": {│}}";"#);
    let begun = r#"var s = "{\"resp│\"}";"#;
    assert_eq!(taken("java", begun, "Response", UNBIDDEN), r#"var s = "{\"Response\": {│}}";"#);
    for other in [r#"var s = "{\"request│\"}";"#, r#"var s = "{\"a\": {\"resp│\"}}";"#, r#"var s = "[\"resp│\"]";"#]
    {
        assert_eq!(labels("java", other, BY_HAND), [""; 0], "{other}");
    }
}

#[test]
fn codes_complete_wherever_a_code_may_stand() {
    for (language, source, expected) in [
        (
            "json",
            r#"{"Response": {"Error": {"Code": "Internal│"}}}"#,
            r#"{"Response": {"Error": {"Code": "InternalError│"}}}"#,
        ),
        (
            "java",
            r#"var s = "{\"Response\": {\"Error\": {\"Code\": \"│\"}}}";"#,
            r#"var s = "{\"Response\": {\"Error\": {\"Code\": \"InternalError│\"}}}";"#,
        ),
        (
            "go",
            "var s = `{\"Response\": {\"Error\": {\"Code\": \"Inter│nal\"}}}`",
            "var s = `{\"Response\": {\"Error\": {\"Code\": \"InternalError│\"}}}`",
        ),
        (
            "java",
            "var s = \"{\\\"Response\\\":{\\\"Error\\\":{\\\"Code\\\":\\\"Internal│",
            "var s = \"{\\\"Response\\\":{\\\"Error\\\":{\\\"Code\\\":\\\"InternalError│",
        ),
        (
            "markdown",
            "```json\n{\"Response\": {\"Error\": {\"Code\": \"│\"}}}\n```",
            "```json\n{\"Response\": {\"Error\": {\"Code\": \"InternalError│\"}}}\n```",
        ),
        (
            "python",
            "r = {'Response': {'Error': {'Code': '│', 'Message': '中'}, 'RequestId': 'x'}}",
            "r = {'Response': {'Error': {'Code': 'InternalError│', 'Message': '中'}, 'RequestId': 'x'}}",
        ),
        (
            "php",
            "<?php $r = ['Response' => ['Error' => ['Code' => '│']]];",
            "<?php $r = ['Response' => ['Error' => ['Code' => 'InternalError│']]];",
        ),
        (
            "typescript",
            "const r = { Response: { Error: { Code: '│' } } }",
            "const r = { Response: { Error: { Code: 'InternalError│' } } }",
        ),
    ] {
        assert_eq!(taken(language, source, "InternalError", UNBIDDEN), expected, "{language}");
    }
}

#[test]
fn a_whole_response_is_laid_out_as_its_place_wants() {
    for (language, label, source, expected) in [
        (
            "json",
            "tc-error",
            "[\n  tc-e│\n]",
            "[\n  {\n    \"Response\": {\n      \"Error\": {\n        \"Code\": \"│\",\n        \"Message\": \"\"\n      },\n      \"RequestId\": \"ID\"\n    }\n  }\n]",
        ),
        ("json", "tc-success", "│", "{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}"),
        (
            "json",
            "tc-success",
            "{\"a\": │\n\"b\": 1}",
            "{\"a\": {\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n},\n\"b\": 1}",
        ),
        ("jsonl", "tc-success", "{}\ntc│\n{}", "{}\n{\"Response\": {│\"RequestId\": \"ID\"}}\n{}"),
        (
            "java",
            "tc-success",
            "var s = \"tc-│\";",
            "var s = \"{\\\"Response\\\": {│\\\"RequestId\\\": \\\"ID\\\"}}\";",
        ),
        (
            "java",
            "tc-error",
            "var s = \"│\";",
            "var s = \"{\\\"Response\\\": {\\\"Error\\\": {\\\"Code\\\": \\\"│\\\", \\\"Message\\\": \\\"\\\"}, \\\"RequestId\\\": \\\"ID\\\"}}\";",
        ),
        (
            "java",
            "tc-success",
            "  var s = \"\"\"tc│\"\"\";",
            "  var s = \"\"\"\n  {\n    \"Response\": {\n      │\"RequestId\": \"ID\"\n    }\n  }\n  \"\"\";",
        ),
        (
            "java",
            "tc-success",
            "  var s = \"\"\"\n    tc│\n    \"\"\";",
            "  var s = \"\"\"\n    {\n      \"Response\": {\n        │\"RequestId\": \"ID\"\n      }\n    }\n    \"\"\";",
        ),
        (
            "go",
            "tc-success",
            "\tvar s = `│`",
            "\tvar s = `{\n\t  \"Response\": {\n\t    │\"RequestId\": \"ID\"\n\t  }\n\t}`",
        ),
        ("go", "tc-success", "var s = \"tc│", "var s = \"{\\\"Response\\\": {│\\\"RequestId\\\": \\\"ID\\\"}}"),
        (
            "rust",
            "tc-success",
            "let s = r#\"tc│\"#;",
            "let s = r#\"{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}\"#;",
        ),
        ("rust", "tc-success", "let s = \"tc│\";", "let s = \"{\\\"Response\\\": {│\\\"RequestId\\\": \\\"ID\\\"}}\";"),
        (
            "cpp",
            "tc-success",
            "auto s = R\"(tc│)\";",
            "auto s = R\"({\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n})\";",
        ),
        ("python", "tc-success", "s = 'tc│'", "s = '{\"Response\": {│\"RequestId\": \"ID\"}}'"),
        ("python", "tc-success", "s = f'tc│'", "s = f'{{\"Response\": {{│\"RequestId\": \"ID\"}}}}'"),
        (
            "python",
            "tc-success",
            "s = '''│'''",
            "s = '''\n{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}\n'''",
        ),
        ("typescript", "tc-success", "s = `tc│`", "s = `{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}`"),
        ("php", "tc-success", "<?php $s = 'tc│';", "<?php $s = '{\"Response\": {│\"RequestId\": \"ID\"}}';"),
        (
            "csharp",
            "tc-success",
            "var s = $\"tc│\";",
            "var s = $\"{{\\\"Response\\\": {{│\\\"RequestId\\\": \\\"ID\\\"}}}}\";",
        ),
        (
            "csharp",
            "tc-success",
            "var s = \"\"\"tc│\"\"\";",
            "var s = \"\"\"\n{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}\n\"\"\";",
        ),
        (
            "swift",
            "tc-success",
            "let s = \"\"\"\n  tc│\n  \"\"\"",
            "let s = \"\"\"\n  {\n    \"Response\": {\n      │\"RequestId\": \"ID\"\n    }\n  }\n  \"\"\"",
        ),
        (
            "csharp",
            "tc-success",
            "var s = @\"tc│\";",
            "var s = @\"{\"\"Response\"\": {│\"\"RequestId\"\": \"\"ID\"\"}}\";",
        ),
        ("shellscript", "tc-success", "curl -d 'tc│'", "curl -d '{\"Response\": {│\"RequestId\": \"ID\"}}'"),
        (
            "shellscript",
            "tc-success",
            "cat <<EOF\ntc│\nEOF\n",
            "cat <<EOF\n{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}\nEOF\n",
        ),
        (
            "yaml",
            "tc-success",
            "body: |\n  tc│\nb: 1\n",
            "body: |\n  {\n    \"Response\": {\n      │\"RequestId\": \"ID\"\n    }\n  }\nb: 1\n",
        ),
        (
            "markdown",
            "tc-success",
            "中\n\n```json\ntc│\n```\n",
            "中\n\n```json\n{\n  \"Response\": {\n    │\"RequestId\": \"ID\"\n  }\n}\n```\n",
        ),
    ] {
        assert_eq!(taken(language, source, label, BY_HAND), expected, "{language}: {source}");
    }
}

#[test]
fn nobody_is_bothered() {
    for (language, source, asked) in [
        // A quote was typed, and nothing else.
        ("go", "var s = \"│\"", UNBIDDEN),
        ("go", "var s = `│`", UNBIDDEN),
        ("java", "var s = \"t│\";", UNBIDDEN),
        ("python", "x['tc│']", BY_HAND),
        // Something stands there already.
        ("go", "var s = \"tc│ x\"", BY_HAND),
        ("go", "var s = \"x tc│\"", BY_HAND),
        // No braces can stand there, or no quotes.
        ("csharp", "var s = $\"\"\"tc│\"\"\";", BY_HAND),
        ("rust", "let s = r\"tc│\";", BY_HAND),
        ("shellscript", "echo tc│", BY_HAND),
        ("yaml", "body: tc│", BY_HAND),
        ("markdown", "`tc│`", BY_HAND),
        ("markdown", "```go\ntc│\n```\n", BY_HAND),
        ("markdown", "> ```json\n> tc│\n> ```\n", BY_HAND),
        // JSON that is none of a response.
        ("json", r#"{"Response": {"Zone": {"│"}}}"#, BY_HAND),
        ("json", r#"{"Response": {"Zone": │}}"#, BY_HAND),
        ("json", r#"{"Response": │}"#, BY_HAND),
        ("json", r#"{"a": 1, "b": 2, "│"}"#, BY_HAND),
        ("json", r#"{"a": 1 │}"#, BY_HAND),
        ("java", r#"var s = "{\"Response\": {\"Error\": {\"Code\": \"X\", \"Message\": \"│\"}}}";"#, BY_HAND),
        // Code in a hole.
        ("python", r#"s = f'{{"Response": {{ {x│} }}}}'"#, BY_HAND),
        // An escape is taken as a whole.
        ("java", r#"var s = "{\"Response\": {\│"\"}}";"#, BY_HAND),
    ] {
        assert_eq!(labels(language, source, asked), [""; 0], "{language}: {source}");
    }
    // Where a text is looked for, its beginning is wanted.
    let tested = labels("go", "ok := strings.HasPrefix(s, \"tc│\")", BY_HAND);
    assert!(!tested.is_empty() && !tested.iter().any(|label| label.starts_with("tc-")), "{tested:?}");
    let text = "var s = `{\"Response\": {\"│\"}}`".replace('│', "");
    let analysis = Analysis::new(text, by_id("go").expect("a language"), "a", Project::default());
    assert_eq!(completion(&analysis, 24, BY_HAND), None, "nothing names Tencent Cloud");
}

#[test]
fn keys_in_a_block_of_yaml_stand_on_lines_of_their_own() {
    check(
        "yaml",
        "RequestId",
        &[
            ("Response:\n  │\n", "Response:\n  RequestId: │\n"),
            ("Response:\n  Req│\n", "Response:\n  RequestId: │\n"),
            ("Response:\n  Req│", "Response:\n  RequestId: │"),
            (
                "中:\r\n  - Response: # 成功\r\n      A: 1\r\n\r\n      Req│\r\n",
                "中:\r\n  - Response: # 成功\r\n      A: 1\r\n\r\n      RequestId: │\r\n",
            ),
            ("Response:\n  R│: x\n", "Response:\n  RequestId│: x\n"),
            (
                "\"Response\":\n  \"Error\":\n    \"Code\": \"X\"\n  │\n",
                "\"Response\":\n  \"Error\":\n    \"Code\": \"X\"\n  \"RequestId\": │\n",
            ),
            ("Response:\n  \"Req│\"\n  A: 1\n", "Response:\n  \"RequestId\": │\n  A: 1\n"),
            ("Response:\n  Zones:\n  - a\n  - b\n  req│\n", "Response:\n  Zones:\n  - a\n  - b\n  RequestId: │\n"),
        ],
    );
    check(
        "yaml",
        "Error",
        &[("a:\n  Response:\n    E│\n    RequestId: x\n", "a:\n  Response:\n    Error:\n      │\n    RequestId: x\n")],
    );
    check(
        "yaml",
        "Message",
        &[(
            "Response:\n  Error:\n    Code: X\n    │\n  RequestId: x\n",
            "Response:\n  Error:\n    Code: X\n    Message: │\n  RequestId: x\n",
        )],
    );
    check(
        "yaml",
        "InternalError",
        &[("Response:\n  Error:\n    Code: Internal│\n", "Response:\n  Error:\n    Code: InternalError│\n")],
    );
    for source in [
        "Response: x\n  │\n",
        "Response:\n    A: 1\n  │\n",
        "Response:\n  A: 1\n    │\n",
        "Response:\n  │\n    A: 1\n",
        "Response:\n  - A: 1\n    │\n",
        "Response:\n  Zone:\n    │\n",
        "Error:\n  │\n",
        "Response:\n  # Req│\n",
        "Response:\n  Req│ x\n",
        "Response:\n│\n",
        "---\n  │\n",
    ] {
        assert_eq!(labels("yaml", source, BY_HAND), [""; 0], "{source}");
    }
    assert_eq!(labels("yaml", "Response:\n  RequestId: x\n  │\n", BY_HAND), ["Error"]);
    assert_eq!(labels("yaml", "Response:\n  │\n  RequestId: x\n", BY_HAND), ["Error"]);
}
