import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's folder, beside which everything lies that the page is made of. */
export const ROOT = join(import.meta.dirname, "../../..");
/** Where the built page lies. */
export const DIST = join(import.meta.dirname, "../dist");
/** In the built page: what it was made from. */
export const STAMP = "sources.txt";

const SOURCES = [
  "apps/whiteboard/{index.html,vite.config.ts,package.json}",
  "apps/whiteboard/src/**/*.{ts,tsx,css,svg,json}",
  "packages/picture/src/**/*.ts",
  "packages/practice/src/**/*.{ts,json}",
  "packages/flow/src/**/*.ts",
];

/** A digest of all that the page is made from: by contents, since times say nothing after a checkout or in an image. Tests are no part of it. */
export function sourceDigest(): string {
  const digest = createHash("sha256");
  for (const path of SOURCES.flatMap((glob) => globSync(glob, { cwd: ROOT })).sort()) {
    if (/\.test\.tsx?$/.test(path)) continue;
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update("\0");
  }
  return digest.digest("hex");
}
