// The window of the editor, as a person uses it.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** A part of the window. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What VS Code shows only when it comes from a server, and has no setting for. */
const SERVERS_OWN = '[id="status.forwardedPorts"], [id="status.workbench.keyboardLayout"] { display: none !important; }';

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

  /** Runs a command of the palette by its title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.#choose(`>${title}`, title);
  }

  /** Types into the box that is open, and takes what is offered first once it has a text. */
  async #choose(typed: string, text: string): Promise<void> {
    await this.page.locator(".quick-input-widget input").fill(typed);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Opens a file by its name, and goes to a line. */
  async open(name: string, line: number): Promise<void> {
    await this.page.keyboard.press("Control+P");
    await this.#choose(name, name);
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.page.keyboard.press("Control+G");
    await this.#choose(`:${line}`, String(line));
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
