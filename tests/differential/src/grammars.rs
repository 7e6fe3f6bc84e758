//! The table of grammars: a row for each language of tcerr, and for those to come.

use tree_sitter_language::LanguageFn;

/// How a language is read by tree-sitter.
pub struct Grammar {
    /// One of the ids of the language in `tcerr::scan::LANGUAGES`; also its folder in the corpus and in the sample.
    pub id: &'static str,
    pub name: &'static str,
    pub language: LanguageFn,
    /// The nodes that are a whole literal, with its prefix and its marks. One directly in another is its inside.
    pub literals: &'static [&'static str],
    pub comments: &'static [&'static str],
    /// What stands in a language of its own: that, by node and text.
    pub inside: Option<Inside>,
    /// Whether only that is compared.
    pub inside_only: bool,
}

/// Tells the language that a node's text is written in, if it is another one.
pub type Inside = fn(tree_sitter::Node<'_>, &str) -> Option<&'static Grammar>;

const JAVASCRIPT: &[&str] = &["string", "template_string", "template_literal_type"];

/// All grammars. The versions are in Cargo.lock.
pub static GRAMMARS: &[Grammar] = &[
    row("go", "Go", tree_sitter_go::LANGUAGE, &["interpreted_string_literal", "raw_string_literal", "rune_literal"]),
    row("python", "Python", tree_sitter_python::LANGUAGE, &["string"]),
    row("javascript", "JavaScript", tree_sitter_javascript::LANGUAGE, JAVASCRIPT),
    row("typescript", "TypeScript", tree_sitter_typescript::LANGUAGE_TYPESCRIPT, JAVASCRIPT),
    row("typescriptreact", "TypeScript with JSX", tree_sitter_typescript::LANGUAGE_TSX, JAVASCRIPT),
    Grammar {
        comments: &["line_comment", "block_comment"],
        ..row("java", "Java", tree_sitter_java::LANGUAGE, &["string_literal", "character_literal"])
    },
    row("json", "JSON", tree_sitter_json::LANGUAGE, &["string"]),
    row("jsonc", "JSON with comments", tree_sitter_json::LANGUAGE, &["string"]),
    row("jsonl", "JSON Lines", tree_sitter_json::LANGUAGE, &["string"]),
    Grammar {
        comments: &["line_comment", "block_comment", "shebang"],
        ..row(
            "kotlin",
            "Kotlin",
            tree_sitter_kotlin_ng::LANGUAGE,
            &["string_literal", "multiline_string_literal", "character_literal"],
        )
    },
    Grammar {
        comments: &["comment", "block_comment"],
        ..row(
            "scala",
            "Scala",
            tree_sitter_scala::LANGUAGE,
            &["string", "interpolated_string_expression", "character_literal"],
        )
    },
    row(
        "php",
        "PHP",
        tree_sitter_php::LANGUAGE_PHP,
        &["string", "encapsed_string", "heredoc", "nowdoc", "shell_command_expression"],
    ),
    row("c", "C", tree_sitter_c::LANGUAGE, &["string_literal", "char_literal"]),
    row("cpp", "C++", tree_sitter_cpp::LANGUAGE, &["string_literal", "raw_string_literal", "char_literal"]),
    row(
        "csharp",
        "C#",
        tree_sitter_c_sharp::LANGUAGE,
        &[
            "string_literal",
            "verbatim_string_literal",
            "raw_string_literal",
            "interpolated_string_expression",
            "character_literal",
        ],
    ),
    row(
        "ruby",
        "Ruby",
        tree_sitter_ruby::LANGUAGE,
        &["string", "subshell", "heredoc_body", "bare_string", "bare_symbol", "delimited_symbol", "regex", "character"],
    ),
    Grammar {
        comments: &["line_comment", "block_comment"],
        ..row("rust", "Rust", tree_sitter_rust::LANGUAGE, &["string_literal", "raw_string_literal", "char_literal"])
    },
    Grammar {
        comments: &["comment", "multiline_comment", "shebang_line"],
        ..row(
            "swift",
            "Swift",
            tree_sitter_swift::LANGUAGE,
            &["line_string_literal", "multi_line_string_literal", "raw_string_literal"],
        )
    },
    Grammar {
        comments: &["comment", "block_comment", "documentation_comment", "documentation_block_comment"],
        ..row(
            "dart",
            "Dart",
            tree_sitter_dart::LANGUAGE,
            &[
                "raw_string_literal_double_quotes",
                "raw_string_literal_double_quotes_multiple",
                "raw_string_literal_single_quotes",
                "raw_string_literal_single_quotes_multiple",
                "string_literal_double_quotes",
                "string_literal_double_quotes_multiple",
                "string_literal_single_quotes",
                "string_literal_single_quotes_multiple",
            ],
        )
    },
    row("lua", "Lua", tree_sitter_lua::LANGUAGE, &["string"]),
    row(
        "shellscript",
        "Shell",
        tree_sitter_bash::LANGUAGE,
        &["string", "raw_string", "ansi_c_string", "translated_string", "heredoc_body"],
    ),
    row(
        "powershell",
        "PowerShell",
        tree_sitter_powershell::LANGUAGE,
        &[
            "string_literal",
            "expandable_string_literal",
            "expandable_here_string_literal",
            "verbatim_string_characters",
            "verbatim_here_string_characters",
        ],
    ),
    row("hcl", "HCL", tree_sitter_hcl::LANGUAGE, &["string_lit", "quoted_template", "heredoc_template"]),
    row(
        "yaml",
        "YAML",
        tree_sitter_yaml::LANGUAGE,
        &["plain_scalar", "double_quote_scalar", "single_quote_scalar", "block_scalar"],
    ),
    row("toml", "TOML", tree_sitter_toml_ng::LANGUAGE, &["string", "quoted_key"]),
    Grammar {
        inside: Some(inline),
        comments: &["html_block"],
        ..row("markdown", "Markdown", tree_sitter_md::LANGUAGE, &["fenced_code_block"])
    },
    Grammar { inside: Some(script), inside_only: true, ..row("vue", "Vue", tree_sitter_vue_next::LANGUAGE, &[]) },
    Grammar {
        inside: Some(script),
        inside_only: true,
        ..row("svelte", "Svelte", tree_sitter_svelte_ng::LANGUAGE, &[])
    },
];

static MARKDOWN_INLINE: Grammar = Grammar {
    comments: &["html_tag"],
    ..row("markdown_inline", "Markdown's text", tree_sitter_md::INLINE_LANGUAGE, &["code_span"])
};

const fn row(id: &'static str, name: &'static str, language: LanguageFn, literals: &'static [&'static str]) -> Grammar {
    Grammar { id, name, language, literals, comments: &["comment"], inside: None, inside_only: false }
}

pub fn by_id(id: &str) -> Option<&'static Grammar> {
    GRAMMARS.iter().find(|grammar| grammar.id == id)
}

/// The text of a paragraph of Markdown has a grammar of its own.
fn inline(node: tree_sitter::Node<'_>, _: &str) -> Option<&'static Grammar> {
    matches!(node.kind(), "inline" | "pipe_table_cell").then_some(&MARKDOWN_INLINE)
}

/// The language of a `<script>`.
fn script(node: tree_sitter::Node<'_>, text: &str) -> Option<&'static Grammar> {
    let element = node.parent().filter(|parent| node.kind() == "raw_text" && parent.kind() == "script_element")?;
    let tag = &text[element.start_byte()..node.start_byte()];
    by_id(match ["tsx", "ts", "jsx"].into_iter().find(|word| tag.contains(&format!("lang=\"{word}\""))) {
        Some("tsx") => "typescriptreact",
        Some("ts") => "typescript",
        _ => "javascript",
    })
}
