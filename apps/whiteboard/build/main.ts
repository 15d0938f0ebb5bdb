/** Builds the page into `dist`, whole or not at all: whoever serves it meanwhile serves the old one. */
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { DIST, STAMP, sourceDigest } from "./sources.ts";

const fresh = `${DIST}.${process.pid}`;
const old = `${fresh}.old`;
try {
  const digest = sourceDigest();
  await build({
    configFile: join(import.meta.dirname, "../vite.config.ts"),
    logLevel: "warn",
    build: { outDir: fresh, emptyOutDir: true },
  });
  writeFileSync(join(fresh, STAMP), digest);
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(fresh, DIST);
} finally {
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
}
