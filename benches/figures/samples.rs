//! Source files made of blocks: a language's sample is a file under `samples/`, its blocks parted
//! by lines of `====`, the first of them the head of the file.
//!
//! A block that begins with `//@ code` holds error codes; what stands between `//@ codes` and
//! `//@ end` is in files that have some. `«name»`, `«Name»`, `«NAME»` and `«snake»` are the name that
//! a block is about; the others are filled anew each time, `«code»` with a code and `«prefix»` with
//! the beginning of some. Blocks follow in random order: a text that repeats soon is learnt by the
//! processor's branch prediction, which no real text is.

use crate::inputs::Codes;
use crate::random::Random;

const SAMPLES: &[(&str, &str)] = &[
    ("Go", include_str!("samples/go.txt")),
    ("Rust", include_str!("samples/rust.txt")),
    ("Swift", include_str!("samples/swift.txt")),
    ("Dart", include_str!("samples/dart.txt")),
    ("C", include_str!("samples/c.txt")),
    ("C++", include_str!("samples/cpp.txt")),
    ("C#", include_str!("samples/csharp.txt")),
    ("Python", include_str!("samples/python.txt")),
    ("JavaScript", include_str!("samples/javascript.txt")),
    ("TypeScript", include_str!("samples/typescript.txt")),
    (
        "TypeScript with JSX",
        concat!(include_str!("samples/typescript.txt"), "====\n", include_str!("samples/typescript_jsx.txt")),
    ),
    ("Java", include_str!("samples/java.txt")),
    ("Kotlin", include_str!("samples/kotlin.txt")),
    ("Scala", include_str!("samples/scala.txt")),
    ("PHP", include_str!("samples/php.txt")),
    ("Ruby", include_str!("samples/ruby.txt")),
    ("Lua", include_str!("samples/lua.txt")),
    ("shell", include_str!("samples/shell.txt")),
    ("PowerShell", include_str!("samples/powershell.txt")),
    ("Vue", include_str!("samples/vue.txt")),
    ("Svelte", include_str!("samples/svelte.txt")),
    ("HCL", include_str!("samples/hcl.txt")),
    ("YAML", include_str!("samples/yaml.txt")),
    ("TOML", include_str!("samples/toml.txt")),
    ("Markdown", include_str!("samples/markdown.txt")),
];

const WORDS: &str = "account address agent backup balance bandwidth bucket cache certificate cluster command config \
    container controller counter database deadline default deployment disk domain endpoint event every failure field \
    firewall flow gateway group handler health host image index instance interval key label lease limit listener load \
    log machine manager mapping message metric monitor mount network node object old operation order owner package \
    page peer permission policy pool port price project provider queue quota range record region release replica \
    report request resource retry role route rule schedule secret section sequence server session shard size snapshot \
    source stage state storage stream subnet summary table target task template tenant timer token topic traffic \
    update user value version volume window worker zone";

/// A language's sample, taken apart.
pub struct Sample {
    head: &'static str,
    /// Blocks without codes.
    plain: Vec<&'static str>,
    /// Blocks with codes.
    coded: Vec<&'static str>,
    words: Vec<&'static str>,
}

/// The samples of all languages that have one, by their names.
pub fn all() -> impl Iterator<Item = (&'static str, Sample)> {
    SAMPLES.iter().filter_map(|(name, _)| Some((*name, sample(name)?)))
}

/// The sample of a language; `None` where nobody has written one.
pub fn sample(language: &str) -> Option<Sample> {
    let (_, text) = SAMPLES.iter().find(|(name, _)| *name == language)?;
    let mut blocks = text.split("====\n");
    let head = blocks.next()?;
    let (coded, plain): (Vec<_>, Vec<_>) = blocks.partition(|block| block.starts_with("//@ code\n"));
    let coded = coded.into_iter().map(|block| &block["//@ code\n".len()..]).collect();
    Some(Sample { head, plain, coded, words: WORDS.split_whitespace().collect() })
}

impl Sample {
    /// The head of a file, with what is needed for codes, or without.
    pub fn head(&self, with_codes: bool, random: &mut Random) -> String {
        let mut head = String::new();
        let mut shown = true;
        for line in self.head.split_inclusive('\n') {
            match line {
                "//@ codes\n" => shown = with_codes,
                "//@ end\n" => shown = true,
                line if shown => head.push_str(line),
                _ => {}
            }
        }
        self.filled(&head, random, &mut Codes::none())
    }

    /// A block without codes.
    pub fn plain(&self, random: &mut Random) -> String {
        let block = random.pick(&self.plain);
        self.filled(block, random, &mut Codes::none())
    }

    /// A block with codes, at most so many.
    pub fn coded(&self, most: usize, random: &mut Random, codes: &mut Codes) -> String {
        let fitting: Vec<&str> = self.coded.iter().copied().filter(|block| number_of_codes(block) <= most).collect();
        let block = random.pick(&fitting);
        self.filled(block, random, codes)
    }

    /// A file of this length or a little more, a block in ten with codes.
    pub fn file(&self, length: usize, random: &mut Random, codes: &mut Codes) -> String {
        let mut text = self.head(true, random);
        while text.len() < length {
            text.push('\n');
            let block = if random.permille(100) { self.coded(usize::MAX, random, codes) } else { self.plain(random) };
            text.push_str(&block);
        }
        text
    }

    /// A file of this length or a little more that has nothing to do with Tencent Cloud.
    pub fn foreign_file(&self, length: usize, random: &mut Random) -> String {
        let mut text = self.head(false, random);
        while text.len() < length {
            text.push('\n');
            text.push_str(&self.plain(random));
        }
        text
    }

    fn filled(&self, block: &str, random: &mut Random, codes: &mut Codes) -> String {
        let name = [self.word(random), self.word(random)];
        let mut text = String::with_capacity(2 * block.len());
        let mut rest = block;
        while let Some((before, (placeholder, after))) =
            rest.split_once('«').and_then(|(before, rest)| Some((before, rest.split_once('»')?)))
        {
            text.push_str(before);
            match placeholder {
                "Name" => name.iter().for_each(|word| text.push_str(&capitalized(word))),
                "name" => text.push_str(&format!("{}{}", name[0], capitalized(name[1]))),
                "NAME" => text.push_str(&name.join("_").to_ascii_uppercase()),
                "snake" => text.push_str(&name.join("_")),
                "Word" => text.push_str(&capitalized(self.word(random))),
                "word" => text.push_str(self.word(random)),
                "number" => text.push_str(&random.between(1, 200).to_string()),
                "sentence" => text.push_str(&self.sentence(random)),
                "Sentence" => text.push_str(&capitalized(&self.sentence(random))),
                "code" => text.push_str(&codes.next(random)),
                "prefix" => text.push_str(codes.prefix(random)),
                _ => panic!("nothing is called «{placeholder}»"),
            }
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn word(&self, random: &mut Random) -> &'static str {
        random.pick::<&str>(&self.words)
    }

    fn sentence(&self, random: &mut Random) -> String {
        let words: Vec<&str> = (0..random.between(6, 18)).map(|_| self.word(random)).collect();
        words.join(" ")
    }
}

fn number_of_codes(block: &str) -> usize {
    block.matches("«code»").count() + block.matches("«prefix»").count()
}

fn capitalized(word: &str) -> String {
    word[..1].to_ascii_uppercase() + &word[1..]
}
