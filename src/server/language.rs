//! What is wished for: by settings, options, the configuration and the environment.

use crate::locale::Locale;
use crate::workspace::config::Settings;

/// What is wished for, in the order in which it counts.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The settings as they are now. A language that is `auto` or nothing is left to the next.
    pub settings: Settings,
    /// Those of `initializationOptions`; likewise.
    pub options: Settings,
    /// The language that the configuration file of the workspace names.
    pub configured: Option<Locale>,
    /// The language of the editor, or else of the environment.
    pub editor: Option<String>,
}

impl Wishes {
    /// The first that says something decides; English where none does.
    pub fn locale(&self) -> Locale {
        let explicit = |tag: &&String| !tag.is_empty() && !tag.eq_ignore_ascii_case("auto");
        // Settings that say `auto` outrank options that name a language.
        let chosen = self.settings.language.as_ref().or(self.options.language.as_ref()).filter(explicit);
        let of_tag = |tag: &String| Locale::from_tag(tag);
        chosen.map(of_tag).or(self.configured).or(self.editor.as_ref().map(of_tag)).unwrap_or_default()
    }

    /// What settings say of the configuration, as the text of a file.
    pub fn configuration(&self) -> &str {
        let said = [&self.settings.configuration, &self.options.configuration];
        said.into_iter().find(|text| !text.is_empty()).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_outrank_options_options_the_configuration_and_that_the_editor() {
        let text = |tag: &str| (!tag.is_empty()).then(|| tag.to_owned());
        let settings_of = |tag: &str| Settings::of(&serde_json::json!({ "language": text(tag) }));
        let (no, english, chinese) = (None, Some(Locale::English), Some(Locale::Chinese));
        for (settings, options, configured, editor, expected) in [
            ("", "", no, "", Locale::English),
            ("", "", no, "zh_CN.UTF-8", Locale::Chinese),
            ("", "en", no, "zh-cn", Locale::English),
            ("", "auto", no, "zh-cn", Locale::Chinese),
            ("zh-cn", "en", no, "en", Locale::Chinese),
            ("auto", "zh-cn", no, "en", Locale::English),
            ("", "", english, "zh-cn", Locale::English),
            ("", "auto", chinese, "en", Locale::Chinese),
            ("", "en", chinese, "en", Locale::English),
            ("zh-cn", "", english, "en", Locale::Chinese),
        ] {
            let (settings, options) = (settings_of(settings), settings_of(options));
            let wishes = Wishes { settings, options, configured, editor: text(editor) };
            assert_eq!(wishes.locale(), expected, "{wishes:?}");
        }
    }
}
