import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./objects.ts";

/** Root of the project. */
export const ROOT = join(import.meta.dirname, "../../../..");
const FOLDER = join(ROOT, "deploy/kubernetes");

const cache = process.env.KEYMESH_CI_CACHE ?? "/var/cache/keymesh-ci";
const program = process.env.KEYMESH_KUBERNETES_CHECK ?? join(cache, "bin/kubernetes-check");
/** Whether the program that builds and judges manifests (deploy/kubernetes/check) is on this machine. */
export const canCheck = existsSync(program);

export interface Judgement {
  /** The objects by kustomization; none when something is wrong. */
  readonly objects: Readonly<Record<string, readonly Manifest[]>>;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** Builds kustomizations, by their folders in deploy/kubernetes, and judges them as an API server would; nothing without the program. */
export function checkManifests(...folders: readonly string[]): Judgement {
  if (!canCheck) return { objects: {}, faults: [] };
  return judgementOf(spawnSync(program, folders, { cwd: FOLDER, encoding: "utf8", maxBuffer: 2 ** 26 }));
}

/** Judges objects given as YAML. */
export function checkYaml(input: string): Judgement {
  return judgementOf(spawnSync(program, ["-"], { input, encoding: "utf8", maxBuffer: 2 ** 26 }));
}

function judgementOf({ error, stdout, stderr }: ReturnType<typeof spawnSync>): Judgement {
  if (error) throw error;
  return {
    objects: stdout ? JSON.parse(String(stdout)) : {},
    faults: String(stderr).split("\n").filter(Boolean),
  };
}
