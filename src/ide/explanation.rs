//! What is known about a code, put into words: for hovers, completions and `tcerr explain`.

use crate::catalog::{self, Code, Legacy, Listing, Note, NoteKind, OwnCode, Retry, Service, Status, gloss};
use crate::locale::Locale;
use crate::say;

/// What is known about a code, in one language. Sentences may hold code between backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub code: String,
    /// What sort of code it is, in a few words.
    pub kind: String,
    /// Paragraphs.
    pub summary: Vec<String>,
    /// Likely causes.
    pub causes: Option<List>,
    /// What to do.
    pub remedy: Option<List>,
    pub retry: Option<Advice>,
    /// Services that list the code, or codes that begin with the text.
    pub listed: Option<List>,
    /// Titles and addresses.
    pub links: Vec<(String, String)>,
}

/// Whether to send the same request again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub retry: Retry,
    /// The same in words: "Retry: no."
    pub verdict: &'static str,
    /// May be empty.
    pub reason: String,
}

/// Things of one sort, under a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    pub title: String,
    pub items: Vec<String>,
}

/// How many services are named before the rest is only counted.
const MOST_SERVICES: usize = 6;

/// Explains a code, the beginning of codes, or a code of API 2.0; `None` for any other text.
/// Services in scope are named first.
pub fn explain(text: &str, scope: &[Service], locale: Locale) -> Option<Explanation> {
    if let Some(code) = catalog::lookup(text) {
        return Some(listed(code, scope, locale));
    }
    if let Some(legacy) = catalog::legacy(text) {
        return Some(old(text, legacy, locale));
    }
    beginning(text, locale)
}

/// Explains the beginning of codes, with or without a closing dot or star.
pub fn beginning(text: &str, locale: Locale) -> Option<Explanation> {
    let parent = text.strip_suffix(".*").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    let count = catalog::children(parent).len();
    (count > 0).then(|| begun(parent, count, locale))
}

/// Explains a code of the team's own.
pub fn own(code: &OwnCode, locale: Locale) -> Explanation {
    let reason = code.retry_reason.as_ref().map(|reason| reason.pick(locale).clone());
    let mut explanation = Explanation {
        code: code.code.clone(),
        kind: say!(locale, "an error code of your own", "自有错误码"),
        summary: vec![code.summary.pick(locale).clone()],
        causes: None,
        remedy: None,
        retry: code.retry.map(|retry| advice(retry, reason.unwrap_or_default(), locale)),
        listed: None,
        links: Vec::new(),
    };
    add_lists(&mut explanation, code.causes.pick(locale).clone(), code.remedy.pick(locale).clone(), locale);
    explanation
}

fn listed(code: Code, scope: &[Service], locale: Locale) -> Explanation {
    let note = code.note();
    let mut listings: Vec<Listing> = code.listings().collect();
    listings.sort_by_key(|listing| (listing.removed.is_some(), !scope.contains(&listing.service)));
    let mut explanation = Explanation {
        code: code.text().to_owned(),
        kind: kind(code, note, &listings, locale),
        summary: Vec::new(),
        causes: None,
        remedy: None,
        retry: None,
        listed: None,
        links: Vec::new(),
    };
    match note {
        Some(note) => add_note(&mut explanation, note, locale),
        None => add_gloss(&mut explanation, code, locale),
    }
    if code.status() == Status::Service && note.is_none() && !code.fits(scope) {
        let names: Vec<String> = scope.iter().map(|service| format!("`{}`", service.name())).collect();
        let names = names.join(locale.pick(", ", "、"));
        explanation.summary.push(say!(
            locale,
            "This file uses {names}: no such code is listed there.",
            "此文件使用的是 {names}，其中没有列出这个错误码。"
        ));
    }
    if code.status() == Status::Common {
        // A hundred services say so too; only those that the file uses are news.
        listings.retain(|listing| scope.contains(&listing.service));
    }
    add_services(&mut explanation, &listings, locale);
    add_links(&mut explanation, note, &listings, locale);
    explanation
}

fn kind(code: Code, note: Option<Note>, listings: &[Listing], locale: Locale) -> String {
    let services = code.services();
    match (code.status(), note.map(|note| note.kind())) {
        (Status::Common, _) => {
            say!(locale, "common error code: any request may fail with it", "公共错误码：任何接口都可能返回")
        }
        (Status::Client, _) => {
            let sdks: Vec<&str> = note.iter().flat_map(|note| note.sdks()).map(sdk_title).collect();
            let sdks = sdks.join(locale.pick(", ", "、"));
            say!(
                locale,
                "made by the SDK itself ({sdks}); no server sends it",
                "由 SDK（{sdks}）自身产生，服务端不会返回"
            )
        }
        (Status::Removed, _) => {
            let last = catalog::last_release(listings).unwrap_or_default();
            say!(locale, "removed: last listed by SDK release {last}", "已移除：最后一次出现在 SDK {last} 版中")
        }
        (Status::Service, Some(NoteKind::Client)) => {
            say!(locale, "error code of a service, and made by SDKs themselves", "产品错误码，SDK 自身也会产生")
        }
        (Status::Service, _) => match services.as_slice() {
            [service] => {
                let title = service.title(locale);
                say!(locale, "error code of {title} (`{}`)", "{title}（`{}`）的错误码", service.name())
            }
            many => say!(locale, "error code of {} services", "{} 个产品的错误码", many.len()),
        },
    }
}

fn sdk_title(name: &str) -> &str {
    match name {
        "go" => "Go",
        "python" => "Python",
        "java" => "Java",
        "nodejs" => "Node.js",
        "php" => "PHP",
        "dotnet" => ".NET",
        "cpp" => "C++",
        "ruby" => "Ruby",
        other => other,
    }
}

fn add_note(explanation: &mut Explanation, note: Note, locale: Locale) {
    let text = note.text(locale);
    explanation.summary.push(text.summary.to_owned());
    let (causes, remedy) = (text.causes().map(str::to_owned), text.remedy().map(str::to_owned));
    add_lists(explanation, causes.collect(), remedy.collect(), locale);
    explanation.retry = Some(advice(note.retry(), text.retry_reason.to_owned(), locale));
}

fn add_lists(explanation: &mut Explanation, causes: Vec<String>, remedy: Vec<String>, locale: Locale) {
    let list = |title: &str, items: Vec<String>| (!items.is_empty()).then(|| List { title: title.to_owned(), items });
    explanation.causes = list(locale.pick("Likely causes:", "常见原因："), causes);
    explanation.remedy = list(locale.pick("What to do:", "处理办法："), remedy);
}

fn advice(retry: Retry, reason: String, locale: Locale) -> Advice {
    let verdict = match retry {
        Retry::Yes => locale.pick("Retry: yes.", "是否重试：可以。"),
        Retry::No => locale.pick("Retry: no.", "是否重试：不要。"),
        Retry::Depends => locale.pick("Retry: depends.", "是否重试：视情况而定。"),
    };
    Advice { retry, verdict, reason }
}

/// What is known of a code in one sentence.
pub fn summary(code: Code, locale: Locale) -> String {
    code.note().map_or_else(|| gloss(code.text(), locale), |note| note.text(locale).summary.to_owned())
}

/// The note that says whether to retry: that of the code, or of the one that its first segment is.
pub fn retry_note(code: Code) -> Option<Note> {
    code.note().or_else(|| catalog::lookup(code.first_segment())?.note())
}

/// What the name of a code says by itself, and what the codes of its first segment mean.
fn add_gloss(explanation: &mut Explanation, code: Code, locale: Locale) {
    let first = code.first_segment();
    explanation.summary.push(gloss(code.text(), locale));
    let parent = catalog::lookup(first).and_then(Code::note);
    let meaning = match (parent, catalog::segment(first)) {
        (Some(note), _) => note.text(locale).summary,
        (None, Some(segment)) => segment.meaning(locale),
        (None, None) => "",
    };
    if !meaning.is_empty() {
        explanation.summary.push(say!(locale, "`{first}`: {meaning}", "`{first}`：{meaning}"));
    }
    if let Some(note) = retry_note(code) {
        explanation.retry = Some(advice(note.retry(), note.text(locale).retry_reason.to_owned(), locale));
    }
}

fn add_services(explanation: &mut Explanation, listings: &[Listing], locale: Locale) {
    let mut items: Vec<String> = listings.iter().map(|listing| listing_line(listing, locale)).collect();
    if items.is_empty() {
        return;
    }
    let more = items.len().saturating_sub(MOST_SERVICES);
    items.truncate(MOST_SERVICES);
    if more > 0 {
        items.push(say!(locale, "and {more} more", "等，另有 {more} 个"));
    }
    let title = locale.pick("Listed for:", "列出它的产品：").to_owned();
    explanation.listed = Some(List { title, items });
}

fn listing_line(listing: &Listing, locale: Locale) -> String {
    let Listing { service, version, international, removed } = listing;
    let mut line = say!(locale, "{} (`{}` {version})", "{}（`{}` {version}）", service.title(locale), service.name());
    if *international {
        line.push_str(locale.pick(", international edition only", "，仅国际版"));
    }
    if let Some(release) = removed {
        line.push_str(&say!(locale, ", until SDK release {release}", "，止于 SDK {release} 版"));
    }
    line
}

fn add_links(explanation: &mut Explanation, note: Option<Note>, listings: &[Listing], locale: Locale) {
    if matches!(note.map(|note| note.kind()), Some(NoteKind::Common { .. })) {
        let title = locale.pick("Common error codes in the official documentation", "官方文档：公共错误码");
        let address = locale.pick(
            "https://www.tencentcloud.com/document/product/213/31576",
            "https://cloud.tencent.com/document/product/213/30435",
        );
        explanation.links.push((title.to_owned(), address.to_owned()));
    } else if let Some(listing) = listings.iter().find(|listing| listing.removed.is_none()) {
        let service = listing.service;
        let title = service.title(locale);
        let host = locale.pick("console.tencentcloud.com", "console.cloud.tencent.com");
        let (name, version) = (service.name(), listing.version);
        explanation.links.push((
            say!(locale, "{title} in the API Explorer", "在 API Explorer 中查看{title}"),
            format!("https://{host}/api/explorer?Product={name}&Version={version}"),
        ));
        // The numbers are those of the Chinese documentation; the international one has its own.
        if let (Locale::Chinese, Some(number)) = (locale, service.document()) {
            let title = format!("{title}官方文档");
            explanation.links.push((title, format!("https://cloud.tencent.com/document/product/{number}")));
        }
    }
}

fn old(text: &str, legacy: Legacy, locale: Locale) -> Explanation {
    let advice = say!(
        locale,
        "API 3.0 does not send it: its codes stand in `Response.Error.Code`.",
        "API 3.0 不会返回它：API 3.0 的错误码位于 `Response.Error.Code`。"
    );
    Explanation {
        code: text.to_owned(),
        kind: say!(locale, "error code of the old API 2.0", "旧版 API 2.0 的错误码"),
        summary: vec![legacy.meaning(locale).to_owned(), advice],
        causes: None,
        remedy: None,
        retry: None,
        listed: None,
        links: Vec::new(),
    }
}

fn begun(parent: &str, count: usize, locale: Locale) -> Explanation {
    let mut summary = Vec::new();
    if let Some(segment) = catalog::segment(parent) {
        summary.push(match segment.meaning(locale) {
            "" => segment.label(locale).to_owned(),
            meaning => meaning.to_owned(),
        });
    }
    let examples = catalog::children(parent).take(MOST_SERVICES).map(|code| format!("`{}`", code.text()));
    let mut items: Vec<String> = examples.collect();
    if count > items.len() {
        let more = count - items.len();
        items.push(say!(locale, "and {more} more", "等，另有 {more} 个"));
    }
    let title = locale.pick("Codes that begin so:", "以它开头的错误码：").to_owned();
    Explanation {
        code: format!("{parent}."),
        kind: match count {
            1 => say!(locale, "the beginning of one error code", "1 个错误码的开头"),
            _ => say!(locale, "the beginning of {count} error codes", "{count} 个错误码的开头"),
        },
        summary,
        causes: None,
        remedy: None,
        retry: None,
        listed: Some(List { title, items }),
        links: Vec::new(),
    }
}
