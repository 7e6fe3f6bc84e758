// The log. There is one channel, for the extension, the server's own log and the messages between them.

import { EventEmitter, LogLevel, workspace, type LogOutputChannel } from "vscode";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";

import { together, type Disposes } from "./disposal.ts";
import { SECTION, traces } from "./settings.ts";

/**
 * The log as the client's place for traces. The client traces only into a log of level "Trace", which few would think to
 * set: where `tcerr.trace.server` asks for it, traces are shown whatever the level.
 */
export function traceChannel(log: LogOutputChannel): LogOutputChannel & Disposes {
  const levels = new EventEmitter<LogLevel>();
  const level = () => (traces() ? LogLevel.Trace : log.logLevel);
  const listeners = together(
    log.onDidChangeLogLevel(() => {
      levels.fire(level());
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.trace`)) levels.fire(level());
    }),
    levels,
  );
  const overrides: Partial<LogOutputChannel> = {
    onDidChangeLogLevel: levels.event,
    trace: (message: string) => {
      if (traces()) log.info(message);
      else log.trace(message);
    },
    dispose: () => {
      listeners.dispose();
    },
  };
  return new Proxy(log, {
    get: (target, name) => {
      if (name === "logLevel") return level();
      const found: unknown = name in overrides ? overrides[name as keyof LogOutputChannel] : Reflect.get(target, name);
      return typeof found === "function" ? (found.bind(target) as unknown) : found;
    },
  });
}

/** The time and the level in front of a line of the server's log. */
const HEAD = /^\d{4}-\d\d-\d\dT\S+\s+(ERROR|WARN|INFO|DEBUG|TRACE)\s+/;

/** Takes over what the server writes to standard error, which is its log. */
export function copyServerLog(lines: Readable, log: LogOutputChannel): void {
  createInterface({ input: lines }).on("line", (line) => {
    const level = HEAD.exec(line)?.[1];
    const text = line.replace(HEAD, "");
    if (level === "INFO") log.info(text);
    else if (level === "WARN") log.warn(text);
    else if (level === "DEBUG" || level === "TRACE") log.debug(text);
    else log.error(text);
  });
}
