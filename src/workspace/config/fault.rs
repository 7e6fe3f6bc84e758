//! What can be wrong with a configuration file, in words.

use std::ops::Range;

use super::pattern::GlobFault;
use super::syntax;
use crate::catalog;
use crate::locale::Locale;
use crate::rules::{RULES, nearest};
use crate::say;
use crate::workspace::Unread;
use crate::workspace::baseline::Unusable;

/// One thing wrong in a file.
#[derive(Debug)]
pub struct Fault {
    /// Bytes of the file's text.
    pub range: Range<usize>,
    pub kind: FaultKind,
}

#[derive(Debug)]
pub enum FaultKind {
    /// No TOML; what the parser says.
    Syntax(String),
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    MissingKey(&'static str),
    WrongType {
        wanted: &'static [Type],
        found: Type,
    },
    /// A text that is none of those that are allowed.
    WrongWord {
        word: String,
        allowed: Vec<&'static str>,
        /// The one that surely is meant.
        meant: Option<&'static str>,
    },
    UnknownRule(String),
    UnknownService(String),
    /// A text that must say something.
    Empty,
    Glob {
        glob: String,
        fault: GlobFault,
    },
    /// A name that no code can have.
    NoCode(String),
    /// `[codes.A.B]`, which is a table `B` in the code `A`.
    UnquotedCode(String),
    /// The file itself can't be read.
    Unread(Unread),
    /// The file is a link to nothing.
    Nowhere,
    /// A file to be extended can't be read.
    Unreadable {
        path: String,
        why: Unread,
    },
    /// A baseline that can't be used.
    Baseline {
        path: String,
        why: Unusable,
    },
    /// A file extends itself, maybe by way of others.
    Cycle(String),
    /// A chain of more files than anybody needs.
    Deep,
    /// The file is not used, because another of the same folder is.
    Outranked,
}

/// What sort a value is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    String,
    Number,
    Boolean,
    Date,
    List,
    Table,
}

impl Type {
    fn name(self, locale: Locale) -> &'static str {
        match self {
            Type::String => locale.pick("a string", "字符串"),
            Type::Number => locale.pick("a number", "数字"),
            Type::Boolean => locale.pick("`true` or `false`", "`true` 或 `false`"),
            Type::Date => locale.pick("a date", "日期"),
            Type::List => locale.pick("a list", "列表"),
            Type::Table => locale.pick("a table", "表"),
        }
    }
}

impl Fault {
    /// One sentence.
    pub fn message(&self, locale: Locale) -> String {
        match &self.kind {
            FaultKind::Syntax(message) => syntax::message(message, locale),
            FaultKind::UnknownKey { key, known } => {
                let hint = did_you_mean(key, known.iter().copied(), locale)
                    .unwrap_or_else(|| allowed(known.iter().copied(), locale));
                say!(locale, "unknown key `{key}`{hint}", "未知的键 `{key}`{hint}")
            }
            FaultKind::MissingKey(key) => say!(locale, "the key `{key}` is missing here", "此处缺少键 `{key}`"),
            FaultKind::WrongType { wanted, found } => {
                let wanted: Vec<&str> = wanted.iter().map(|wanted| wanted.name(locale)).collect();
                let (wanted, found) = (wanted.join(locale.pick(" or ", "或")), found.name(locale));
                say!(locale, "{wanted} must stand here, not {found}", "此处应为{wanted}，而不是{found}")
            }
            FaultKind::WrongWord { word, allowed: words, meant } => {
                let hint = meant
                    .map(|meant| hint(meant, locale))
                    .or_else(|| did_you_mean(word, words.iter().copied(), locale))
                    .unwrap_or_else(|| allowed(words.iter().copied(), locale));
                say!(locale, "`{word}` is no value that this key can have{hint}", "此键不能取值 `{word}`{hint}")
            }
            FaultKind::UnknownRule(name) => {
                let hint = did_you_mean(name, RULES.iter().map(|rule| rule.name), locale).unwrap_or_default();
                say!(locale, "there is no rule `{name}`{hint}", "没有名为 `{name}` 的规则{hint}")
            }
            FaultKind::UnknownService(name) => {
                let names = catalog::services().map(|service| service.name());
                let hint = did_you_mean(name, names, locale).unwrap_or_default();
                let date = catalog::sources().date;
                say!(
                    locale,
                    "the catalog of {date} has no service `{name}`{hint}",
                    "{date} 的错误码目录中没有产品 `{name}`{hint}"
                )
            }
            FaultKind::Empty => say!(locale, "this must not be empty", "此处不能为空"),
            FaultKind::Glob { glob, fault } => {
                let why = fault.reason(locale);
                say!(locale, "`{glob}` is not a valid pattern: {why}", "`{glob}` 不是有效的模式：{why}")
            }
            FaultKind::NoCode(code) => say!(
                locale,
                "`{code}` cannot be an error code: one has 3 to 128 letters, digits, `_` and single dots between them, and begins with a capital",
                "`{code}` 不能作为错误码：错误码由 3 到 128 个字母、数字、`_` 组成，中间可用单个点分隔，并以大写字母开头"
            ),
            FaultKind::UnquotedCode(rest) => say!(
                locale,
                "a code with a dot must be quoted: `[codes.\"….{rest}\"]`",
                "带点的错误码必须加引号：`[codes.\"….{rest}\"]`"
            ),
            FaultKind::Unread(why) => why.reason(locale),
            FaultKind::Nowhere => say!(
                locale,
                "a link that leads nowhere: mend it, or delete it",
                "这是一个失效的符号链接：请修复或删除它"
            ),
            FaultKind::Unreadable { path, why } => {
                let why = why.reason(locale);
                say!(locale, "`{path}` cannot be extended: {why}", "无法继承 `{path}`：{why}")
            }
            FaultKind::Baseline { path, why } => {
                let (reason, hint) = (why.reason(locale), why.hint(locale).unwrap_or_default());
                say!(
                    locale,
                    "the baseline `{path}` cannot be used: {reason}{hint}",
                    "无法使用基线 `{path}`：{reason}{hint}"
                )
            }
            FaultKind::Cycle(path) => {
                say!(locale, "`{path}` extends this file in turn", "`{path}` 又继承了此文件，形成循环")
            }
            FaultKind::Deep => {
                say!(locale, "too many files that extend one another", "相互继承的文件层数过多")
            }
            FaultKind::Outranked => say!(
                locale,
                "not used, because there is a `tcerr.toml` in the same folder: delete one of the two",
                "此文件不会生效，因为同一文件夹中还有 `tcerr.toml`：请删除其中之一"
            ),
        }
    }
}

fn did_you_mean<'a>(word: &str, words: impl Iterator<Item = &'a str>, locale: Locale) -> Option<String> {
    Some(hint(nearest(word, words)?, locale))
}

fn hint(meant: &str, locale: Locale) -> String {
    say!(locale, ": did you mean `{meant}`?", "：是否应为 `{meant}`？")
}

fn allowed<'a>(words: impl Iterator<Item = &'a str>, locale: Locale) -> String {
    let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    let words = words.join(locale.pick(", ", "、"));
    say!(locale, "; possible here: {words}", "；可用的有：{words}")
}
