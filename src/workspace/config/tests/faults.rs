//! Faults within one file.

use crate::locale::Locale;
use crate::workspace::config::Fault;
use crate::workspace::config::file::parse;

/// The faults of a text, as `line:column message`.
fn faults(text: &str) -> Vec<String> {
    let place = |offset: usize| {
        let before = &text[..offset];
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{}:{column}", before.matches('\n').count() + 1)
    };
    let (_, faults) = parse(text);
    let one = |fault: &Fault| format!("{} {}", place(fault.range.start), fault.message(Locale::English));
    faults.iter().map(one).collect()
}

#[test]
fn every_fault_of_a_file_has_its_place() {
    for (text, expected) in [
        ("", &[][..]),
        ("# only a comment\n", &[]),
        ("selct = []", &["1:1 unknown key `selct`: did you mean `select`?"]),
        ("color = 1", &["1:1 unknown key `color`; possible here: `extend`, `language`, `select`,"]),
        (
            "language = \"french\"\ngate = \"allways\"\n",
            &[
                "1:12 `french` is no value that this key can have; possible here: `en`, `zh-cn`, `zh`, `auto`",
                "2:8 `allways` is no value that this key can have: did you mean `always`?",
            ],
        ),
        (
            "select = [\"mispelled-code\", \"all\", 1]\nignore = \"all\"",
            &[
                "1:11 there is no rule `mispelled-code`: did you mean `misspelled-code`?",
                "1:36 a string must stand here, not a number",
                "2:10 a list must stand here, not a string",
            ],
        ),
        (
            "[severity]\nlegacy-code = \"warn\"\nlegacy = \"off\"\nwrong-service = true",
            &[
                "2:15 `warn` is no value that this key can have: did you mean `warning`?",
                "3:1 there is no rule `legacy`: did you mean `legacy-code`?",
                "4:17 a string must stand here, not `true` or `false`",
            ],
        ),
        (
            "[severity]\nlegacy-code = \"note\"\nunknown-code = \"info\"\nwrong-service = \"none\"",
            &[
                "2:15 `note` is no value that this key can have: did you mean `information`?",
                "3:16 `info` is no value that this key can have: did you mean `information`?",
                "4:17 `none` is no value that this key can have: did you mean `off`?",
            ],
        ),
        ("services = [\"CVM\", \"as\"]", &["1:13 the catalog of "]),
        (
            "exclude = [\"a[\", \"\", \"../x\", \"{a\", \"b}\", \"[z-a]\", \"x\\\\\", \"!\"]",
            &[
                "1:12 `a[` is not a valid pattern: a `]` is missing",
                "1:18 `` is not a valid pattern: it names nothing",
                "1:22 `../x` is not a valid pattern: it cannot lead out of the folder",
                "1:30 `{a` is not a valid pattern: a `}` is missing",
                "1:36 `b}` is not a valid pattern: a `{` is missing",
                "1:42 `[z-a]` is not a valid pattern: `z` comes after `a`",
                "1:51 `x\\` is not a valid pattern: nothing follows the last `\\`",
                "1:58 `!` is not a valid pattern: it names nothing",
            ],
        ),
        (
            "[[per-path]]\nselect = []\n\n[[per-path]]\npaths = \"a\"\n\n[[per-path]]\npath = [\"a\", 2]\nfixtures = [\"a\"]",
            &[
                "1:1 the key `path` is missing here",
                "5:1 unknown key `paths`: did you mean `path`?",
                "8:14 a string must stand here, not a number",
                "9:12 `true` or `false` must stand here, not a list",
            ],
        ),
        (
            "[codes.\"lower\"]\nsummary = \"x\"\n[codes.\"My.Code\"]\n[codes.Other.Code]\nsummary = \"x\"",
            &[
                "1:8 `lower` cannot be an error code",
                "3:1 the key `summary` is missing here",
                "4:14 a code with a dot must be quoted: `[codes.\"….Code\"]`",
            ],
        ),
        (
            "[codes.MyCode]\nsummary = { en = \"x\", de = \"y\" }\ncauses = \"x\"\nremedy = {}\nretry = false",
            &[
                "2:23 unknown key `de`; possible here: `en`, `zh`",
                "3:10 a list or a table must stand here, not a string",
                "4:10 this must not be empty",
                "5:9 a string must stand here, not `true` or `false`",
            ],
        ),
        ("select = [\nignore = [1\nfixtures = {\n", &["2:1 invalid TOML: ", "3:1 invalid TOML: "]),
        ("gate = \"auto\"\ngate = \"auto\"", &["2:1 invalid TOML: duplicate key"]),
        ("é = 1", &["1:1 invalid TOML: "]),
        (
            "exclude = 1979-05-27\nbaseline = \" \"",
            &["1:11 a list must stand here, not a date", "2:12 this must not be empty"],
        ),
    ] {
        let found = faults(text);
        assert_eq!(found.len(), expected.len(), "{text}\n{found:#?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{text}\nexpected {expected}\nfound    {found}");
        }
    }
}

#[test]
fn what_is_right_beside_a_fault_is_read() {
    let (file, faults) =
        parse("select = [\"misspelled-code\", \"nothing\"]\nexclude = [\"[\", \"gen/\"]\nnothing = 1\n");
    assert_eq!(faults.len(), 3);
    assert_eq!(file.select.map(|at| at.value.len()), Some(1));
    assert_eq!(file.exclude.map(|at| at.value[0].value.text.clone()), Some("gen/".to_owned()));
}
