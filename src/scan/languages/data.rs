//! Data and texts: HCL, YAML, TOML, Markdown, JSON.

use super::super::syntax::Heredocs;
use super::{
    BARE, C_LIKE, Dialect, EMPTY, Escapes, Grammar, Hole, Language, PLAIN, ROW, SINGLE, Special, StringForm, Syntax,
};
use super::{TRIPLE, maps};

const TEMPLATE: StringForm = StringForm {
    escapes: Escapes::HCL,
    holes: &[Hole { open: "${", close: b'}', doubled: true }, Hole { open: "%{", close: b'}', doubled: true }],
    ..PLAIN
};

pub(super) static HCL: Language = Language {
    name: "HCL",
    // The editors' name for each kind of Terraform's files, and the tools that write HCL besides.
    ids: &[
        "terraform",
        "terraform-vars",
        "terraform vars",
        "terraform-test",
        "terraform-mock",
        "terraform-stack",
        "terraform-deploy",
        "terraform-search",
        "tf",
        "tfvars",
        "opentofu",
        "opentofu-vars",
        "opentofu-test",
        "hcl",
        "packer",
        "nomad",
        "terragrunt",
    ],
    extensions: &["tf", "tfvars", "hcl", "tofu", "nomad"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#", "//"],
        block_comments: &[("/*", "*/")],
        strings: &[TEMPLATE, StringForm { prefixes: &[], escapes: Escapes::NONE, multiline: true, ..TEMPLATE }],
        heredocs: Some(Heredocs {
            open: "<<",
            indented: b"-",
            always_indented: true,
            code_behind: false,
            spaced: false,
            forms: (1, 1),
        }),
        maps: Some(&maps::HCL),
        ..EMPTY
    }),
    ..ROW
};

pub(super) static YAML: Language = Language {
    name: "YAML",
    ids: &[
        "yaml",
        "dockercompose",
        "docker-compose",
        "github-actions-workflow",
        "github-action",
        "gitlab-ci",
        "azure-pipelines",
        "ansible",
        "helm",
        "home-assistant",
        "jinja-yaml",
    ],
    extensions: &["yaml", "yml"],
    files: &[".clang-format", ".clang-tidy", ".clangd"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#"],
        // Plain, in single and in double quotes, blocks.
        strings: &[
            BARE,
            StringForm { escapes: Escapes::SINGLE_QUOTES, multiline: true, ..SINGLE },
            StringForm { escapes: Escapes::YAML, multiline: true, ..PLAIN },
            BARE,
        ],
        special: Special::Yaml,
        ..EMPTY
    }),
    ..ROW
};

pub(super) static TOML: Language = Language {
    name: "TOML",
    ids: &["toml"],
    extensions: &["toml"],
    files: &["Pipfile", "Cargo.lock", "poetry.lock", "pdm.lock", "uv.lock"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#"],
        strings: &[
            StringForm { escapes: Escapes::TOML, fence: super::Fence::Greedy, ..TRIPLE },
            StringForm { open: "'''", close: "'''", fence: super::Fence::Greedy, ..TRIPLE },
            StringForm { escapes: Escapes::TOML, ..PLAIN },
            SINGLE,
        ],
        ..EMPTY
    }),
    ..ROW
};

pub(super) static MARKDOWN: Language = Language {
    name: "Markdown",
    ids: &["markdown", "mdx", "gfm", "rmd", "quarto"],
    extensions: &["md", "markdown", "mdx", "mdown", "mkd", "mdwn", "mdc", "rmd", "qmd"],
    grammar: Grammar::Code(Syntax {
        // Code among text, fenced blocks.
        strings: &[BARE, BARE],
        special: Special::Markdown,
        ..EMPTY
    }),
    ..ROW
};

pub(super) static JSON: Language =
    Language { name: "JSON", ids: &["json"], extensions: &["json"], grammar: Grammar::Json(Dialect::Json), ..ROW };

pub(super) static JSONC: Language = Language {
    name: "JSON with comments",
    ids: &["jsonc"],
    extensions: &["jsonc"],
    grammar: Grammar::Json(Dialect::WithComments),
    ..ROW
};

/// The comments that JSON may have, and the strings between which they stand.
pub static COMMENTS_OF_JSON: Syntax = Syntax {
    strings: &[StringForm { escapes: Escapes::JSON, ..PLAIN }, StringForm { escapes: Escapes::JSON, ..SINGLE }],
    ..C_LIKE
};

pub(super) static JSON_LINES: Language = Language {
    name: "JSON Lines",
    ids: &["jsonl", "ndjson", "jsonlines"],
    extensions: &["jsonl", "ndjson"],
    grammar: Grammar::Json(Dialect::Lines),
    ..ROW
};
