//! PHP, Ruby, Lua.

use super::super::syntax::Heredocs;
use super::{BARE, DOLLAR_BRACES, EMPTY, Escapes, Fence, Grammar, Hole, Language, PLAIN, ROW, SINGLE, Special};
use super::{StringForm, Syntax, maps};

const PHP_HOLES: &[Hole] = &[Hole { open: "{$", close: b'}', doubled: false }, DOLLAR_BRACES];
const PHP_TEXT: StringForm =
    StringForm { escapes: Escapes::PHP, multiline: true, holes: PHP_HOLES, variable: Some(b'$'), ..PLAIN };

pub(super) static PHP: Language = Language {
    name: "PHP",
    ids: &["php"],
    extensions: &["php", "phtml", "phpt"],
    interpreters: &["php"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["//", "#"],
        block_comments: &[("/*", "*/")],
        strings: &[
            PHP_TEXT,
            StringForm { escapes: Escapes::QUOTES, multiline: true, ..SINGLE },
            StringForm { open: "`", close: "`", ..PHP_TEXT },
            StringForm { prefixes: &[], escapes: Escapes::PHP_HEREDOC, ..PHP_TEXT },
            BARE,
        ],
        heredocs: Some(Heredocs {
            open: "<<<",
            indented: b"",
            always_indented: true,
            code_behind: true,
            spaced: true,
            forms: (3, 4),
        }),
        key_arrow: "=>",
        joins: &["."],
        maps: Some(&maps::PHP),
        special: Special::Php,
        ..EMPTY
    }),
    ..ROW
};

const RUBY_TEXT: StringForm = StringForm {
    escapes: Escapes::RUBY,
    multiline: true,
    holes: &[Hole { open: "#{", close: b'}', doubled: false }],
    ..PLAIN
};

pub(super) static RUBY: Language = Language {
    name: "Ruby",
    ids: &["ruby"],
    extensions: &["rb", "rake", "gemspec", "ru", "podspec", "jbuilder"],
    files: &["Gemfile", "Rakefile", "Vagrantfile", "Podfile", "Fastfile", "Brewfile", "Guardfile"],
    interpreters: &["ruby", "jruby"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#"],
        strings: &[
            // The first two stand for `%Q` and `%q` as well.
            RUBY_TEXT,
            StringForm { escapes: Escapes::QUOTES, multiline: true, ..SINGLE },
            StringForm { open: "`", close: "`", ..RUBY_TEXT },
            StringForm { prefixes: &[], ..RUBY_TEXT },
            BARE,
        ],
        heredocs: Some(Heredocs {
            open: "<<",
            indented: b"-~",
            always_indented: false,
            code_behind: false,
            spaced: false,
            forms: (3, 4),
        }),
        key_arrow: "=>",
        joins: &["+", ""],
        maps: Some(&maps::RUBY),
        special: Special::Ruby,
        ..EMPTY
    }),
};

pub(super) static LUA: Language = Language {
    name: "Lua",
    ids: &["lua", "luau"],
    extensions: &["lua", "luau", "rockspec"],
    interpreters: &["lua", "luajit", "resty"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["--"],
        strings: &[
            StringForm { escapes: Escapes::LUA, ..PLAIN },
            StringForm { escapes: Escapes::LUA, ..SINGLE },
            StringForm { open: "[", close: "]", multiline: true, fence: Fence::Equals, ..PLAIN },
        ],
        joins: &[".."],
        maps: Some(&maps::LUA),
        special: Special::Lua,
        ..EMPTY
    }),
    ..ROW
};
