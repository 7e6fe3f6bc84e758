// Which documents are the server's.

import { languages, type TextDocument } from "vscode";
import type { DocumentFilter } from "vscode-languageclient/node";

import { LANGUAGES } from "./languages.ts";

/** Documents on a disk, those that have never been saved, and those of repositories that are not on a disk. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

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
