//! What in a file says that it has to do with Tencent Cloud, and with which services.
//!
//! [`signs`] lists each sign with its place; [`signal`] is what they come to.

mod calls;
mod hosts;
mod names;
mod sdk;

use std::ops::Range;

use super::{Declared, Gate};
use crate::catalog::Service;

pub use names::{names_tencent, names_tencent_or_directs};

/// The signs of Tencent Cloud in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signal {
    /// Its path or text names Tencent Cloud.
    pub named: bool,
    /// It imports an SDK, names an API host or signs requests.
    pub strong: bool,
    /// It names another cloud or an SDK of it.
    pub foreign: bool,
    /// The services it imports or calls, each once, in order of appearance.
    pub services: Vec<Service>,
    /// Nothing names Tencent Cloud but its codes: enough to know them by, not to call others wrong.
    pub by_codes: bool,
    /// It also calls services that stand in a variable: `services` need not be all of them.
    pub dynamic: bool,
    /// It was declared that it is about Tencent Cloud, whatever else it says.
    pub declared: bool,
}

impl Signal {
    /// Adds what was declared of the file.
    pub(super) fn declare(&mut self, declared: Declared<'_>) {
        let Declared { fixture, services, gate, .. } = declared;
        self.named |= fixture;
        if gate == Gate::Always {
            (self.named, self.strong, self.foreign, self.declared) = (true, true, false, true);
        }
        for service in services {
            if !self.services.contains(service) {
                self.services.push(*service);
            }
        }
    }
}

/// One thing in a file that says what it deals with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    pub kind: SignKind,
    /// Where it stands in the text, in bytes; empty for the path.
    pub range: Range<usize>,
    /// The service that it names.
    pub service: Option<Service>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignKind {
    /// The file's path names Tencent Cloud.
    Path,
    /// A name of Tencent Cloud, or of a product that is called by its own.
    Name,
    /// An import or the package of an SDK.
    Sdk,
    /// A host of the API.
    Host,
    /// A header or the method of signed requests.
    Signing,
    /// A command line of `tccli`.
    Command,
    /// A client's class or a `service` argument, where one of the above makes it mean something.
    Call,
    /// A call of a service that stands in a variable.
    Dynamic,
    /// A name of another cloud.
    OtherCloud,
    /// A name in the licence at the top of a file, which says nothing of the file.
    Licence,
}

impl SignKind {
    /// Whether only code that calls the API has it.
    fn is_strong(self) -> bool {
        matches!(self, Self::Sdk | Self::Host | Self::Signing | Self::Command)
    }
}

/// The signs in a file's text and in its path, which should be relative to its workspace folder.
pub fn signs(text: &str, path: &str, mut each: impl FnMut(Sign)) {
    if names_tencent(path) {
        each(Sign { kind: SignKind::Path, range: 0..0, service: None });
    }
    let mut strong = false;
    let mut before = calls::Before::default();
    names::signs(text, &mut |sign| {
        strong |= sign.kind.is_strong();
        before.signing |= matches!(sign.kind, SignKind::Signing | SignKind::Host);
        before.service |= sign.service.is_some();
        each(sign);
    });
    if strong {
        calls::signs(text, before, &mut each);
    }
}

/// What the signs in a file's text and path come to.
pub fn signal(text: &str, path: &str) -> Signal {
    let mut signal = Signal::default();
    // `providers/tencent.py` is about Tencent Cloud, whatever else it mentions.
    let file_is_ours = names_tencent(path.rsplit('/').next().unwrap_or(path));
    signs(text, path, |sign| {
        match sign.kind {
            SignKind::Path | SignKind::Name => signal.named = true,
            SignKind::OtherCloud => signal.foreign |= !file_is_ours,
            SignKind::Dynamic => signal.dynamic = true,
            SignKind::Call | SignKind::Licence => {}
            SignKind::Sdk | SignKind::Host | SignKind::Signing | SignKind::Command => {
                (signal.named, signal.strong) = (true, true);
            }
        }
        if let Some(service) = sign.service.filter(|service| !signal.services.contains(service)) {
            signal.services.push(service);
        }
    });
    signal
}

/// Services whose names are everyday words, or names of software that many use: where nothing
/// else speaks of an API, `RedisClient` and `service: "monitor"` are somebody else's.
const EVERYDAY: [&str; 58] = [
    "aa",
    "acp",
    "advisor",
    "api",
    "ba",
    "batch",
    "bi",
    "billing",
    "ca",
    "car",
    "cat",
    "config",
    "cr",
    "dc",
    "ds",
    "domain",
    "es",
    "ess",
    "ft",
    "gs",
    "ic",
    "ie",
    "ig",
    "iot",
    "ip",
    "live",
    "lp",
    "mall",
    "mariadb",
    "market",
    "memcached",
    "message",
    "mongodb",
    "monitor",
    "mqtt",
    "ms",
    "omics",
    "organization",
    "partners",
    "portal",
    "postgres",
    "pts",
    "quota",
    "redis",
    "region",
    "rp",
    "solar",
    "sqlserver",
    "ssa",
    "ssl",
    "tag",
    "tan",
    "tem",
    "tourism",
    "tse",
    "vm",
    "waf",
    "wav",
];

fn is_everyday(service: Service) -> bool {
    EVERYDAY.contains(&service.name())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sign_stands_where_it_says() {
        let text = "import boto3\nfrom tencentcloud.cvm.v20170312 import cvm_client\nhost = 'vpc.tencentcloudapi.com'";
        let mut found = Vec::new();
        signs(text, "docs/腾讯云.md", |sign| {
            let service = sign.service.map(Service::name);
            found.push((sign.kind, text[sign.range].to_owned(), service));
        });
        let sign = |kind, text: &str, service| (kind, text.to_owned(), service);
        assert_eq!(
            found,
            [
                sign(SignKind::Path, "", None),
                sign(SignKind::OtherCloud, "boto3", None),
                sign(SignKind::Sdk, "tencentcloud.cvm.v20170312", Some("cvm")),
                sign(SignKind::Host, "vpc.tencentcloudapi.com", Some("vpc")),
            ]
        );
    }

    #[test]
    fn strength_tells_an_import_from_a_mention() {
        for (text, named, strong) in [
            ("from tencentcloud.common.exception import TencentCloudSDKException", true, true),
            ("tencentcloud-sdk-python==3.0.1", true, true),
            ("headers['X-TC-Action']", true, true),
            ("tccli cvm DescribeZones", true, true),
            ("install tccli first", true, false),
            ("# 腾讯云", true, false),
            ("a word about QCloud", true, false),
            ("https://www.tencentcloud.com/products/cvm", true, false),
            ("nothing", false, false),
        ] {
            let signal = signal(text, "");
            assert_eq!((signal.named, signal.strong), (named, strong), "{text}");
        }
        assert!(signal("", "testdata/tencent/a.json").named);
    }

    #[test]
    fn other_clouds_are_seen() {
        for text in
            ["import boto3", "\"github.com/aws/smithy-go\"", "require('@alicloud/ecs')", "// AWS codes", "阿里云"]
        {
            assert!(signal(text, "").foreign && !signal(text, "").named, "{text}");
        }
        assert!(!signal("LAWS, AWSome", "").foreign);
    }

    #[test]
    fn a_licence_header_is_no_sign() {
        let header = "/*\n * Copyright (C) 2020 THL A29 Limited, a Tencent company.\n * Licensed under MIT.\n */\n";
        assert!(!signal(&format!("{header}package x"), "").named);
        assert!(signal(&format!("{header}import \"tencentcloud-sdk-go\""), "").named);
        assert!(signal("// calls Tencent\npackage x", "").named);
    }

    proptest! {
        #[test]
        fn whatever_the_text_signs_stand_in_it(
            pieces in proptest::collection::vec(proptest::sample::select(PIECES.to_vec()), 0..12)
        ) {
            let text = pieces.concat();
            signs(&text, "", |sign| assert!(text.get(sign.range.clone()).is_some(), "{text:?} {sign:?}"));
        }
    }

    const PIECES: [&str; 36] = [
        "tencent",
        "cloud",
        "TencentCloud",
        "tencentcloudapi",
        ".com",
        ".",
        "/",
        "\\",
        "-sdk-",
        "nodejs",
        "cvm",
        "v20170312",
        "中",
        "😀",
        "{",
        "}",
        "${",
        "%",
        "\"",
        "'",
        "(",
        " ",
        "\n",
        ",",
        "import ",
        "from ",
        "Client",
        "CommonClient(",
        "CommonRequest(",
        "service",
        "Type.",
        " = ",
        "/tc3_request",
        "tccli ",
        "TC3-HMAC-SHA256",
        "Describe",
    ];

    #[test]
    fn everyday_words_are_services() {
        assert!(EVERYDAY.iter().all(|name| crate::catalog::service(name).is_some()));
        assert!(EVERYDAY.is_sorted_by_key(|name| &name[..1]));
    }
}
