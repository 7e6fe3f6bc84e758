//! The fenced blocks of Markdown: JSON, and code that holds some.
//!
//! Documents leave things out, so only what shows itself to be a response counts, and faults of JSON don't.

use std::ops::Range;
use std::sync::Arc;

use super::json::parse;
use super::languages::{Dialect, Grammar, by_id};
use super::layer::Layer;
use super::lexer::{Span, SpanKind, lex};
use super::responses;
use super::syntax::Special;
use super::values::Values;
use super::writing::Writing;

/// The string form of Markdown's row that fenced blocks have.
const FENCE: u8 = 1;

/// What a block of JSON is labelled with, in small letters; without a label it is known by its brackets.
const LABELS_OF_JSON: [&str; 7] = ["", "json", "jsonc", "json5", "json-doc", "jsonl", "ndjson"];

/// The values in the fenced blocks that hold the word `Response`.
pub fn find(text: &str, spans: &[Span]) -> Vec<Values> {
    let mut found = Vec::new();
    let mut hits = memchr::memmem::find_iter(text.as_bytes(), "Response").peekable();
    for span in spans.iter().filter(|span| matches!(span.kind, SpanKind::Literal { form: FENCE, closed: true, .. })) {
        let content = span.content();
        while hits.next_if(|hit| *hit < content.start).is_some() {}
        if hits.peek().is_some_and(|hit| *hit < content.end) {
            let opening = span.start as usize..content.start;
            let values = in_block(label(&text[opening.clone()]), layer(text, opening.start, content));
            found.extend(values.into_iter().map(|values| Values { is_abridged: true, is_whole: false, ..values }));
        }
    }
    found
}

/// The language that a block's first line names: of `~~~ {.json}` or `` ```json title="a" `` it is `json`.
fn label(opening: &str) -> &str {
    let info = opening.trim_start_matches(['`', '~']).trim_start_matches([' ', '\t', '{', '.']);
    info.split(|letter: char| letter.is_whitespace() || "{},:;".contains(letter)).next().unwrap_or_default()
}

/// The text of a block whose mark stands at a byte offset, without the marks of a quotation before its lines.
fn layer(text: &str, mark: usize, content: Range<usize>) -> Layer {
    let line = text[..mark].rfind('\n').map_or(0, |end| end + 1);
    let depth = text[line..mark].matches('>').count();
    let mut layer = Layer::default();
    // A line that is added has no marks of its own.
    layer.begin_part(content.start, Writing { multiline: depth == 0, ..Writing::plain() });
    let mut from = content.start;
    for line in text[content].split_inclusive('\n') {
        let rest = (0..depth).try_fold(line, |rest, _| rest.trim_start_matches([' ', '\t']).strip_prefix('>'));
        let rest = rest.map_or(line, |rest| rest.strip_prefix(' ').filter(|_| depth > 0).unwrap_or(rest));
        let cut = line.len() - rest.len();
        if cut > 0 {
            layer.push_joint(from..from + cut);
        }
        layer.push_exact(rest, from + cut);
        from += line.len();
    }
    layer
}

fn in_block(label: &str, layer: Layer) -> Vec<Values> {
    let label = label.to_ascii_lowercase();
    if LABELS_OF_JSON.contains(&label.as_str()) {
        let is_json = layer.text.trim_start().starts_with(['{', '[']);
        let values = is_json.then(|| Values::embedded(parse(&layer.text, Dialect::Template), layer, false));
        return values.into_iter().collect();
    }
    let Some(Grammar::Code(syntax)) = by_id(&label).map(|language| &language.grammar) else { return Vec::new() };
    if syntax.special == Special::Markdown {
        return Vec::new();
    }
    let spans = lex(&layer.text, syntax);
    let found = responses::candidates(&layer.text, syntax, &spans);
    let layer = Arc::new(layer);
    found.into_iter().map(|values| values.through(&layer)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::languages::by_path;
    use super::super::value::Kind;
    use super::*;

    fn values(text: &str) -> Vec<Values> {
        let Grammar::Code(syntax) = &by_path("a.md".as_ref()).expect("a language").grammar else {
            unreachable!("no code")
        };
        find(text, &lex(text, syntax))
    }

    #[test]
    fn blocks_are_labelled_in_many_ways() {
        for (opening, expected) in [
            ("```\n", ""),
            ("```json\n", "json"),
            ("~~~ {.json #a}\n", "json"),
            ("``` {python, echo=FALSE}\n", "python"),
            ("````json5 title=\"a.json\"\r\n", "json5"),
            ("```js{1,3}\n", "js"),
        ] {
            assert_eq!(label(opening), expected, "{opening}");
        }
    }

    /// Every string is where it says, whatever stands before its line.
    #[test]
    fn what_stands_before_the_lines_is_no_text() {
        for text in [
            "```json\n{\"Response\":\n  {\"a\": \"b\"}}\n```",
            "- a\n\n  ```\n  {\"Response\":\n   {\"a\": \"b\"}}\n  ```",
            "> > ```json\n> > {\"Response\":\n> >   {\"a\":\n>>\"b\"}}\n> > ```",
            "> ```json\r\n> {\"Response\":\r\n>\r\n> {\"a\": \"b\"}}\r\n> ```",
            "> ```python\n> x = {'Response': {\n>   'a': 'b'}}\n> ```",
            "> ```go\n> x := `{\"Response\": {\n>   \"a\":\n> \"b\"}}`\n> ```",
            "> ```python\n> x = ('{\"Response\": '\n>   '{\"a\": \"b\"}}')\n> ```",
            "> ```yaml\n> Response:\n>   a: b\n> ```",
            "```yaml\nbody: '{\"Response\": {\"a\":\n\n  \"b\"}}'\n```",
        ] {
            let found = values(text);
            assert_eq!(found.len(), 1, "{text}");
            let view = found[0].view(text);
            let strings: Vec<&str> = (view.tree().iter())
                .filter(|(_, node)| matches!(node.kind, Kind::Key | Kind::String))
                .map(|(id, _)| &text[found[0].source_range(view.content_range(id))])
                .collect();
            assert_eq!(strings, ["Response", "a", "b"], "{text}");
            assert!(found[0].tree.documents().iter().all(|document| document.fault.is_none()), "{text}");
        }
    }

    #[test]
    fn other_blocks_are_not_looked_at() {
        for text in [
            "```json\nHTTP/1.1 200 OK\n\n{\"Response\": 1}\n```",
            "```markdown\n{\"Response\": 1}\n```",
            "```diff\n{\"Response\": 1}\n```",
            "`{\"Response\": 1}`",
            "    {\"Response\": 1}",
        ] {
            assert!(values(text).is_empty(), "{text}");
        }
    }
}
