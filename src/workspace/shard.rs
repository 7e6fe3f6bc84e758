//! One part of a tree out of several, that each machine of a CI takes one.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

use crate::locale::Locale;
use crate::say;

/// One of several parts. Which part a file is in depends on its path alone: not on the other files,
/// the machine or the version of the program, so the parts together are the whole, each file once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Counted from 0.
    index: u64,
    count: u64,
}

/// Why a text names no part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoShard {
    Form,
    /// Parts are counted from 1.
    Zero,
    /// There are fewer, this many.
    Beyond(u64),
}

impl Shard {
    /// Reads `I/N`: the part I of N, counted from 1.
    pub fn parse(text: &str) -> Result<Self, NoShard> {
        let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
            true => digits.parse::<u64>().map_err(|_| NoShard::Form),
            false => Err(NoShard::Form),
        };
        let (index, count) = text.split_once('/').ok_or(NoShard::Form)?;
        match (number(index)?, number(count)?) {
            (0, _) | (_, 0) => Err(NoShard::Zero),
            (index, count) if index > count => Err(NoShard::Beyond(count)),
            (index, count) => Ok(Self { index: index - 1, count }),
        }
    }

    /// Whether a file is in this part, given its path from the current folder, without links and with `/` between its
    /// names.
    pub fn has(self, path: &str) -> bool {
        let mut hasher = SipHasher13::new();
        hasher.write(path.as_bytes());
        hasher.finish() % self.count == self.index
    }
}

impl NoShard {
    /// Why, in words that follow the text.
    pub fn reason(self, locale: Locale) -> String {
        match self {
            NoShard::Form => say!(
                locale,
                "it must be the number of a part and how many there are, such as `1/4`",
                "应为“第几份/总份数”的形式，例如 `1/4`"
            ),
            NoShard::Zero => say!(locale, "parts are counted from 1, as in `1/4`", "份数从 1 开始，例如 `1/4`"),
            NoShard::Beyond(1) => say!(locale, "there is only one part", "总共只有 1 份"),
            NoShard::Beyond(count) => say!(locale, "there are only {count} parts", "总共只有 {count} 份"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shards(count: u64) -> Vec<Shard> {
        (1..=count).map(|index| Shard::parse(&format!("{index}/{count}")).expect("a part")).collect()
    }

    proptest! {
        #[test]
        fn every_path_is_in_exactly_one_part(path in "\\PC{0,60}", count in 1u64..40) {
            prop_assert_eq!(shards(count).into_iter().filter(|shard| shard.has(&path)).count(), 1);
        }

        #[test]
        fn a_text_names_a_part_or_says_why_not(text in "[0-9/ +-]{0,8}") {
            if let Ok(Shard { index, count }) = Shard::parse(&text) {
                prop_assert!(index < count);
            }
        }
    }

    #[test]
    fn parts_hold_about_as_many_files() {
        let paths: Vec<String> = (0..20_000).map(|index| format!("src/module{}/file{index}.go", index % 97)).collect();
        for count in [2, 3, 7, 16] {
            let fair = paths.len() as u64 / count;
            for shard in shards(count) {
                let size = paths.iter().filter(|path| shard.has(path)).count() as u64;
                assert!(size.abs_diff(fair) * 10 < fair, "{size} of {} in {shard:?}", paths.len());
            }
        }
    }

    /// Machines with different versions must not leave a file out between them.
    #[test]
    fn the_part_of_a_file_stays() {
        let part = |path: &str| shards(8).iter().position(|shard| shard.has(path));
        let parts = ["a.go", "src/发送.py", "deep/down/x.json", ""].map(part);
        assert_eq!(parts, [Some(3), Some(4), Some(5), Some(4)]);
    }

    #[test]
    fn what_names_no_part_is_told() {
        for (text, why) in [
            ("", NoShard::Form),
            ("1", NoShard::Form),
            ("1/", NoShard::Form),
            ("/4", NoShard::Form),
            ("a/b", NoShard::Form),
            ("+1/4", NoShard::Form),
            ("1/2/3", NoShard::Form),
            ("-1/4", NoShard::Form),
            ("99999999999999999999/4", NoShard::Form),
            ("0/4", NoShard::Zero),
            ("0/0", NoShard::Zero),
            ("1/0", NoShard::Zero),
            ("5/4", NoShard::Beyond(4)),
        ] {
            assert_eq!(Shard::parse(text), Err(why), "{text}");
        }
    }
}
