//! What must hold for every command and option, so that none can be added without its help and its
//! transcript.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use clap::Arg;

use super::*;

/// Options without a transcript, each with the reason why it can't have one.
const UNTESTED: [(&str, &str); 0] = [];

fn every(locale: Locale, mut see: impl FnMut(&Command)) {
    let mut program = command(locale);
    program.build();
    see(&program);
    program.get_subcommands().for_each(see);
}

fn visible(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|argument| !argument.is_hide_set())
}

#[test]
fn the_command_line_is_consistent_in_both_languages() {
    command(Locale::English).debug_assert();
    command(Locale::Chinese).debug_assert();
}

#[test]
fn the_language_is_found_wherever_it_stands() {
    let locale = |arguments: &[&str]| asked_locale(arguments.iter().map(OsString::from));
    assert_eq!(locale(&["check", "--language", "zh", "x"]), Some(Locale::Chinese));
    assert_eq!(locale(&["check", "--language", "zh-CN", "x"]), Some(Locale::Chinese));
    assert_eq!(locale(&["check", "--language", "klingon"]), None);
    assert_eq!(locale(&["--language=zh", "codes"]), Some(Locale::Chinese));
    assert_eq!(locale(&["check", "--language", "en"]), Some(Locale::English));
    assert_eq!(locale(&["check", "--", "--language=zh"]), None);
}

#[test]
fn every_command_and_option_has_its_help_in_both_languages() {
    let is_chinese = |text: &str| text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
    for (locale, chinese) in [(Locale::English, false), (Locale::Chinese, true)] {
        every(locale, |command| {
            let name = command.get_name();
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(!about.is_empty() && is_chinese(&about) == chinese, "{name}: {about}");
            assert!(command.get_after_help().is_some(), "{name} has no examples");
            for argument in visible(command) {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                let id = argument.get_id();
                assert!(!help.is_empty(), "{name}: {id} has no help");
                // Names of shells are the same in both.
                assert!(is_chinese(&help) == chinese, "{name}: {id}: {help}");
                assert!(argument.get_help_heading().is_some(), "{name}: {id} stands under no heading");
                assert!(!help.ends_with(['.', '。']), "{name}: {id}: {help}");
            }
        });
    }
}

#[test]
fn help_tells_of_every_option_once() {
    for locale in [Locale::English, Locale::Chinese] {
        every(locale, |command| {
            let help = command.clone().render_long_help().to_string();
            for argument in visible(command) {
                let Some(option) = argument.get_long() else { continue };
                let name = format!("--{option}");
                let tells = |line: &&str| {
                    let mut words = line.split([' ', ',']).filter(|word| !word.is_empty()).take(2);
                    words.any(|word| word.split(['=', '[']).next() == Some(&name))
                };
                let lines = help.lines().filter(|line| line.trim_start().starts_with('-')).filter(tells).count();
                assert_eq!(lines, 1, "{} {name}: {help}", command.get_name());
            }
        });
    }
}

#[test]
fn every_option_is_tried_in_a_transcript() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/cases");
    let mut tried: HashSet<String> = HashSet::new();
    for entry in fs::read_dir(folder).expect("the transcripts") {
        let path = entry.expect("a transcript").path();
        if !path.is_file() {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a transcript");
        let lines = text.lines().filter(|line| line.starts_with("$ tcerr") || line.starts_with("args = "));
        for word in lines.flat_map(|line| line.split([' ', '"', '\'', ',', '['])) {
            tried.insert(word.split('=').next().unwrap_or_default().to_owned());
        }
    }
    let mut missing = Vec::new();
    every(Locale::English, |command| {
        let name = command.get_name();
        if !tried.contains(name) {
            missing.push(name.to_owned());
        }
        for argument in visible(command) {
            let long = argument.get_long().map(|long| format!("--{long}"));
            let excused = long.as_ref().is_some_and(|long| UNTESTED.iter().any(|(option, _)| option == long));
            missing.extend(long.filter(|long| !excused && !tried.contains(long)));
        }
    });
    assert!(missing.is_empty(), "no transcript in tests/cli/cases tries {missing:?}");
}

#[test]
fn the_examples_can_be_called() {
    let program = command(Locale::English);
    for example in EXAMPLES.iter().flat_map(|(_, examples)| *examples) {
        let own = example.split('|').map(str::trim).find(|part| part.starts_with("tcerr")).expect("a call");
        let words = own.split_whitespace().take_while(|word| !matches!(*word, ">" | "<"));
        let result = program.clone().try_get_matches_from(words);
        assert!(result.is_ok(), "{example}: {result:?}");
    }
}
