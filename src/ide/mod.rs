//! What an editor shows: findings, hovers, completions, quick fixes, the outline.
//!
//! Pure functions from an [`Analysis`] and a byte offset to plain data. They never fail, whatever
//! the text: half-typed input is the normal case.

mod completion;
mod explanation;
mod hover;
mod ignoring;
mod markdown;
mod quick_fix;
mod response_hover;
mod symbols;

pub use completion::{Asked, Completion, Item, ItemKind, LIMIT, completion, documentation, own_documentation};
pub use explanation::{Advice, Explanation, List, explain, own, retry_note, summary};
pub use hover::{Hover, hover, unlisted};
pub use ignoring::takes_comments;
pub use markdown::{code as markdown_code, escape as markdown_escape, explanation as markdown};
pub use quick_fix::{QuickFix, findings_at, quick_fixes};
pub use symbols::{Symbol, symbols};

use crate::catalog::Service;
use crate::locale::Locale;
use crate::rules::baseline::{Entry, hide};
use crate::rules::{self, Finding, Levels, Settings};
use crate::scan::{Declared, Gate, Language, Project, Sites, Source, scan};

/// A text and all that was found in it.
#[derive(Debug)]
pub struct Analysis {
    pub text: String,
    pub language: &'static Language,
    pub sites: Sites,
    /// Relative to the workspace folder, or empty.
    path: String,
    levels: Levels,
    known: Vec<Entry>,
    /// What of what was declared the sites do not have.
    declared: (bool, Vec<Service>, Gate),
}

impl Analysis {
    /// Reads a text for which nothing was configured. `path` is relative to the workspace folder, or
    /// empty.
    pub fn new(text: String, language: &'static Language, path: &str, project: Project) -> Self {
        Self::configured(text, language, path, project, Settings::default())
    }

    /// Reads a text as it was configured to be read.
    pub fn configured(
        text: String,
        language: &'static Language,
        path: &str,
        project: Project,
        settings: Settings<'_>,
    ) -> Self {
        let Settings { levels, declared, known } = settings;
        let sites = scan(Source { text: &text, language, path, project, declared });
        let Declared { fixture, services, gate, .. } = declared;
        let declared = (fixture, services.to_vec(), gate);
        Self { text, language, sites, path: path.to_owned(), levels, known: known.to_vec(), declared }
    }

    /// Reads another text as this one was read.
    fn read_likewise(&self, text: String) -> Self {
        let (fixture, services, gate) = &self.declared;
        let declared = Declared { fixture: *fixture, services, gate: *gate, own: &self.sites.own };
        let settings = Settings { levels: self.levels, declared, known: &self.known };
        Self::configured(text, self.language, &self.path, self.sites.project, settings)
    }

    /// Whether the file or its project has to do with Tencent Cloud.
    fn has_sign(&self) -> bool {
        self.sites.signal.named || self.sites.project.uses_sdk
    }
}

/// What is wrong in a text, ordered by place.
pub fn diagnostics(analysis: &Analysis, locale: Locale) -> Vec<Finding> {
    let Analysis { text, language, sites, levels, known, .. } = analysis;
    let mut findings = rules::check(text, sites, levels, locale);
    hide(&mut findings, known, text, language, sites);
    findings
}
