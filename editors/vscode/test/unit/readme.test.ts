import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { readme } from "../../build/readme.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../..", name), "utf8");

test("the README of the package has both languages, and nothing that an installed extension can't show", () => {
  const text = readme(read("README.md"), read("README.zh-CN.md"));
  const chinese = text.indexOf("# tcerr：腾讯云错误码");
  assert.ok(text.startsWith("# tcerr: Tencent Cloud error codes\n") && chinese > 0);
  assert.doesNotMatch(text, /!\[|\]\(/);
  for (const [part, heading, walkthrough] of [
    [text.slice(0, chinese), "\n## Settings\n", "package.nls.json"],
    [text.slice(chinese), "\n## 设置\n", "package.nls.zh-cn.json"],
  ] as const) {
    assert.ok(part.includes(heading), heading);
    const { walkthrough: title = "?" } = JSON.parse(read(walkthrough)) as { walkthrough?: string };
    assert.ok(part.includes(title), title);
  }
});
