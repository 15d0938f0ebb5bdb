import { spawn } from "node:child_process";
import { createCipheriv, createSecretKey, randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { httpLoad } from "./http-load.ts";
import type { Latencies } from "./latencies.ts";

const MIB = 1024 * 1024;

/** The rate of a bare HTTP echo in a process of its own, with the same load generator as everything else. */
export async function echoLimits(
  concurrencies: readonly number[],
  durationMs: number,
): Promise<Map<number, Latencies>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "echo-server.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    const body = JSON.stringify({ KeyId: "1234abcd-12ab-34cd-56ef-1234567890ab", KeySpec: "AES_256" });
    const request = Buffer.from(
      `POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/x-amz-json-1.1\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const results = new Map<number, Latencies>();
    for (const concurrency of concurrencies) {
      const load = { host: "127.0.0.1", port: Number(line), request, concurrency };
      await httpLoad({ ...load, durationMs: 300 });
      results.set(concurrency, await httpLoad({ ...load, durationMs }));
    }
    return results;
  } finally {
    child.kill();
  }
}

/** AES-256-GCM of 1 MiB blocks in memory, bytes per second. */
export function gcmLimit(): number {
  const key = createSecretKey(randomBytes(32));
  const block = randomBytes(MIB);
  const startedAt = performance.now();
  const rounds = 512;
  for (let i = 0; i < rounds; i++) {
    const cipher = createCipheriv("aes-256-gcm", key, randomBytes(12));
    cipher.update(block);
    cipher.final();
  }
  return (rounds * MIB * 1000) / (performance.now() - startedAt);
}

/** A plain file copy through a Node stream, synced at the end, bytes per second: what a PUT or GET of that size is held against. */
export async function copyLimit(dir: string, bytes: number): Promise<number> {
  const source = join(dir, "copy-source");
  const target = join(dir, "copy-target");
  writeRandomFile(source, bytes);
  try {
    const startedAt = performance.now();
    await pipeline(
      createReadStream(source, { highWaterMark: MIB }),
      createWriteStream(target, { highWaterMark: MIB, flush: true }),
    );
    return (bytes * 1000) / (performance.now() - startedAt);
  } finally {
    rmSync(source, { force: true });
    rmSync(target, { force: true });
  }
}

/** A file of `bytes` random-looking bytes (one random MiB repeated), synced. */
export function writeRandomFile(path: string, bytes: number): void {
  const block = randomBytes(Math.min(bytes, MIB));
  const fd = openSync(path, "w", 0o600);
  try {
    for (let written = 0; written < bytes; ) {
      written += writeSync(fd, block, 0, Math.min(block.length, bytes - written));
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
