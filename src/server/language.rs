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
    /// The language of the editor, or else of the environment.
    pub editor: Option<String>,
}

impl Wishes {
    /// The first that says something decides; English where none does.
    pub fn locale(&self) -> Locale {
        let explicit = |tag: &&String| !tag.is_empty() && !tag.eq_ignore_ascii_case("auto");
        // Settings that say `auto` outrank options that name a language.
        let chosen = self.settings.as_ref().or(self.options.as_ref()).filter(explicit);
        chosen.or(self.editor.as_ref()).map_or(Locale::default(), |tag| Locale::from_tag(tag))
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
    fn settings_outrank_options_and_options_the_editor() {
        let text = |tag: &str| (!tag.is_empty()).then(|| tag.to_owned());
        for (settings, options, editor, expected) in [
            ("", "", "", Locale::English),
            ("", "", "zh_CN.UTF-8", Locale::Chinese),
            ("", "en", "zh-cn", Locale::English),
            ("", "auto", "zh-cn", Locale::Chinese),
            ("zh-cn", "en", "en", Locale::Chinese),
            ("auto", "zh-cn", "en", Locale::English),
        ] {
            let wishes = Wishes { settings: text(settings), options: text(options), editor: text(editor) };
            assert_eq!(wishes.locale(), expected, "{wishes:?}");
        }
    }
}
