//! Choices that are the same on every run (SplitMix64).

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// True so many times in a thousand.
    pub fn permille(&mut self, share: usize) -> bool {
        self.below(1000) < share
    }

    /// A text with one slip of the fingers: a letter dropped, doubled, replaced, put in, or swapped
    /// with its neighbour, anywhere.
    pub fn slip(&mut self, text: &str) -> String {
        let mut letters = text.as_bytes().to_vec();
        let at = self.below(letters.len());
        let letter = b'a' + self.below(26) as u8;
        match self.below(5) {
            0 if letters.len() > 1 => {
                letters.remove(at);
            }
            1 => letters.insert(at, letters[at]),
            2 => letters.insert(at, letter),
            3 if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => letters[at] = letter,
        }
        String::from_utf8(letters).expect("codes are ASCII")
    }

    /// An id as the API makes them.
    pub fn uuid(&mut self) -> String {
        let digits = format!("{:016x}{:016x}", self.next(), self.next());
        [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
    }
}
