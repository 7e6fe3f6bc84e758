//! What a mention of "tencent" or "tccli" says of SDKs, command lines and services.

use std::ops::Range;

use super::{Sign, SignKind, hosts, is_everyday};
use crate::catalog::{self, Service};

/// The longest import or package name that is read, in bytes.
const LONGEST: usize = 120;

/// The signs at a mention of "tencent": the path, package or host name that it begins or ends.
/// Gives back the end of what was read.
pub fn signs(text: &str, mention: Range<usize>, each: &mut impl FnMut(Sign)) -> usize {
    let at = mention.start;
    let rest = &text.as_bytes()[at..];
    let name = Sign { kind: SignKind::Name, range: mention.clone(), service: None };
    // Most mentions are a mere name.
    let behind = &rest[mention.len()..];
    if !behind.starts_with(b"-") && !behind.starts_with(b"_") && !starts_with_cloud(behind) {
        each(name);
        return mention.end;
    }
    let length = rest.iter().take(LONGEST).take_while(|byte| is_path(**byte)).count();
    let end = at + length;
    let parts = text[at..end].split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let sign = |kind, service| Sign { kind, range: at..end, service };
    if !is_root(parts[0]) {
        let community = is_community_sdk(text, at, &parts);
        each(if community { sign(SignKind::Sdk, services(&parts, false).next()) } else { name });
        return if community { end } else { mention.end };
    }
    if hosts::begins(text, at) {
        return hosts::signs(text, at, each);
    }
    // The organisation that the package belongs to: `github.com/tencentcloud/tencentcloud-sdk-go`.
    if parts.len() > 1 && is_root(parts[0]) && is_root(parts[1]) {
        parts.remove(0);
    }
    let behind = text[end..].trim_start_matches(' ').strip_prefix("import v");
    let imports_version = behind.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    // A link to the SDK's source is where somebody looked something up, not what the file calls.
    let is_link = parts.iter().any(|part| matches!(*part, "blob" | "tree"));
    let mut services = services(&parts, imports_version).filter(|_| !is_link).peekable();
    let strong = services.peek().is_some()
        || parts.iter().any(|part| is_version(part))
        || parts.get(1).is_some_and(|part| ["sdk", "common"].iter().any(|known| part.eq_ignore_ascii_case(known)))
        || parts[0].len() > ROOT.len() && parts.len() > 1;
    if services.peek().is_none() {
        each(if strong { sign(SignKind::Sdk, None) } else { name });
    }
    services.for_each(|service| each(sign(SignKind::Sdk, Some(service))));
    if matches!(parts[..], [_, "sdk", "nodejs"] | [_, "sdk", "nodejs", "intl", "en"]) {
        imported_names(text, at, each);
    }
    if chooses_service(text, &parts, end) {
        each(sign(SignKind::Dynamic, None));
    }
    if strong { end } else { mention.end }
}

fn starts_with_cloud(bytes: &[u8]) -> bool {
    bytes.get(..5).is_some_and(|word| word.eq_ignore_ascii_case(b"cloud"))
}

const ROOT: &str = "tencentcloud";

/// Whether a path's first part is how the official SDKs begin: `tencentcloud`, Java's
/// `tencentcloudapi`, .NET's `TencentCloudSDK`.
fn is_root(part: &str) -> bool {
    [ROOT, "tencentcloudapi", "tencentcloudsdk"].iter().any(|root| part.eq_ignore_ascii_case(root))
}

/// Whether a path that does not begin like the official SDKs is that of another.
fn is_community_sdk(text: &str, at: usize, parts: &[&str]) -> bool {
    match parts {
        // A module of the official one: `tencent_cloud_sdk_exception`.
        _ if text[..at].ends_with('.') => false,
        ["tencent", "cloud", "sdk" | "api", ..] | ["tencent", "component", "toolkit", ..] => true,
        // By itself it is also what people call kits for games and chat.
        ["tencent", "sdk", ..] => text[..at].ends_with('@') || text[at..].starts_with("tencent_sdk::"),
        _ => false,
    }
}

/// The services that a path names: before a version, behind the root, as the end of a package's
/// name. `versioned` says that a version stands behind the path.
fn services<'a>(parts: &'a [&'a str], versioned: bool) -> impl Iterator<Item = Service> + 'a {
    parts.iter().enumerate().skip(1).filter_map(move |(index, part)| {
        let before = parts[index - 1];
        let last = index + 1 == parts.len();
        let sure = parts.get(index + 1).is_some_and(|next| is_version(next))
            || versioned && last
            || before == "services"
            || before == "sdk" && parts[0] == ROOT
            || index == 3 && parts[1] == "sdk"
            || index == 5 && parts[1] == "sdk" && parts[3..5] == ["intl", "en"]
            || before.eq_ignore_ascii_case("tencentcloudsdk");
        if !sure && !is_root(before) {
            return None;
        }
        let service = catalog::service(&part.to_ascii_lowercase())?;
        (sure || !is_everyday(service)).then_some(service)
    })
}

/// The services in the braces of an import from Node.js' whole SDK: `import { cvm } from "…"`.
fn imported_names(text: &str, at: usize, each: &mut impl FnMut(Sign)) {
    let line = text[..at].trim_end_matches(['"', '\'', '`']).trim_end_matches("require(").trim_end();
    let line = line.trim_end_matches("from").trim_end_matches([' ', '=']);
    let Some(inside) = line.strip_suffix('}') else { return };
    let Some(open) = inside.bytes().rev().take(400).position(|byte| byte == b'{') else { return };
    let start = inside.len() - open;
    let mut from = start;
    for item in inside[start..].split(',') {
        let name = item.trim_start();
        let at = from + item.len() - name.len();
        let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if let Some(service) = catalog::service(&name[..length]) {
            each(Sign { kind: SignKind::Call, range: at..at + length, service: Some(service) });
        }
        from += item.len() + 1;
    }
}

/// Whether code chooses the service at the place where an SDK's path has it:
/// `f"tencentcloud.{service}"`, `tencentcloud[service]`.
fn chooses_service(text: &str, parts: &[&str], end: usize) -> bool {
    let next = text.as_bytes().get(end);
    let open = text[..end].ends_with(['.', '/', '\\']) && parts.last().is_some_and(|part| is_root(part));
    open && next.is_some_and(|byte| b"{%$\"'".contains(byte)) || parts.len() == 1 && next == Some(&b'[')
}

/// The sign at a mention of "tccli", which a service and an action follow in command lines, and in
/// lists of arguments: `["tccli", "cvm", "DescribeZones"]`.
pub fn command(text: &str, mention: Range<usize>, each: &mut impl FnMut(Sign)) {
    let mut name = Sign { kind: SignKind::Name, range: mention.clone(), service: None };
    let rest = &text[mention.end..];
    let word = rest.trim_start_matches(SEPARATORS);
    let separator = &rest[..rest.len() - word.len()];
    if separator.is_empty() || separator.len() > 6 {
        return each(name);
    }
    let length = word.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_')).count();
    let behind = word[length..].trim_start_matches(SEPARATORS);
    let is_action =
        behind.len() < word.len() - length && behind.starts_with(|letter: char| letter.is_ascii_uppercase());
    let in_list = text[..mention.start].ends_with(['"', '\'']) && separator.contains(',');
    let in_variable = word.starts_with(['$', '{', '%']) || in_list && !separator.ends_with(['"', '\'']);
    match catalog::service(&word[..length]) {
        Some(service) if is_action => {
            let start = text.len() - word.len();
            name = Sign { kind: SignKind::Command, range: mention.start..start + length, service: Some(service) };
        }
        _ if in_variable => each(Sign { kind: SignKind::Dynamic, range: mention, service: None }),
        _ => {}
    }
    each(name);
}

const SEPARATORS: [char; 5] = [' ', '\t', ',', '"', '\''];

/// Whether this is an API version as SDKs write it: `v20170312`.
pub fn is_version(part: &str) -> bool {
    part.len() == 9
        && part.as_bytes()[0].eq_ignore_ascii_case(&b'v')
        && part.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}

fn is_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/' | b'\\' | b'-' | b'_' | b'@' | b':')
}

#[cfg(test)]
mod tests {
    use super::super::signal;
    use super::*;

    fn services(text: &str) -> Vec<&'static str> {
        signal(text, "").services.into_iter().map(Service::name).collect()
    }

    #[test]
    fn services_are_read_off_the_imports_of_the_official_sdks() {
        for (text, expected) in [
            // Go
            ("import cvm \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312\"", vec!["cvm"]),
            ("\"github.com/tencentcloud/tencentcloud-sdk-go-intl-en/tencentcloud/tag/v20180813\"", vec!["tag"]),
            ("as \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/as/v20180419\"", vec!["autoscaling"]),
            ("\"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors\"", vec![]),
            // Python
            ("from tencentcloud.cvm.v20170312 import cvm_client, models", vec!["cvm"]),
            ("from tencentcloud.vpc import v20170312", vec!["vpc"]),
            ("from tencentcloud.monitor import v20180724", vec!["monitor"]),
            ("tencentcloud-sdk-python-sms>=3.0.1", vec!["sms"]),
            ("from tencentcloud.common.exception import TencentCloudSDKException", vec![]),
            // Node.js
            ("const c = tencentcloud.sms.v20210111.Client;", vec!["sms"]),
            ("this.client = new TencentCloudSDK.tts.v20190823.Client({", vec!["tts"]),
            ("import { cvm } from 'tencentcloud-sdk-nodejs-cvm'", vec!["cvm"]),
            ("import { cvm, vpc as Network } from \"tencentcloud-sdk-nodejs\"", vec!["cvm", "vpc"]),
            ("const { scf } = require('tencentcloud-sdk-nodejs-intl-en');", vec!["scf"]),
            (
                "import { Client } from 'tencentcloud-sdk-nodejs/tencentcloud/services/tag/v20180813/tag_client'",
                vec!["tag"],
            ),
            ("require('tencentcloud-sdk-nodejs/tencentcloud/services/monitor')", vec!["monitor"]),
            // Java
            ("import com.tencentcloudapi.cbs.v20170312.CbsClient;", vec!["cbs"]),
            ("implementation 'com.tencentcloudapi:tencentcloud-sdk-java-redis:3.1.1'", vec!["redis"]),
            // PHP
            ("use TencentCloud\\Cvm\\V20170312\\CvmClient;", vec!["cvm"]),
            ("use TencentCloud\\Es\\V20180416\\Models\\DescribeInstancesRequest;", vec!["es"]),
            ("\"tencentcloud/cvm\": \"^3.0\"", vec!["cvm"]),
            // .NET
            ("using TencentCloud.Cvm.V20170312;", vec!["cvm"]),
            ("<PackageReference Include=\"TencentCloudSDK.Monitor\" Version=\"3.0.1\" />", vec!["monitor"]),
            // C++
            ("#include <tencentcloud/cvm/v20170312/CvmClient.h>", vec!["cvm"]),
            ("using namespace TencentCloud::Live::V20180801;", vec!["live"]),
            // Ruby
            ("require 'tencentcloud-sdk-cvm'", vec!["cvm"]),
            ("require 'tencentcloud-sdk-Ocr'", vec!["ocr"]),
            ("cli = TencentCloud::Vpc::V20170312::Client.new(cred, 'ap-guangzhou')", vec!["vpc"]),
            // Rust, by others
            ("use tencent_cloud_sdk::services::cvm::instance::InstanceService;", vec!["cvm"]),
        ] {
            assert_eq!(services(text), expected, "{text}");
            assert!(signal(text, "").strong, "{text}");
        }
    }

    #[test]
    fn community_sdks_are_seen() {
        for (text, strong) in [
            ("import { Capi } from '@tencent-sdk/capi'", true),
            ("require('tencent-cloud-sdk')", true),
            ("require('tencent-component-toolkit')", true),
            ("use tencent_sdk::client::Client;", true),
            ("import 'package:tencent_cloud_api/tencent_cloud_api.dart';", true),
            ("the tencent-sdk of a game", false),
            ("@tencent/wecom", false),
        ] {
            assert_eq!(signal(text, "").strong, strong, "{text}");
        }
    }

    #[test]
    fn services_are_read_off_command_lines() {
        for (text, expected, dynamic) in [
            ("tccli cvm DescribeInstances --region ap-guangzhou", vec!["cvm"], false),
            ("subprocess.run([\"tccli\", \"as\", \"DescribeAccountLimits\"])", vec!["autoscaling"], false),
            ("tccli as a tool", vec![], false),
            ("tccli cvm help", vec![], false),
            ("tccli $product $action", vec![], true),
            ("['tccli', service, action]", vec![], true),
            ("os.path.join(home, \".tccli\", profile)", vec![], false),
        ] {
            assert_eq!((services(text), signal(text, "").dynamic), (expected, dynamic), "{text}");
        }
    }

    #[test]
    fn everyday_words_behind_the_name_are_no_services() {
        for text in ["tencentcloud.region", "tencentcloud_api_key", "tencentcloud-monitor", "tencentcloud.config"] {
            assert_eq!((services(text), signal(text, "").strong), (vec![], false), "{text}");
        }
    }

    #[test]
    fn a_link_to_the_source_names_no_service() {
        let text = "// github.com/TencentCloud/tencentcloud-sdk-go/blob/master/tencentcloud/clb/v20180317/errors.go";
        assert_eq!((services(text), signal(text, "").strong), (vec![], true));
    }

    #[test]
    fn a_service_may_be_chosen_while_running() {
        for (text, dynamic) in [
            ("importlib.import_module(f\"tencentcloud.{service}.{version}\")", true),
            ("import_module('tencentcloud.' + service)", true),
            ("new tencentcloud[service].v20170312.Client()", true),
            ("import tencentcloud.", false),
            ("It runs at tencentcloud. Then", false),
        ] {
            assert_eq!(signal(text, "").dynamic, dynamic, "{text}");
        }
    }
}
