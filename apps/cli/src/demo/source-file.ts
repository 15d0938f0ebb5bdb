import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { MeshError } from "../mesh/mesh-error.ts";

/** The file a demo works on; read as a stream each time, never whole. */
export interface SourceFile {
  readonly path: string;
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

/** The user's own file. @throws MeshError with one line: not there, not a file, not readable */
export async function userFile(path: string): Promise<SourceFile> {
  try {
    const { size } = await stat(path);
    const handle = await open(path, "r");
    const isFile = (await handle.stat()).isFile();
    await handle.close();
    if (!isFile) throw new MeshError(`${path} is not a file`);
    return sourceFile(path, size);
  } catch (error) {
    if (error instanceof MeshError) throw error;
    throw new MeshError(`the file ${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A file of the demo's own, 96 KiB of readable text, for whoever brings none. */
export async function madeFile(dir: string): Promise<SourceFile> {
  const path = join(dir, "letter.txt");
  const line = "Dear reader, this letter is what the demo encrypts. Nobody should find this text at rest.\n";
  const text = Buffer.from(line.repeat(Math.ceil((96 * 1024) / line.length)));
  await mkdir(dir, { recursive: true });
  await writeFile(path, text);
  return sourceFile(path, text.length);
}

function sourceFile(path: string, size: number): SourceFile {
  return {
    path,
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
