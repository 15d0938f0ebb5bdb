import { readFileSync } from "node:fs";

/** As large as the mesh takes a seed file. */
const MAX_SEED_BYTES = 1024 * 1024;

/** The text of a seed file given by its path, or as the text itself, which has line breaks. @throws Error when it cannot be read or is too large */
export function seedText(pathOrContent: string | URL): string {
  const isContent = typeof pathOrContent === "string" && /[\r\n]/.test(pathOrContent);
  const text = isContent ? pathOrContent : readFileSync(pathOrContent, "utf8");
  if (Buffer.byteLength(text) > MAX_SEED_BYTES)
    throw new Error(`a seed file may have ${MAX_SEED_BYTES} bytes at most`);
  return text;
}
