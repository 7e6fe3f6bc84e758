//! Services in calls: clients' classes and `service` arguments.
//!
//! None of them is a sign by itself. They are looked for only in a file that surely calls the API.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use memchr::memmem;

use super::sdk::is_version;
use super::{Sign, SignKind, is_everyday};
use crate::catalog::{self, Service};

const ARGUMENTS: [&str; 4] = ["service", "Service", "SERVICE", "/tc3_request"];

static MATCHER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostFirst).build(ARGUMENTS).expect("a few short words")
});

/// What the surer signs of a file say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before {
    /// It makes requests itself: there a `service` is the API's, whatever its name.
    pub signing: bool,
    /// It names a service.
    pub service: bool,
}

/// The signs of calls in a text.
pub fn signs(text: &str, before: Before, each: &mut impl FnMut(Sign)) {
    // One class is named again and again.
    let mut last = "";
    for at in memmem::find_iter(text.as_bytes(), CLIENT.as_bytes()) {
        let class = class(text, at);
        if class.is_empty() || class == "Common" || class != std::mem::replace(&mut last, class) {
            call(client(text, at, class, each), each);
        }
    }
    for at in memmem::find_iter(text.as_bytes(), REQUEST.as_bytes()) {
        call(generic(text, at + REQUEST.len(), each), each);
    }
    // Who imports a service's client has no need to name the service to another.
    if before.signing || !before.service {
        for found in MATCHER.find_iter(text) {
            let range = found.range();
            let named = if found.pattern().as_usize() == 3 {
                let length = text[..range.start].bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
                named(text, range.start - length..range.start)
            } else {
                argument(text, range).filter(|(_, service)| before.signing || !is_everyday(*service))
            };
            call(named, each);
        }
    }
}

const CLIENT: &str = "Client";
const REQUEST: &str = "CommonRequest(";

fn call(named: Option<Named>, each: &mut impl FnMut(Sign)) {
    if let Some((range, service)) = named {
        each(Sign { kind: SignKind::Call, range, service: Some(service) });
    }
}

type Named = (Range<usize>, Service);

/// The service that a word of the text is the name of.
fn named(text: &str, word: Range<usize>) -> Option<Named> {
    catalog::service(&text[word.clone()]).map(|service| (word, service))
}

/// The letters directly before an offset.
fn class(text: &str, at: usize) -> &str {
    let length = text[..at].bytes().rev().take(40).take_while(u8::is_ascii_alphanumeric).count();
    &text[at - length..at]
}

/// The service of a client's class, whose name ends in the "Client" at an offset: `CvmClient`,
/// `UseCvmClient`, `CVMClient`, `cvm.v20170312.Client`.
fn client(text: &str, at: usize, class: &str, each: &mut impl FnMut(Sign)) -> Option<Named> {
    let range = at..at + CLIENT.len();
    let before = &text[..at];
    if before.ends_with(['.', ':', '\\']) {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'\\');
        let length = before.bytes().rev().take(60).take_while(is_part).count();
        let path = &before[before.len() - length..];
        let mut parts = path.rsplit(['.', ':', '\\']).filter(|part| !part.is_empty());
        parts.next().filter(|part| is_version(part))?;
        let service = catalog::service(&parts.next()?.to_ascii_lowercase())?;
        return Some((range.start - path.len()..range.end, service));
    }
    if class == "Common" {
        let is_call = text[range.end..].starts_with('(') && !before[..before.len() - class.len()].ends_with("class ");
        return is_call.then(|| generic(text, range.end + 1, each)).flatten();
    }
    // The last of the words that are joined: a capital and small letters, or capitals.
    let small = class.bytes().rev().take_while(|byte| !byte.is_ascii_uppercase()).count();
    let capitals = class.bytes().rev().skip(small).take_while(u8::is_ascii_uppercase).count();
    let last = match (small, capitals) {
        (_, 0) => return None,
        (0, capitals) => capitals,
        (small, _) => small + 1,
    };
    let service = catalog::service(&class[class.len() - last..].to_ascii_lowercase())?;
    (!is_everyday(service)).then_some((range.start - last..range.end, service))
}

/// The service in the first argument of a client or a request for any service, whose arguments
/// begin at an offset.
fn generic(text: &str, at: usize, each: &mut impl FnMut(Sign)) -> Option<Named> {
    let rest = text[at..].trim_start();
    let rest = rest.strip_prefix("service=").or_else(|| rest.strip_prefix("service:")).unwrap_or(rest).trim_start();
    let start = text.len() - rest.len();
    match rest.as_bytes().first()? {
        b'"' | b'\'' | b'`' => quoted(text, start),
        b'$' | b'_' => dynamic(start, each),
        byte if byte.is_ascii_alphabetic() => dynamic(start, each),
        _ => None,
    }
}

fn dynamic(at: usize, each: &mut impl FnMut(Sign)) -> Option<Named> {
    each(Sign { kind: SignKind::Dynamic, range: at..at, service: None });
    None
}

/// The service in the literal whose quote stands at an offset.
fn quoted(text: &str, at: usize) -> Option<Named> {
    let bytes = text.as_bytes();
    let length = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = at + 1..at + 1 + length;
    (bytes.get(word.end) == bytes.get(at)).then(|| named(text, word)).flatten()
}

/// The service that a name which begins with "service" is set to: `service = "cvm"`,
/// `"ServiceType": 'tmt'`, `const SERVICE: &str = "cvm"`, `ServiceType.apigateway`.
fn argument(text: &str, range: Range<usize>) -> Option<Named> {
    let bytes = text.as_bytes();
    let rest = &text[range.end..];
    if let Some(member) = rest.strip_prefix("Type.") {
        let start = text.len() - member.len();
        let length = member.bytes().take_while(u8::is_ascii_alphanumeric).count();
        return named(text, start..start + length);
    }
    if range.start > 0 && bytes[range.start - 1].is_ascii_alphanumeric() {
        return None;
    }
    let behind = ["Type", "Name", "_name", "_NAME", "_type"].iter().find_map(|end| rest.strip_prefix(end));
    let behind = behind.unwrap_or(rest);
    let behind = behind.trim_start_matches(['"', '\'', ']']).trim_start_matches(' ');
    let behind = [":=", "=>", "=", ":"].iter().find_map(|mark| behind.strip_prefix(mark))?.trim_start_matches(' ');
    // A type may stand before the value.
    let typed = ["&str", "&'static str", "str", "string", "String"].iter().find_map(|known| behind.strip_prefix(known));
    let value = match typed {
        Some(rest) => rest.trim_start_matches(' ').strip_prefix('=')?.trim_start_matches(' '),
        None => behind,
    };
    value.starts_with(['"', '\'', '`']).then(|| quoted(text, text.len() - value.len())).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::signal;
    use super::*;

    /// The services of a call in a file with a strong sign, and whether it is one of any service.
    fn services(call: &str, sign: &str) -> (Vec<&'static str>, bool) {
        let signal = signal(&format!("{sign}\n{call}\n"), "");
        (signal.services.into_iter().map(Service::name).collect(), signal.dynamic)
    }

    #[test]
    fn services_are_read_off_calls() {
        for (text, expected, dynamic) in [
            ("client = cvm_client.CvmClient(cred, region)", vec!["cvm"], false),
            ("VpcClient client = new VpcClient(cred, region);", vec!["vpc"], false),
            ("client := me.UseTkeClient()", vec!["tke"], false),
            ("self.client = TKEClient(cred)", vec!["tke"], false),
            ("const client = new sdk.redis.v20180412.Client({})", vec!["redis"], false),
            ("new HttpClient(), RedisClient(), APIClient(), ApiClient(), EsClient(), cvmClient", vec![], false),
            ("CommonClient(\"vpc\", \"2017-03-12\", cred, region)", vec!["vpc"], false),
            ("new CommonClient(\n    'monitor', '2018-07-24', $cred)", vec!["monitor"], false),
            ("CommonClient(service=\"tmt\", version=version)", vec!["tmt"], false),
            ("CommonClient(service, version, cred, region)", vec![], true),
            ("class CommonClient(AbstractClient):", vec![], false),
            ("client := common.NewCommonClient(cred, region, profile)", vec![], false),
            ("tchttp.NewCommonRequest(\"cvm\", \"2017-03-12\", \"DescribeZones\")", vec!["cvm"], false),
            ("tchttp.NewCommonRequest(product, version, action)", vec![], true),
            ("service = \"cvm\"", vec!["cvm"], false),
            ("const SERVICE = 'ocr';", vec!["ocr"], false),
            ("const SERVICE: &str = \"sms\";", vec!["sms"], false),
            ("service := \"sts\"", vec!["sts"], false),
            ("$service = \"cvm\";", vec!["cvm"], false),
            ("'service' => 'cvm',", vec!["cvm"], false),
            ("ServiceType: 'tmt',", vec!["tmt"], false),
            ("super({ serviceType: ApiServiceType.apigateway })", vec!["apigateway"], false),
            ("service = \"redis\"", vec![], false),
            ("microservice = \"cvm\"; service = \"cvm", vec![], false),
            ("service = name", vec![], false),
        ] {
            assert_eq!(services(text, "import 'tencentcloud-sdk'"), (expected, dynamic), "{text}");
            assert_eq!(services(text, "").0, Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn who_signs_requests_means_the_api() {
        for (text, expected) in [
            ("service = \"monitor\"", vec!["monitor"]),
            ("scope = date + \"/tmt/tc3_request\"", vec!["tmt"]),
            ("scope = `${date}/${service}/tc3_request`", vec![]),
        ] {
            assert_eq!(services(text, "TC3-HMAC-SHA256").0, expected, "{text}");
        }
    }
}
