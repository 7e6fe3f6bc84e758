//! The one look over a whole text: names of Tencent Cloud and of other clouds.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::super::directives::DIRECTIVE;
use super::{Sign, SignKind, hosts, sdk};

/// Names that stand in files about Tencent Cloud, and behind them those of other clouds,
/// in the spellings that occur. So few and without folding of case, they are searched with vector
/// instructions.
const NAMES: [&str; 53] = [
    "tencent",
    "Tencent",
    "TENCENT",
    "TC3-HMAC-SHA256",
    "X-TC-",
    "x-tc-",
    "tccli",
    "TCCLI",
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
    "aws-sdk",
    "aws_sdk",
    "aws/core",
    "Aws::",
    "rusoto",
    "import Soto",
    "package:aws",
    "azure-sdk",
    "azure.core",
    "azure.mgmt",
    "Microsoft.Azure",
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
const SIGNING: usize = 6;
/// Where the spellings of "tccli" end.
const TCCLI: usize = 8;
/// Where the names of other clouds begin.
const FOREIGN: usize = 22;

// The vector search is there only for leftmost matches.
static MATCHER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostFirst).build(NAMES).expect("a few short names")
});

// Up to 32 names are searched at twice the speed.
static OURS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostFirst).build(&NAMES[..FOREIGN]).expect("a few short names")
});

// What is searched together costs no more.
static OURS_OR_DIRECTIVE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    let names = NAMES[..FOREIGN].iter().copied().chain([DIRECTIVE]);
    builder.match_kind(MatchKind::LeftmostFirst).build(names).expect("a few short names")
});

/// Whether a text names Tencent Cloud at all; for a path, or a part of a text.
pub fn names_tencent(text: &str) -> bool {
    OURS.is_match(text)
}

/// Whether a text names Tencent Cloud, or may hold a directive: for a first look at the whole of it.
pub fn names_tencent_or_directs(text: &str) -> bool {
    OURS_OR_DIRECTIVE.is_match(text)
}

/// The signs that a text has by its names.
pub fn signs(text: &str, each: &mut impl FnMut(Sign)) {
    let header = licence_header(text);
    // A path names Tencent more than once; it is read from the first name on.
    let mut read = 0;
    for found in MATCHER.find_iter(text) {
        let range = found.range();
        let sign = |kind| Sign { kind, range: range.clone(), service: None };
        match found.pattern().as_usize() {
            _ if range.start < header => each(sign(SignKind::Licence)),
            ..TENCENT if range.start < read && !hosts::begins(text, range.start) => {}
            ..TENCENT => read = sdk::signs(text, range.clone(), each),
            TENCENT..SIGNING => each(sign(SignKind::Signing)),
            SIGNING..TCCLI => sdk::command(text, range.clone(), each),
            TCCLI..FOREIGN => each(sign(SignKind::Name)),
            _ if is_word(text, range.clone()) => each(sign(SignKind::OtherCloud)),
            _ => {}
        }
    }
}

/// Whether no letter stands directly before or behind: `AWS` is not in `LAWS`.
fn is_word(text: &str, range: Range<usize>) -> bool {
    let bytes = text.as_bytes();
    let before = range.start.checked_sub(1).is_some_and(|at| bytes[at].is_ascii_alphabetic());
    let short = range.len() <= 3;
    !short || !before && !bytes.get(range.end).is_some_and(u8::is_ascii_lowercase)
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
