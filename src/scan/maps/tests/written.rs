//! Maps of random values, written in each notation, are read as what they were.

use proptest::prelude::*;

use super::{maps, shapes};

/// A value to be written.
#[derive(Clone, Debug)]
enum Sample {
    Map(Vec<(&'static str, Sample)>),
    List(Vec<Sample>),
    Text(String),
    Number(i32),
    Truth(bool),
    Nothing,
    Call,
}

fn sample() -> impl Strategy<Value = Sample> {
    let leaf = prop_oneof![
        "[ a-zA-Z.:,;(){}\\[\\]'\"\\\\/#é😀=>\n-]{0,12}".prop_map(Sample::Text),
        any::<i32>().prop_map(Sample::Number),
        any::<bool>().prop_map(Sample::Truth),
        Just(Sample::Nothing),
        Just(Sample::Call),
    ];
    let key =
        prop_oneof![Just("Error"), Just("Code"), Just("Message"), Just("RequestId"), Just("Response"), Just("x1")];
    leaf.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec((key.clone(), inner.clone()), 0..5).prop_map(Sample::Map),
            proptest::collection::vec(inner, 0..4).prop_map(Sample::List),
        ]
    })
}

/// How a language writes values.
struct Notation {
    language: &'static str,
    map: [&'static str; 2],
    list: [&'static str; 2],
    /// What stands before a key, and between it and its value.
    key: [&'static str; 2],
    separator: &'static str,
    /// A text's marks.
    quotes: [&'static str; 2],
    /// The words for true, for false and for nothing; the last is unknown where it is empty.
    words: [&'static str; 3],
    comment: &'static str,
    /// Whether nobody knows if something empty is a map or a list.
    either: bool,
}

const NOTATIONS: [Notation; 15] = {
    const JSON: Notation = Notation {
        language: "",
        map: ["{", "}"],
        list: ["[", "]"],
        key: ["\"", "\": "],
        separator: ",",
        quotes: ["\"", "\""],
        words: ["true", "false", "null"],
        comment: "// {\n",
        either: false,
    };
    const PYTHON: Notation =
        Notation { language: "python", words: ["True", "False", "None"], comment: "# {\n", ..JSON };
    const PHP: Notation = Notation { language: "php", map: ["[", "]"], key: ["'", "' => "], either: true, ..JSON };
    const RUBY: Notation =
        Notation { language: "ruby", key: ["", ": "], words: ["true", "false", "nil"], comment: "# {\n", ..JSON };
    [
        PYTHON,
        Notation { key: ["'", "':"], quotes: ["u'", "'"], ..PYTHON },
        Notation { language: "javascript", key: ["", ": "], quotes: ["'", "'"], ..JSON },
        Notation { language: "typescript", key: ["\"", "\" : "], ..JSON },
        PHP,
        Notation { map: ["array(", ")"], list: ["array(", ")"], ..PHP },
        RUBY,
        Notation { key: [":", " => "], ..RUBY },
        Notation {
            language: "go",
            map: ["map[string]interface{}{", "}"],
            list: ["[]any{", "}"],
            words: ["true", "false", "nil"],
            ..JSON
        },
        Notation { language: "rust", ..JSON },
        Notation { language: "dart", quotes: ["'", "'"], ..JSON },
        Notation { language: "swift", map: ["[", "]"], words: ["true", "false", "nil"], either: true, ..JSON },
        Notation {
            language: "lua",
            list: ["{", "}"],
            key: ["[\"", "\"] = "],
            words: ["true", "false", ""],
            comment: "-- {\n",
            either: true,
            ..JSON
        },
        Notation { language: "terraform", key: ["", " = "], comment: "# {\n", ..JSON },
        Notation { language: "kotlin", map: ["mapOf(", ")"], list: ["listOf(", ")"], key: ["\"", "\" to "], ..JSON },
    ]
};

/// What is left to choice: blanks, comments, commas behind the last one.
#[derive(Clone, Copy, Debug)]
struct Style {
    spread: bool,
    comments: bool,
    trailing: bool,
}

impl Notation {
    /// Writes a value, and what is expected to be read of it.
    fn write(&self, sample: &Sample, style: Style, code: &mut String, expected: &mut String) {
        match sample {
            Sample::Map(members) if members.is_empty() && self.either => {
                code.push_str(&self.map.concat());
                expected.push_str("? ");
            }
            Sample::List(elements) if elements.is_empty() && self.either => {
                code.push_str(&self.list.concat());
                expected.push_str("? ");
            }
            Sample::Map(members) => {
                let items = members.iter().map(|(key, value)| (Some(*key), value));
                expected.push('{');
                self.items(self.map, items.collect(), style, code, expected);
                expected.push('}');
            }
            Sample::List(elements) => {
                expected.push('[');
                let items = elements.iter().map(|value| (None, value));
                self.items(self.list, items.collect(), style, code, expected);
                expected.push(']');
            }
            Sample::Text(text) => {
                code.push_str(self.quotes[0]);
                for letter in text.chars() {
                    match letter {
                        '\n' => code.push_str("\\n"),
                        '\\' => code.push_str("\\\\"),
                        _ if self.quotes[1].contains(letter) => code.extend(['\\', letter]),
                        '#' if self.language == "ruby" => code.push_str("\\#"),
                        _ => code.push(letter),
                    }
                }
                code.push_str(self.quotes[1]);
                *expected += &format!("{text:?} ");
            }
            Sample::Number(number) => {
                *code += &number.to_string();
                *expected += &format!("{number} ");
            }
            Sample::Truth(truth) => {
                code.push_str(self.words[usize::from(!truth)]);
                *expected += &format!("{truth} ");
            }
            Sample::Nothing if !self.words[2].is_empty() => {
                code.push_str(self.words[2]);
                expected.push_str("null ");
            }
            Sample::Call | Sample::Nothing => {
                code.push_str("f(a, {b}, \"c)\")[0].d");
                expected.push_str("? ");
            }
        }
    }

    fn items(
        &self,
        brackets: [&str; 2],
        items: Vec<(Option<&str>, &Sample)>,
        style: Style,
        code: &mut String,
        expected: &mut String,
    ) {
        code.push_str(brackets[0]);
        let last = items.len().wrapping_sub(1);
        for (index, (key, value)) in items.into_iter().enumerate() {
            code.push_str(if style.spread { "\n  " } else { "" });
            code.push_str(if style.comments { self.comment } else { "" });
            if let Some(key) = key {
                *code += &format!("{}{key}{}", self.key[0], self.key[1]);
                *expected += &format!("{key}=");
            }
            self.write(value, style, code, expected);
            if index != last || style.trailing {
                code.push_str(self.separator);
            }
        }
        code.push_str(if style.spread { "\n" } else { "" });
        code.push_str(brackets[1]);
    }
}

fn written() -> impl Strategy<Value = (&'static str, String, String)> {
    let style = any::<(bool, bool, bool)>();
    let style = style.prop_map(|(spread, comments, trailing)| Style { spread, comments, trailing });
    let members = proptest::collection::vec(sample(), 1..4);
    (0..NOTATIONS.len(), members, style).prop_map(|(notation, elements, style)| {
        let notation = &NOTATIONS[notation];
        let (mut code, mut expected) = (String::new(), String::new());
        let body = Sample::Map(vec![("Data", Sample::List(elements)), ("RequestId", Sample::Text("1".to_owned()))]);
        notation.write(&Sample::Map(vec![("Response", body)]), style, &mut code, &mut expected);
        let before = if notation.language == "php" { "<?php " } else { "" };
        (notation.language, format!("{before}x(\"😀\", {code})\n"), expected)
    })
}

proptest! {
    #[test]
    fn what_was_written_is_read((language, text, expected) in written()) {
        prop_assert_eq!(shapes(language, &text), [expected], "{}: {}", language, text);
        for values in maps(language, &text) {
            let view = values.view(&text);
            for (id, node) in values.tree.iter().filter(|(_, node)| node.is_text()) {
                let content = view.content_range(id);
                let said = view.content(id);
                prop_assert!(node.range().start <= content.start && content.end <= node.range().end);
                let is_said = view.text[content.clone()] == *said || view.text[content.clone()].contains('\\');
                prop_assert!(is_said, "{}: {:?} is not {:?}", language, &view.text[content], said);
            }
            for (id, node) in values.tree.iter() {
                let parent = values.tree.parent(id).map(|parent| values.tree.get(parent).range());
                let is_within = parent.is_none_or(|parent| parent.start < node.range().start && node.range().end < parent.end);
                prop_assert!(is_within && text.get(node.range()).is_some());
            }
        }
    }

    /// A map that is cut off is none, and the rest of the file is read as ever.
    #[test]
    fn no_cut_is_too_odd((language, text, _) in written(), from in 0usize..400, length in 0usize..40) {
        let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let (start, end) = (boundary(from), boundary(from.saturating_add(length)));
        let cut = format!("{}{}", &text[..start], &text[end..]);
        for values in maps(language, &cut) {
            for (_, node) in values.tree.iter() {
                prop_assert!(cut.get(node.range()).is_some());
            }
        }
        prop_assert_eq!(shapes(language, &text[..start.min(text.len() - 3)]), [""; 0]);
    }
}
