// Sees to it that a program is one of the platform that a package is for:
//
//   node build/platform.ts TARGET PROGRAM

import { closeSync, openSync, readSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** The platforms that a program is for, by its head, as VS Code calls them; none if it is no program. */
export function platforms(head: Buffer): string[] {
  if (head.subarray(0, 4).equals(Buffer.from("\x7fELF"))) {
    const machine = { 0x3e: "x64", 0xb7: "arm64", 0x28: "armhf" }[head.readUInt16LE(18)];
    const loader = loaderOf(head);
    // A program without a loader has all that it needs; Alpine's has another name than that of the others, and neither has both.
    const systems = loader === undefined ? ["linux", "alpine"] : loader.includes("musl") ? ["alpine"] : ["linux"];
    return machine ? systems.map((system) => `${system}-${machine}`) : [];
  }
  const found = platform(head);
  return found ? [found] : [];
}

/** What loads a program of Linux: the text that its header of type `PT_INTERP` leads to. */
function loaderOf(head: Buffer): string | undefined {
  const is64 = head[4] === 2;
  const table = is64 ? Number(head.readBigUInt64LE(32)) : head.readUInt32LE(28);
  const [size, number] = is64 ? [head.readUInt16LE(54), head.readUInt16LE(56)] : [head.readUInt16LE(42), head.readUInt16LE(44)];
  for (let index = 0; index < number; index++) {
    const at = table + index * size;
    if (at + size > head.length) break;
    if (head.readUInt32LE(at) !== 3) continue;
    const place = is64 ? Number(head.readBigUInt64LE(at + 8)) : head.readUInt32LE(at + 4);
    return head.toString("latin1", place, head.indexOf(0, place));
  }
  return undefined;
}

function platform(head: Buffer): string | undefined {
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
  const found = platforms(head(program));
  if (!found.includes(target)) {
    console.error(`${program} is a program for ${found.join(" and ") || "no platform that VS Code knows"}, not for ${target}`);
    process.exitCode = 1;
  }
}
