//! How the languages write literals, for the tests: a text in, a source out.

use super::super::at;
use crate::scan::languages::{Grammar, by_id};
use crate::scan::lexer::lex;
use crate::scan::syntax::Syntax;
use crate::scan::values::Values;

/// How a literal of a language is written.
pub(super) struct Form {
    pub language: &'static str,
    pub open: &'static str,
    close: &'static str,
    /// What stands in the literal for a letter that can't stand there itself.
    pub escapes: &'static [(&'static str, &'static str)],
    /// What can't be written in it at all.
    forbidden: &'static [&'static str],
}

const BACKSLASH: (&str, &str) = ("\\", "\\\\");
const QUOTE: (&str, &str) = ("\"", "\\\"");
const TICK: (&str, &str) = ("'", "\\'");
const LINE: (&str, &str) = ("\n", "\\n");
const LIKE_C: &[(&str, &str)] = &[BACKSLASH, QUOTE, LINE];

const fn form(language: &'static str, open: &'static str, close: &'static str) -> Form {
    Form { language, open, close, escapes: &[], forbidden: &[] }
}

const fn escaped(
    language: &'static str,
    open: &'static str,
    close: &'static str,
    escapes: &'static [(&'static str, &'static str)],
) -> Form {
    Form { escapes, ..form(language, open, close) }
}

pub(super) const FORMS: [Form; 52] = [
    escaped("go", "x := \"", "\"", LIKE_C),
    Form { forbidden: &["`"], ..form("go", "x := `", "`") },
    escaped("rust", "let x = \"", "\";", &[BACKSLASH, QUOTE]),
    Form { forbidden: &["\"##"], ..form("rust", "let x = r##\"", "\"##;") },
    escaped("java", "x = \"", "\";", LIKE_C),
    escaped("java", "x = \"\"\"\n", "\"\"\";", &[BACKSLASH, QUOTE]),
    escaped("python", "x = '", "'", &[BACKSLASH, TICK, LINE]),
    escaped("python", "x = \"\"\"", "\"\"\"", &[BACKSLASH, QUOTE]),
    escaped("python", "x = f\"", "\"", &[BACKSLASH, QUOTE, LINE, ("{", "{{"), ("}", "}}")]),
    escaped("python", "x = '''", "'''.format(a)", &[BACKSLASH, TICK, ("{", "{{"), ("}", "}}")]),
    Form { forbidden: &["'''"], ..form("python", "x = r'''", "'''") },
    escaped("javascript", "x = '", "';", &[BACKSLASH, TICK, LINE]),
    escaped("javascript", "x = `", "`;", &[BACKSLASH, ("`", "\\`"), ("$", "\\$")]),
    Form { forbidden: &["`", "${"], ..form("javascript", "x = String.raw`", "`;") },
    escaped("typescript", "const x = \"", "\";", LIKE_C),
    escaped("vue", "<script>\nx = '", "'\n</script>", &[BACKSLASH, TICK, LINE]),
    escaped("c", "char *x = \"", "\";", LIKE_C),
    Form { forbidden: &[")j\""], ..form("cpp", "auto x = R\"j(", ")j\";") },
    escaped("csharp", "x = \"", "\";", LIKE_C),
    escaped("csharp", "x = @\"", "\";", &[("\"", "\"\"")]),
    escaped("csharp", "x = $@\"", "\";", &[("\"", "\"\""), ("{", "{{"), ("}", "}}")]),
    escaped("csharp", "x = $\"", "\";", &[BACKSLASH, QUOTE, LINE, ("{", "{{"), ("}", "}}")]),
    Form { forbidden: &["\"\"\""], ..form("csharp", "x = \"\"\"\n", "\n\"\"\";") },
    Form { forbidden: &["\"\"\"", "{{", "}}"], ..form("csharp", "x = $$\"\"\"\n", "\n\"\"\";") },
    escaped("kotlin", "val x = \"", "\"", &[BACKSLASH, QUOTE, LINE, ("$", "\\$")]),
    Form { forbidden: &["\"\"\"", "$"], ..form("kotlin", "val x = \"\"\"", "\"\"\"") },
    escaped("scala", "val x = \"", "\"", LIKE_C),
    Form { forbidden: &["\"\"\""], ..form("scala", "val x = \"\"\"", "\"\"\"") },
    escaped("swift", "let x = \"", "\"", LIKE_C),
    Form { forbidden: &["\"##", "\n"], ..form("swift", "let x = ##\"", "\"##") },
    escaped("swift", "let x = \"\"\"\n", "\n\"\"\"", &[BACKSLASH, QUOTE]),
    escaped("dart", "var x = '", "';", &[BACKSLASH, TICK, LINE, ("$", "\\$")]),
    Form { forbidden: &["'''"], ..form("dart", "var x = r'''", "''';") },
    escaped("php", "<?php $x = '", "';", &[BACKSLASH, TICK]),
    escaped("php", "<?php $x = \"", "\";", &[BACKSLASH, QUOTE, ("$", "\\$")]),
    escaped("php", "<?php $x = <<<JSON\n", "\nJSON;", &[BACKSLASH, ("$", "\\$")]),
    form("php", "<?php $x = <<<'JSON'\n", "\nJSON;"),
    escaped("ruby", "x = '", "'", &[BACKSLASH, TICK]),
    escaped("ruby", "x = \"", "\"", &[BACKSLASH, QUOTE, ("#", "\\#")]),
    escaped("ruby", "x = <<~JSON\n", "\nJSON\n", &[BACKSLASH, ("#", "\\#")]),
    escaped("lua", "x = '", "'", &[BACKSLASH, TICK, LINE]),
    Form { forbidden: &["]==]"], ..form("lua", "x = [==[", "]==]") },
    escaped("sh", "x='", "'", &[("'", "'\\''")]),
    escaped("sh", "x=\"", "\"", &[BACKSLASH, QUOTE, ("$", "\\$"), ("`", "\\`")]),
    escaped("sh", "cat <<JSON\n", "\nJSON\n", &[BACKSLASH, ("$", "\\$"), ("`", "\\`")]),
    form("sh", "cat <<'JSON'\n", "\nJSON\n"),
    escaped("powershell", "$x = \"", "\"", &[("`", "``"), ("\"", "\"\""), ("$", "`$")]),
    Form { forbidden: &["\n'@"], ..form("powershell", "$x = @'\n", "\n'@") },
    escaped("powershell", "$x = @\"\n", "\n\"@", &[("`", "``"), ("$", "`$")]),
    Form { forbidden: &["${", "%{"], ..escaped("hcl", "x = \"", "\"", &[BACKSLASH, QUOTE, LINE]) },
    escaped("toml", "x = \"\"\"\n", "\"\"\"", &[BACKSLASH, QUOTE]),
    Form { forbidden: &["'''"], ..form("toml", "x = '''\n", "'''") },
];

impl Form {
    /// A source with a literal that holds this text; `None` if it can't.
    pub fn write(&self, text: &str) -> Option<String> {
        let cut = self.forbidden.iter().any(|part| text.contains(part));
        let escape = |letter: char| {
            let written = self.escapes.iter().find(|(from, _)| from.starts_with(letter));
            written.map_or_else(|| letter.to_string(), |(_, to)| (*to).to_owned())
        };
        let content: String = text.chars().map(escape).collect();
        (!cut).then(|| format!("{}{content}{}", self.open, self.close))
    }

    pub fn syntax(&self) -> &'static Syntax {
        match &by_id(self.language).expect("a language").grammar {
            Grammar::Code(syntax) => syntax,
            Grammar::Json(_) => unreachable!("no code"),
        }
    }

    /// The values of the JSON in the literal of such a source.
    pub fn read(&self, source: &str) -> Option<Values> {
        let spans = lex(source, self.syntax());
        at(source, self.syntax(), &spans, self.open.len() + source.len() - source.trim_start().len())
    }
}
