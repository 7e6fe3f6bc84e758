// It's a comment with "quotes".
//! And an inner one: 'x'.
/* a comment "with" /* another "inside" */ it's still one */
const PLAIN: &str = "AuthFailure.SignatureFailure";
const EMPTY: &str = "";
const ESCAPED: &str = "a \"quoted\" word \\ \u{1F600} \x41";
const SLASHES: &str = "https://example.com/*no comment*/";
const CONTINUED: &str = "the first \
    line // no comment
    and 'third'";
const RAW: &str = r"C:\path\";
const HASHED: &str = r#"it's "raw" \ here"#;
const TWICE: &str = r##"a "# inside
    // no comment"##;
const BYTES: &[u8] = b"Tencent\x00\"";
const RAW_BYTES: &[u8] = br#"it's "raw""#;
const CHARS: [char; 6] = ['a', '\'', '"', '\\', '\u{41}', '错'];
const C_STRINGS: (&CStr, &CStr) = (c"it's", cr#"raw "quoted""#);
const BYTE: u8 = b'\'';

/// Doc: "not one".
#[deprecated(since = "1.0", note = "it's old")]
fn check<'a, T: 'a + ?Sized>(code: &'a str, r: &'static str) -> Option<&'a str> {
    'outer: loop {
        match code {
            "ResourceNotFound" | "InternalError" => break 'outer, // "why"
            r"raw" | other if other.starts_with("Auth.") => return Some("}"),
            _ => println!("{code}: {:?} it's {0}", 'c', x = "named"),
        }
    }
    let r#type = if code.contains('"') { "quote" } else { r };
    Some(r#type)
}
