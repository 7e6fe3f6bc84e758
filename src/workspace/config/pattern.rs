//! Patterns of paths, written as in `.gitignore`.

use globset::{Error, ErrorKind, Glob, GlobBuilder, GlobSetBuilder};

use crate::locale::Locale;
use crate::say;

/// A pattern of paths.
///
/// `*` and `?` stand for anything within one name, `**` for any folders, `[a-z]` for one letter,
/// `{a,b}` for one of several. `!` in front takes back what the patterns before it match, `/`
/// behind means folders only. A pattern with a `/` elsewhere is relative to a folder; any other
/// means a name at any depth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// As it is written.
    pub text: String,
    pub is_negated: bool,
    pub is_of_folders: bool,
    /// Whether it holds at any depth, and so below any folder.
    pub is_free: bool,
    /// What is left, relative to a folder.
    rest: String,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GlobFault {
    Empty,
    Long,
    /// `.` or `..` as the name of a folder.
    Dots,
    UnclosedClass,
    InvalidRange(char, char),
    UnopenedBrace,
    UnclosedBrace,
    Backslash,
    /// Anything else, in the words of the library.
    Other(String),
}

/// Longer patterns, in bytes, are refused: no path is as long, and braces nest.
const LONGEST: usize = 512;

impl Pattern {
    pub fn new(text: &str) -> Result<Self, GlobFault> {
        if text.len() > LONGEST {
            return Err(GlobFault::Long);
        }
        let (rest, is_negated) = text.strip_prefix('!').map_or((text, false), |rest| (rest, true));
        let rest = match rest {
            // Everything in the folder of the file.
            "." | "./" => "**",
            _ if rest.starts_with("./") => &rest[1..],
            _ => rest,
        };
        let (rest, is_of_folders) = rest.strip_suffix('/').map_or((rest, false), |rest| (rest, true));
        let is_free = !rest.contains('/') || rest.starts_with("**/");
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        if rest.is_empty() {
            return Err(GlobFault::Empty);
        }
        if rest.split('/').any(|name| matches!(name, "." | "..")) {
            return Err(GlobFault::Dots);
        }
        let rest = if is_free && !rest.starts_with("**/") { format!("**/{rest}") } else { rest.to_owned() };
        let pattern = Self { text: text.to_owned(), is_negated, is_of_folders, is_free, rest };
        for glob in [pattern.itself(), pattern.below()] {
            // Some faults show only when the set is built.
            GlobSetBuilder::new().add(glob?).build()?;
        }
        Ok(pattern)
    }

    /// Whether another pattern says the same, in these words or in others.
    pub fn means(&self, other: &Self) -> bool {
        let meaning = |pattern: &Self| Self { text: String::new(), ..pattern.clone() };
        meaning(self) == meaning(other)
    }

    /// What matches the files and folders that the pattern names.
    pub fn itself(&self) -> Result<Glob, GlobFault> {
        glob(&self.rest)
    }

    /// What matches everything in the folders that it names.
    pub fn below(&self) -> Result<Glob, GlobFault> {
        glob(&format!("{}/**", self.rest))
    }
}

fn glob(text: &str) -> Result<Glob, GlobFault> {
    // A pattern means the same on every system.
    Ok(GlobBuilder::new(text).literal_separator(true).backslash_escape(true).build()?)
}

impl From<Error> for GlobFault {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::UnclosedClass => Self::UnclosedClass,
            ErrorKind::InvalidRange(from, to) => Self::InvalidRange(*from, *to),
            ErrorKind::UnopenedAlternates => Self::UnopenedBrace,
            ErrorKind::UnclosedAlternates => Self::UnclosedBrace,
            ErrorKind::DanglingEscape => Self::Backslash,
            other => Self::Other(other.to_string()),
        }
    }
}

impl GlobFault {
    /// Why, in words that follow the pattern.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            Self::Empty => say!(locale, "it names nothing", "它没有指明任何名称"),
            Self::Long => say!(locale, "more than {LONGEST} bytes", "超过 {LONGEST} 字节"),
            Self::Dots => say!(
                locale,
                "it cannot lead out of the folder of this file, so `.` and `..` are no folders here",
                "它不能指向此文件所在文件夹之外，因此不能使用 `.` 和 `..`"
            ),
            Self::UnclosedClass => say!(locale, "a `]` is missing", "缺少 `]`"),
            Self::InvalidRange(from, to) => {
                say!(locale, "`{from}` comes after `{to}`", "`{from}` 排在 `{to}` 之后")
            }
            Self::UnopenedBrace => say!(locale, "a `{{` is missing", "缺少 `{{`"),
            Self::UnclosedBrace => say!(locale, "a `}}` is missing", "缺少 `}}`"),
            Self::Backslash => say!(
                locale,
                "nothing follows the last `\\` (folders are separated by `/`)",
                "末尾的 `\\` 之后没有内容（文件夹之间用 `/` 分隔）"
            ),
            Self::Other(reason) => reason.clone(),
        }
    }
}
