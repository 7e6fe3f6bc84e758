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

/// When a text that looks like a code counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gate {
    /// If its file and what stands around it speak of Tencent Cloud.
    #[default]
    Auto,
    /// As if every file called the API, and dealt with no other cloud.
    Always,
}

impl Gate {
    /// The word for it in configurations and in every output.
    pub fn name(self) -> &'static str {
        match self {
            Gate::Auto => "auto",
            Gate::Always => "always",
        }
    }
}

/// Where a literal was found.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub signal: &'a Signal,
    pub project: Project,
    pub context: Context,
}

/// Whether a literal is this program's business, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Yes(Reason),
    /// If a code that surely counts stands beside it.
    BesideCode(Reason),
    No(Reason),
}

/// Why a literal counts or not: the one thing that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is the code of a failed response.
    Response,
    /// The reader's team has declared it.
    Own,
    /// No other cloud has a code of this name.
    OursAlone,
    /// What it is used with is named after Tencent Cloud.
    OfTencent,
    /// The file names Tencent Cloud, and a name with a dot is no everyday word.
    Named,
    /// The file names Tencent Cloud, and the line speaks of errors.
    Error,
    /// The file names Tencent Cloud, and the code branches on the literal.
    Branch,
    /// The file calls the API, and the literal is compared, filed or passed on.
    Strong,
    /// The project depends on an SDK, and the line speaks of errors.
    Project,
    /// The file names Tencent Cloud, and this is almost a listed code.
    Near,
    /// Nothing around it speaks of codes.
    NoContext,
    /// The file also deals with another cloud, and nothing here says whose the code is.
    TwoClouds,
    /// The file deals with another cloud only.
    OtherCloud,
    /// Neither the file nor the project has to do with Tencent Cloud.
    NoSign,
    /// Nor does this name say so, for other clouds have it too.
    Shared,
    /// No list has it, and as a part of codes that says nothing.
    PartOnly,
    /// No list has it or anything near.
    Unlike,
}

impl Verdict {
    /// Whether it counts whatever stands beside it.
    pub fn counts(self) -> bool {
        matches!(self, Verdict::Yes(_))
    }

    pub fn reason(self) -> Reason {
        let (Verdict::Yes(reason) | Verdict::BesideCode(reason) | Verdict::No(reason)) = self;
        reason
    }
}

/// Whether no other cloud has a code of this name.
pub fn is_ours_alone(text: &str) -> bool {
    text.trim_end_matches(['.', '*']).contains('.') && !SHARED.contains(&text)
}

/// Whether a code that is listed, or the beginning of some, counts in its place.
pub fn listed(text: &str, place: Place<'_>) -> Verdict {
    let Place { signal, project, context } = place;
    let dotted = text.trim_end_matches(['.', '*']).contains('.');
    let ours_alone = is_ours_alone(text);
    let tested = matches!(context.usage, Usage::Case | Usage::PrefixTest | Usage::PartTest);
    match (signal.named, signal.foreign) {
        (true, _) | (false, false) if ours_alone => Verdict::Yes(Reason::OursAlone),
        (true, true) if context.of_tencent => Verdict::Yes(Reason::OfTencent),
        (true, true) => Verdict::BesideCode(Reason::TwoClouds),
        (true, false) if dotted => Verdict::Yes(Reason::Named),
        (true, false) if context.line_of_error => Verdict::Yes(Reason::Error),
        (true, false) if tested => Verdict::Yes(Reason::Branch),
        (true, false) if signal.strong && context.usage != Usage::Other => Verdict::Yes(Reason::Strong),
        (true, false) => Verdict::BesideCode(Reason::NoContext),
        (false, true) => Verdict::No(Reason::OtherCloud),
        (false, false) if project.uses_sdk && context.line_of_error => Verdict::Yes(Reason::Project),
        (false, false) if project.uses_sdk => Verdict::No(Reason::NoContext),
        (false, false) if dotted => Verdict::No(Reason::Shared),
        // In one list with a code of ours alone it is ours as well.
        (false, false) if context.group.is_some() && matches!(context.usage, Usage::Key | Usage::Value) => {
            Verdict::BesideCode(Reason::NoSign)
        }
        (false, false) => Verdict::No(Reason::NoSign),
    }
}

/// Whether a code that the reader's team has declared counts in its place: one with a dot is no
/// everyday word.
pub fn own(text: &str, place: Place<'_>) -> Verdict {
    if text.contains('.') { Verdict::Yes(Reason::Own) } else { listed(text, place) }
}

/// Whether a code that the SDKs make themselves counts. Without a dot it has the name of an
/// exception (`NetworkError`): the code must branch on it, or call the API.
pub fn made_by_client(text: &str, place: Place<'_>) -> Verdict {
    let context = place.context;
    let branches = matches!(context.usage, Usage::Compared | Usage::Case | Usage::PrefixTest | Usage::PartTest);
    match listed(text, place) {
        Verdict::Yes(reason) if !text.contains('.') && !branches && !place.signal.strong => Verdict::BesideCode(reason),
        verdict => verdict,
    }
}

/// Whether a listed code among other words counts. A bare one is asked about only in a file about
/// Tencent Cloud, and where it is marked as a code.
pub fn mentioned(text: &str, signal: &Signal) -> Verdict {
    match (signal.named, signal.foreign) {
        (true, _) | (false, false) if is_ours_alone(text) => Verdict::Yes(Reason::OursAlone),
        (true, false) => Verdict::Yes(Reason::Named),
        (true, true) => Verdict::No(Reason::TwoClouds),
        (false, true) => Verdict::No(Reason::OtherCloud),
        (false, false) => Verdict::No(Reason::Shared),
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
    if !signal.named || signal.by_codes {
        // People make codes of their own in the same style.
        return Verdict::No(if signal.foreign { Reason::OtherCloud } else { Reason::NoSign });
    }
    if signal.foreign && !context.of_tencent {
        return Verdict::No(Reason::TwoClouds);
    }
    if matches!(context.usage, Usage::PrefixTest | Usage::PartTest | Usage::Pattern) {
        return Verdict::No(Reason::PartOnly);
    }
    let speaks_of_code = match context.usage {
        // Prose, keys of translations, names of functions: too far from a branch on a code.
        Usage::Other | Usage::Argument => context.of_error,
        _ => context.line_of_error,
    };
    match (text.contains('.'), near) {
        (true, true) => Verdict::Yes(Reason::Near),
        (true, false) if speaks_of_code => Verdict::Yes(Reason::Error),
        (false, true) if context.of_error => Verdict::Yes(Reason::Near),
        (false, false) => Verdict::No(Reason::Unlike),
        _ => Verdict::BesideCode(Reason::NoContext),
    }
}

/// Whether a text that is compared with an error's code is a code of ours or a fault: nothing else
/// can be meant there.
pub fn is_surely_meant(place: Place<'_>) -> bool {
    let Place { signal, context, .. } = place;
    context.of_code && signal.named && !signal.by_codes && (!signal.foreign || context.of_tencent)
}

/// How many different codes that only Tencent Cloud has say what a file is about that names nobody.
const ENOUGH: usize = 3;

/// Whether these texts, all listed, say by themselves that a file is about Tencent Cloud. Of some
/// hundred files without its name, those with as many were all about it.
pub fn speak_for_themselves<'a>(listed: impl Iterator<Item = &'a str>) -> bool {
    let mut different: Vec<&str> = Vec::with_capacity(ENOUGH);
    for text in listed.filter(|text| is_ours_alone(text)) {
        if !different.contains(&text) {
            different.push(text);
        }
        if different.len() == ENOUGH {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOWHERE: Context = Context::NONE;

    fn in_error(usage: Usage) -> Context {
        Context { usage, of_error: true, line_of_error: true, ..NOWHERE }
    }

    fn place(signal: &Signal, uses_sdk: bool, context: Context) -> Place<'_> {
        Place { signal, project: Project { uses_sdk }, context }
    }

    #[test]
    fn a_listed_code_counts_by_its_name_its_file_or_its_project() {
        let none = Signal::default();
        let named = Signal { named: true, ..Signal::default() };
        let strong = Signal { strong: true, ..named.clone() };
        let both = Signal { foreign: true, ..named.clone() };
        let foreign = Signal { foreign: true, ..Signal::default() };
        let of_tencent = Context { of_tencent: true, ..NOWHERE };
        let (compared, case) = (in_error(Usage::Compared), Context { usage: Usage::Case, ..NOWHERE });
        let element = Context { usage: Usage::Element, ..NOWHERE };
        let (own, shared, bare) = ("AuthFailure.SignatureFailure", "InvalidInstanceId.NotFound", "ResourceNotFound");
        for (text, signal, uses_sdk, context, expected) in [
            (own, &none, false, NOWHERE, Verdict::Yes(Reason::OursAlone)),
            (own, &both, false, NOWHERE, Verdict::Yes(Reason::OursAlone)),
            (own, &foreign, true, compared, Verdict::No(Reason::OtherCloud)),
            (shared, &none, false, compared, Verdict::No(Reason::Shared)),
            (shared, &none, true, compared, Verdict::Yes(Reason::Project)),
            (shared, &none, true, NOWHERE, Verdict::No(Reason::NoContext)),
            (shared, &named, false, NOWHERE, Verdict::Yes(Reason::Named)),
            (shared, &both, false, compared, Verdict::BesideCode(Reason::TwoClouds)),
            (shared, &both, false, of_tencent, Verdict::Yes(Reason::OfTencent)),
            (bare, &none, false, compared, Verdict::No(Reason::NoSign)),
            (bare, &none, true, compared, Verdict::Yes(Reason::Project)),
            (bare, &foreign, true, compared, Verdict::No(Reason::OtherCloud)),
            (bare, &named, false, compared, Verdict::Yes(Reason::Error)),
            (bare, &named, false, case, Verdict::Yes(Reason::Branch)),
            (bare, &named, false, element, Verdict::BesideCode(Reason::NoContext)),
            (bare, &strong, false, element, Verdict::Yes(Reason::Strong)),
            (bare, &strong, false, NOWHERE, Verdict::BesideCode(Reason::NoContext)),
            ("AuthFailure.", &none, false, compared, Verdict::No(Reason::NoSign)),
        ] {
            assert_eq!(listed(text, place(signal, uses_sdk, context)), expected, "{text} {signal:?} {context:?}");
        }
    }

    #[test]
    fn an_unlisted_text_counts_only_where_the_file_names_tencent() {
        let none = Signal::default();
        let named = Signal { named: true, ..Signal::default() };
        let both = Signal { foreign: true, ..named.clone() };
        let foreign = Signal { foreign: true, ..Signal::default() };
        let compared = in_error(Usage::Compared);
        let of_tencent = Context { of_tencent: true, ..compared };
        for (text, near, signal, context, expected) in [
            ("AuthFailure.Foo", false, &none, compared, Verdict::No(Reason::NoSign)),
            ("AuthFailure.Foo", false, &foreign, compared, Verdict::No(Reason::OtherCloud)),
            ("AuthFailure.Foo", false, &both, compared, Verdict::No(Reason::TwoClouds)),
            ("AuthFailure.Foo", false, &both, of_tencent, Verdict::Yes(Reason::Error)),
            ("AuthFailure.Foo", false, &named, compared, Verdict::Yes(Reason::Error)),
            ("AuthFailure.Foo", false, &named, NOWHERE, Verdict::BesideCode(Reason::NoContext)),
            ("AuthFailure.Foo", true, &named, NOWHERE, Verdict::Yes(Reason::Near)),
            ("AuthFailure.Foo", true, &named, in_error(Usage::PrefixTest), Verdict::No(Reason::PartOnly)),
            ("AuthFailur", true, &named, compared, Verdict::Yes(Reason::Near)),
            ("AuthFailur", true, &named, NOWHERE, Verdict::BesideCode(Reason::NoContext)),
            ("AuthFailur", false, &named, compared, Verdict::No(Reason::Unlike)),
        ] {
            assert_eq!(unlisted(text, near, place(signal, false, context)), expected, "{text} {signal:?} {context:?}");
        }
    }

    #[test]
    fn three_codes_of_ours_alone_speak_for_themselves() {
        let own =
            ["AuthFailure.SignatureFailure", "AuthFailure.SecretIdNotFound", "FailedOperation.EmailAddrInBlacklist"];
        assert!(speak_for_themselves(own.into_iter()));
        assert!(!speak_for_themselves([own[0], own[1], own[0], own[1]].into_iter()));
        assert!(!speak_for_themselves([own[0], own[1], "InvalidInstanceId.NotFound", "AuthFailure"].into_iter()));
    }
}
