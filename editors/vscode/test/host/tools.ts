// What the tests do again and again.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import {
  ConfigurationTarget,
  Position,
  Selection,
  Uri,
  commands,
  extensions,
  languages,
  window,
  workspace,
  type Diagnostic,
  type TextDocument,
  type TextEditor,
} from "vscode";

import type { Api } from "../../src/extension.ts";
import type { Finding } from "../../src/findings.ts";
import type { Session } from "../../src/session.ts";

export async function until<T>(what: string, condition: () => T | Promise<T>, most = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + most;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) assert.fail(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function folder(): Uri {
  return workspace.workspaceFolders?.[0]?.uri ?? assert.fail("no folder");
}

export function extension() {
  return extensions.getExtension<Api>("tcerr.tcerr") ?? assert.fail("the extension is not installed");
}

export async function session(): Promise<Session> {
  const { session } = await extension().activate();
  await until("the server runs", () => session.state === "running");
  return session;
}

/** The number of the server's process. */
export function processOf({ process }: Session): number {
  return process ?? assert.fail("no process");
}

export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder(), path)), { preview: false });
}

const written: Uri[] = [];

/** A file that is there until the test ends. */
export async function write(path: string, text: string): Promise<TextEditor> {
  const uri = Uri.joinPath(folder(), path);
  await workspace.fs.writeFile(uri, Buffer.from(text));
  written.push(uri);
  return open(path);
}

/** A program that is a script for a shell; `$TCERR` is the real one. */
export async function program(name: string, script: string): Promise<string> {
  const { server } = await session();
  const { fsPath } = Uri.joinPath(folder(), "bin", name);
  writeFileSync(fsPath, `#!/bin/sh\nTCERR='${server?.program.path ?? assert.fail()}'\n${script}\n`);
  chmodSync(fsPath, 0o755);
  return fsPath;
}

/** Everything as it was before the test. */
export async function cleanUp(): Promise<void> {
  await closeAll();
  for (const uri of written.splice(0)) await workspace.fs.delete(uri);
  for (const name of ["language", "severity", "fixtures", "services", "server.path", "trace.server"]) {
    if (workspace.getConfiguration("tcerr").inspect(name)?.workspaceValue !== undefined) await set(name, undefined);
  }
}

/** A document that is on no disk. */
export async function compose(language: string, content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

/** What Problems has of a file from this extension. */
export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === "tcerr");
}

export function ruleOf(finding: Diagnostic | undefined): unknown {
  return typeof finding?.code === "object" ? finding.code.value : finding?.code;
}

/** What the server itself has found, which the pages of its rules tell apart from what a check has. */
export function own(uri: Uri): Diagnostic[] {
  return findings(uri).filter(({ code }) => typeof code === "object" && code.target.scheme === "file");
}

export async function findingsOf(document: TextDocument, condition: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  return until(`diagnostics of ${document.uri.toString()}`, () => {
    const found = findings(document.uri);
    return condition(found) ? found : undefined;
  });
}

export function placeOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `no ${text}`);
  return document.positionAt(offset);
}

/** Has the cursor stand behind the first occurrence of a text. */
export function goBehind(editor: TextEditor, text: string): void {
  const place = placeOf(editor.document, text);
  const behind = editor.document.positionAt(editor.document.offsetAt(place) + text.length);
  editor.selection = new Selection(behind, behind);
}

export async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("tcerr").update(name, value, ConfigurationTarget.Workspace);
}

/** Leaves nothing open, and nothing of what was typed. */
export async function closeAll(): Promise<void> {
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}

/** What the command line says of the folder. */
export function checked(program: string): Finding[] {
  const said = execFileSync(program, ["check", "--format", "json", "--exit-zero", "--language", "en"], {
    cwd: folder().fsPath,
    encoding: "utf8",
  });
  return JSON.parse(said) as Finding[];
}
