//! The packed catalog against the text that it was made from.

use std::collections::BTreeSet;
use std::fs;

use tcerr::catalog::{self, NoteKind, Retry, Status};
use tcerr::locale::Locale;

/// Every string in the arrays under these keys of a service file, with the key.
fn listed() -> BTreeSet<(String, bool)> {
    let mut codes = BTreeSet::new();
    for entry in fs::read_dir("catalog/services").expect("the catalog") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("text");
        let mut removed = false;
        for line in text.lines() {
            match line.trim() {
                "[[version]]" => removed = false,
                "[[removed]]" => removed = true,
                item => {
                    if let Some(code) = item.strip_prefix('"').and_then(|item| item.strip_suffix("\",")) {
                        codes.insert((code.to_owned(), removed));
                    }
                }
            }
        }
    }
    codes
}

#[test]
fn every_code_of_the_text_is_in_the_pack_and_no_other() {
    let listed = listed();
    assert!(listed.len() > 12_000, "{}", listed.len());
    for (text, removed) in &listed {
        let code = catalog::lookup(text).unwrap_or_else(|| panic!("{text} is not found"));
        assert_eq!(code.text(), text);
        assert!(code.listings().any(|listing| listing.removed.is_some() == *removed), "{text}");
    }
    for code in catalog::all() {
        let known = code.note().is_some()
            || [false, true].iter().any(|removed| listed.contains(&(code.text().to_owned(), *removed)));
        assert!(known, "{} is from nowhere", code.text());
        // The scanner passes over all other literals.
        assert!(code.text().starts_with(|letter: char| letter.is_ascii_uppercase()), "{}", code.text());
        assert!(catalog::is_first_segment(code.first_segment()));
    }
    for (segment, code) in catalog::first_segments() {
        assert_eq!(catalog::lookup(segment), code, "{segment}");
    }
    assert_eq!(catalog::lookup("NoSuchCode"), None);
    assert!(!catalog::is_first_segment("InvalidParam") && !catalog::is_first_segment(""));
}

#[test]
fn prefixes_are_what_a_plain_search_finds() {
    let all: Vec<&str> = catalog::all().map(|code| code.text()).collect();
    assert!(all.is_sorted());
    for prefix in ["", "A", "AuthFailure", "AuthFailure.", "InvalidParameterValue.Instance", "zzz", "ZoneNotMatch"] {
        let plain: Vec<&str> = all.iter().copied().filter(|code| code.starts_with(prefix)).collect();
        let found: Vec<&str> = catalog::with_prefix(prefix).map(|code| code.text()).collect();
        assert_eq!(found, plain, "{prefix}");
    }
}

#[test]
fn the_common_codes_are_the_thirty_eight() {
    let common: Vec<_> = catalog::all().filter(|code| code.status() == Status::Common).collect();
    assert_eq!(common.len(), 38);
    let seeds =
        common.iter().filter(|code| code.note().is_some_and(|note| note.kind() == NoteKind::Common { seed: true }));
    assert_eq!(seeds.count(), 26);
    // Codes of services, though they look like common ones.
    for text in ["AuthFailure", "OperationDenied"] {
        assert_eq!(catalog::lookup(text).map(|code| code.status()), Some(Status::Service), "{text}");
    }
    for (text, retry) in [
        ("RequestLimitExceeded", Retry::Yes),
        ("InternalError", Retry::Depends),
        ("ResourceInUse", Retry::Depends),
        ("AuthFailure.SignatureFailure", Retry::No),
    ] {
        let note = catalog::lookup(text).and_then(|code| code.note()).expect("a note");
        assert_eq!(note.retry(), retry, "{text}");
    }
}

#[test]
fn statuses_are_told_apart() {
    for (text, status) in [
        ("InvalidInstanceId.Malformed", Status::Service),
        ("InternalError.", Status::Service),
        ("ClientError.NetworkError", Status::Client),
        ("SdkAppIdNotExist", Status::Service),
    ] {
        let text = if catalog::lookup(text).is_some() { text.to_owned() } else { format!("FailedOperation.{text}") };
        assert_eq!(catalog::lookup(&text).map(|code| code.status()), Some(status), "{text}");
    }
    let removed = catalog::all().filter(|code| code.status() == Status::Removed);
    assert!(removed.count() > 800);
    assert!(catalog::legacy("4100").is_some() && catalog::legacy("4101x").is_none());
}

#[test]
fn every_text_stands_in_both_languages() {
    for service in catalog::services() {
        for locale in [Locale::English, Locale::Chinese] {
            assert!(!service.title(locale).trim().is_empty(), "{}", service.name());
        }
        assert_eq!(catalog::service(service.name()), Some(service));
    }
    for code in catalog::all() {
        let Some(note) = code.note() else { continue };
        for locale in [Locale::English, Locale::Chinese] {
            let text = note.text(locale);
            assert!(!text.summary.is_empty() && !text.retry_reason.is_empty(), "{}", code.text());
            assert!(text.causes().count() > 0 && text.remedy().count() > 0, "{}", code.text());
        }
    }
    for (segment, _) in catalog::first_segments() {
        let from_servers = catalog::children(segment).any(|code| code.status() != Status::Client);
        assert!(catalog::segment(segment).is_some() || !from_servers, "{segment} has no label");
    }
}

#[test]
fn the_seeds_products_are_spelled_out() {
    for (name, english, chinese) in [
        ("eb", "EventBridge", "事件总线"),
        ("smh", "Smart Media Hosting", "智能媒资托管"),
        ("ses", "Simple Email Service", "邮件推送"),
        ("cdwpg", "TCHouse-P", "TCHouse-P"),
        ("trocket", "RocketMQ", "RocketMQ"),
        ("tdmq", "TDMQ", "TDMQ"),
    ] {
        let service = catalog::service(name).expect("a service");
        assert!(service.title(Locale::English).contains(english), "{}", service.title(Locale::English));
        assert!(service.title(Locale::Chinese).contains(chinese), "{}", service.title(Locale::Chinese));
    }
    assert_eq!(catalog::service("as"), catalog::service("autoscaling"));
}

#[test]
fn the_pack_is_small() {
    assert!(catalog::size() < 1 << 20, "{} bytes", catalog::size());
}
