// What package.json and its texts say agrees with the program and with the code.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";

import manifest from "../../package.json" with { type: "json" };
import { LANGUAGES } from "../../src/languages.ts";

const EXTENSION = join(import.meta.dirname, "../..");
const REPOSITORY = join(EXTENSION, "../..");

const json = (name: string) => JSON.parse(readFileSync(join(EXTENSION, name), "utf8")) as Record<string, string>;

function sources(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

const TCERR = process.env["TCERR"];
assert.ok(TCERR, "TCERR names the program");

test("the server is there for the languages that it reads", () => {
  const rows = sources(join(REPOSITORY, "src/scan/languages"), ".rs").flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/\bids: &\[([^\]]*)\]/g), ([, names = ""]) => names),
  );
  const ids = rows.flatMap((row) => Array.from(row.matchAll(/"([^"]+)"/g), ([, id = ""]) => id));
  assert.ok(ids.length > 50, "the table of languages");
  assert.deepEqual([...LANGUAGES].sort(), ids.sort());
});

for (const [locale, texts] of [
  ["en", json("package.nls.json")],
  ["zh", json("package.nls.zh-cn.json")],
] as const) {
  test(`the severities are those of the program's rules, and say what it says (${locale})`, () => {
    const said = execFileSync(TCERR, ["rules", "--isolated", "--format", "json", "--language", locale], { encoding: "utf8" });
    const rules = JSON.parse(said) as { name: string; summary: string }[];
    const { properties } = manifest.contributes.configuration[0]?.properties["tcerr.severity"] ?? assert.fail();
    assert.deepEqual(
      Object.entries(properties).map(([name, { markdownDescription }]) => [name, markdownDescription]),
      rules.map(({ name }) => [name, `%rule.${name}%`]),
    );
    const summaries = rules.map(({ name, summary }) => [`rule.${name}`, summary]);
    assert.deepEqual(Object.entries(texts).filter(([key]) => key.startsWith("rule.")), summaries);
  });
}

test("every text of package.json is there in English and in Chinese, and no other", () => {
  const used = Array.from(JSON.stringify(manifest).matchAll(/"%([^"]+)%"/g), ([, key = ""]) => key);
  for (const name of ["package.nls.json", "package.nls.zh-cn.json"]) {
    assert.deepEqual(Object.keys(json(name)).sort(), [...new Set(used)].sort(), name);
  }
});

/** The first arguments of all calls of `l10n.t`. */
function messages(): Set<string> {
  const found = new Set<string>();
  for (const file of sources(join(EXTENSION, "src"), ".ts")) {
    const visit = (node: ts.Node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === "l10n.t") {
        const [message] = node.arguments;
        assert.ok(message && ts.isStringLiteral(message), `${file}: ${node.getText()} can't be translated`);
        found.add(message.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  }
  return found;
}

test("every message is there in Chinese, with the same places to fill in", () => {
  const chinese = json("l10n/bundle.l10n.zh-cn.json");
  assert.deepEqual(Object.keys(chinese).sort(), [...messages()].sort());
  const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [english, translated] of Object.entries(chinese)) assert.deepEqual(places(translated), places(english), english);
});

test("no tag of the package is made of a language", () => {
  // vsce makes one of each language on which the extension starts, and the marketplace takes thirty.
  assert.deepEqual(manifest.activationEvents.filter((event) => event.startsWith("onLanguage")), []);
});

test("every setting has a scope, a description and a default, and stands in both READMEs", () => {
  const readmes = ["README.md", "README.zh-CN.md"].map((name) => readFileSync(join(EXTENSION, name), "utf8"));
  for (const [name, setting] of Object.entries(manifest.contributes.configuration[0]?.properties ?? {})) {
    const scope = name === "tcerr.server.path" ? "machine-overridable" : "window";
    assert.equal(setting.scope, scope, name);
    assert.match(setting.markdownDescription, /^%.+%$/, name);
    assert.ok("default" in setting, name);
    for (const readme of readmes) assert.ok(readme.includes(`| \`${name}\` |`), name);
  }
});

test("every command stands in both READMEs, as the palette shows it", () => {
  for (const [readme, texts] of [
    ["README.md", "package.nls.json"],
    ["README.zh-CN.md", "package.nls.zh-cn.json"],
  ] as const) {
    const text = readFileSync(join(EXTENSION, readme), "utf8");
    for (const { command } of manifest.contributes.commands) {
      const title = json(texts)[`command.${command.slice("tcerr.".length)}`] ?? assert.fail(command);
      assert.ok(text.includes(`| **tcerr: ${title}** |`), `${readme}: ${title}`);
    }
  }
});

test("the pictures that the package and the READMEs show are there", () => {
  const texts = [json("package.nls.json"), json("package.nls.zh-cn.json")];
  const shown = texts.flatMap((texts) => Object.entries(texts).filter(([key]) => key.endsWith(".image")).map(([, path]) => path));
  // The walkthrough shows them from the package, the READMEs from the repository.
  const packed = readFileSync(join(EXTENSION, ".vscodeignore"), "utf8").split("\n");
  assert.deepEqual([manifest.icon, ...shown].filter((path) => !packed.includes(`!${path}`)), []);
  shown.push(manifest.icon);
  for (const readme of ["README.md", "README.zh-CN.md"]) {
    const text = readFileSync(join(EXTENSION, readme), "utf8");
    shown.push(...Array.from(text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g), ([, path = ""]) => path));
  }
  for (const path of shown) assert.ok(existsSync(join(EXTENSION, path)), path);
});

test("the version is that of the program, and the licences are its", () => {
  const cargo = readFileSync(join(REPOSITORY, "Cargo.toml"), "utf8");
  assert.equal(manifest.version, /^version = "(.+)"$/m.exec(cargo)?.[1]);
  const licence = readFileSync(join(EXTENSION, "LICENSE"), "utf8");
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) {
    assert.ok(licence.includes(readFileSync(join(REPOSITORY, name), "utf8").trim()), name);
  }
});
