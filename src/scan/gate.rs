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
const SHARED: [&str; 15] = [
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
    "InvalidParameter.Conflict",
    "InvalidVpcId.NotFound",
    "InvalidHostId.NotFound",
    "InvalidSnapshotId.NotFound",
    "InvalidRouteTableId.NotFound",
];

/// Where a literal was found.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub signal: &'a Signal,
    pub project: Project,
    pub context: Context,
}

/// Whether a literal is this program's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    /// If a code that surely counts stands beside it.
    BesideCode,
    No,
}

/// Whether a code that is listed, or the beginning of some, counts in its place.
pub fn listed(text: &str, place: Place<'_>) -> Verdict {
    let Place { signal, project, context } = place;
    let dotted = text.trim_end_matches(['.', '*']).contains('.');
    let ours_alone = dotted && !SHARED.contains(&text);
    let tested = matches!(context.usage, Usage::Case | Usage::PrefixTest | Usage::PartTest);
    let in_context = context.line_of_error || tested || signal.strong && context.usage != Usage::Other;
    match (signal.named, signal.foreign) {
        (_, false) if ours_alone => Verdict::Yes,
        (true, true) if ours_alone || context.of_tencent => Verdict::Yes,
        (true, false) if dotted || in_context => Verdict::Yes,
        (true, _) => Verdict::BesideCode,
        (false, false) if project.uses_sdk && context.line_of_error => Verdict::Yes,
        (false, _) => Verdict::No,
    }
}

/// Whether a text that no list has is to be reported in its place. `near` says that it is almost
/// a listed code.
///
/// A dotted text that is almost a listed code is a slip wherever it stands; one that is not needs
/// a context that speaks of codes, and a bare word needs both. A file that deals with another
/// cloud too has codes of that one, which are no slips: there the context has to name ours.
pub fn unlisted(text: &str, near: bool, place: Place<'_>) -> Verdict {
    let Place { signal, context, .. } = place;
    let of_another = signal.foreign && !context.of_tencent;
    if !signal.named || of_another || matches!(context.usage, Usage::PrefixTest | Usage::PartTest | Usage::Pattern) {
        return Verdict::No;
    }
    let speaks_of_code = match context.usage {
        // Prose, keys of translations, names of functions: too far from a branch on a code.
        Usage::Other | Usage::Argument => context.of_error,
        _ => context.line_of_error,
    };
    let enough = match (text.contains('.'), near) {
        (true, true) => true,
        (true, false) => speaks_of_code,
        (false, true) => context.of_error,
        (false, false) => return Verdict::No,
    };
    if enough { Verdict::Yes } else { Verdict::BesideCode }
}
