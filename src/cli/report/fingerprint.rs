//! What tells a finding from all others, and stays while lines move.

use std::collections::HashMap;
use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher13};

use super::Checked;

/// A fingerprint for each finding of a file, 32 hexadecimal digits.
///
/// It is made of the path, the rule, the text that the finding is about, and how many findings of
/// the file with the same rule and text come before it; not of lines and columns, which every edit
/// above moves, nor of the message, which is in the reader's language. Whoever stores fingerprints
/// takes a changed one for a new finding, so their making must stay as it is.
pub fn fingerprints(file: &Checked, path: &str) -> Vec<String> {
    let mut seen: HashMap<(&str, &str), u64> = HashMap::new();
    let findings = file.findings.iter().map(|finding| {
        let (rule, text) = (finding.rule.name, &file.text[finding.range.clone()]);
        let before = seen.entry((rule, text)).or_default();
        let fingerprint = fingerprint(path, rule, text, *before);
        *before += 1;
        fingerprint
    });
    findings.collect()
}

fn fingerprint(path: &str, rule: &str, text: &str, before: u64) -> String {
    let mut hasher = SipHasher13::new();
    for part in [path, rule, text] {
        hasher.write(part.as_bytes());
        // A byte that UTF-8 never has keeps the parts apart.
        hasher.write(&[0xff]);
    }
    hasher.write(&before.to_le_bytes());
    format!("{:032x}", hasher.finish128().as_u128())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Finding, RULES};

    fn checked(text: &str, about: &[&str]) -> Checked {
        let mut from = 0;
        let findings = about.iter().map(|about| {
            let start = from + text[from..].find(about).expect("the text");
            from = start + about.len();
            Finding {
                rule: RULES[0],
                severity: RULES[0].severity,
                range: start..from,
                message: String::new(),
                fixes: Vec::new(),
            }
        });
        let findings = findings.collect();
        Checked { path: "a.py".to_owned(), text: text.to_owned(), has_mark: false, findings }
    }

    #[test]
    fn they_stay_while_lines_move_and_differ_among_equals() {
        let before = fingerprints(&checked("a b a", &["a", "b", "a"]), "a.py");
        assert_eq!(fingerprints(&checked("\n\n  a\nb; c; a", &["a", "b", "a"]), "a.py"), before);
        assert!(before[0] != before[1] && before[0] != before[2] && before[1] != before[2]);
        assert_ne!(fingerprints(&checked("a b a", &["a"]), "b.py")[0], before[0]);
    }

    /// Reports of earlier versions are compared with those of later ones.
    #[test]
    fn their_making_stays() {
        assert_eq!(fingerprint("a.py", "rule", "text", 0), "ad743ded4036bf61999891e3fbf8d6d3");
    }
}
