// The browser that shows the editor.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Where Debian's package has it. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Which fonts stand for the general names, so that pictures look alike on every machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  ${["sans-serif", "system-ui"].map((name) => alias(name, "Inter")).join("")}
  ${alias("monospace", "JetBrains Mono")}
</fontconfig>
`;

function alias(name: string, font: string): string {
  const families = `<family>${font}</family><family>WenQuanYi Micro Hei</family>`;
  return `<alias binding="strong"><family>${name}</family><prefer>${families}</prefer></alias>`;
}

/** `folder` is where it may keep what it writes. */
export async function openBrowser(folder: string): Promise<Browser> {
  const fonts = join(folder, "fonts.conf");
  writeFileSync(fonts, FONTS);
  return chromium.launch({
    executablePath: CHROMIUM,
    env: { ...process.env, FONTCONFIG_FILE: fonts, XDG_CONFIG_HOME: join(folder, "config") },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
}

/** A window whose faults are told. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.on("crash", () => {
    console.error("the window has crashed");
  });
  page.on("pageerror", (error) => {
    console.error(`the window: ${error.message.slice(0, 300)}`);
  });
  return page;
}

/** Keeps a picture of what went wrong, and says where. */
export async function keep(page: Page, name: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "tcerr-failed-")), `${name}.png`);
  return page.screenshot({ path }).then(
    () => path,
    (error: unknown) => `no picture: ${String(error)}`,
  );
}
