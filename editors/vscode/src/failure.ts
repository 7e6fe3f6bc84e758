// What a person is told when there is no server.

import { commands, env, l10n, window, workspace } from "vscode";

import { UnusableProgram, type Fault } from "./program.ts";

/** What names a program. */
const SETTING = "tcerr.server.path";
const VARIABLE = "TCERR_PATH";

function reason(fault: Fault): string {
  switch (fault) {
    case "relative":
      return l10n.t("a relative path counts only in the settings of a trusted folder");
    case "missing":
      return l10n.t("there is no such file");
    case "not-executable":
      return l10n.t("it is not a program that may be run");
    case "foreign":
      return l10n.t("it was built for another kind of machine");
    case "not-tcerr":
      return l10n.t("it does not answer as tcerr does, or was built for another kind of machine");
  }
}

/** Why there is no server, and what would give one. */
export function explanation(failure: unknown): string {
  if (!(failure instanceof UnusableProgram)) return failure instanceof Error ? failure.message : String(failure);
  const { program, fault } = failure;
  const remedy = l10n.t("Name a tcerr program in the setting {0} or the environment variable {1}.", SETTING, VARIABLE);
  switch (program.origin) {
    case "environment":
      return l10n.t(
        "Can't use the tcerr server {0} (from the environment variable {1}): {2}. Correct the variable, which outranks all settings, or unset it.",
        program.path,
        VARIABLE,
        reason(fault),
      );
    case "setting":
      return l10n.t("Can't use the tcerr server {0} (from the setting {1}): {2}. {3}", program.path, SETTING, reason(fault), remedy);
    case "bundled":
      return fault === "missing"
        ? l10n.t("This package of tcerr has no language server for this machine. {0}", remedy)
        : l10n.t("Can't use the tcerr server {0} (from this extension): {1}. {2}", program.path, reason(fault), remedy);
  }
}

/** Opens the setting on the page on which it stands, or may stand: a path is a matter of the machine. */
export async function openSetting(): Promise<void> {
  const isOfWorkspace = workspace.getConfiguration().inspect(SETTING)?.workspaceValue !== undefined;
  const page = isOfWorkspace ? "openWorkspaceSettings" : env.remoteName ? "openRemoteSettings" : "openSettings2";
  await commands.executeCommand(`workbench.action.${page}`, { query: SETTING });
}

/** Tells a person, who can go on to the settings or to how to install it. */
export async function tell(failure: unknown): Promise<void> {
  const settings = l10n.t("Open Settings");
  const install = l10n.t("How to Install");
  const logs = l10n.t("Show Logs");
  const choices = !(failure instanceof UnusableProgram) ? [logs] : failure.program.origin === "environment" ? [install] : [settings, install];
  const chosen = await window.showErrorMessage(explanation(failure), ...choices);
  if (chosen === settings) await openSetting();
  else if (chosen === install) await commands.executeCommand("workbench.action.openWalkthrough", "tcerr.tcerr#start");
  else if (chosen === logs) await commands.executeCommand("tcerr.showLogs");
}
