import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { entry, search, type Code } from "../../src/search.ts";

const TCERR = process.env["TCERR"];
assert.ok(TCERR, "TCERR names the program");
const said = execFileSync(TCERR, ["codes", "--isolated", "--format", "json", "--language", "en"], {
  encoding: "utf8",
  maxBuffer: 1 << 26,
});
const entries = (JSON.parse(said) as Code[]).map(entry);
const names = (query: string, most = 100) => search(entries, query, most).map(({ code }) => code);

test("the catalog is whole, and without a query the list begins with its first code", () => {
  assert.ok(entries.length > 12_000);
  assert.deepEqual(names("", 1), [entries[0]?.code.code]);
});

test("the code itself comes first, then those that begin like it", () => {
  const found = names("LimitExceeded");
  assert.equal(found[0], "LimitExceeded");
  assert.ok(found.slice(1, 20).every((code) => code.startsWith("LimitExceeded.")));
});

test("initials, parts in any case, and several words", () => {
  assert.equal(names("rle")[0], "RequestLimitExceeded");
  assert.equal(names("SIGNATUREEXPIRE")[0], "AuthFailure.SignatureExpire");
  assert.equal(names("request limit")[0], "RequestLimitExceeded");
  assert.equal(names("auth failure signature expire")[0], "AuthFailure.SignatureExpire");
  const [first] = search(entries, "vpc quota", 1);
  assert.match(first?.code ?? "", /quota/i);
  assert.ok(first?.services.includes("vpc"));
});

test("what a code says is looked at, too", () => {
  const found = search(entries, "called too often", 10);
  assert.ok(found.some(({ code }) => code === "RequestLimitExceeded"));
});

test("nothing fits nonsense, and no more is given than asked for", () => {
  assert.deepEqual(names("qqqqzzzz"), []);
  assert.equal(names("a", 7).length, 7);
});

test("a code that was removed comes after all that exist", () => {
  const removed = (code: Code) => code.status === "removed";
  const found = search(entries, "image", 1000);
  assert.ok(found.some(removed) && !found.every(removed));
  assert.ok(found.slice(found.findIndex(removed)).every(removed));
  // But one that is asked for by its name is found.
  const exact = entries.find(({ code }) => removed(code))?.code.code ?? assert.fail();
  assert.equal(names(exact)[0], exact);
});
