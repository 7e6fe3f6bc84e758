// The findings of `tcerr check --format json`, and where they are in an editor.

/** Lines and columns count from 1, columns in code points. */
export interface Place {
  line: number;
  column: number;
}

export interface Finding {
  path: string;
  rule: string;
  severity: "error" | "warning" | "information" | "hint";
  message: string;
  start: Place;
  end: Place;
}

/** Findings by their files, in the order of both. */
export function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = found.get(finding.path);
    if (ofFile) ofFile.push(finding);
    else found.set(finding.path, [finding]);
  }
  return found;
}

/** The lines of a file as editors and the program count them: without a byte order mark, ended by CR, LF or both. */
export function lines(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
}

/** A place in the numbers of editors: from 0, columns in UTF-16. */
export function position(lines: readonly string[], { line, column }: Place): { line: number; character: number } {
  const letters = Array.from(lines[line - 1] ?? "");
  return { line: line - 1, character: letters.slice(0, column - 1).join("").length };
}
