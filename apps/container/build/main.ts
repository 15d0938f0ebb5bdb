/**
 * Makes what the image runs: every role and command, ours and of the packages it needs, in few files. A start then loads tens of files
 * rather than fifteen hundred, and the image holds no code that nothing loads. Usage: main.ts <folder>
 *
 * What is started by its path (ENTRIES) keeps it, so that all else finds it where the sources have it.
 */
import { cpSync, globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { carryPackage } from "./carried.ts";
import { licenses } from "./licenses.ts";
import { KeptPlaces } from "./places.ts";

const root = join(import.meta.dirname, "../../..");
const out = process.argv[2];
if (out === undefined) throw new Error("Usage: main.ts <folder>");

const ENTRIES = [
  "apps/container/src/{main,run}.ts",
  "apps/cli/src/main.ts",
  "services/*/src/main.ts",
  "services/hsm/src/engine/worker.ts",
];
/** Loaded as they are: they bring code that is not JavaScript. */
const CARRIED = ["@node-rs/crc32"];
/** Read at a start, not loaded. */
const FILES = ["proto", "docker/probe", "apps/whiteboard/dist"];

const places = new KeptPlaces(root);
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(
    globSync(ENTRIES, { cwd: root }).map((path) => [path.replace(/\.ts$/, ""), join(root, path)]),
  ),
  platform: "node",
  external: CARRIED,
  plugins: [places.plugin],
});
const { output } = await bundle.write({
  dir: out,
  format: "esm",
  entryFileNames: "[name].ts",
  chunkFileNames: "chunks/[name]-[hash].js",
});
await bundle.close();

const files = [...FILES.map((path) => ({ from: join(root, path), to: path })), ...places.files];
for (const { from, to } of files) cpSync(from, join(out, to), { recursive: true });
for (const name of CARRIED) carryPackage(name, join(root, "packages/aws-wire"), out);
writeFileSync(join(out, "package.json"), `${JSON.stringify({ private: true, type: "module" })}\n`);
const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
writeFileSync(join(out, "THIRD-PARTY-LICENSES"), licenses(modules));
