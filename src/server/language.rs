//! The language that texts for people are in.

use serde_json::Value;

use crate::locale::Locale;

/// What is known of the reader's language.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// From the settings as they are now; `auto` or nothing leaves it to the next.
    pub settings: Option<String>,
    /// From `initializationOptions`; likewise.
    pub options: Option<String>,
    /// From the configuration file of the workspace.
    pub configured: Option<Locale>,
    /// The language of the editor, or else of the environment.
    pub editor: Option<String>,
}

impl Wishes {
    /// The first that says something decides; English where none does.
    pub fn locale(&self) -> Locale {
        let explicit = |tag: &&String| !tag.is_empty() && !tag.eq_ignore_ascii_case("auto");
        // Settings that say `auto` outrank options that name a language.
        let chosen = self.settings.as_ref().or(self.options.as_ref()).filter(explicit);
        let of_tag = |tag: &String| Locale::from_tag(tag);
        chosen.map(of_tag).or(self.configured).or(self.editor.as_ref().map(of_tag)).unwrap_or_default()
    }
}

/// The language that settings name: those of this server, without the name around them.
pub fn of_settings(settings: &Value) -> Option<String> {
    settings.get("language")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_outrank_options_options_the_configuration_and_that_the_editor() {
        let text = |tag: &str| (!tag.is_empty()).then(|| tag.to_owned());
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
            let wishes = Wishes { settings: text(settings), options: text(options), configured, editor: text(editor) };
            assert_eq!(wishes.locale(), expected, "{wishes:?}");
        }
    }
}
