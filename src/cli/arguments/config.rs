//! The arguments about the configuration, and those of `tcerr init` and `tcerr config`.

use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, Command};

use super::{argument, list_format, option, translated};
use crate::locale::Locale;

/// The option that names the configuration to use.
pub const CONFIG: &str = "config";

/// The option to use none.
pub const ISOLATED: &str = "isolated";

/// The path whose configuration is shown.
pub const PATH: &str = "path";

/// The folder that gets a configuration.
pub const FOLDER: &str = "folder";

/// The option that has the settings of an editor.
pub const SETTINGS: &str = "settings";

/// The settings of an editor, so that what it has this program check is checked as what it shows. No
/// person needs it.
pub fn settings(locale: Locale) -> Arg {
    let help = locale.pick(
        "The settings of an editor, as JSON; they hold where no `tcerr.toml` says anything else",
        "编辑器的设置（JSON 格式）；仅在 `tcerr.toml` 未另作规定时生效",
    );
    option(SETTINGS, locale).value_name("JSON").conflicts_with_all([CONFIG, ISOLATED]).hide(true).help(help)
}

/// What commands have that work under a configuration.
pub fn options(locale: Locale) -> [Arg; 2] {
    let config = option(CONFIG, locale)
        .value_name(locale.pick("FILE", "文件"))
        .value_parser(PathBufValueParser::new())
        .help(locale.pick(
            "Use this configuration for all files, in place of the nearest `tcerr.toml` of each",
            "对所有文件使用此配置文件，而不是各文件最近的 `tcerr.toml`",
        ));
    let isolated = option(ISOLATED, locale)
        .action(ArgAction::SetTrue)
        .conflicts_with(CONFIG)
        .help(locale.pick("Use no configuration", "不使用任何配置文件"));
    [config, isolated]
}

pub fn init(locale: Locale) -> Command {
    let about = locale.pick("Write a commented `tcerr.toml` to begin with", "生成带注释的 `tcerr.toml`");
    let folder = argument(FOLDER, locale)
        .value_name(locale.pick("FOLDER", "文件夹"))
        .default_value(".")
        .value_parser(PathBufValueParser::new())
        .help(locale.pick("Where to write it; by default the current folder", "写入的位置；默认为当前文件夹"));
    let command = Command::new("init").about(about).arg(folder);
    translated(command, locale, locale.pick("[OPTIONS] [FOLDER]", "[选项] [文件夹]"))
}

pub fn config(locale: Locale) -> Command {
    let about = locale.pick(
        "Show what the configuration says for a file, and where it says so",
        "显示配置文件对某个文件的设定及其出处",
    );
    let path = argument(PATH, locale)
        .value_name(locale.pick("PATH", "路径"))
        .default_value(".")
        .value_parser(PathBufValueParser::new())
        .help(locale.pick("A file or folder; by default the current folder", "文件或文件夹；默认为当前文件夹"));
    let command = Command::new("config").about(about).args([path, list_format(locale)]).args(options(locale));
    translated(command, locale, locale.pick("[OPTIONS] [PATH]", "[选项] [路径]"))
}
