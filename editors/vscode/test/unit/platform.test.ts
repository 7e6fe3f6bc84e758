import assert from "node:assert/strict";
import { test } from "node:test";

import { platform } from "../../build/platform.ts";

function head(parts: Record<number, Buffer>): Buffer {
  const bytes = Buffer.alloc(4096);
  for (const [at, part] of Object.entries(parts)) part.copy(bytes, Number(at));
  return bytes;
}

const bytes = (...all: number[]) => Buffer.from(all);

test("a program's head tells its platform", () => {
  const elf = Buffer.from("\x7fELF");
  const macho = bytes(0xcf, 0xfa, 0xed, 0xfe);
  const windows = { 0: Buffer.from("MZ"), 0x3c: bytes(0x80), 0x80: Buffer.from("PE\0\0") };
  for (const [parts, expected] of [
    [{ 0: elf, 18: bytes(0x3e, 0) }, "linux-x64"],
    [{ 0: elf, 18: bytes(0xb7, 0) }, "linux-arm64"],
    [{ 0: elf, 18: bytes(0x28, 0) }, "linux-armhf"],
    [{ 0: elf, 18: bytes(0xf3, 0) }, undefined],
    [{ 0: macho, 4: bytes(7, 0, 0, 1) }, "darwin-x64"],
    [{ 0: macho, 4: bytes(12, 0, 0, 1) }, "darwin-arm64"],
    [{ ...windows, 0x84: bytes(0x64, 0x86) }, "win32-x64"],
    [{ ...windows, 0x84: bytes(0x64, 0xaa) }, "win32-arm64"],
    [{ 0: Buffer.from("MZ"), 0x3c: bytes(0xff, 0xff, 0xff, 0x7f) }, undefined],
    [{ 0: Buffer.from("#!/bin/sh\n") }, undefined],
  ] as const) {
    assert.equal(platform(head(parts)), expected, JSON.stringify(parts));
  }
});
