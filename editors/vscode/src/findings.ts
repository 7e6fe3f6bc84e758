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

/** What the program has found. `undefined` if it ended before it had said that: no end but these is one of its own. */
export function findingsIn({ code, output }: { code: number | null; output: string }): Finding[] | undefined {
  // 1 means that there are findings; with 2 something could not be read, which may be all.
  if (code !== 0 && code !== 1 && code !== 2) return undefined;
  if (code === 2 && !output.trim()) return [];
  try {
    return JSON.parse(output) as Finding[];
  } catch {
    return undefined;
  }
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
export interface Position {
  line: number;
  character: number;
}

/** Places in the numbers of editors. No line is walked through twice: some files are one line of megabytes. */
export function positions(lines: readonly string[], places: readonly Place[]): Map<Place, Position> {
  const found = new Map<Place, Position>();
  let at = { line: 0, column: 1, character: 0 };
  for (const place of [...places].sort((one, other) => one.line - other.line || one.column - other.column)) {
    if (place.line !== at.line) at = { line: place.line, column: 1, character: 0 };
    const line = lines[place.line - 1] ?? "";
    for (; at.column < place.column && at.character < line.length; at.column++) {
      at.character += (line.codePointAt(at.character) ?? 0) > 0xffff ? 2 : 1;
    }
    found.set(place, { line: place.line - 1, character: at.character });
  }
  return found;
}
