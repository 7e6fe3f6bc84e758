import assert from "node:assert/strict";
import { test } from "node:test";

import { byPath, lines, position, type Finding } from "../../src/findings.ts";

test("columns are those of UTF-16, however lines end", () => {
  const text = lines('\uFEFFa\r\n😀😀 "x"\rb\nc');
  assert.deepEqual(text, ["a", '😀😀 "x"', "b", "c"]);
  assert.deepEqual(position(text, { line: 2, column: 5 }), { line: 1, character: 6 });
  assert.deepEqual(position(text, { line: 4, column: 2 }), { line: 3, character: 1 });
});

test("a place that the file has no more is at an end", () => {
  assert.deepEqual(position(["ab"], { line: 1, column: 9 }), { line: 0, character: 2 });
  assert.deepEqual(position([], { line: 3, column: 9 }), { line: 2, character: 0 });
});

test("findings are put together by their files", () => {
  const place = { line: 1, column: 1 };
  const finding = (path: string): Finding => ({ path, rule: "r", severity: "hint", message: "", start: place, end: place });
  const found = byPath([finding("a"), finding("b"), finding("a")]);
  assert.deepEqual([...found].map(([path, of]) => [path, of.length]), [["a", 2], ["b", 1]]);
});
