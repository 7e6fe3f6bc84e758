//! The disagreements that are meant, with their reasons. What is not here is to be mended.

use crate::compare::Disagreement;

/// A kind of disagreement, and why it is none to be mended.
#[derive(Debug)]
pub struct Explained {
    /// The ids of the languages where it occurs.
    pub languages: &'static [&'static str],
    pub applies: fn(&Disagreement<'_>) -> bool,
    /// A sentence for the table.
    pub reason: &'static str,
}

pub static EXPLAINED: &[Explained] = &[
    Explained {
        languages: &["kotlin", "scala"],
        applies: |case| match (&case.theirs, &case.ours) {
            (Some(found), Some(ours)) => {
                case.text[found.range.clone()].contains('\n') && !case.text[ours.clone()].contains('\n')
            }
            (None, Some(_)) => case.within.is_some_and(|other| other.contains('\n') && !other.contains("\"\"\"")),
            _ => false,
        },
        reason: "A literal of one line has a hole that goes on over more lines. tcerr ends it with its line: half-typed \
                 text, with a bracket that nothing closes yet, would otherwise take the rest of the file with it.",
    },
    Explained {
        languages: &["kotlin"],
        applies: |case| case.theirs.is_none() && case.around == ["source_file"],
        reason: "The grammar leaves part of a class out of its tree, without an error.",
    },
    Explained {
        languages: &["scala"],
        applies: |case| case.theirs.is_none() && case.around.iter().any(|kind| kind.starts_with("xml_")),
        reason: "XML among the code: its attributes are literals to tcerr, as those of JSX are, and quotes in its text \
                 open literals.",
    },
    Explained {
        languages: &["scala"],
        applies: |case| case.text.starts_with("#!"),
        reason: "The file begins as a shell script, up to a line with `!#`.",
    },
    Explained {
        languages: &["scala"],
        applies: |case| {
            let name = match &case.theirs {
                Some(found) => case.text[found.range.clone()].split('"').next(),
                None => case.within.and_then(|other| other.split('"').next()),
            };
            name.is_some_and(|name| name.ends_with(|letter: char| letter.is_ascii_punctuation()))
        },
        reason: "The name before the quote ends with an operator's letter, as in `x_?\"…\"`.",
    },
    Explained {
        languages: &["c", "cpp", "csharp"],
        applies: |case| case.theirs.is_none() && (case.is_in("preproc_arg") || case.is_in("preproc_def")),
        reason: "The rest of a line of the preprocessor is one piece to the grammar; literals in a `#define` are \
                 literals to tcerr.",
    },
    Explained {
        languages: &["c"],
        applies: |case| case.before().ends_with("\"refs/tags") && case.rest().starts_with("/*"),
        reason: "The grammar takes `/*` in a literal of a `#define` for a comment.",
    },
    Explained {
        languages: &["c", "cpp"],
        applies: |case| case.is_in("comment") && case.text[..case.start() + 2].ends_with("//"),
        reason: "A backslash at a comment's end takes the next line into it. tcerr ends it with its line.",
    },
    Explained {
        languages: &["cpp"],
        applies: |case| case.theirs.is_none() && case.is_in("operator_name"),
        reason: "`operator \"\"` has two quotes in its name.",
    },
    Explained {
        languages: &["ruby"],
        applies: |case| {
            case.ours.is_none() && (case.is_in("regex") || case.is_in("bare_string") && case.is_in("interpolation"))
        },
        reason: "tcerr passes over the code in the holes of regular expressions between slashes, and of words in lists.",
    },
    Explained {
        languages: &["ruby"],
        applies: |case| {
            let list = case.before().rfind('%').map_or("", |start| &case.text[start..]);
            case.is_in("string_array") && list.split([']', ')', '"']).take(2).any(|words| words.contains('\\'))
        },
        reason: "In a list of words with escapes the grammar takes several words for one, or none.",
    },
    Explained {
        languages: &["shellscript"],
        applies: |case| case.theirs.is_none() && case.is_in("regex"),
        reason: "Patterns, in `${name%…}` and behind `=~`, are one piece to the grammar; what is quoted in them is a \
                 literal to tcerr.",
    },
    Explained {
        languages: &["shellscript"],
        applies: |case| {
            let in_heredoc = case.within.is_some_and(|other| !other.starts_with(['"', '\'']));
            (case.is_in("heredoc_redirect") || in_heredoc) && code_behind_heredoc(case)
        },
        reason: "Where code follows a heredoc's word on its line, the grammar takes the first lines of the text for \
                 more of that code.",
    },
    Explained {
        languages: &["shellscript"],
        applies: |case| {
            case.ours.is_none() && case.is_in("expansion") && case.is_in("string") && case.rest().starts_with('\'')
        },
        reason: "In `\"${name-it's}\"` a single quote is a letter to the shell; the grammar takes it for a literal's.",
    },
    Explained {
        languages: &["shellscript"],
        applies: |case| case.theirs.is_none() && case.is_in("heredoc_body"),
        reason: "A substitution at the start of a heredoc's text is plain text to the grammar.",
    },
    Explained {
        languages: &["shellscript"],
        applies: |case| {
            let line = case.rest().lines().next().unwrap_or_default();
            case.ours.is_some() && ["#*\\'}", "%\\'*}"].iter().any(|pattern| line.contains(pattern))
        },
        reason: "`\\'` in an expansion's pattern is a letter; the grammar goes on to the next one.",
    },
    Explained {
        languages: &["powershell"],
        applies: |case| case.theirs.is_none() && case.is_in("switch_clause_condition"),
        reason: "A label of a `switch` is a bare word to the grammar, with or without quotes; with them it is a literal \
                 to tcerr.",
    },
    Explained {
        languages: &["lua"],
        applies: |case| case.is_in("comment") && case.text[case.start()..].starts_with("--\n"),
        reason: "The grammar reads an empty comment on to the comment behind it.",
    },
    Explained {
        languages: &["ruby"],
        applies: |case| case.ours.is_none() && case.rest().starts_with("%(") && case.before().ends_with("self"),
        reason: "`self%(p)` is a remainder; the grammar takes it for a literal.",
    },
    Explained {
        languages: &["markdown"],
        applies: |case| case.theirs.is_none() && (case.is_in("link_label") || case.is_in("html_tag")),
        reason: "A code span in a link's label, or in what looks like a tag, is none to the grammar.",
    },
    Explained {
        languages: &["markdown"],
        applies: |case| {
            let theirs = case.theirs.is_some() && case.is_in("code_span");
            theirs && (case.ours.is_some() || case.within.is_some_and(|other| !other.starts_with("``")))
                || case.theirs.is_none() && case.around == ["inline"]
        },
        reason: "Only as many backticks as open a code span close it; the grammar takes some of a longer run.",
    },
    Explained {
        languages: &["markdown"],
        applies: |case| case.theirs.is_none() && (case.is_in("latex_block") || case.is_in("pipe_table_row")),
        reason: "A code span between two `$` is part of a formula to the grammar, and a bar in one ends a table's cell.",
    },
    Explained {
        languages: &["markdown"],
        applies: |case| {
            let is_fence = |text: &str| text.starts_with("```") || text.starts_with("~~~");
            case.within.is_some_and(is_fence) || case.ours.is_some() && is_fence(case.rest())
        },
        reason: "The end of a list's item ends a block whose closing fence is missing, or has text behind it. tcerr \
                 reads on to the next fence.",
    },
    Explained {
        languages: &["markdown"],
        applies: |case| case.theirs.is_none() && (case.is_in("indented_code_block") || case.is_in("html_block")),
        reason: "In blocks of HTML, and in blocks that are code because of their indent, backticks are letters. tcerr \
                 reads what stands between them.",
    },
];

/// The first reason that applies.
pub fn reason(id: &str, disagreement: &Disagreement<'_>) -> Option<&'static Explained> {
    EXPLAINED.iter().find(|row| row.languages.contains(&id) && (row.applies)(disagreement))
}

/// Whether something stands behind the word of the heredoc that begins last before this.
fn code_behind_heredoc(case: &Disagreement<'_>) -> bool {
    let lines = case.before().rsplit('\n').skip(1);
    let mark = lines.filter_map(|line| Some(line.rsplit_once("<<")?.1)).next();
    let word = |letter: char| letter.is_alphanumeric() || "-_\\'\" ".contains(letter);
    mark.is_some_and(|behind| !behind.trim_start_matches(word).is_empty())
}
