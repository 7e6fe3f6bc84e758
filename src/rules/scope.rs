//! The services that a file uses, and whether its codes are theirs.

use super::Checked;
use super::suggestion::joined;
use crate::catalog::{self, Code, Listing, Service, Status};
use crate::locale::Locale;
use crate::scan::{CodeSite, Form, Usage};

/// How many services are named before the rest is only counted.
const MOST_NAMES: usize = 3;

impl Checked<'_> {
    /// Whether a site that stands for itself is of Tencent Cloud beyond doubt: many other clouds
    /// have codes that look like those that only old lists name.
    pub(super) fn is_surely_ours(&self, site: &CodeSite) -> bool {
        let signal = &self.sites.signal;
        signal.named && !signal.by_codes && (!signal.foreign || site.context.of_tencent)
    }
}

/// Whether the services that a file uses say whose codes it holds. What JSON holds was sent by some service,
/// whichever others the file names.
pub(super) fn judges(checked: &Checked<'_>) -> bool {
    let signal = &checked.sites.signal;
    !(signal.services.is_empty() || signal.dynamic || checked.sites.spans.is_empty())
}

/// Whether a code would be no finding in place of another one.
pub(super) fn is_in_place(checked: &Checked<'_>, code: Code) -> bool {
    let used = &checked.sites.signal.services;
    code.status() != Status::Removed
        && !is_gone(code, used)
        && !(judges(checked) && is_judged(code) && is_foreign(code, used))
}

/// Whether a code tells of whom it is. Of bare ones no service does: half of all list `AuthFailure`, and the
/// next ones may.
pub(super) fn is_judged(code: Code) -> bool {
    code.text().contains('.')
}

/// Whether a code is in no list any more that concerns one who uses these services: it was removed
/// everywhere, or from those of them that had it.
pub(super) fn is_gone(code: Code, services: &[Service]) -> bool {
    match code.status() {
        Status::Removed => true,
        Status::Service => is_foreign(code, services) && code.was_listed_for(services),
        Status::Common | Status::Client => false,
    }
}

/// Whether a code is a service's, but of none of these.
pub(super) fn is_foreign(code: Code, services: &[Service]) -> bool {
    code.note().is_none() && code.status() == Status::Service && !code.fits(services)
}

/// Where a code was listed until it was removed, by these services if any of them did.
pub(super) fn lost_listings(code: Code, services: &[Service]) -> Vec<Listing> {
    let mut lost: Vec<Listing> = code.listings().filter(|listing| listing.removed.is_some()).collect();
    if lost.iter().any(|listing| services.contains(&listing.service)) {
        lost.retain(|listing| services.contains(&listing.service));
    }
    lost
}

/// The services that a code was removed from, each once.
pub(super) fn lost_by(code: Code, services: &[Service]) -> Vec<Service> {
    let mut lost: Vec<Service> = lost_listings(code, services).iter().map(|listing| listing.service).collect();
    lost.dedup();
    lost
}

/// Whether a site stands for codes that begin with its text too, and one of these holds for them:
/// a prefix, a part, or a first segment in a list (`"ResourceInsufficient"`).
pub(super) fn covers(site: &CodeSite, holds: impl Fn(Code) -> bool) -> bool {
    let text = site.text.trim_end_matches('*');
    let compared = matches!(site.context.usage, Usage::Compared | Usage::Case);
    match site.form {
        Form::Exact if compared => false,
        Form::Exact if text.ends_with('.') => catalog::with_prefix(text).any(holds),
        Form::Exact => catalog::children(text).any(holds),
        Form::Folded | Form::Inside => false,
        Form::Prefix | Form::Part | Form::Pattern => catalog::with_prefix(text).any(holds),
    }
}

/// "`cvm`", "`cvm` and `vpc`", "`cvm`, `vpc`, `clb` and 4 more".
pub(super) fn names(services: &[Service], locale: Locale) -> String {
    let named = services.iter().take(MOST_NAMES).map(|service| service.name());
    match services.len().saturating_sub(MOST_NAMES) {
        0 => joined(named, locale.pick(" and ", " 和 "), locale),
        more => {
            let (names, all) = (joined(named, locale.pick(", ", "、"), locale), services.len());
            locale.pick(format!("{names} and {more} more"), format!("{names} 等 {all} 个产品"))
        }
    }
}
