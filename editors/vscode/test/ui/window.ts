// The window of the editor, as a person uses it.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { errors, type Locator, type Page } from "playwright-core";

import { until } from "../harness/editor.ts";

/** A part of the window. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What VS Code shows only when it comes from a server, and has no setting for. */
const SERVERS_OWN = '[id="status.forwardedPorts"], [id="status.workbench.keyboardLayout"] { display: none !important; }';

/** In milliseconds: how long something may take to show before it is asked for again. */
const ONE_TRY = 5000;

export class Window {
  readonly page: Page;
  readonly #pictures: string | undefined;

  /** `pictures` is the folder that they go into. */
  constructor(page: Page, pictures?: string) {
    this.page = page;
    this.#pictures = pictures;
    if (pictures) mkdirSync(pictures, { recursive: true });
  }

  async ready(): Promise<void> {
    await this.page.locator(".monaco-workbench").waitFor({ timeout: 60_000 });
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
  }

  /**
   * Does something until a part of the window is there. What opens for the keyboard or the mouse closes when something
   * else takes the focus, as editors do that are still loading, and has only what was there when it opened.
   */
  async until(part: Locator, act: () => Promise<void>): Promise<void> {
    await until(String(part), async () => {
      try {
        await act();
        await part.waitFor({ timeout: ONE_TRY });
        return true;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
        await this.page.keyboard.press("Escape");
        await this.restMouse();
        return false;
      }
    });
  }

  /** Runs a command of the palette by its title. */
  async command(title: string): Promise<void> {
    await this.#choose("F1", `>${title}`, title);
  }

  /** Opens the box for commands and files by a key, types, and takes what is offered first once it has a text. */
  async #choose(key: string, typed: string, text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input");
    await this.until(this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }), async () => {
      await this.page.keyboard.press(key);
      await input.fill(typed, { timeout: ONE_TRY });
    });
    await input.press("Enter");
  }

  /** Rests the mouse on a part of the window until another one shows. */
  async hover(part: Locator, shows: Locator): Promise<void> {
    await this.until(shows, () => part.hover({ timeout: ONE_TRY }));
  }

  /** Opens a file by its name, and goes to a line. */
  async open(name: string, line: number): Promise<void> {
    await this.#choose("Control+P", name, name);
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.#choose("Control+G", `:${line}`, String(line));
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await this.page.locator(".editor-instance .line-numbers.active-line-number", { hasText: String(line) }).waitFor();
  }

  async closeTab(name: string): Promise<void> {
    const tab = this.page.locator(".tab", { hasText: name });
    await tab.hover();
    await tab.locator(".tab-actions .action-label").first().click();
    await tab.waitFor({ state: "detached" });
  }

  /** Opens the settings that fit a query. */
  async settings(query: string): Promise<void> {
    await this.page.keyboard.press("Control+,");
    const search = this.page.locator(".settings-editor .suggest-input-container");
    await search.click();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(query);
  }

  /** Waits until a finding is there. */
  async underlined(): Promise<void> {
    await this.page.locator(".editor-instance .squiggly-error").first().waitFor({ timeout: 60_000 });
  }

  /** Trusts the folder. */
  async trust(): Promise<void> {
    await this.command("Workspaces: Manage Workspace Trust");
    await this.page.locator(".workspace-trust-editor .monaco-button", { hasText: "Trust" }).first().click();
    await this.page.locator(".workspace-trust-editor", { hasText: "You trust this" }).waitFor();
  }

  /** The piece of code that holds a text. */
  code(text: string): Locator {
    return this.page.locator(".editor-instance .view-line span span", { hasText: text }).first();
  }

  /** The line that holds a text. Long pieces of code are in several elements, lines in one. */
  line(text: string): Locator {
    return this.page.locator(".editor-instance .view-line", { hasText: text }).first();
  }

  statusItem(): Locator {
    return this.page.locator('[id="tcerr.tcerr.status"]');
  }

  notification(text: RegExp): Locator {
    return this.page.locator(".notification-toast", { hasText: text });
  }

  async closeNotifications(): Promise<void> {
    await this.command("Notifications: Clear All Notifications");
    await this.page.locator(".notification-toast").first().waitFor({ state: "hidden" });
  }

  /** Moves the mouse to where it points at nothing. */
  async restMouse(): Promise<void> {
    await this.page.mouse.move(0, 0);
  }

  /** Makes the panel a little smaller, so that its list ends with a whole row. */
  async fitPanel(list: Locator): Promise<void> {
    const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? 0;
    const panel = await this.page.locator(".part.panel").boundingBox();
    const rest = (await heightOf(list)) % (await heightOf(list.locator(".monaco-list-row").first()));
    for (const sash of await this.page.locator(".monaco-sash.horizontal:not(.disabled)").all()) {
      const place = await sash.boundingBox();
      if (!panel || !place || Math.abs(place.y - panel.y) > 10 || place.width < panel.width / 2) continue;
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
      await this.page.mouse.move(x, y + rest, { steps: 5 });
      await this.page.mouse.up();
      break;
    }
    await this.restMouse();
  }

  /** Takes a picture, with the mouse where it is. */
  async picture(name: string, area?: Area): Promise<void> {
    if (!this.#pictures) return;
    // What moves has come to rest, and tooltips are there as a whole.
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(this.#pictures, `${name}.png`), caret: "initial", style: SERVERS_OWN, ...(area && { clip: area }) });
  }
}
