//! What in a file says that it has to do with Tencent Cloud, and with which services.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::catalog::{self, Service};

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
}

/// Names that stand in files about Tencent Cloud, and behind them those of other clouds,
/// in the spellings that occur. So few and without folding of case, they are searched with vector
/// instructions.
const NAMES: [&str; 43] = [
    "tencent",
    "Tencent",
    "TENCENT",
    "TC3-HMAC-SHA256",
    "X-TC-",
    "x-tc-",
    "qcloud",
    "Qcloud",
    "QCloud",
    "QCLOUD",
    "腾讯",
    "dnspod",
    "Dnspod",
    "DnsPod",
    "DNSPod",
    "DNSPOD",
    "cloudbase",
    "Cloudbase",
    "CloudBase",
    "CLOUDBASE",
    "tccli",
    "TCCLI",
    "aws-sdk",
    "com/aws/",
    "software.amazon",
    "amazonaws",
    "boto3",
    "botocore",
    "aliyun",
    "Aliyun",
    "alicloud",
    "alibabacloud",
    "AlibabaCloud",
    "huaweicloud",
    "HuaweiCloud",
    "volcengine",
    "AWS",
    "Amazon",
    "Alibaba",
    "ALIBABA",
    "Huawei",
    "阿里云",
    "华为云",
];
/// Where the spellings of "tencent" end.
const TENCENT: usize = 3;
/// Where the names that only requests have end.
const STRONG: usize = 6;
/// Where the names of other clouds begin.
const FOREIGN: usize = 22;

// The vector search is there only for leftmost matches.
static MATCHER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostFirst).build(NAMES).expect("a few short names")
});

/// Whether a text names Tencent Cloud at all; for a path, or a first look.
pub fn names_tencent(text: &str) -> bool {
    MATCHER.find_iter(text).any(|found| found.pattern().as_usize() < FOREIGN)
}

/// The signs in a file's text and in its path, which should be relative to its workspace folder.
pub fn signal(text: &str, path: &str) -> Signal {
    let mut signal = Signal { named: names_tencent(path), ..Signal::default() };
    let header = licence_header(text);
    for found in MATCHER.find_iter(text) {
        if found.start() < header {
            continue;
        }
        let name = found.pattern().as_usize();
        if name >= FOREIGN {
            signal.foreign |= is_word(text, found.range());
            continue;
        }
        signal.named = true;
        signal.strong |= (TENCENT..STRONG).contains(&name);
        if name < TENCENT {
            sdk(text, found.start(), &mut signal);
        }
    }
    signal
}

/// Whether no letter stands directly before or behind: `AWS` is not in `LAWS`.
fn is_word(text: &str, range: std::ops::Range<usize>) -> bool {
    let bytes = text.as_bytes();
    let before = range.start.checked_sub(1).is_some_and(|at| bytes[at].is_ascii_alphabetic());
    let short = range.len() <= 3;
    !short || !before && !bytes.get(range.end).is_some_and(u8::is_ascii_lowercase)
}

/// What the text at a mention of "tencent" says of SDKs, hosts and services.
fn sdk(text: &str, at: usize, signal: &mut Signal) {
    let rest = &text.as_bytes()[at..];
    let length = rest.iter().take(120).take_while(|byte| is_path(**byte)).count();
    let path = text.get(at..at + length).unwrap_or_default();
    let mut parts = path.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return };
    if !["tencentcloud", "tencentcloudapi"].iter().any(|name| first.eq_ignore_ascii_case(name)) {
        return;
    }
    if first.eq_ignore_ascii_case("tencentcloudapi")
        && parts.clone().next().is_some_and(|part| part.eq_ignore_ascii_case("com"))
    {
        signal.strong = true;
        add(signal, host_service(&text[..at]));
        return;
    }
    let parts: Vec<&str> = std::iter::once(first).chain(parts).collect();
    signal.strong |=
        parts.len() > 1 && parts[1].eq_ignore_ascii_case("sdk") || parts.iter().any(|part| is_version(part));
    for (index, part) in parts.iter().enumerate().skip(1) {
        let versioned = parts.get(index + 1).is_some_and(|next| is_version(next));
        let behind_root =
            ["tencentcloud", "tencentcloudapi"].iter().any(|root| parts[index - 1].eq_ignore_ascii_case(root));
        let package = index == 3 && parts[1].eq_ignore_ascii_case("sdk");
        if versioned || behind_root || package {
            let service = catalog::service(&part.to_ascii_lowercase());
            signal.strong |= service.is_some();
            add(signal, service);
        }
    }
}

fn add(signal: &mut Signal, service: Option<Service>) {
    if let Some(service) = service.filter(|service| !signal.services.contains(service)) {
        signal.services.push(service);
    }
}

/// The service of the host name that a text ends with: `cvm` of `https://cvm.ap-guangzhou.`.
fn host_service(before: &str) -> Option<Service> {
    let letters =
        before.bytes().rev().take(60).take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let host = &before[before.len() - letters.count()..];
    catalog::service(&host.split('.').next()?.to_ascii_lowercase())
}

/// Whether this is an API version as SDKs write it: `v20170312`.
fn is_version(part: &str) -> bool {
    part.len() == 9
        && part.as_bytes()[0].eq_ignore_ascii_case(&b'v')
        && part.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}

fn is_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/' | b'\\' | b'-' | b'_' | b'@' | b':')
}

/// The length of the comment at the top of a file if it is a licence's: many projects of
/// Tencent's that have nothing to do with its cloud carry the company's name there.
fn licence_header(text: &str) -> usize {
    let is_comment = |line: &str| {
        let line = line.trim_start_matches('\u{feff}').trim();
        line.is_empty()
            || ["/", "*", "#", "<!--", "-->", "--", ";", "\"\"\"", "'''"].iter().any(|mark| line.starts_with(mark))
    };
    let length = text.split_inclusive('\n').take(60).take_while(|line| is_comment(line)).map(str::len).sum();
    let header = text[..length].to_ascii_lowercase();
    if ["licen", "copyright"].iter().any(|word| header.contains(word)) { length } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn services(text: &str) -> Vec<&'static str> {
        signal(text, "").services.into_iter().map(Service::name).collect()
    }

    #[test]
    fn services_are_read_off_imports_and_hosts() {
        for (text, expected) in [
            ("import cvm \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312\"", vec!["cvm"]),
            ("from tencentcloud.cvm.v20170312 import cvm_client, models", vec!["cvm"]),
            ("from tencentcloud.vpc import v20170312", vec!["vpc"]),
            ("const c = tencentcloud.sms.v20210111.Client;", vec!["sms"]),
            ("import { cvm } from 'tencentcloud-sdk-nodejs-cvm'", vec!["cvm"]),
            ("import com.tencentcloudapi.cbs.v20170312.CbsClient;", vec!["cbs"]),
            ("host = \"cvm.ap-guangzhou.tencentcloudapi.com\"", vec!["cvm"]),
            ("POST https://ses.tencentcloudapi.com/", vec!["ses"]),
            ("tencentcloud.common.exception", vec![]),
        ] {
            assert_eq!(services(text), expected, "{text}");
        }
    }

    #[test]
    fn strength_tells_an_import_from_a_mention() {
        for (text, named, strong) in [
            ("from tencentcloud.common.exception import TencentCloudSDKException", true, false),
            ("tencentcloud-sdk-python==3.0.1", true, true),
            ("headers['X-TC-Action']", true, true),
            ("# 腾讯云", true, false),
            ("a word about QCloud", true, false),
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
}
