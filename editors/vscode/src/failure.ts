// What a person is told when there is no server.

import { commands, env, l10n, window, workspace } from "vscode";

import { UnusableProgram, type Fault, type Origin } from "./program.ts";

/** What names a program. */
const SETTING = "tcerr.server.path";
const VARIABLE = "TCERR_PATH";

function reason(fault: Fault): string {
  switch (fault) {
    case "missing":
      return l10n.t("there is no such file");
    case "not-executable":
      return l10n.t("it is not a program that may be run");
    case "not-tcerr":
      return l10n.t("it does not answer as tcerr does, or was built for another machine");
  }
}

function source(origin: Origin): string {
  switch (origin) {
    case "environment":
      return l10n.t("the environment variable {0}", VARIABLE);
    case "setting":
      return l10n.t("the setting {0}", SETTING);
    case "bundled":
      return l10n.t("this extension");
  }
}

/** Why there is no server, and what would give one. */
export function explanation(failure: unknown): string {
  if (!(failure instanceof UnusableProgram)) return failure instanceof Error ? failure.message : String(failure);
  const { program, fault } = failure;
  if (program.origin === "bundled" && fault === "missing") {
    return l10n.t(
      "This package of tcerr has no server for this machine. Name a tcerr program in the setting {0} or the environment variable {1}.",
      SETTING,
      VARIABLE,
    );
  }
  return l10n.t(
    "The tcerr server {0}, which {1} names, can't be used: {2}. Name a tcerr program in the setting {3} or the environment variable {4}.",
    program.path,
    source(program.origin),
    reason(fault),
    SETTING,
    VARIABLE,
  );
}

/** Opens the setting on the page on which it stands, or may stand: a path is a matter of the machine. */
async function openSetting(): Promise<void> {
  const isOfWorkspace = workspace.getConfiguration().inspect(SETTING)?.workspaceValue !== undefined;
  const page = isOfWorkspace ? "openWorkspaceSettings" : env.remoteName ? "openRemoteSettings" : "openSettings2";
  await commands.executeCommand(`workbench.action.${page}`, { query: SETTING });
}

/** Tells a person, who can go on to the settings or to how to install it. */
export async function tell(failure: unknown): Promise<void> {
  const settings = l10n.t("Open Settings");
  const install = l10n.t("How to Install");
  const logs = l10n.t("Show Logs");
  const choices = failure instanceof UnusableProgram ? [settings, install] : [logs];
  const chosen = await window.showErrorMessage(explanation(failure), ...choices);
  if (chosen === settings) await openSetting();
  else if (chosen === install) await commands.executeCommand("workbench.action.openWalkthrough", "tcerr.tcerr#start");
  else if (chosen === logs) await commands.executeCommand("tcerr.showLogs");
}
