// Runs a program to its end.

import { execFile } from "node:child_process";

export interface Ran {
  /** What it ended with; `null` if a signal ended it. */
  code: number | null;
  signal: string | null;
  output: string;
  errors: string;
}

export interface Options {
  folder?: string | undefined;
  environment?: NodeJS.ProcessEnv | undefined;
  /** Ends it early; then {@link run} throws an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** In milliseconds. */
  timeout?: number | undefined;
}

/** The findings of a large tree are some megabytes. */
const MOST_BYTES = 1 << 28;

/** Throws what `execFile` says if the program could not be run at all, never because of its exit code. */
export function run(program: string, args: readonly string[], options: Options = {}): Promise<Ran> {
  const { folder, environment, signal, timeout } = options;
  const settings = {
    cwd: folder,
    env: { ...process.env, ...environment },
    signal,
    timeout,
    maxBuffer: MOST_BYTES,
    encoding: "utf8" as const,
    windowsHide: true,
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, settings, (error, output, errors) => {
      // An exit code is a number, an error of the system a text such as ENOENT.
      const code: unknown = error ? error.code : 0;
      const failure: Error | null = error;
      if (failure && typeof code === "string") reject(failure);
      else resolve({ code: typeof code === "number" ? code : null, signal: error?.signal ?? null, output, errors });
    });
  });
}
