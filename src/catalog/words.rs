//! Codes that share a text's words: the right idea under a wrong name.
//!
//! A word weighs the more the fewer codes have it: what shares `Photo` is alike, what shares `Not`
//! and `Found` need not be. An index of words, made when it is first asked, leaves a handful of
//! codes to compare.

use std::sync::LazyLock;

use super::code::{Code, all, first_segment};
use super::service::Service;
use super::suggest::{MOST, rank};

/// Weights are whole numbers, so that sums are the same in any order: so many are one.
const ONE: f32 = 256.0;
/// The weight of the rarest words: one that no code has must not outweigh all others.
const HEAVIEST: u32 = 6 * 256;
/// With words of this weight, a code that has them all says the same more precisely.
const TELLING: u32 = 8 * 256;
/// How much of their words' weight two texts must share to be alike, in tenths.
const ENOUGH: u32 = 6;
/// What the same words below another first segment are worth.
const OTHER_FIRST: f32 = 0.85;
/// What is this much less alike than the best is not worth reading beside it.
const BEHIND: f32 = 0.2;

/// The codes of today that share most words with a text, best first, at most three: the common ones
/// and those of these services, or of all where there are none.
pub fn alike(text: &str, services: &[Service]) -> Vec<Code> {
    let index = &*INDEX;
    let wanted = Wanted::of(text, index);
    if wanted.weight == 0 {
        return Vec::new();
    }
    let mut scored: Vec<(f32, Code)> = index
        .may_be_alike(&wanted)
        .into_iter()
        .filter(|code| code.fits(services) && code.text() != text)
        .filter_map(|code| Some((wanted.likeness(code.text(), index)?, code)))
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| rank(a.1).cmp(&rank(b.1))));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    scored.into_iter().take(MOST).take_while(|(score, _)| *score > best - BEHIND).map(|(_, code)| code).collect()
}

/// The words of a text that is looked for, with their weights.
struct Wanted<'a> {
    first: &'a str,
    words: Vec<(&'a str, u32)>,
    weight: u32,
}

impl<'a> Wanted<'a> {
    fn of(text: &'a str, index: &Index) -> Self {
        let words: Vec<(&str, u32)> = words(telling(text)).map(|word| (word, index.weight(key(word)))).collect();
        let weight = words.iter().map(|(_, weight)| weight).sum();
        Self { first: first_segment(text), words, weight }
    }

    /// How alike a code is, between 0 and 1, if it is alike enough to be named.
    fn likeness(&self, code: &str, index: &Index) -> Option<f32> {
        let (mut total, mut shared) = (0, 0);
        let mut free: Vec<bool> = vec![true; self.words.len()];
        for theirs in words(telling(code)) {
            let weight = index.weight(key(theirs));
            total += weight;
            let same = (0..free.len()).find(|at| free[*at] && same_word(self.words[*at].0, theirs));
            if let Some(at) = same {
                free[at] = false;
                shared += weight;
            }
        }
        let share = (2 * shared) as f32 / (total + self.weight).max(1) as f32;
        let enough = ENOUGH as f32 / 10.0;
        let has_all = self.weight >= TELLING && !free.contains(&true);
        let score = match first_segment(code) == self.first {
            true if has_all => share.max(enough + share / 10.0),
            true => share,
            false => share * OTHER_FIRST,
        };
        (score >= enough).then_some(score)
    }
}

/// The part of a text whose words tell what it means: all behind the first segment, if there is more.
fn telling(text: &str) -> &str {
    text.split_once('.').map_or(text, |(_, rest)| rest)
}

/// Which codes have which words.
struct Index {
    /// What words begin with, in order.
    keys: Vec<u32>,
    /// Where the codes of each key begin in `codes`, and the end.
    starts: Vec<u32>,
    codes: Vec<Code>,
    /// The weight of all words of each code.
    weights: Vec<u16>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut pairs: Vec<(u32, Code)> =
        all().flat_map(|code| words(telling(code.text())).map(move |word| (key(word), code))).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let mut index = Index {
        keys: Vec::new(),
        starts: Vec::new(),
        codes: pairs.iter().map(|(_, code)| *code).collect(),
        weights: vec![0; all().len()],
    };
    for (at, (key, _)) in pairs.iter().enumerate() {
        if index.keys.last() != Some(key) {
            index.keys.push(*key);
            index.starts.push(at as u32);
        }
    }
    index.starts.push(pairs.len() as u32);
    for (key, code) in pairs {
        index.weights[usize::from(code.0)] += index.weight(key) as u16;
    }
    index
});

impl Index {
    fn having(&self, key: u32) -> &[Code] {
        match self.keys.binary_search(&key) {
            Ok(at) => &self.codes[self.starts[at] as usize..self.starts[at + 1] as usize],
            Err(_) => &[],
        }
    }

    fn weight(&self, key: u32) -> u32 {
        let share = self.weights.len() as f32 / self.having(key).len().max(1) as f32;
        ((share.ln() * ONE) as u32).min(HEAVIEST)
    }

    /// The codes that share enough words with a text if words that begin alike are the same.
    fn may_be_alike(&self, wanted: &Wanted<'_>) -> Vec<Code> {
        let mut keys: Vec<u32> = wanted.words.iter().map(|(word, _)| key(word)).collect();
        keys.sort_unstable();
        keys.dedup();
        let (mut shared, mut all) = (vec![0u16; self.weights.len()], 0);
        for key in keys {
            let weight = self.weight(key);
            all += weight;
            for code in self.having(key) {
                shared[usize::from(code.0)] += weight as u16;
            }
        }
        let most = if wanted.weight >= TELLING { all } else { u32::MAX };
        let enough = |shared: u16, weight: u16| {
            let shared = u32::from(shared);
            (20 * shared >= ENOUGH * (u32::from(weight) + wanted.weight)) | (shared >= most)
        };
        let mut codes = Vec::new();
        // Most blocks hold none, which vector instructions see at once.
        const BLOCK: usize = 64;
        for (block, (shared, weights)) in shared.chunks(BLOCK).zip(self.weights.chunks(BLOCK)).enumerate() {
            let pairs = || shared.iter().zip(weights);
            if pairs().fold(false, |any, (shared, weight)| any | enough(*shared, *weight)) {
                let here = pairs().enumerate().filter(|(_, (shared, weight))| enough(**shared, **weight));
                codes.extend(here.map(|(at, _)| Code((BLOCK * block + at) as u16)));
            }
        }
        codes
    }
}

/// What a word begins with, ASCII case aside: words that are [the same](same_word) have the same.
fn key(word: &str) -> u32 {
    word.bytes().take(4).fold(0, |key, byte| key << 8 | u32::from(byte.to_ascii_lowercase()))
}

/// Whether two words are the same but for an ending: `Name` and `Named`, `Expire` and `Expired`.
fn same_word(ours: &str, theirs: &str) -> bool {
    let (short, long) = if ours.len() <= theirs.len() { (ours, theirs) } else { (theirs, ours) };
    let endings = if short.len() >= 4 { 3 } else { 0 };
    long.len() - short.len() <= endings && long.as_bytes()[..short.len()].eq_ignore_ascii_case(short.as_bytes())
}

/// The words of a name in camel case or snake case: `NoFaceInPhoto` has four, `VPCIdNotFound` too.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let bytes = rest.as_bytes();
        let mut end = bytes.first().map(|_| 1)?;
        while end < bytes.len() && bytes[end].is_ascii_alphanumeric() {
            let (last, this) = (bytes[end - 1], bytes[end]);
            let next_lower = bytes.get(end + 1).is_some_and(u8::is_ascii_lowercase);
            let starts = this.is_ascii_uppercase() && (!last.is_ascii_uppercase() || next_lower);
            if starts {
                break;
            }
            end += 1;
        }
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        let word;
        (word, rest) = rest.split_at(end);
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fall_into_words() {
        let split = |text| words(text).collect::<Vec<_>>();
        assert_eq!(split(".NoFaceInPhoto"), ["No", "Face", "In", "Photo"]);
        assert_eq!(split("VPCIdNotFound"), ["VPC", "Id", "Not", "Found"]);
        assert_eq!(split("SYS_ERR.a2B"), ["SYS", "ERR", "a2", "B"]);
        assert_eq!(split("中文X"), ["中", "文", "X"]);
    }

    /// Every word of every code against the index, which is what makes the look-up quick.
    #[test]
    fn the_index_passes_over_nothing() {
        let index = &*INDEX;
        for text in all().step_by(97).map(Code::text).chain(["FailedOperation.NotRealName", "A.PhotoFaces"]) {
            let wanted = Wanted::of(text, index);
            let quick = index.may_be_alike(&wanted);
            let alike = all().filter(|code| wanted.likeness(code.text(), index).is_some());
            let missed: Vec<&str> = alike.filter(|code| !quick.contains(code)).map(Code::text).collect();
            assert!(missed.is_empty(), "{text}: {missed:?}");
        }
    }
}
