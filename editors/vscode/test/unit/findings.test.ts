import assert from "node:assert/strict";
import { test } from "node:test";

import { byPath, lines, positions, type Finding, type Place, type Position } from "../../src/findings.ts";

function position(text: readonly string[], place: Place): Position | undefined {
  return positions(text, [place]).get(place);
}

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

test("places are found in whatever order they come, and more than once", () => {
  const text = ["a😀b", "", "😀c"];
  const places = [[3, 2], [1, 3], [1, 1], [3, 1], [1, 3], [1, 2], [2, 1]].map(([line = 0, column = 0]) => ({ line, column }));
  const found = positions(text, places);
  assert.deepEqual(
    places.map((place) => found.get(place)).map((at) => [at?.line, at?.character]),
    [[2, 2], [0, 3], [0, 0], [2, 0], [0, 3], [0, 1], [1, 0]],
  );
});

test("a line is walked through once, however many places it has", () => {
  // Each letter that is looked at is counted, so that a slow machine can't decide.
  let looks = 0;
  const line = Object.assign(Object("x".repeat(1000)) as string, {
    codePointAt: () => {
      looks++;
      return 0x78;
    },
  });
  positions([line], Array.from({ length: 500 }, (_, index) => ({ line: 1, column: 1000 - 2 * index })));
  assert.ok(looks > 900 && looks <= 1000, String(looks));
});

test("findings are put together by their files", () => {
  const place = { line: 1, column: 1 };
  const finding = (path: string): Finding => ({ path, rule: "r", severity: "hint", message: "", start: place, end: place });
  const found = byPath([finding("a"), finding("b"), finding("a")]);
  assert.deepEqual([...found].map(([path, of]) => [path, of.length]), [["a", 2], ["b", 1]]);
});
