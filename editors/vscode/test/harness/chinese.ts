// VS Code itself in Chinese.
//
// The language pack that people install is on no registry of packages; scripts/install-chinese-texts says where the texts
// are from. They are put where VS Code keeps those of installed packs.

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const CHINESE_LOCALE = "zh-cn";

/** `data` is the folder of the editor's data, `texts` the file with them. */
export async function addChinese(data: string, texts: string): Promise<void> {
  const { default: contents } = (await import(texts)) as { default: Record<string, unknown> };
  const text = JSON.stringify({ version: "1.0.0", contents });
  const folder = join(data, "chinese");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "main.json");
  writeFileSync(path, text);
  const pack = {
    hash: createHash("sha256").update(text).digest("hex").slice(0, 32),
    label: "中文(简体)",
    extensions: [{ extensionIdentifier: { id: "tcerr-tests.chinese" }, version: "1.0.0" }],
    translations: { vscode: path },
  };
  writeFileSync(join(data, "languagepacks.json"), JSON.stringify({ [CHINESE_LOCALE]: pack }));
}
