//! Tells Zed how the server is started, and what its settings are.

use zed_extension_api::serde_json::{json, Value};
use zed_extension_api::settings::LspSettings;
use zed_extension_api::{register_extension, Command, Extension, LanguageServerId, Result, Worktree};

struct Tcerr;

impl Extension for Tcerr {
    fn new() -> Self {
        Self
    }

    /// The program that the settings name, or the `tcerr` on the path of the project's shell.
    fn language_server_command(&mut self, server: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let binary = LspSettings::for_worktree(server.as_ref(), worktree)?.binary;
        let (path, arguments) = binary.map(|binary| (binary.path, binary.arguments)).unwrap_or_default();
        let command = path.or_else(|| worktree.which("tcerr")).ok_or(
            "`tcerr` is not on the PATH: install it, or name it in the settings as lsp.tcerr.binary.path \
             （在 PATH 中找不到 `tcerr`，请安装它，或者在设置中用 lsp.tcerr.binary.path 指定）",
        )?;
        let args = arguments.unwrap_or_else(|| vec!["lsp".to_owned()]);
        Ok(Command { command, args, env: worktree.shell_env() })
    }

    /// What stands in the settings below `lsp.tcerr.settings`, as the server asks for it.
    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)?.settings;
        Ok(settings.map(|settings| json!({ "tcerr": settings })))
    }
}

register_extension!(Tcerr);
