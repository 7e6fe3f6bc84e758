// "Insert Response…": a response of the API, as the language writes it.

import { SnippetString, commands, l10n, window, type Position, type QuickPickItem, type Range, type TextEditor } from "vscode";
import { CompletionRequest, InsertTextFormat, type CompletionList, type TextEdit } from "vscode-languageclient/node";

import type { Session } from "../session.ts";

interface Kind extends QuickPickItem {
  /** What completion calls it. */
  completion: string;
  /** What is written where completion has nothing: lines of JSON. */
  json: readonly string[];
}

function kinds(): Kind[] {
  return [
    {
      label: l10n.t("Success"),
      detail: l10n.t("The data of the action, and a RequestId"),
      completion: "tc-success",
      json: ["{", '\t"Response": {', '\t\t$1"RequestId": "${UUID}"', "\t}", "}"],
    },
    {
      label: l10n.t("Failure"),
      detail: l10n.t("An Error with Code and Message, and a RequestId"),
      completion: "tc-error",
      json: [
        "{",
        '\t"Response": {',
        '\t\t"Error": {',
        '\t\t\t"Code": "$1",',
        '\t\t\t"Message": "$2"',
        "\t\t},",
        '\t\t"RequestId": "${UUID}"',
        "\t}",
        "}",
      ],
    },
  ];
}

export async function insertResponse(session: Session, given?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage(l10n.t("Open a file to insert the response into."));
    return;
  }
  const all = kinds();
  const kind =
    all.find(({ completion }) => completion === given) ??
    (await window.showQuickPick(all, { title: l10n.t("Insert a response of the API") }));
  if (!kind) return;
  await session.ready();
  const offered = await offer(session, editor, kind.completion);
  const snippet = offered?.snippet ?? new SnippetString(kind.json.join("\n"));
  // The editor may be another one by now, if its file was closed meanwhile.
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  await shown.insertSnippet(snippet, offered?.range ?? shown.selections);
  // The first place to fill in is a code, which completion knows.
  if (kind.completion === "tc-error") await commands.executeCommand("editor.action.triggerSuggest");
}

/** What the server would complete at the cursor: it knows how the language writes a response, and what is around. */
async function offer(session: Session, editor: TextEditor, label: string): Promise<{ snippet: SnippetString; range: Range } | undefined> {
  const { client } = session;
  const { document, selection } = editor;
  if (!client || !selection.isEmpty) return undefined;
  const place = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
  const reply = await client.sendRequest(CompletionRequest.type, place).catch(() => null);
  const items = reply && "items" in reply ? (reply satisfies CompletionList).items : (reply ?? []);
  const found = items.find((item) => item.label === label);
  const edit = found?.textEdit as TextEdit | undefined;
  if (!found || !edit) return undefined;
  const text = found.insertTextFormat === InsertTextFormat.Snippet ? edit.newText : new SnippetString().appendText(edit.newText).value;
  const range = client.protocol2CodeConverter.asRange(edit.range);
  return { snippet: new SnippetString(outdented(text, editor, range.start)), range };
}

/** A snippet without the indentation of its line on all further ones, which the editor will add. */
function outdented(text: string, { document }: TextEditor, start: Position): string {
  const line = document.lineAt(start.line).text.slice(0, start.character);
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? "";
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => (index > 0 && line.startsWith(indentation) ? line.slice(indentation.length) : line))
    .join("\n");
}
