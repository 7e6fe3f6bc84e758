//! The API's hosts: `cvm.ap-guangzhou.tencentcloudapi.com`.

use super::{Sign, SignKind};
use crate::catalog;

/// Whether the host of the API stands at an offset, from `tencentcloudapi` on.
pub fn begins(text: &str, at: usize) -> bool {
    const HOST: usize = "tencentcloudapi".len();
    let bytes = &text.as_bytes()[at..];
    bytes.get(..HOST).is_some_and(|name| name.eq_ignore_ascii_case(b"tencentcloudapi"))
        && [".com", ".woa", ".cn"].iter().any(|domain| {
            let label = bytes.get(HOST..HOST + domain.len());
            let next = bytes.get(HOST + domain.len());
            label.is_some_and(|label| label.eq_ignore_ascii_case(domain.as_bytes()))
                && !next.is_some_and(u8::is_ascii_alphanumeric)
        })
}

/// The sign of the host whose last labels stand at an offset: `cvm.ap-guangzhou.` stands before.
/// Gives back its end.
pub fn signs(text: &str, at: usize, each: &mut impl FnMut(Sign)) -> usize {
    let bytes = text.as_bytes();
    // Backwards over labels, and over holes in them: `cvm.${region}.`, `cvm.%s.`.
    let mut start = at;
    let mut holes = None;
    while start > 0 && at - start < 80 {
        match bytes[start - 1] {
            byte if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-') => start -= 1,
            b'}' => {
                let Some(open) = bytes[..start].iter().rev().take(40).position(|byte| *byte == b'{') else { break };
                start -= open + 1;
                start -= usize::from(start > 0 && bytes[start - 1] == b'$');
                holes = Some(start);
            }
            b'%' | b'$' => {
                start -= 1;
                holes = Some(start);
            }
            _ => break,
        }
    }
    let end = at + text[at..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'.').count();
    let label = &text[start..start + text[start..at].find('.').unwrap_or(0)];
    let service = catalog::service(&label.to_ascii_lowercase());
    each(Sign { kind: SignKind::Host, range: start..end, service });
    let joined = start < at && label.is_empty() && start > 0 && b"\"'`)".contains(&bytes[start - 1]);
    if joined || holes.is_some_and(|hole| hole < start + label.len().max(1)) {
        each(Sign { kind: SignKind::Dynamic, range: start..end, service: None });
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::signal;
    use crate::catalog::Service;

    #[test]
    fn services_are_read_off_hosts() {
        for (text, expected, dynamic) in [
            ("host = \"cvm.ap-guangzhou.tencentcloudapi.com\"", vec!["cvm"], false),
            ("POST https://ses.tencentcloudapi.com/", vec!["ses"], false),
            ("cvm.intl.tencentcloudapi.com", vec!["cvm"], false),
            ("cvm.internal.tencentcloudapi.com", vec!["cvm"], false),
            ("vpc.tencentcloudapi.woa.com", vec!["vpc"], false),
            ("AS.tencentcloudapi.com", vec!["autoscaling"], false),
            ("f\"monitor.{region}.tencentcloudapi.com\"", vec!["monitor"], false),
            ("\"cvm.%s.tencentcloudapi.com\"", vec!["cvm"], false),
            ("f\"{service}.tencentcloudapi.com\"", vec![], true),
            ("`https://${service}.${region}.tencentcloudapi.com`", vec![], true),
            ("fmt.Sprintf(\"%s.tencentcloudapi.com\", service)", vec![], true),
            ("host=$service.tencentcloudapi.com", vec![], true),
            ("service + \".tencentcloudapi.com\"", vec![], true),
            ("RootDomain: \"tencentcloudapi.com\"", vec![], false),
            ("hosts such as *.tencentcloudapi.com", vec![], false),
        ] {
            let signal = signal(text, "");
            let services: Vec<&str> = signal.services.iter().copied().map(Service::name).collect();
            assert_eq!((services, signal.dynamic), (expected, dynamic), "{text}");
            assert!(signal.strong, "{text}");
        }
    }
}
