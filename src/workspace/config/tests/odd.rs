//! Odd files: whatever the text, there is a result, and faults with places.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;

use crate::locale::Locale;
use crate::workspace::config::Config;
use crate::workspace::config::file::parse;
use crate::workspace::config::layer::Layer;

/// Pieces of configuration files, right and wrong.
const PIECES: [&str; 44] = [
    "extend",
    "language",
    "select",
    "ignore",
    "severity",
    "per-path",
    "exclude",
    "fixtures",
    "services",
    "[codes.",
    "gate",
    "baseline",
    "[[per-path]]\n",
    "path",
    "summary",
    "retry-reason",
    " = ",
    "=",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "\"",
    "'",
    "\"\"\"",
    ",",
    ".",
    "\n",
    "\r\n",
    " ",
    "#",
    "\"all\"",
    "\"legacy-code\"",
    "\"My.Code\"",
    "\"!a/**/{b,c}/\"",
    "\\u00e9",
    "中😀",
    "\0",
    "1979-05-27",
    "1e400",
    "0x",
    "true",
    "\u{feff}",
];

/// A tame file: right keys with values of all sorts.
fn tame() -> impl Strategy<Value = String> {
    let keys = proptest::sample::select(
        &[
            "extend", "language", "select", "ignore", "severity", "per-path", "exclude", "fixtures", "services",
            "codes", "gate", "baseline", "x",
        ][..],
    );
    let leaf = prop_oneof![
        proptest::sample::select(
            &[
                "1",
                "1.5",
                "true",
                "2020-01-01",
                "\"\"",
                "\"all\"",
                "\"a/**\"",
                "\"[\"",
                "\"legacy-code\"",
                "\"error\"",
                "\"auto\"",
                "\"cvm\"",
                "\"zh\""
            ][..]
        )
        .prop_map(str::to_owned),
        "[!a-z{}/*?\\[\\]]{0,12}".prop_map(|glob| format!("'{glob}'")),
    ];
    let value = leaf.prop_recursive(4, 16, 4, |inner| {
        let keys = proptest::sample::select(
            &[
                "path",
                "select",
                "severity",
                "legacy-code",
                "en",
                "zh",
                "summary",
                "causes",
                "retry",
                "\"My.Code\"",
                "\"\"",
            ][..],
        );
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(|values| format!("[{}]", values.join(", "))),
            proptest::collection::vec((keys, inner), 0..4).prop_map(|entries| format!(
                "{{{}}}",
                entries.iter().map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>().join(", ")
            )),
        ]
    });
    proptest::collection::vec((keys, value), 0..6)
        .prop_map(|entries| entries.iter().map(|(key, value)| format!("{key} = {value}\n")).collect())
}

fn a_text_gives_a_result_or_places(text: &str) {
    let (file, faults) = parse(text);
    for fault in &faults {
        assert!(text.get(fault.range.clone()).is_some(), "{text:?} {fault:?}");
        let (english, chinese) = (fault.message(Locale::English), fault.message(Locale::Chinese));
        assert!(!english.is_empty() && !chinese.is_empty() && english != chinese, "{english} {chinese}");
    }
    let folder: Arc<Path> = std::env::temp_dir().into();
    let layer = Layer::new(folder.join("tcerr.toml").into(), folder.clone(), text, file);
    let config = Config::new(&[layer.into()], &folder);
    for path in ["a/b/c.json", "x.go"] {
        let path = folder.join(path);
        let (settings, explained) = (config.settings(&path), config.explain(&path));
        assert_eq!(settings.declared.fixture, explained.fixture.value);
        assert!(settings.levels.iter().map(|(_, level)| level).eq(explained.rules.iter().map(|(_, held)| held.value)));
        assert_eq!(config.excludes(&path, false), config.exclusion(&path, false).is_some());
    }
}

proptest! {
    #[test]
    fn whatever_the_text_there_is_a_result_or_places(
        pieces in proptest::collection::vec(proptest::sample::select(PIECES.to_vec()), 0..40)
    ) {
        a_text_gives_a_result_or_places(&pieces.concat());
    }

    #[test]
    fn whatever_the_values_there_is_a_result_or_places(text in tame()) {
        a_text_gives_a_result_or_places(&text);
    }
}
