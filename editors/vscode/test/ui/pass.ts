// A pass through the real window: each step does what a person does, looks whether it is there, and takes a picture.

import assert from "node:assert/strict";

import { until } from "../harness/editor.ts";
import type { Texts } from "./texts.ts";
import type { Window } from "./window.ts";

const WRONG = "ResourceInsufficent";
const RIGHT = "ResourceInsufficient.ZoneSoldOutForSpecifiedInstance";

export type Step = readonly [title: string, (window: Window, texts: Texts) => Promise<void>];

export const STEPS: readonly Step[] = [
  [
    "a wrong code is underlined, and the mouse over it says why",
    async (window, texts) => {
      await window.open("retry.go", 44);
      await window.underlined();
      await window.hover(window.code(WRONG), window.page.locator(".monaco-hover:visible", { hasText: texts.problem }));
      await window.picture("squiggle");
      await window.page.keyboard.press("Escape");
    },
  ],
  [
    "the name of a rule leads to its page",
    async (window, texts) => {
      const link = window.page.locator(".monaco-hover:visible a.code-link", { hasText: "misspelled-code" });
      await window.hover(window.code(WRONG), link);
      await link.click();
      const preview = window.page.frameLocator("iframe.webview.ready").frameLocator("iframe");
      await preview.locator("h2", { hasText: texts.page }).waitFor();
      await window.picture("rule");
      await window.closeTab("misspelled-code.md");
    },
  ],
  [
    "the mouse over a right code says what it means",
    async (window, texts) => {
      await window.open("errors.ts", 1);
      await window.hover(window.code("InvalidParameter.PolicyTooLong"), window.page.locator(".monaco-hover:visible", { hasText: texts.retry }));
      await window.picture("hover");
      await window.page.keyboard.press("Escape");
      await window.open("retry.go", 44);
    },
  ],
  [
    "the status item says what runs, and leads to the log",
    async (window, texts) => {
      const tooltip = window.page.locator(".monaco-hover:visible", { hasText: texts.running });
      await window.hover(window.statusItem(), tooltip);
      assert.match((await tooltip.innerText()).replace(/\s/g, " "), texts.catalog);
      const { height } = window.page.viewportSize() ?? assert.fail();
      await window.picture("status", { x: 0, y: height - 300, width: 500, height: 300 });
      await window.statusItem().click();
      await window.page.locator(".panel .view-line", { hasText: "(bundled)" }).first().waitFor();
      await window.page.keyboard.press("Control+J");
    },
  ],
  [
    "the light bulb mends a wrong code",
    async (window, texts) => {
      await window.code(WRONG).click();
      await window.page.locator(".lightBulbWidget:visible, .codicon-gutter-lightbulb-auto-fix:visible, .codicon-gutter-lightbulb:visible").first().waitFor();
      const fix = window.page.locator(".action-widget .monaco-list-row", { hasText: texts.quickFix });
      await window.until(fix, () => window.page.keyboard.press("Control+."));
      await window.picture("fix");
      await fix.click();
      await window.line(RIGHT).waitFor();
      await window.page.locator(".editor-instance .squiggly-error").waitFor({ state: "hidden" });
      await window.command("File: Revert File");
    },
  ],
  [
    "codes complete while they are typed",
    async (window) => {
      await window.open("handler.py", 17);
      await window.restMouse();
      await window.page.keyboard.press("End");
      await window.page.keyboard.press("Enter");
      await window.page.keyboard.type('"FailedOperation.', { delay: 60 });
      const row = window.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "FailedOperation." });
      await row.first().waitFor();
      // The key opens the details of a list that is there, and the list where it has just gone.
      const details = window.page.locator(".suggest-details:visible", { hasText: "FailedOperation." });
      await until("the details of a code", async () => {
        await window.page.keyboard.press("Control+Space");
        return details.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        );
      });
      await window.picture("completion");
      const label = (await row.first().locator(".label-name").innerText()).trim();
      await window.page.keyboard.press("Enter");
      await window.line(`"${label}`).waitFor();
      await window.command("File: Revert File");
    },
  ],
  [
    "Check Workspace fills the Problems panel",
    async (window, texts) => {
      await window.command(texts.checkCommand);
      await window.notification(texts.checked).waitFor();
      await window.closeNotifications();
      const rows = window.page.locator(".markers-panel .monaco-list-row");
      await until("problems of several files", async () => (await rows.count()) > 6);
      await window.fitPanel(window.page.locator(".markers-panel .monaco-list"));
      await window.picture("problems");
      await window.page.keyboard.press("Control+J");
    },
  ],
  [
    "Explain Code finds a code among all, and shows what it means",
    async (window, texts) => {
      await window.command(texts.explainCommand);
      const rows = window.page.locator(".quick-input-list .monaco-list-row");
      await until("the whole list", async () => (await rows.count()) > 5);
      await window.page.keyboard.type(texts.query);
      await rows.filter({ hasText: texts.found }).first().waitFor();
      await window.picture("explain");
      await window.page.keyboard.press("Enter");
      const preview = window.page.frameLocator("iframe.webview.ready").frameLocator("iframe");
      await preview.locator("p", { hasText: texts.retry }).first().waitFor();
      await window.picture("explanation");
    },
  ],
  [
    "the settings explain themselves",
    async (window, texts) => {
      await window.settings("@ext:tcerr.tcerr");
      const settings = window.page.locator(".settings-editor .settings-tree-container");
      await settings.filter({ hasText: texts.severitySetting }).waitFor();
      assert.ok(await window.statusItem().isVisible(), "files of the server are open, though none is in sight");
      // What it suggests to type hides the rest.
      await window.page.locator(".settings-editor .settings-tabs-widget").click({ position: { x: 5, y: 5 } });
      await window.picture("settings");
    },
  ],
  [
    "a wrong path is told, with ways to the setting and to how to install it",
    async (window, texts) => {
      await window.settings("tcerr.server.path");
      // A path is a matter of the machine, or of a workspace; here the machine has a page of its own.
      await window.page.locator(".settings-tabs-widget .action-label", { hasText: texts.workspace }).click();
      await window.page.locator(".setting-item", { hasText: texts.pathSetting }).locator("input").fill("~/nowhere/tcerr");
      await window.page.keyboard.press("Tab");
      const message = window.notification(texts.wrongPath);
      await message.waitFor();
      const text = (await message.innerText()).replace(/\s/g, " ");
      for (const name of ["tcerr.server.path", "TCERR_PATH"]) assert.ok(text.includes(name), text);
      await window.picture("wrong-path");
      await message.locator(".monaco-button", { hasText: texts.install }).click();
      await window.page.locator(".gettingStartedContainer", { hasText: texts.walkthrough }).waitFor();
      await window.picture("walkthrough");
      await window.command("tcerr: Restart Server");
      await message.locator(".monaco-button", { hasText: texts.openSettings }).click();
      await window.page.locator(".setting-item", { hasText: texts.pathSetting }).waitFor();
    },
  ],
  [
    "a server that ends while it starts is told, in no words but ours",
    async (window, texts) => {
      await window.page.locator(".setting-item", { hasText: texts.pathSetting }).locator("input").fill("bin/crashes");
      await window.page.keyboard.press("Tab");
      await window.notification(texts.crashed).waitFor();
      // Others would come a little later.
      await window.page.waitForTimeout(500);
      assert.equal(await window.notification(/connection|-32\d\d\d|Stopping/i).count(), 0);
      await window.picture("crashed");
    },
  ],
];
