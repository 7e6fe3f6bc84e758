// "Show Version": what a report of a fault should say.

import { env, l10n, version, window } from "vscode";

import { explanation } from "../failure.ts";
import type { Session } from "../session.ts";

export async function showVersion(session: Session, extension: string): Promise<void> {
  await session.ready();
  const { server, failure } = session;
  const about = server
    ? l10n.t("tcerr {0} with the catalog of {1}, from {2}", server.version, server.catalog, server.program.path)
    : explanation(failure);
  const copy = l10n.t("Copy");
  const chosen = await window.showInformationMessage(`${about} · ${l10n.t("extension {0}", extension)}`, copy);
  if (chosen !== copy) return;
  await env.clipboard.writeText(`${about}\nextension ${extension}, ${env.appName} ${version}, ${process.platform} ${process.arch}`);
}
