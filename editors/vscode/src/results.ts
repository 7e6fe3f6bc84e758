// What a check has found, in the Problems panel as long as it holds. It is kept apart from what is shown: of a file that is open
// the server has live findings, and nothing is shown twice; when the file is closed, what was found is there again.

import { languages, workspace, type Diagnostic, type Uri } from "vscode";

import type { Result } from "./checking.ts";
import { together, type Disposes } from "./disposal.ts";
import { live, onDidChangeLive } from "./live.ts";

/** Checks files again. Files of which nothing can be said any more are left out. */
export type CheckAgain = (files: readonly Uri[]) => Promise<Result[]>;

export class Results implements Disposes {
  readonly #shown = languages.createDiagnosticCollection("tcerr-check");
  readonly #checkAgain: CheckAgain;
  readonly #listeners: Disposes;
  #known = new Map<string, Result>();
  /** Documents that were changed, and when, in the count of changes: what was found in them may hold no more. */
  readonly #changed = new Map<string, number>();
  #changes = 0;
  /** The files whose findings are shown. */
  readonly #visible = new Set<string>();
  /** Files that are being checked again. */
  readonly #again = new Set<Result>();

  constructor(checkAgain: CheckAgain) {
    this.#checkAgain = checkAgain;
    this.#listeners = together(
      this.#shown,
      onDidChangeLive(() => {
        this.#update();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#note(document.uri);
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        this.#note(uri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        this.#forgetBelow(files);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        this.#forgetBelow(files.map(({ oldUri }) => oldUri));
      }),
    );
  }

  /** To be taken before a check, for {@link replace}. */
  get time(): number {
    return this.#changes;
  }

  /** Takes the results of a check that began at a time in place of all before. */
  replace(results: readonly Result[], time: number): void {
    this.#known = new Map(results.map((result) => [result.uri.toString(), result]));
    for (const [key, when] of this.#changed) if (when <= time) this.#changed.delete(key);
    this.#shown.clear();
    this.#visible.clear();
    this.#update();
  }

  #note(uri: Uri): void {
    if (uri.scheme === "file") this.#changed.set(uri.toString(), ++this.#changes);
  }

  /** Shows what holds, and nothing else; what may not hold is checked again once the server doesn't show it. */
  #update(): void {
    const isLive = live();
    const entries: [Uri, Diagnostic[] | undefined][] = [];
    const old: Result[] = [];
    for (const [key, result] of this.#known) {
      const isOld = this.#changed.has(key);
      const isShown = !isLive.has(key) && !isOld && !this.#again.has(result);
      if (isOld && !isLive.has(key)) old.push(result);
      if (isShown === this.#visible.has(key)) continue;
      entries.push([result.uri, isShown ? result.diagnostics : undefined]);
      if (isShown) this.#visible.add(key);
      else this.#visible.delete(key);
    }
    if (entries.length > 0) this.#shown.set(entries);
    if (old.length > 0) void this.#renew(old);
  }

  async #renew(old: readonly Result[]): Promise<void> {
    for (const result of old) {
      this.#changed.delete(result.uri.toString());
      this.#again.add(result);
    }
    const renewed = await this.#checkAgain(old.map(({ uri }) => uri)).catch(() => []);
    for (const result of old) {
      this.#again.delete(result);
      const key = result.uri.toString();
      // A check of everything may have come before.
      if (this.#known.get(key) !== result) continue;
      const found = renewed.find(({ uri }) => uri.toString() === key);
      this.#known.set(key, found ?? { uri: result.uri, diagnostics: [] });
    }
    this.#update();
  }

  #forgetBelow(places: readonly Uri[]): void {
    for (const [key, { uri }] of this.#known) {
      if (!places.some(({ path }) => uri.path === path || uri.path.startsWith(`${path}/`))) continue;
      this.#known.delete(key);
      this.#shown.delete(uri);
      this.#visible.delete(key);
    }
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
