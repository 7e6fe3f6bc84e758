//! When a text that looks like a code is a Tencent Cloud code, and when an unlisted one is wrong.
//!
//! Other clouds share names: `ResourceNotFound` is everybody's. So a literal counts only where
//! its shape, its file or its project says that it is Tencent Cloud's. The rules were measured on
//! about 120 repositories of users and 28 of other clouds.

use super::context::{Context, Usage};
use super::signal::Signal;

/// What is known of the project that a file belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// A manifest of it depends on an SDK for Tencent Cloud.
    pub uses_sdk: bool,
}

/// Dotted codes that other clouds have too, or that people write for them.
const SHARED: [&str; 10] = [
    "InvalidInstanceId.NotFound",
    "InvalidSecurityGroupId.NotFound",
    "InvalidSecurityGroupID.NotFound",
    "ResourceNotFound.LoadBalancer",
    "ResourceNotFound.Listener",
    "ResourceNotFound.Rule",
    "InvalidDiskId.NotFound",
    "InvalidImageId.NotFound",
    "InvalidVpnGatewayId.NotFound",
    "InvalidParameter.NotFound",
];

/// Where a literal was found.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub signal: &'a Signal,
    pub project: Project,
    pub context: Context,
}

/// Whether a listed code, a prefix or a part of one counts in its place. `dotted_near` says that a
/// dotted code which counts stands nearby.
pub fn counts(text: &str, place: Place<'_>, dotted_near: bool) -> bool {
    let Place { signal, project, context } = place;
    let dotted = text.trim_end_matches(['.', '*']).contains('.');
    if dotted && !SHARED.contains(&text) {
        return true;
    }
    let tested = matches!(context.usage, Usage::Case | Usage::PrefixTest | Usage::PartTest);
    if signal.named {
        return dotted
            || signal.strong && context.usage != Usage::Other
            || context.line_of_error
            || tested
            || dotted_near;
    }
    project.uses_sdk && (context.of_error || context.line_of_error)
}

/// Whether a text that no list has may be reported as an unknown code in its place.
pub fn reports_unknown(place: Place<'_>) -> bool {
    place.signal.named && speaks_of_code(place.context)
}

/// Whether a text near a listed code may be reported as a misspelling in its place.
pub fn reports_misspelled(dotted: bool, place: Place<'_>) -> bool {
    let context = place.context;
    place.signal.named && (context.of_error || dotted && speaks_of_code(context))
}

fn speaks_of_code(context: Context) -> bool {
    match context.usage {
        // Prose, keys of translations, names of functions: too far from a branch on a code.
        Usage::Other | Usage::Argument | Usage::Pattern => context.of_error,
        _ => context.of_error || context.line_of_error,
    }
}
