//! The arguments of `tcerr lsp`.

use clap::{ArgAction, Command};

use super::{option, translated};
use crate::locale::Locale;

pub fn command(locale: Locale) -> Command {
    let about = locale.pick(
        "Serve the Language Server Protocol on standard input and output",
        "通过标准输入输出提供语言服务器协议（LSP）服务",
    );
    // Editors' clients add it to the command of every server.
    let stdio = option("stdio", locale).action(ArgAction::SetTrue).hide(true);
    translated(Command::new("lsp").about(about).arg(stdio), locale, locale.pick("[OPTIONS]", "[选项]"))
}
