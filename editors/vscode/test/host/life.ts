// Settings that change, servers that end, programs that are none.

import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { DiagnosticSeverity, Uri, commands, type Diagnostic } from "vscode";

import { extension, findings, findingsOf, folder, open, processOf, program, ruleOf, session, set, until, write } from "./tools.ts";

/** What the log of the extension has so far. */
function log(): string {
  const logs = join(process.env["TCERR_TEST_STATE"] ?? assert.fail("TCERR_TEST_STATE"), "data/logs");
  const names = readdirSync(logs, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("tcerr.log"));
  return names.map((name) => readFileSync(join(logs, name), "utf8")).join("");
}

/** A file that uses one service, and a code of another. */
const OTHER_SERVICE = `package main

import cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"

func f(err *Error) bool { return err.Code == "InvalidVpcId.NotFound" }
`;

/** The servers that this process has started. */
function servers(): number[] {
  const numbers = readdirSync("/proc").map(Number).filter((number) => number > 0);
  return numbers.filter((number) => {
    try {
      const [, , parent] = readFileSync(`/proc/${number}/stat`, "utf8").replace(/\(.*\)/, "name").split(" ").slice(1);
      const words = readFileSync(`/proc/${number}/cmdline`, "utf8").split("\0");
      return Number(parent) === process.pid && words.includes("lsp");
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });
}

/** What a person is told of a server that is not there. */
const problem = () => extension().exports.problem ?? "";

/** Whether the first finding has a text in its message. */
const says = (text: string) => ([finding]: Diagnostic[]) => finding?.message.includes(text) ?? false;

export function life(): void {
  it("the language of messages changes at once, without a restart", async () => {
    const started = await session();
    const before = processOf(started);
    const { document } = await open("go/retry.go");
    await findingsOf(document, says("misspelled error code"));
    await set("language", "zh-cn");
    await findingsOf(document, says("错误码"));
    await set("language", undefined);
    await findingsOf(document, says("misspelled error code"));
    assert.equal(processOf(started), before);
  });

  it("severities change at once, and a rule can be off", async () => {
    const started = await session();
    const before = processOf(started);
    const { document } = await open("go/retry.go");
    await findingsOf(document, ([finding]) => finding?.severity === DiagnosticSeverity.Error);
    await set("severity", { "misspelled-code": "hint" });
    await findingsOf(document, ([finding]) => finding?.severity === DiagnosticSeverity.Hint);
    await set("severity", { "misspelled-code": "off" });
    await findingsOf(document, (found) => found.length === 0);
    await set("severity", undefined);
    await findingsOf(document, ([finding]) => finding?.severity === DiagnosticSeverity.Error);
    assert.equal(processOf(started), before);
  });

  it("fixtures are declared at once", async () => {
    await session();
    const { document } = await write("golden/zones.json", '{"Zones": []}\n');
    await set("fixtures", ["golden/"]);
    await findingsOf(document, ([finding]) => ruleOf(finding) === "missing-response");
    await set("fixtures", undefined);
    await findingsOf(document, (found) => found.length === 0);
  });

  it("services are in scope at once", async () => {
    await session();
    const { document } = await write("network.go", OTHER_SERVICE);
    await findingsOf(document, ([finding]) => ruleOf(finding) === "wrong-service");
    await set("services", ["vpc"]);
    await findingsOf(document, (found) => found.length === 0);
    await set("services", undefined);
    await findingsOf(document, ([finding]) => ruleOf(finding) === "wrong-service");
  });

  it("a server that is killed is started again, and goes on", async () => {
    const started = await session();
    const { document } = await open("go/retry.go");
    await findingsOf(document, (found) => found.length === 1);
    const before = processOf(started);
    process.kill(before, "SIGKILL");
    await until("another server runs", () => started.state === "running" && started.process !== before);
    await findingsOf(document, (found) => found.length === 1);
  });

  it("Restart Server starts another", async () => {
    const started = await session();
    const before = processOf(started);
    const { document } = await open("go/retry.go");
    await commands.executeCommand("tcerr.restart");
    assert.equal(started.state, "running");
    assert.notEqual(processOf(started), before);
    assert.throws(() => process.kill(before, 0), "the one before has ended");
    await findingsOf(document, (found) => found.length === 1);
  });

  it("a wrong path is told, and a right one mends it", async () => {
    const started = await session();
    const { document } = await open("go/retry.go");
    await findingsOf(document, (found) => found.length === 1);
    const bundled = started.server?.program.path ?? assert.fail();
    await set("server.path", "~/nowhere/tcerr");
    await until("there is no server", () => started.state === "failed");
    const told = problem();
    for (const part of [join(homedir(), "nowhere/tcerr"), "tcerr.server.path", "TCERR_PATH"]) assert.ok(told.includes(part), told);
    await until("nothing is shown without a server", () => findings(document.uri).length === 0);
    await until("the log says so", () => log().includes("nowhere/tcerr: missing"));

    // Relative to the home folder, and to the folder of the workspace.
    for (const path of [`~/${relative(homedir(), bundled)}`, relative(folder().fsPath, bundled)]) {
      await set("server.path", path);
      await until("it runs again", () => started.state === "running" && started.server?.program.origin === "setting");
      assert.ok(existsSync(started.server?.program.path ?? ""));
      await findingsOf(document, (found) => found.length === 1);
    }
    await set("server.path", undefined);
    await until("the bundled one runs", () => started.state === "running" && started.server?.program.origin === "bundled");
  });

  it("a server that ends while it starts is told, and nothing of it is left", async () => {
    const started = await session();
    await set("server.path", await program("crashes", 'if [ "$1" = --version ]; then exec "$TCERR" --version; fi\nexit 3'));
    await until("there is no server", () => started.state === "failed");
    assert.match(problem(), /ended while it was starting \(exit code 3\)/);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(servers(), [], "nobody has started it again");
    await set("server.path", undefined);
    await until("the bundled one runs", () => started.state === "running");
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(servers(), [processOf(started)]);
  });

  it("a server that doesn't answer doesn't hold up another, and is given up", async () => {
    const started = await session();
    // What the script starts holds its output open.
    const path = await program("hangs", 'if [ "$1" = --version ]; then exec "$TCERR" --version; fi\nsleep 20');
    await set("server.path", path);
    await until("it is starting", () => started.server?.program.path === path && servers().length === 1);
    await set("server.path", undefined);
    await until("the bundled one runs", () => started.state === "running" && started.server?.program.origin === "bundled", 5000);
    assert.deepEqual(servers(), [processOf(started)]);

    const { startsWithin } = started;
    started.startsWithin = 500;
    await set("server.path", path);
    await until("it is given up", () => started.state === "failed", 5000);
    assert.match(problem(), /did not start within 0\.5 seconds/);
    assert.deepEqual(servers(), []);
    started.startsWithin = startsWithin;
    await set("server.path", undefined);
    await until("the bundled one runs", () => started.state === "running");
  });

  it("a server whose program is gone is told when it ends", async () => {
    const started = await session();
    const path = join(folder().fsPath, "bin/copy");
    copyFileSync(started.server?.program.path ?? assert.fail(), path);
    await set("server.path", path);
    await until("the copy runs", () => started.state === "running" && started.server?.program.path === path);
    rmSync(path);
    process.kill(processOf(started), "SIGKILL");
    await until("there is no server", () => started.state === "failed");
    assert.match(problem(), /bin\/copy.*there is no such file/);
    await set("server.path", undefined);
    await until("the bundled one runs", () => started.state === "running");
  });

  it("a program that is not tcerr is told", async () => {
    const started = await session();
    await set("server.path", Uri.joinPath(folder(), "bin/other").fsPath);
    await until("there is no server", () => started.state === "failed");
    assert.match(problem(), /does not answer as tcerr does/);
    await set("server.path", undefined);
    await until("the bundled one runs", () => started.state === "running");
  });

  it("the log has the messages if the setting asks for them", async () => {
    await session();
    assert.doesNotMatch(log(), /textDocument\/didOpen/);
    await set("trace.server", "messages");
    await open("python/handler.py");
    await until("messages in the log", () => log().includes("textDocument/didOpen"));
    await set("trace.server", undefined);
  });

  it("a server that ends again and again is given up, until it is asked for", async () => {
    const started = await session();
    await commands.executeCommand("tcerr.restart");
    for (let count = 0; count < 5; count++) {
      const number = await until("a server to kill", () => started.process);
      process.kill(number, "SIGKILL");
      await until("its end is seen", () => started.state === "failed" || (started.state === "running" && started.process !== number));
    }
    assert.equal(started.state, "failed");
    assert.match(problem(), /ended 5 times/);
    await commands.executeCommand("tcerr.restart");
    assert.equal(started.state, "running");
  });
}
