// What `tcerr check` finds in a folder, as an editor shows it.

import { readFile } from "node:fs/promises";
import { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range, Uri, l10n, type WorkspaceFolder } from "vscode";

import { ending } from "./ending.ts";
import { byPath, findingsIn, lines, positions, type Finding } from "./findings.ts";
import { pageOf } from "./pages.ts";
import { run, type Ran } from "./run.ts";
import { checkSettings, language } from "./settings.ts";

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The rules whose findings an editor shows in another way, as the server has it. */
const TAGS: Partial<Record<string, DiagnosticTag>> = {
  "legacy-code": DiagnosticTag.Deprecated,
  "removed-code": DiagnosticTag.Deprecated,
  "unused-ignore": DiagnosticTag.Unnecessary,
};

/** A file with what was found in it. */
export interface Result {
  uri: Uri;
  diagnostics: Diagnostic[];
}

export interface Checked {
  results: Result[];
  /** Why something could not be checked. */
  problem: string | undefined;
}

/** Checks a folder, or some files of it. Throws only if the signal says so. */
export async function checkFolder(program: string, folder: WorkspaceFolder, signal: AbortSignal, files: readonly Uri[] = []): Promise<Checked> {
  const { args, environment } = language();
  const root = folder.uri.fsPath;
  const settings = JSON.stringify(checkSettings());
  // What the configuration excludes is not checked for being named.
  const paths = files.length > 0 ? ["--force-exclude", "--", ...files.map(({ fsPath }) => fsPath)] : [];
  const command = ["check", "--format", "json", "--settings", settings, ...args, ...paths];
  const ran = await run(program, command, { folder: root, environment, signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    return error instanceof Error ? error.message : String(error);
  });
  signal.throwIfAborted();
  if (typeof ran === "string") return { results: [], problem: ran };
  const { findings, problem } = understand(ran);
  const results = Array.from(byPath(findings), async ([path, ofFile]) => {
    const uri = Uri.joinPath(folder.uri, path);
    return { uri, diagnostics: await diagnostics(uri, ofFile) };
  });
  return { results: await Promise.all(results), problem };
}

function understand(ran: Ran): { findings: readonly Finding[]; problem: string | undefined } {
  const findings = findingsIn(ran);
  if (findings) return { findings, problem: ran.code === 2 ? ran.errors.trim() : undefined };
  const problem = l10n.t("the program ended early ({0})", ending(ran.code, ran.signal));
  return { findings: [], problem: `${problem}\n${ran.errors}`.trim() };
}

async function diagnostics(uri: Uri, findings: readonly Finding[]): Promise<Diagnostic[]> {
  const text = lines(await readFile(uri.fsPath, "utf8").catch(() => ""));
  const places = positions(text, findings.flatMap(({ start, end }) => [start, end]));
  return findings.flatMap((finding) => {
    const [start, end] = [places.get(finding.start), places.get(finding.end)];
    if (!start || !end) return [];
    const range = new Range(start.line, start.character, end.line, end.character);
    const diagnostic = new Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
    diagnostic.source = "tcerr";
    diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) };
    const tag = TAGS[finding.rule];
    if (tag !== undefined) diagnostic.tags = [tag];
    return diagnostic;
  });
}
