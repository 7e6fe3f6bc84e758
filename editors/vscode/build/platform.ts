// Sees to it that a program is one of the platform that a package is for:
//
//   node build/platform.ts TARGET PROGRAM

import { closeSync, openSync, readSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** The system and the processor that a program's head names, as VS Code calls them; `undefined` if it is no program. */
export function platform(head: Buffer): string | undefined {
  if (head.subarray(0, 4).equals(Buffer.from("\x7fELF"))) {
    const machine = { 0x3e: "x64", 0xb7: "arm64", 0x28: "armhf" }[head.readUInt16LE(18)];
    return machine && `linux-${machine}`;
  }
  if (head.readUInt32LE(0) === 0xfeedfacf) {
    const machine = { 0x01000007: "x64", 0x0100000c: "arm64" }[head.readUInt32LE(4)];
    return machine && `darwin-${machine}`;
  }
  if (head.toString("latin1", 0, 2) === "MZ") {
    const header = head.readUInt32LE(0x3c);
    if (header + 6 > head.length || head.toString("latin1", header, header + 4) !== "PE\0\0") return undefined;
    const machine = { 0x8664: "x64", 0xaa64: "arm64" }[head.readUInt16LE(header + 4)];
    return machine && `win32-${machine}`;
  }
  return undefined;
}

function head(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(4096);
    readSync(file, bytes);
    return bytes;
  } finally {
    closeSync(file);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , target = "", program = ""] = process.argv;
  const found = platform(head(program));
  if (found !== target.replace("alpine", "linux")) {
    console.error(`${program} is a program for ${found ?? "no platform that VS Code knows"}, not for ${target}`);
    process.exitCode = 1;
  }
}
