import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** This package's version, which is that of the mesh it is made for. */
export const VERSION: string = version;

/** The image whose API this module speaks, or the one that KEYMESH_IMAGE names: a build of your own, a registry of your own. */
export function defaultImage(): string {
  return process.env.KEYMESH_IMAGE || `keymesh/keymesh:${VERSION}`;
}

/** On everything this module starts, so that `keymesh doctor --prune` finds what was left behind. */
export const LABELS = { "dev.keymesh": "true" };

/** The public door in its container. */
export const GATEWAY_PORT = 4566;

/** Answers 200 when every member serves, and the seed file and init hooks are done. */
export const READY_PATH = "/_keymesh/ready";

/** How often readiness is asked for, and how long each answer may take, milliseconds. */
export const READY_INTERVAL_MS = 500;
