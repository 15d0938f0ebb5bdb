import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** In the published package beside the code; in the repository at its root. */
const PLACES = ["./docker-compose.yml", "../docker-compose.yml", "../../../../docker-compose.yml"];

/** Where Compose is to look. */
export interface ComposeFile {
  readonly folder: string;
  readonly name: string;
}

/** The compose file of this package, or the one at a path. @throws Error when it is not there */
export function composeFile(path?: string): ComposeFile {
  const places =
    path === undefined
      ? PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)))
      : [resolve(path)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`there is no compose file ${path ?? places[0]}`);
  return { folder: dirname(found), name: basename(found) };
}
