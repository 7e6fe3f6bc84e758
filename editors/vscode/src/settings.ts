// The settings as they are now.

import { env, workspace } from "vscode";

/** Where all settings of this extension stand, and what the server asks for. */
export const SECTION = "tcerr";

export function serverPath(): string {
  return workspace.getConfiguration(SECTION).get<string>("server.path", "");
}

export function traces(): boolean {
  return workspace.getConfiguration(SECTION).get<string>("trace.server", "off") !== "off";
}

/** What the language of texts depends on; two texts with the same are in the same language. */
export function language(): { args: string[]; environment: NodeJS.ProcessEnv } {
  const setting = workspace.getConfiguration(SECTION).get<string>("language", "auto");
  // A configuration file outranks the environment, but not an argument.
  const args = setting === "auto" ? [] : ["--language", setting === "zh-cn" ? "zh" : "en"];
  const locale = env.language.toLowerCase().startsWith("zh") ? "zh_CN.UTF-8" : "en_US.UTF-8";
  return { args, environment: { LC_ALL: locale } };
}
