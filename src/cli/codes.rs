//! `tcerr codes`: the codes that exist.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::arguments::TableFormat;
use super::output::{BOLD, DIM, plain_stdout, stdout, write_json, written};
use super::table::{self, Column, Kind, terminal_width};
use super::{Ending, problems, words};
use crate::catalog::{self, Code, OwnCode, Retry, Service, Status};
use crate::ide;
use crate::locale::Locale;
use crate::rules::nearest;
use crate::say;
use crate::workspace::Configs;

/// How many services a line names.
const MOST: usize = 2;

/// One code; the shape is a contract.
#[derive(Serialize)]
struct Row {
    code: String,
    status: &'static str,
    /// Those that list it today, or did, if it is removed; none for one that any may send.
    services: Vec<&'static str>,
    #[serde(serialize_with = "name_of")]
    retry: Option<Retry>,
    /// Code in it stands between backticks.
    summary: String,
}

fn name_of<S: serde::Serializer>(retry: &Option<Retry>, serializer: S) -> Result<S::Ok, S::Error> {
    retry.map(words::retry_name).serialize(serializer)
}

/// Lists the codes that a query fits, a team's own first, best first; all of them in order where there
/// is none.
pub fn run(
    query: Option<&str>,
    service: Option<&str>,
    configs: &Configs,
    format: TableFormat,
    locale: Locale,
) -> io::Result<Ending> {
    let service = match service.map(|name| (name, catalog::service(&name.to_ascii_lowercase()))) {
        Some((name, None)) => {
            say_unknown_service(name, locale);
            return Ok(Ending::Failed);
        }
        Some((_, found)) => found,
        None => None,
    };
    let mut rows = Vec::new();
    if service.is_none() {
        let config = configs.finder().config(Path::new("."));
        rows.extend(config.codes().iter().filter(|own| fits(query, &own.code)).map(|own| own_row(own, locale)));
    }
    let codes = query.map_or_else(|| catalog::all().collect(), catalog::search);
    let is_listed =
        |code: &Code| service.is_none_or(|service| code.listings().any(|listing| listing.service == service));
    rows.extend(codes.into_iter().filter(is_listed).map(|code| row(code, locale)));
    written(match format {
        TableFormat::Table => write_table(&rows, locale),
        TableFormat::Json => write_json(rows.iter()),
        TableFormat::Csv => write_csv(&rows),
    })?;
    if rows.is_empty() {
        problems::say(locale.pick("no code fits", "没有符合条件的错误码"));
        return Ok(Ending::Found);
    }
    Ok(Ending::Clean)
}

/// Whether every word of a query fits a code, as in the search of the catalog.
fn fits(query: Option<&str>, code: &str) -> bool {
    let mut words = query.unwrap_or_default().split_whitespace().map(|word| word.trim_end_matches(['*', '.']));
    words.all(|word| catalog::fit(word, code).is_some())
}

fn own_row(own: &OwnCode, locale: Locale) -> Row {
    let summary = own.summary.pick(locale).clone();
    Row { code: own.code.clone(), status: "own", services: Vec::new(), retry: own.retry, summary }
}

fn row(code: Code, locale: Locale) -> Row {
    let status = code.status();
    let mut services: Vec<&str> = match status {
        Status::Common => Vec::new(),
        Status::Removed => code.listings().map(|listing| listing.service.name()).collect(),
        Status::Service | Status::Client => code.services().into_iter().map(Service::name).collect(),
    };
    services.dedup();
    Row {
        code: code.text().to_owned(),
        status: words::status(status),
        services,
        retry: ide::retry_note(code).map(|note| note.retry()),
        summary: ide::summary(code, locale),
    }
}

fn write_table(rows: &[Row], locale: Locale) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let [code, services, retry, summary] =
        locale.pick(["CODE", "SERVICES", "RETRY", "SUMMARY"], ["错误码", "产品", "重试", "说明"]);
    let plain = anstyle::Style::new();
    let columns = [(code, BOLD), (services, DIM), (retry, plain), (summary, plain)];
    let columns = columns.map(|(title, style)| Column::new(title, Kind::Text, style));
    let cells = rows.iter().map(|row| {
        let retry = row.retry.map(|retry| words::retry(retry, locale)).unwrap_or_default();
        table::Row::Cells(vec![row.code.clone(), origin(row, locale), retry.to_owned(), row.summary.replace('`', "")])
    });
    let mut out = stdout();
    table::write(&mut out, &columns, &cells.collect::<Vec<_>>(), terminal_width())?;
    out.flush()
}

/// The first few services of a code, or what other sort it is of.
fn origin(row: &Row, locale: Locale) -> String {
    match row.status {
        "own" => locale.pick("your own", "自有").to_owned(),
        "common" => locale.pick("any", "公共").to_owned(),
        "client" => "SDK".to_owned(),
        "removed" => {
            let services = few(&row.services, MOST);
            say!(locale, "removed ({services})", "已移除（{services}）")
        }
        _ => few(&row.services, MOST),
    }
}

/// The first few services, and how many more there are.
pub fn few(services: &[&str], most: usize) -> String {
    let more = services.len().saturating_sub(most);
    let names = services[..services.len() - more].join(" ");
    if more > 0 { format!("{names} +{more}") } else { names }
}

fn write_csv(rows: &[Row]) -> io::Result<()> {
    let mut out = csv::Writer::from_writer(plain_stdout());
    out.write_record(["code", "status", "services", "retry", "summary"])?;
    for row in rows {
        let retry = row.retry.map(words::retry_name).unwrap_or_default();
        let (services, summary) = (row.services.join(" "), row.summary.replace('`', ""));
        out.write_record([row.code.as_str(), row.status, services.as_str(), retry, summary.as_str()])?;
    }
    out.flush()
}

fn say_unknown_service(name: &str, locale: Locale) {
    problems::say(&say!(locale, "there is no service `{name}`", "没有名为 `{name}` 的产品"));
    let similar = |service: &Service| {
        service.name().contains(name) || service.title(locale).to_lowercase().contains(&name.to_lowercase())
    };
    let mut services: Vec<Service> = catalog::services().filter(similar).take(8).collect();
    if services.is_empty() {
        services.extend(nearest(name, catalog::services().map(Service::name)).and_then(catalog::service));
    }
    if !services.is_empty() {
        problems::say(locale.pick("did you mean:", "是否想查："));
    }
    for service in services {
        problems::say(&format!("  {}  {}", service.name(), service.title(locale)));
    }
}
