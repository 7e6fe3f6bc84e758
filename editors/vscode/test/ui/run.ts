// Goes through the window in one language.

import { join } from "node:path";

import { keep, openBrowser, openPage } from "../harness/browser.ts";
import { Editor } from "../harness/editor.ts";
import { STEPS } from "./pass.ts";
import type { Texts } from "./texts.ts";
import { Window } from "./window.ts";

/** What makes a window fit for a picture. */
const LOOK = {
  "editor.fontFamily": "JetBrains Mono",
  "editor.fontLigatures": false,
  "editor.fontSize": 14,
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "editor.hover.above": false,
  "editor.stickyScroll.enabled": false,
  "workbench.activityBar.location": "hidden",
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.layoutControl.enabled": false,
};

export interface Pass {
  installation: string;
  state: string;
  packages: readonly string[];
  workspace: string;
  pictures: string;
  /** The file with VS Code's texts in Chinese, for a window in Chinese. */
  chinese?: string;
}

/** Opens a folder and a file of it, and looks. */
export async function visit(editor: Editor, workspace: string, look: (window: Window) => Promise<void>): Promise<void> {
  const browser = await openBrowser(editor.state);
  try {
    const page = await openPage(browser, { viewport: { width: 1080, height: 640 } });
    const window = new Window(page);
    await page.goto(editor.window(workspace));
    await window.ready();
    await window.open("retry.go", 44);
    await look(window).catch(async (error: unknown) => {
      console.error(await keep(page, "window"));
      throw error;
    });
  } finally {
    await browser.close();
  }
}

export async function walk(texts: Texts, { workspace, pictures, ...how }: Pass): Promise<{ passed: number; failed: number }> {
  const editor = await Editor.start({ ...how, settings: LOOK });
  const browser = await openBrowser(editor.state);
  const count = { passed: 0, failed: 0 };
  try {
    const page = await openPage(browser, { viewport: { width: 1080, height: 640 }, deviceScaleFactor: 2, locale: texts.locale });
    page.setDefaultTimeout(20_000);
    const window = new Window(page, join(pictures, texts.folder));
    await page.goto(editor.window(workspace));
    await window.ready();
    // Lines of code need the room.
    await page.keyboard.press("Control+B");
    for (const [title, step] of STEPS) {
      const start = Date.now();
      try {
        await step(window, texts);
        count.passed++;
        console.log(`ok   ${title} [${texts.locale}] (${Date.now() - start} ms)`);
      } catch (error) {
        count.failed++;
        console.log(`FAIL ${title} [${texts.locale}]\n${String(error)}\n${await keep(page, "window")}`);
        // What one step has left behind would only have the others fail.
        break;
      }
    }
    return count;
  } finally {
    await browser.close();
    await editor.stop();
  }
}
