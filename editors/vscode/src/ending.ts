// How a process has ended, in words.

import { l10n } from "vscode";

export function ending(code: number | null, signal: string | null): string {
  return signal ? l10n.t("signal {0}", signal) : l10n.t("exit code {0}", code ?? "?");
}
