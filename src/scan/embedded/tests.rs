//! What literals hold is read as it was written, in every language, and leads back to its place.

mod folded;
mod forms;
mod joins;

use proptest::prelude::*;
use serde_json::Value as Json;

use super::super::decode::decode;
use super::super::lexer::{SpanKind, lex};
use super::*;
use forms::FORMS;

/// Any JSON, with what the literals of some language must escape in its strings.
fn json() -> impl Strategy<Value = Json> {
    let parts = vec![
        "a", "Response", "\"", "\\", "'", "`", "\n", "\t", "中", "😀", "$x", "${y}", "#{z}", "{}", "}}", "{{", "%s",
        "|", "\\(w)", "\\n", "*/", "//", "\u{7f}", "é",
    ];
    let text = proptest::collection::vec(proptest::sample::select(parts), 0..5).prop_map(|parts| parts.concat());
    let leaf = prop_oneof![
        text.clone().prop_map(Json::from),
        any::<i32>().prop_map(Json::from),
        any::<bool>().prop_map(Json::from),
        Just(Json::Null)
    ];
    let tree = leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            proptest::collection::vec((text.clone(), inner), 0..4)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    });
    tree.prop_map(|value| serde_json::json!({ "Response": value }))
}

fn written(value: &Json, pretty: bool) -> String {
    if pretty { serde_json::to_string_pretty(value).expect("JSON") } else { value.to_string() }
}

/// Each offset of the text stands for a place within the source, none before the one of an offset before.
fn check_places(values: &Values, source: &str) {
    let text = values.view(source).text.to_owned();
    let mut last = 0;
    for (offset, letter) in text.char_indices() {
        let place = values.source_range(offset..offset + letter.len_utf8());
        assert!(last <= place.start && place.start <= place.end, "{offset} of {text} is at {place:?} of {source}");
        assert!(source.get(place.clone()).is_some(), "{place:?} cuts a letter of {source}");
        assert_eq!(values.offset(place.start), Some(offset), "{offset} of {text}");
        last = place.start;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn json_is_read_as_it_was_written(value in json(), pretty in any::<bool>(), form in 0..FORMS.len()) {
        let form = &FORMS[form];
        let text = written(&value, pretty);
        let Some(source) = form.write(&text) else { return Ok(()) };
        let values = form.read(&source).expect("values");
        let view = values.view(&source);
        prop_assert_eq!(view.text.trim(), &text, "{}", &source);
        check_places(&values, &source);
        prop_assert!(values.tree.documents().iter().all(|document| document.fault.is_none()), "{}", &source);
        let spans = lex(&source, form.syntax());
        for (id, _) in values.tree.iter().filter(|(_, node)| node.is_text()) {
            let place = values.source_range(view.content_range(id));
            let holder = spans.iter().rfind(|span| span.start as usize <= place.start).expect("a literal");
            let SpanKind::Literal { form: index, .. } = holder.kind else { unreachable!("a comment") };
            // What the shell joins has its marks between.
            if place.end > holder.content().end {
                continue;
            }
            let host = if form.open.contains(".raw") || form.open.contains("##") {
                Escapes::NONE
            } else {
                form.syntax().strings[usize::from(index)].escapes
            };
            let said = decode(&source[place], host).into_owned();
            let doubles = form.escapes.contains(&("{", "{{"));
            let said = if doubles { said.replace("{{", "{").replace("}}", "}") } else { said };
            let content = &view.text[view.content_range(id)];
            prop_assert_eq!(said, content, "{}", &source);
        }
    }

    /// A text that is written into a literal is read from it again.
    #[test]
    fn what_is_written_is_read(text in "[\\\\\"'`$#{}()\\[\\]|%\n a-c中😀]{0,12}", form in 0..FORMS.len()) {
        let form = &FORMS[form];
        let Some(source) = form.write("{\"a\": 0}") else { return Ok(()) };
        let values = form.read(&source).expect("values");
        let place = values.view(&source).text.find('0').expect("a value");
        if let Some(edit) = values.edit(place..place + 1, &text) {
            let mended = format!("{}{}{}", &source[..edit.range.start], edit.text, &source[edit.range.end..]);
            let after = form.read(&mended).expect("values");
            prop_assert_eq!(after.view(&mended).text.trim(), format!("{{\"a\": {text}}}"), "{}", &mended);
        }
    }

    /// JSON in a string of JSON in a literal.
    #[test]
    fn strings_of_json_hold_json(value in json(), form in 0..FORMS.len()) {
        let form = &FORMS[form];
        let inner = written(&value, false);
        let outer = serde_json::json!({ "body": serde_json::json!({ "body": inner }).to_string() });
        let Some(source) = form.write(&outer.to_string()) else { return Ok(()) };
        let spans = lex(&source, form.syntax());
        let found = find(&source, form.syntax(), &spans);
        prop_assert!(found.len() >= 3, "{}", &source);
        prop_assert_eq!(found[2].view(&source).text, inner);
        found.iter().for_each(|values| check_places(values, &source));
        let text = "{\"a\": \"b\\n\"}";
        let place = found[2].view(&source).text.find(':').expect("a member") + 1;
        if let Some(edit) = found[2].edit(place..place, text) {
            let mended = format!("{}{}{}", &source[..edit.range.start], edit.text, &source[edit.range.end..]);
            let spans = lex(&mended, form.syntax());
            let after = find(&mended, form.syntax(), &spans);
            prop_assert!(after.iter().any(|values| values.view(&mended).text.contains(text)), "{}", &mended);
        }
    }

    /// Cut anywhere, nothing breaks.
    #[test]
    fn no_source_is_too_odd(
        value in json(),
        form in 0..FORMS.len(),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..9, "[\\\\\"'`$#{}()+.,\n|:a]{0,4}"), 1..5),
    ) {
        let form = &FORMS[form];
        let Some(mut source) = form.write(&written(&value, true)) else { return Ok(()) };
        for (place, length, new) in cuts {
            let boundary = |at: usize| (0..=at.min(source.len())).rev().find(|at| source.is_char_boundary(*at)).unwrap_or(0);
            let start = boundary(place.index(source.len() + 1));
            let end = boundary(start + length).max(start);
            source.replace_range(start..end, &new);
        }
        let spans = lex(&source, form.syntax());
        for values in find(&source, form.syntax(), &spans) {
            for (_, node) in values.tree.iter() {
                prop_assert!(source.get(values.source_range(node.range())).is_some());
            }
        }
        for offset in (0..source.len()).filter(|offset| source.is_char_boundary(*offset)) {
            at(&source, form.syntax(), &spans, offset);
        }
    }
}
