// A folder to work in: copies of the examples of the repository.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const EXAMPLES = join(import.meta.dirname, "../../../../examples");

export function makeWorkspace(folder: string, files: Record<string, string> = {}): string {
  cpSync(EXAMPLES, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
