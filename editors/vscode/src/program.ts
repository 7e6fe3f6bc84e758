// Which program is the server, and what it says of itself.

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
export type Fault = "missing" | "not-executable" | "not-tcerr";

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
  /** Where the package would have its program. */
  bundled: string;
  home: string;
  /** The folder that relative paths begin at. */
  folder: string | undefined;
}

/** The program that is named first: by the environment, the setting, the package. */
export function locate(places: Places): Program {
  const { environment, setting, bundled } = places;
  if (environment) return { path: resolve(environment, places), origin: "environment" };
  if (setting.trim()) return { path: resolve(setting.trim(), places), origin: "setting" };
  return { path: bundled, origin: "bundled" };
}

function resolve(name: string, { home, folder }: Places): string {
  if (/^~(?=$|[/\\])/.test(name)) return path.join(home, name.slice(1));
  // A bare name is looked for on PATH, by whoever runs it.
  const isBare = !/[/\\]/.test(name);
  return isBare || path.isAbsolute(name) || !folder ? name : path.join(folder, name);
}

/** What a program says of itself. Throws {@link UnusableProgram} if it is none, or another one. */
export async function about(program: Program): Promise<About> {
  if (path.isAbsolute(program.path)) await examine(program);
  const ran = await run(program.path, ["--version"], { timeout: 20_000 }).catch((error: unknown) => {
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

function faultOf(error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "missing";
  return code === "EACCES" ? "not-executable" : "not-tcerr";
}
