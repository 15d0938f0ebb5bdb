import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SourceFile } from "./source-file.ts";

const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts a file under a 32-byte data key with AES-256-GCM, streaming: 12-byte IV, ciphertext, 16-byte tag. One data key is
 * used for one file only. Bytes written.
 */
export async function sealFile(file: SourceFile, path: string, dataKey: Uint8Array): Promise<number> {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", createSecretKey(dataKey), iv);
  const framed = new Transform({
    transform(chunk: Buffer, _encoding: string, done: TransformCallback) {
      done(null, chunk);
    },
    flush(done) {
      done(null, cipher.getAuthTag());
    },
  });
  framed.push(iv);
  await pipeline(file.read(), cipher, framed, createWriteStream(path, { mode: 0o600 }));
  return ivBytes + file.size + tagBytes;
}

/** The plaintext of what {@link sealFile} wrote. What it yields may be trusted only once it ends: the tag comes last. */
export async function* openFile(path: string, dataKey: Uint8Array): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  const handle = await open(path, "r");
  const iv = Buffer.alloc(ivBytes);
  const tag = Buffer.alloc(tagBytes);
  await handle.read(iv, 0, ivBytes, 0);
  await handle.read(tag, 0, tagBytes, size - tagBytes);
  await handle.close();
  const decipher = createDecipheriv("aes-256-gcm", createSecretKey(dataKey), iv).setAuthTag(tag);
  if (size > ivBytes + tagBytes) {
    const range = { start: ivBytes, end: size - tagBytes - 1, highWaterMark: 1024 * 1024 };
    for await (const chunk of createReadStream(path, range)) yield decipher.update(chunk as Buffer);
  }
  yield decipher.final();
}
