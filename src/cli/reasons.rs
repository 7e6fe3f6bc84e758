//! The gate's reasons in words.

use crate::locale::Locale;
use crate::say;
use crate::scan::{Judged, Reason, SignKind, Usage, Verdict};

/// The name of a reason in JSON, which is a contract.
pub fn name(reason: Reason) -> &'static str {
    match reason {
        Reason::Response => "response",
        Reason::Own => "own",
        Reason::OursAlone => "ours-alone",
        Reason::OfTencent => "of-tencent",
        Reason::Named => "named",
        Reason::Error => "error",
        Reason::Branch => "branch",
        Reason::Strong => "strong",
        Reason::Project => "project",
        Reason::Near => "near",
        Reason::NoContext => "no-context",
        Reason::TwoClouds => "two-clouds",
        Reason::OtherCloud => "other-cloud",
        Reason::NoSign => "no-sign",
        Reason::Shared => "shared",
        Reason::PartOnly => "part-only",
        Reason::Unlike => "unlike",
    }
}

/// Whether a literal counts, and why. `beside` is the line of the code that decided.
pub fn words(judged: &Judged, beside: Option<u32>, locale: Locale) -> String {
    let reason = reason(judged.verdict.reason(), locale);
    let usage = usage_words(judged.context.usage, locale).1;
    let verdict = match judged.counts() {
        true => locale.pick("counts", "算作错误码"),
        false => locale.pick("does not count", "不算作错误码"),
    };
    match (judged.verdict, beside) {
        (Verdict::BesideCode(_), Some(line)) => say!(
            locale,
            "{verdict} ({usage}): {reason}, but a code stands beside it in line {line}",
            "{verdict}（{usage}）：{reason}，但第 {line} 行有相邻的错误码"
        ),
        (Verdict::BesideCode(_), None) => say!(
            locale,
            "{verdict} ({usage}): {reason}, and no code stands beside it",
            "{verdict}（{usage}）：{reason}，也没有相邻的错误码"
        ),
        _ => say!(locale, "{verdict} ({usage}): {reason}", "{verdict}（{usage}）：{reason}"),
    }
}

fn reason(reason: Reason, locale: Locale) -> &'static str {
    let (english, chinese) = match reason {
        Reason::Response => ("it is the code of a failed response", "它是失败响应中的错误码"),
        Reason::Own => ("the configuration declares it", "配置文件中声明了它"),
        Reason::OursAlone => ("no other cloud is known to have a code of this name", "未见其他云有同名错误码"),
        Reason::OfTencent => ("what it is used with is named after Tencent Cloud", "与它一起使用的名称提到了腾讯云"),
        Reason::Named => (
            "the file has a sign of Tencent Cloud, and a name with a dot is no everyday word",
            "文件中有腾讯云的标志，而带点号的名称不是日常词语",
        ),
        Reason::Error => (
            "the file has a sign of Tencent Cloud, and the code around it speaks of errors",
            "文件中有腾讯云的标志，且上下文涉及错误",
        ),
        Reason::Branch => (
            "the file has a sign of Tencent Cloud, and the code branches on it",
            "文件中有腾讯云的标志，且代码以它作为判断条件",
        ),
        Reason::Strong => ("the file calls the API of Tencent Cloud", "文件调用了腾讯云 API"),
        Reason::Project => (
            "the project depends on an SDK for Tencent Cloud, and the code around it speaks of errors",
            "项目依赖腾讯云 SDK，且上下文涉及错误",
        ),
        Reason::Near => (
            "the file has a sign of Tencent Cloud, and this is almost a listed code",
            "文件中有腾讯云的标志，且它与某个已收录的错误码几乎相同",
        ),
        Reason::NoContext => ("nothing around it speaks of error codes", "上下文没有涉及错误码"),
        Reason::TwoClouds => (
            "the file also deals with another cloud, and nothing here says whose code it is",
            "文件还涉及其他云，而此处没有表明它属于哪个云",
        ),
        Reason::OtherCloud => {
            ("the file deals with another cloud and has no sign of Tencent Cloud", "文件涉及其他云，且没有腾讯云的标志")
        }
        Reason::NoSign => {
            ("neither the file nor its project has a sign of Tencent Cloud", "文件及其项目都没有腾讯云的标志")
        }
        Reason::Shared => (
            "other clouds have a code of this name too, and neither the file nor its project has a sign of Tencent Cloud",
            "其他云也有同名错误码，而文件及其项目都没有腾讯云的标志",
        ),
        Reason::PartOnly => (
            "no list has it, and what is only a part of codes is not judged",
            "未收录，而仅作为错误码一部分的文本不作判断",
        ),
        Reason::Unlike => ("no list has it or anything like it", "未收录，也没有相近的错误码"),
    };
    locale.pick(english, chinese)
}

/// How the code uses a literal: its name in JSON, and in words.
pub fn usage_words(usage: Usage, locale: Locale) -> (&'static str, &'static str) {
    let (name, english, chinese) = match usage {
        Usage::Compared => ("compared", "compared", "用于比较"),
        Usage::Case => ("case", "an alternative of a branch", "分支的一个选项"),
        Usage::Element => ("element", "in a list", "列表元素"),
        Usage::Key => ("key", "a key", "用作键"),
        Usage::Value => ("value", "a value", "用作值"),
        Usage::Constant => ("constant", "what a name is set to", "赋给一个名称"),
        Usage::Argument => ("argument", "passed to a function", "函数的参数"),
        Usage::PrefixTest => ("prefix-test", "tested as a beginning", "用于判断前缀"),
        Usage::PartTest => ("part-test", "tested as a part", "用于判断是否包含"),
        Usage::Pattern => ("pattern", "a pattern", "匹配模式"),
        Usage::Other => ("other", "used in no known way", "用法未知"),
    };
    (name, locale.pick(english, chinese))
}

/// What a sign is: its name in JSON, and in words.
pub fn sign_words(kind: SignKind, locale: Locale) -> (&'static str, &'static str) {
    let (name, english, chinese) = match kind {
        SignKind::Path => ("path", "the path names Tencent Cloud", "路径中提到腾讯云"),
        SignKind::Name => ("name", "names Tencent Cloud:", "提到腾讯云："),
        SignKind::Sdk => ("sdk", "an SDK for Tencent Cloud:", "腾讯云 SDK："),
        SignKind::Host => ("host", "a host of the API:", "API 域名："),
        SignKind::Signing => ("signing", "signs requests of the API:", "对 API 请求签名："),
        SignKind::Command => ("command", "a command line of tccli:", "tccli 命令行："),
        SignKind::Call => ("call", "calls a service:", "调用产品："),
        SignKind::Dynamic => ("dynamic", "calls a service that stands in a variable", "调用的产品由变量决定"),
        SignKind::OtherCloud => ("other-cloud", "names another cloud:", "提到其他云："),
        SignKind::Licence => {
            ("licence", "in the licence at the top, which does not count:", "位于文件开头的许可证中，不计入：")
        }
    };
    (name, locale.pick(english, chinese))
}

/// What says that a file is about Tencent Cloud where no name does: the configuration, a response in
/// it, or else its codes.
pub fn shape_words(declared: bool, response: bool, locale: Locale) -> (&'static str, &'static str) {
    if declared {
        ("declared", locale.pick("the configuration says that it is about Tencent Cloud", "配置文件声明它与腾讯云有关"))
    } else if response {
        ("response", locale.pick("a response of the API", "API 的响应"))
    } else {
        ("codes", locale.pick("several codes that no other cloud has", "多个其他云没有的错误码"))
    }
}
