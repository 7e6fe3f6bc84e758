//! The two languages that texts for people are written in.

/// The language of a text that a person reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    #[default]
    English,
    Chinese,
}

impl Locale {
    /// The locale that a tag such as `zh-CN`, `zh_CN.UTF-8`, `zh` or `en` names; anything that does
    /// not begin with `zh` is English.
    pub fn from_tag(tag: &str) -> Self {
        Self::of_tag(tag).unwrap_or_default()
    }

    /// The locale of a tag's language; `None` for a language without texts.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        let is = |language| primary.eq_ignore_ascii_case(language);
        if is("zh") { Some(Locale::Chinese) } else { is("en").then_some(Locale::English) }
    }

    /// The one of two texts that is in this language.
    pub fn pick<T>(self, english: T, chinese: T) -> T {
        match self {
            Locale::English => english,
            Locale::Chinese => chinese,
        }
    }
}

/// The language tag that the environment names.
pub fn environment_tag() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
}

/// Formats the one of two texts that is in the given locale's language:
/// `say!(locale, "{n} codes", "{n} 个错误码")`. Both see the same variables.
#[macro_export]
macro_rules! say {
    ($locale:expr, $english:literal, $chinese:literal $(, $argument:expr)* $(,)?) => {
        match $locale {
            $crate::locale::Locale::English => format!($english $(, $argument)*),
            $crate::locale::Locale::Chinese => format!($chinese $(, $argument)*),
        }
    };
}
