// Which program is the server, and what it says of itself.

import { statSync } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import * as path from "node:path";

import { run } from "./run.ts";

/** Who named the program. */
export type Origin = "environment" | "setting" | "bundled";

export interface Program {
  path: string;
  origin: Origin;
}

/** Why a program is none that can serve. */
export type Fault = "relative" | "missing" | "not-executable" | "foreign" | "not-tcerr";

export interface About {
  version: string;
  /** The date of its catalog. */
  catalog: string;
}

export class UnusableProgram extends Error {
  readonly program: Program;
  readonly fault: Fault;

  constructor(program: Program, fault: Fault, cause?: unknown) {
    super(`${program.path}: ${fault}`, { cause });
    this.program = program;
    this.fault = fault;
  }
}

export interface Places {
  /** The value of `TCERR_PATH`. */
  environment: string | undefined;
  /** The value of `tcerr.server.path`. */
  setting: string;
  /** The folder at which a relative path in the setting begins: only one that is trusted, for a setting of its own. */
  folder: string | undefined;
  /** Where the package would have its program. */
  bundled: string;
  home: string;
  /** The value of `PATH`. */
  search: string;
  windows: boolean;
}

/**
 * The program that is named first: by the environment, the setting, the package. Its path is absolute, so that whoever runs it runs
 * this one: Windows would look for any other in the current folder before all others. Throws {@link UnusableProgram} if there can't be one.
 */
export function locate(places: Places, isFile = isFileOnDisk): Program {
  const setting = places.setting.trim();
  const [origin, name, folder] = places.environment
    ? (["environment", places.environment, undefined] as const)
    : (["setting", setting, places.folder] as const);
  if (!name) return { path: places.bundled, origin: "bundled" };
  const paths = places.windows ? path.win32 : path.posix;
  const choose = (files: readonly string[]) => files.flatMap((file) => (places.windows ? [`${file}.exe`, file] : [file])).find(isFile);

  const isBare = !(places.windows ? /[/\\:]/ : /\//).test(name);
  if (isBare && name !== "~") {
    const folders = places.search.split(paths.delimiter).filter((folder) => paths.isAbsolute(folder));
    const found = choose(folders.map((folder) => paths.join(folder, name)));
    if (!found) throw new UnusableProgram({ path: name, origin }, "missing");
    return { path: found, origin };
  }
  let file = /^~(?=$|[/\\])/.test(name) ? paths.join(places.home, name.slice(1)) : name;
  if (!paths.isAbsolute(file)) {
    // It would be another program in each folder, and the folder's choice which.
    if (!folder) throw new UnusableProgram({ path: name, origin }, "relative");
    file = paths.join(folder, file);
  }
  return { path: choose([file]) ?? file, origin };
}

function isFileOnDisk(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What a program says of itself. Throws {@link UnusableProgram} if it is none, or another one. */
export async function about(program: Program, signal?: AbortSignal): Promise<About> {
  await examine(program);
  const ran = await run(program.path, ["--version"], { timeout: 20_000, signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new UnusableProgram(program, faultOf(error), error);
  });
  const said = /^tcerr (\S+) \(catalog ([\d-]+)/.exec(ran.output);
  if (ran.code !== 0 || !said?.[1] || !said[2]) {
    throw new UnusableProgram(program, "not-tcerr", new Error(`${ran.output}${ran.errors}`.trim()));
  }
  return { version: said[1], catalog: said[2] };
}

/** Says more clearly than an attempt to run it what is wrong with a file. */
async function examine(program: Program): Promise<void> {
  const found = await stat(program.path).catch(() => undefined);
  if (!found) throw new UnusableProgram(program, "missing");
  const runs = await access(program.path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!found.isFile() || !runs) throw new UnusableProgram(program, "not-executable");
}

/** What it means that a file could not be run which is there. */
function faultOf(error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // The file is there: what is not is what Linux would load it with.
  if (code === "ENOENT") return "foreign";
  return code === "EACCES" ? "not-executable" : "not-tcerr";
}
