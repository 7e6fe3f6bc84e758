import assert from "node:assert/strict";
import { test } from "node:test";

import { platforms } from "../../build/platform.ts";

function head(parts: Record<number, Buffer>): Buffer {
  const bytes = Buffer.alloc(4096);
  for (const [at, part] of Object.entries(parts)) part.copy(bytes, Number(at));
  return bytes;
}

const bytes = (...all: number[]) => Buffer.from(all);

const elf = Buffer.from("\x7fELF");

/** Programs of 64 and of 32 bits with a loader, which the second of two headers names. */
const wide = (loader: string) => ({
  0: elf,
  4: bytes(2),
  32: bytes(64),
  54: bytes(56, 0, 2),
  64: bytes(6),
  120: bytes(3),
  128: bytes(0, 1),
  256: Buffer.from(loader),
});
const narrow = (loader: string) => ({ 0: elf, 4: bytes(1), 28: bytes(52), 42: bytes(32, 0, 2), 52: bytes(6), 84: bytes(3), 88: bytes(0, 1), 256: Buffer.from(loader) });

test("a program's head tells its platform", () => {
  const macho = bytes(0xcf, 0xfa, 0xed, 0xfe);
  const windows = { 0: Buffer.from("MZ"), 0x3c: bytes(0x80), 0x80: Buffer.from("PE\0\0") };
  for (const [parts, expected] of [
    [{ 0: elf, 18: bytes(0x3e, 0) }, "linux-x64 alpine-x64"],
    [{ 0: elf, 18: bytes(0xb7, 0) }, "linux-arm64 alpine-arm64"],
    [{ ...wide("/lib64/ld-linux-x86-64.so.2"), 18: bytes(0x3e, 0) }, "linux-x64"],
    [{ ...wide("/lib/ld-musl-x86_64.so.1"), 18: bytes(0x3e, 0) }, "alpine-x64"],
    [{ ...narrow("/lib/ld-linux-armhf.so.3"), 18: bytes(0x28, 0) }, "linux-armhf"],
    [{ 0: elf, 18: bytes(0xf3, 0) }, ""],
    [{ 0: macho, 4: bytes(7, 0, 0, 1) }, "darwin-x64"],
    [{ 0: macho, 4: bytes(12, 0, 0, 1) }, "darwin-arm64"],
    [{ ...windows, 0x84: bytes(0x64, 0x86) }, "win32-x64"],
    [{ ...windows, 0x84: bytes(0x64, 0xaa) }, "win32-arm64"],
    [{ 0: Buffer.from("MZ"), 0x3c: bytes(0xff, 0xff, 0xff, 0x7f) }, ""],
    [{ 0: Buffer.from("#!/bin/sh\n") }, ""],
  ] as const) {
    assert.equal(platforms(head(parts)).join(" "), expected, JSON.stringify(parts));
  }
});
