// What the extension does, seen from inside the editor.

import { editing } from "./editing.ts";
import { features } from "./features.ts";
import { life } from "./life.ts";
import { workspaceCheck } from "./check.ts";
import { cleanUp } from "./tools.ts";

export function suite(): void {
  afterEach(cleanUp);
  editing();
  features();
  workspaceCheck();
  life();
}
