//! Sources for tests, and positions in them.

use serde_json::{Value, json};

/// A Go file with a sign of Tencent Cloud and one comparison with the code given.
pub fn go(code: &str) -> String {
    format!(
        "package a\n\nimport cvm \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312\"\n\n\
         func f(err *E) bool {{\n\treturn err.Code == \"{code}\"\n}}\n"
    )
}

/// A failed response with the code given.
pub fn failure(code: &str) -> String {
    format!("{{\"Response\":{{\"Error\":{{\"Code\":\"{code}\",\"Message\":\"m\"}},\"RequestId\":\"x\"}}}}\n")
}

/// A text whose cursor is marked by `$0`, and the cursor's byte offset.
pub fn cursor(source: &str) -> (String, usize) {
    let offset = source.find("$0").expect("a cursor");
    (source.replacen("$0", "", 1), offset)
}

/// The same with the cursor's position in UTF-16.
pub fn place(source: &str) -> (String, Value) {
    let (text, offset) = cursor(source);
    let position = position(&text, offset, "utf-16");
    (text, position)
}

/// The position of a byte offset. Lines end at `\n`, `\r\n` and `\r`.
pub fn position(text: &str, offset: usize, encoding: &str) -> Value {
    let starts = line_starts(text);
    let line = starts.iter().rposition(|start| *start <= offset).expect("the first line starts at 0");
    json!({ "line": line, "character": units(&text[starts[line]..offset], encoding) })
}

/// The range between two byte offsets.
pub fn range(text: &str, start: usize, end: usize, encoding: &str) -> Value {
    json!({ "start": position(text, start, encoding), "end": position(text, end, encoding) })
}

/// The byte offset of a position that is in the text.
pub fn offset(text: &str, position: &Value, encoding: &str) -> usize {
    let number = |name: &str| position[name].as_u64().expect("a number") as usize;
    let start = line_starts(text)[number("line")];
    let rest = &text[start..];
    let length = rest
        .char_indices()
        .map(|(at, _)| at)
        .chain([rest.len()])
        .find(|at| units(&rest[..*at], encoding) == number("character"));
    start + length.expect("a column of the line")
}

/// What a range cuts out of a text.
pub fn slice<'a>(text: &'a str, range: &Value, encoding: &str) -> &'a str {
    &text[offset(text, &range["start"], encoding)..offset(text, &range["end"], encoding)]
}

/// The text after edits in UTF-16.
pub fn apply(text: &str, edits: &[Value]) -> String {
    let mut places: Vec<(usize, usize, &str)> = edits
        .iter()
        .map(|edit| {
            let at = |name: &str| offset(text, &edit["range"][name], "utf-16");
            (at("start"), at("end"), edit["newText"].as_str().expect("a text"))
        })
        .collect();
    places.sort_unstable();
    let mut result = text.to_owned();
    for (start, end, new) in places.into_iter().rev() {
        result.replace_range(start..end, new);
    }
    result
}

fn line_starts(text: &str) -> Vec<usize> {
    let breaks = text
        .bytes()
        .enumerate()
        .filter(|(at, byte)| *byte == b'\n' || *byte == b'\r' && text.as_bytes().get(at + 1) != Some(&b'\n'));
    std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect()
}

fn units(text: &str, encoding: &str) -> usize {
    match encoding {
        "utf-8" => text.len(),
        "utf-16" => text.encode_utf16().count(),
        "utf-32" => text.chars().count(),
        _ => panic!("no encoding: {encoding}"),
    }
}
