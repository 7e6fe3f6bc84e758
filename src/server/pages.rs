//! The pages of rules as files, so that a client can lead from a diagnostic to what explains it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

use etcetera::BaseStrategy;
use tower_lsp::lsp_types::Url;

use crate::locale::Locale;
use crate::rules::{RULES, Rule};
use crate::workspace::put;

/// Keeps the examples of a page, which are wrong on purpose, from being reported while it is read.
const IGNORED: &str = "\n<!-- tcerr:ignore-file -->\n";

/// Where the page of a rule is: in the user's cache folder. It needs no network, and it is that of this release.
/// Pages are written when the first one is asked for; `None` if they can't be.
pub fn address(rule: &Rule, locale: Locale) -> Option<Url> {
    static ENGLISH: OnceLock<Option<PathBuf>> = OnceLock::new();
    static CHINESE: OnceLock<Option<PathBuf>> = OnceLock::new();
    let folder = match locale {
        Locale::English => &ENGLISH,
        Locale::Chinese => &CHINESE,
    };
    let folder = folder.get_or_init(|| {
        let folder = etcetera::choose_base_strategy().ok()?.cache_dir().join("tcerr");
        let folder = folder.join(concat!("rules-", env!("CARGO_PKG_VERSION"))).join(locale.pick("en", "zh-CN"));
        match write(&folder, locale) {
            Ok(()) => Some(folder),
            Err(error) => {
                tracing::warn!("no pages of rules in {}: {error}", folder.display());
                None
            }
        }
    });
    Url::from_file_path(folder.as_ref()?.join(file_name(rule))).ok()
}

fn write(folder: &Path, locale: Locale) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for rule in RULES {
        let (path, page) = (folder.join(file_name(rule)), locale.pick(rule.page.0, rule.page.1).to_owned() + IGNORED);
        // Other servers may be reading or writing it.
        if fs::read(&path).ok().as_deref() != Some(page.as_bytes()) {
            put(&path, page.as_bytes())?;
        }
    }
    Ok(())
}

/// As pages name each other.
fn file_name(rule: &Rule) -> String {
    format!("{}.md", rule.name)
}
