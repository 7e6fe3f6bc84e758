// Which documents are the server's.

import { languages, type TextDocument } from "vscode";
import type { DocumentFilter } from "vscode-languageclient/node";

import manifest from "../package.json" with { type: "json" };

/** Documents on a disk, those that have never been saved, and those of repositories that are not on a disk. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

const ACTIVATION = "onLanguage:";

/** The languages that the server reads: those that have the extension start, so there is one list. */
export const LANGUAGES: readonly string[] = manifest.activationEvents
  .filter((event) => event.startsWith(ACTIVATION))
  .map((event) => event.slice(ACTIVATION.length));

/** Without an extension for TOML, VS Code takes the configuration for plain text. */
const CONFIGURATION = { scheme: "file", pattern: "**/{tcerr,.tcerr}.toml" };

export const SELECTOR: DocumentFilter[] = [
  ...SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
  CONFIGURATION,
];

/** Whether a document is the server's. */
export function isServed(document: TextDocument): boolean {
  const isRead = SCHEMES.includes(document.uri.scheme) && LANGUAGES.includes(document.languageId);
  return isRead || languages.match(CONFIGURATION, document) > 0;
}
