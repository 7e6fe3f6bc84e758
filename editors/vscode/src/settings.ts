// The settings as they are now.

import { env, workspace } from "vscode";

/** Where all settings of this extension stand, and what the server asks for. */
export const SECTION = "tcerr";

/** The program that the settings name, and the folder at which a relative path of it begins: that of the workspace, for its own. */
export function serverPath(): { setting: string; folder: string | undefined } {
  const name = "server.path";
  const configuration = workspace.getConfiguration(SECTION);
  const setting = configuration.get<string>(name, "");
  const isOfWorkspace = workspace.isTrusted && configuration.inspect(name)?.workspaceValue !== undefined;
  const folder = isOfWorkspace ? workspace.workspaceFolders?.find(({ uri }) => uri.scheme === "file")?.uri.fsPath : undefined;
  return { setting, folder };
}

export function traces(): boolean {
  return workspace.getConfiguration(SECTION).get<string>("trace.server", "off") !== "off";
}

/** The settings that a check depends on, which the server asks for by itself. */
export function checkSettings(): Record<string, unknown> {
  const configuration = workspace.getConfiguration(SECTION);
  return Object.fromEntries(["severity", "fixtures", "services"].map((name) => [name, configuration.get(name)]));
}

/** What the language of texts depends on; two texts with the same are in the same language. */
export function language(): { args: string[]; environment: NodeJS.ProcessEnv } {
  const setting = workspace.getConfiguration(SECTION).get<string>("language", "auto");
  // A configuration file outranks the environment, but not an argument.
  const args = setting === "auto" ? [] : ["--language", setting === "zh-cn" ? "zh" : "en"];
  const locale = env.language.toLowerCase().startsWith("zh") ? "zh_CN.UTF-8" : "en_US.UTF-8";
  return { args, environment: { LC_ALL: locale } };
}
