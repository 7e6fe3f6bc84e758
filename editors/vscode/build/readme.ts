// Writes the README of the package, made of those of the repository:
//
//   node build/readme.ts
//
// The page of an installed extension shows no pictures of the package and follows no links into it, and no public address is known that
// they could begin with. So it has the texts in both languages, without pictures; the walkthrough shows those.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PICTURE = /^!\[[^\]]*\]\([^)]*\)\n\n/gm;
/** The line that leads from one language to the other. */
const LANGUAGES = /^.*\]\(README[^)]*\).*\n\n/m;

/** `english` and `chinese` are the texts of the repository. */
export function readme(english: string, chinese: string): string {
  const [first, second] = [
    [english, "中文说明在下文。\n\nPictures are in the walkthrough: run **Welcome: Open Walkthrough…** and choose **Get Started with tcerr**."],
    [chinese, "图片请看演练：执行“欢迎: 打开演练…”，选择“tcerr 入门”。"],
  ].map(([text = "", pictures = ""]) => text.replace(PICTURE, "").replace(LANGUAGES, `${pictures}\n\n`));
  return `${first ?? ""}\n---\n\n${second ?? ""}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [english = "", chinese = ""] = ["README.md", "README.zh-CN.md"].map((name) =>
    readFileSync(join(import.meta.dirname, "..", name), "utf8"),
  );
  process.stdout.write(readme(english, chinese));
}
