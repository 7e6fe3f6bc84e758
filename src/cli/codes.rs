//! `tcerr codes`: the codes that exist.

use std::io::{self, Write};

use super::output::{BOLD, DIM, stdout, styled, written};
use super::{Ending, problems};
use crate::catalog::{self, Code, Service, Status};
use crate::locale::Locale;
use crate::say;

/// How many services a line names.
const MOST: usize = 4;

/// Lists the codes that a query fits, best first; all of them in order where there is none.
pub fn run(query: Option<&str>, service: Option<&str>, locale: Locale) -> io::Result<Ending> {
    let service = match service.map(|name| (name, catalog::service(&name.to_ascii_lowercase()))) {
        Some((name, None)) => {
            say_unknown_service(name, locale);
            return Ok(Ending::Failed);
        }
        Some((_, found)) => found,
        None => None,
    };
    let mut codes = query.map_or_else(|| catalog::all().collect(), catalog::search);
    if let Some(service) = service {
        codes.retain(|code| code.listings().any(|listing| listing.service == service));
    }
    written(write(&codes, locale))?;
    if codes.is_empty() {
        problems::say(locale.pick("no code fits", "没有符合条件的错误码"));
        return Ok(Ending::Found);
    }
    Ok(Ending::Clean)
}

fn write(codes: &[Code], locale: Locale) -> io::Result<()> {
    let mut out = stdout();
    let width = codes.iter().map(|code| code.text().len()).max().unwrap_or_default().min(60);
    for code in codes {
        let text = code.text();
        let pad = " ".repeat(width.saturating_sub(text.len()));
        writeln!(out, "{}{pad}  {}", styled(BOLD, text), styled(DIM, &remark(*code, locale)))?;
    }
    out.flush()
}

fn remark(code: Code, locale: Locale) -> String {
    let services = code.services();
    let names: Vec<&str> = services.iter().take(MOST).map(|service| service.name()).collect();
    let more = services.len().saturating_sub(MOST);
    let mut names = names.join(" ");
    if more > 0 {
        names.push_str(&format!(" +{more}"));
    }
    match code.status() {
        Status::Common => locale.pick("common", "公共").to_owned(),
        Status::Client => locale.pick("SDK", "SDK").to_owned(),
        Status::Removed => locale.pick("removed", "已移除").to_owned(),
        Status::Service => names,
    }
}

fn say_unknown_service(name: &str, locale: Locale) {
    problems::say(&say!(locale, "there is no service `{name}`", "没有名为 `{name}` 的产品"));
    let similar = |service: &Service| {
        service.name().contains(name) || service.title(locale).to_lowercase().contains(&name.to_lowercase())
    };
    for service in catalog::services().filter(similar).take(8) {
        problems::say(&format!("  {}  {}", service.name(), service.title(locale)));
    }
}
