import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { ScenarioError } from "../scenario-error.ts";

/** The file a demo works on; read as a stream each time, never whole. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes [start, end), the whole file by default. */
  read(range?: {
    readonly start: number;
    readonly end: number;
  }): NodeJS.ReadableStream & AsyncIterable<Buffer>;
}

const readBytes = 1024 * 1024;

/** The user's own file. @throws ScenarioError with one line: not there, not a file, not readable */
export async function userFile(path: string): Promise<SourceFile> {
  try {
    const { size } = await stat(path);
    const handle = await open(path, "r");
    const isFile = (await handle.stat()).isFile();
    await handle.close();
    if (!isFile) throw new ScenarioError(`${path} is not a file`);
    return fileAt(path, size);
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    throw new ScenarioError(`the file ${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A file of the demo's own, 96 KiB of readable text, for whoever brings none. */
export function madeFile(): SourceFile {
  const line = "Dear reader, this letter is what the demo encrypts. Nobody should find this text at rest.\n";
  return memoryFile("letter.txt", Buffer.from(line.repeat(Math.ceil((96 * 1024) / line.length))));
}

/** Bytes as a file: they are never written to a disk in clear. */
export function memoryFile(name: string, bytes: Buffer): SourceFile {
  return {
    name,
    size: bytes.length,
    read: ({ start, end } = { start: 0, end: bytes.length }) =>
      Readable.from(pieces(bytes.subarray(start, end)), { objectMode: false }) as ReturnType<
        SourceFile["read"]
      >,
  };
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += readBytes) yield bytes.subarray(at, at + readBytes);
}

function fileAt(path: string, size: number): SourceFile {
  return {
    name: basename(path),
    size,
    read: (range) =>
      createReadStream(path, {
        highWaterMark: readBytes,
        ...(range ? { start: range.start, end: range.end - 1 } : {}),
      }) as ReturnType<SourceFile["read"]>,
  };
}

/** SHA-256 of a stream, hex. */
export async function sha256Of(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest("hex");
}
