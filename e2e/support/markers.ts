import { createReadStream, globSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bytes that must be nowhere at rest, with their name and every spelling they might be written down in. */
export interface Marker {
  readonly name: string;
  readonly spellings: readonly Buffer[];
}

export function marker(name: string, bytes: Uint8Array): Marker {
  const raw = Buffer.from(bytes);
  const spellings = [
    raw,
    Buffer.from(raw.toString("hex")),
    Buffer.from(raw.toString("base64").slice(0, -4)),
    Buffer.from(raw.toString("base64url").slice(0, -4)),
  ];
  return { name, spellings };
}

/** Looks for markers in every file under a folder: which were found where, and how many files there are. */
export async function searchFiles(
  root: string,
  wanted: readonly Marker[],
): Promise<{ found: string[]; files: number }> {
  const files = globSync("**/*", { cwd: root })
    .map((path) => join(root, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  const found = (await Promise.all(files.map((path) => foundIn(path, wanted)))).flat();
  return { found, files: files.length };
}

/** Every marker found in a file, read in pieces that overlap by the longest spelling. */
async function foundIn(path: string, markers: readonly Marker[]): Promise<string[]> {
  const overlap = Math.max(...markers.flatMap(({ spellings }) => spellings.map(({ length }) => length)));
  let tail = Buffer.alloc(0);
  const names = new Set<string>();
  try {
    for await (const part of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 })) {
      const piece = Buffer.concat([tail, part as Buffer]);
      for (const { name, spellings } of markers)
        if (spellings.some((spelling) => piece.includes(spelling))) names.add(`${name} in ${path}`);
      tail = piece.subarray(-overlap);
    }
  } catch (error) {
    // A running mesh takes files away at any time; what is gone holds nothing.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return [...names];
}
