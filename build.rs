//! Packs `catalog/` into one blob that the program reads in place (see `src/catalog/format.rs`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;
use serde::de::DeserializeOwned;

#[path = "src/catalog/format.rs"]
#[allow(dead_code, reason = "the program uses the rest")]
mod format;
use format::Section;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceFile {
    service: String,
    en: String,
    zh: String,
    #[serde(default)]
    document: u16,
    #[serde(default)]
    version: Vec<VersionTable>,
    #[serde(default)]
    removed: Vec<RemovedTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionTable {
    version: String,
    codes: Vec<String>,
    #[serde(default)]
    international: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RemovedTable {
    version: String,
    release: String,
    #[serde(default)]
    package: Option<String>,
    codes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notes {
    code: Vec<Note>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    code: String,
    #[serde(default)]
    seed: bool,
    #[serde(default)]
    sdks: Vec<String>,
    retry: String,
    en: NoteText,
    zh: NoteText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteText {
    summary: String,
    causes: Vec<String>,
    remedy: Vec<String>,
    retry: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Segments {
    segment: Vec<Segment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Segment {
    code: String,
    label_en: String,
    label_zh: String,
    #[serde(default)]
    en: String,
    #[serde(default)]
    zh: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Legacy {
    code: Vec<LegacyCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LegacyCode {
    code: String,
    #[serde(default)]
    now: Vec<String>,
    en: String,
    zh: String,
}

#[derive(Deserialize)]
struct Sources {
    date: String,
    packages: BTreeMap<String, String>,
}

/// The package whose version stands for the catalog's.
const MAIN_PACKAGE: &str = "tencentcloud-sdk-python";

/// Texts that records point to by number; each is stored once.
#[derive(Default)]
struct Strings {
    ids: BTreeMap<String, u16>,
    texts: Vec<String>,
}

impl Strings {
    fn id(&mut self, text: &str) -> u16 {
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        let id = u16::try_from(self.texts.len()).expect("more texts than a u16 counts");
        self.ids.insert(text.to_owned(), id);
        self.texts.push(text.to_owned());
        id
    }
}

/// One code's place in one version of one service.
struct Listing {
    version: u16,
    flags: u16,
    release: Option<u16>,
}

fn main() {
    println!("cargo::rerun-if-changed=catalog");
    println!("cargo::rerun-if-changed=src/catalog/format.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("catalog.bin");
    fs::write(out, pack(Path::new("catalog"))).expect("the build folder can be written");
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read_services(folder: &Path) -> Vec<ServiceFile> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut services: Vec<ServiceFile> = entries
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| read(&path))
        .collect();
    services.sort_by(|a, b| a.service.cmp(&b.service));
    services
}

fn pack(folder: &Path) -> Vec<u8> {
    let sources: Sources = read(&folder.join("SOURCES.toml"));
    let common: Notes = read(&folder.join("common.toml"));
    let client: Notes = read(&folder.join("client.toml"));
    let segments: Segments = read(&folder.join("segments.toml"));
    let legacy: Legacy = read(&folder.join("legacy.toml"));
    let services = read_services(&folder.join("services"));

    let mut strings = Strings::default();
    let mut sections = vec![Vec::<u8>::new(); format::SECTIONS];
    let mut codes: BTreeMap<String, Vec<Listing>> = BTreeMap::new();
    let mut versions = 0;

    for (service_id, service) in services.iter().enumerate() {
        let record = [strings.id(&service.service), strings.id(&service.en), strings.id(&service.zh), service.document];
        put(&mut sections, Section::Services, &record);
        let mut version_ids = BTreeMap::new();
        for version in
            service.version.iter().map(|table| &table.version).chain(service.removed.iter().map(|table| &table.version))
        {
            version_ids.entry(version.clone()).or_insert_with(|| {
                put(&mut sections, Section::Versions, &[service_id as u16, strings.id(version)]);
                versions += 1;
                versions - 1
            });
        }
        for table in &service.version {
            let version = version_ids[&table.version];
            for (list, flags) in [(&table.codes, 0), (&table.international, format::INTERNATIONAL)] {
                for code in list {
                    codes.entry(code.clone()).or_default().push(Listing { version, flags, release: None });
                }
            }
        }
        for table in &service.removed {
            let version = version_ids[&table.version];
            let release = match &table.package {
                Some(package) => strings.id(&format!("{package} {}", table.release)),
                None => strings.id(&table.release),
            };
            for code in &table.codes {
                let listing = Listing { version, flags: format::REMOVED, release: Some(release) };
                codes.entry(code.clone()).or_default().push(listing);
            }
        }
    }
    assert!(versions < format::VERSION_MASK, "more versions than a listing can name");
    for note in common.code.iter().chain(&client.code) {
        codes.entry(note.code.clone()).or_default();
    }

    let texts: Vec<&str> = codes.keys().map(String::as_str).collect();
    assert!(texts.len() < usize::from(u16::MAX), "more codes than a u16 counts");
    put_texts(&mut sections, Section::CodeOffsets, Section::CodeText, &texts);
    put_hash(&mut sections, &texts);
    let ids: Vec<u16> = first_segments(&texts).into_iter().map(|(id, _)| id).collect();
    put(&mut sections, Section::FirstSegments, &ids);
    put_near(&mut sections, &texts);
    put_listings(&mut sections, codes.values());
    put_notes(&mut sections, &mut strings, &texts, &common, &client);

    let mut sorted = segments.segment;
    sorted.sort_by(|a, b| a.code.cmp(&b.code));
    for segment in &sorted {
        let Segment { code, label_en, label_zh, en, zh } = segment;
        let record = [code, label_en, label_zh, en, zh].map(|text| strings.id(text));
        put(&mut sections, Section::Segments, &record);
    }
    let mut sorted = legacy.code;
    sorted.sort_by(|a, b| a.code.cmp(&b.code));
    for LegacyCode { code, now, en, zh } in &sorted {
        for other in now {
            assert!(codes.contains_key(other), "{code}: {other} is no code of today");
        }
        put(&mut sections, Section::Legacy, &[code, en, zh, &now.join("\n")].map(|text| strings.id(text)));
    }
    put(&mut sections, Section::Sources, &[strings.id(&sources.date)]);
    let mut packages: Vec<_> = sources.packages.iter().collect();
    packages.sort_by_key(|(name, _)| name.as_str() != MAIN_PACKAGE);
    for (name, version) in packages {
        put(&mut sections, Section::Sources, &[strings.id(name), strings.id(version)]);
    }
    let texts: Vec<&str> = strings.texts.iter().map(String::as_str).collect();
    put_texts(&mut sections, Section::StringOffsets, Section::StringText, &texts);
    join(&sections)
}

fn put(sections: &mut [Vec<u8>], section: Section, words: &[u16]) {
    sections[section as usize].extend(words.iter().flat_map(|word| word.to_le_bytes()));
}

fn put_texts(sections: &mut [Vec<u8>], offsets: Section, text: Section, texts: &[&str]) {
    let mut end = 0u32;
    for item in texts {
        sections[offsets as usize].extend(end.to_le_bytes());
        sections[text as usize].extend(item.as_bytes());
        end += u32::try_from(item.len()).expect("a short text");
    }
    sections[offsets as usize].extend(end.to_le_bytes());
}

/// Where a code stands in the table by its own text, a first segment that is no code by its.
fn put_hash(sections: &mut [Vec<u8>], codes: &[&str]) {
    let segments = first_segments(codes);
    let bare = segments.iter().enumerate().filter(|(_, (_, segment))| codes.binary_search(segment).is_err());
    let bare = bare.map(|(index, (_, segment))| (codes.len() + index, *segment));
    let slots = (codes.len() * 2).next_power_of_two();
    let mut table = vec![0u16; slots];
    for (id, text) in codes.iter().copied().enumerate().chain(bare) {
        let mut slot = format::fold_hash(text.as_bytes()) as usize & (slots - 1);
        while table[slot] != 0 {
            slot = (slot + 1) & (slots - 1);
        }
        table[slot] = u16::try_from(id + 1).expect("more codes and segments than a u16 counts");
    }
    put(sections, Section::CodeHash, &table);
}

/// The first code of each first segment, and that segment.
fn first_segments<'a>(codes: &[&'a str]) -> Vec<(u16, &'a str)> {
    let segments = codes.iter().enumerate().map(|(id, code)| (id as u16, code.split('.').next().unwrap_or(code)));
    let mut segments: Vec<(u16, &str)> = segments.collect();
    segments.dedup_by_key(|(_, segment)| *segment);
    segments
}

fn put_near(sections: &mut [Vec<u8>], codes: &[&str]) {
    let mut order: Vec<u16> = (0..codes.len() as u16).collect();
    order.sort_by_key(|id| (codes[usize::from(*id)].len(), *id));
    let longest = order.last().map_or(0, |id| codes[usize::from(*id)].len());
    for length in 0..=longest + 1 {
        let first = order.partition_point(|id| codes[usize::from(*id)].len() < length);
        put(sections, Section::NearLengths, &[first as u16]);
    }
    for id in &order {
        let signature = format::signature(codes[usize::from(*id)].as_bytes());
        sections[Section::NearSignatures as usize].extend(signature.to_le_bytes());
    }
    put(sections, Section::NearOrder, &order);
}

fn put_listings<'a>(sections: &mut [Vec<u8>], listings: impl Iterator<Item = &'a Vec<Listing>>) {
    let mut words: Vec<u16> = Vec::new();
    let word_index = |words: &Vec<u16>| u16::try_from(words.len()).expect("more listings than a u16 counts");
    for list in listings {
        put(sections, Section::ListingOffsets, &[word_index(&words)]);
        for listing in list {
            words.push(listing.version | listing.flags);
            words.extend(listing.release);
        }
    }
    put(sections, Section::ListingOffsets, &[word_index(&words)]);
    put(sections, Section::Listings, &words);
}

fn put_notes(sections: &mut [Vec<u8>], strings: &mut Strings, codes: &[&str], common: &Notes, client: &Notes) {
    let common = common.code.iter().map(|note| (note, if note.seed { format::NOTE_SEED } else { 0 }));
    let client = client.code.iter().map(|note| (note, format::NOTE_CLIENT));
    let mut notes: Vec<_> = common.chain(client).collect();
    notes.sort_by(|a, b| a.0.code.cmp(&b.0.code));
    for pair in notes.windows(2) {
        assert!(pair[0].0.code != pair[1].0.code, "two notes for {}", pair[0].0.code);
    }
    for (note, kind) in notes {
        let id = codes.binary_search(&note.code.as_str()).expect("every note's code was added");
        let retry = match note.retry.as_str() {
            "yes" => 0,
            "no" => 1,
            "depends" => 2,
            other => panic!("{}: retry is yes, no or depends, not {other:?}", note.code),
        };
        let mut record = vec![id as u16, kind, retry, strings.id(&note.sdks.join("\n"))];
        for text in [&note.en, &note.zh] {
            let fields = [&text.summary, &text.causes.join("\n"), &text.remedy.join("\n"), &text.retry];
            record.extend(fields.map(|field| strings.id(field)));
        }
        assert!(record.len() == format::NOTE_WORDS);
        put(sections, Section::Notes, &record);
    }
}

fn join(sections: &[Vec<u8>]) -> Vec<u8> {
    let mut blob = Vec::new();
    let mut at = 4 * (sections.len() + 1);
    for section in sections {
        blob.extend((at as u32).to_le_bytes());
        at += section.len();
    }
    blob.extend((at as u32).to_le_bytes());
    blob.extend(sections.iter().flatten());
    blob
}
