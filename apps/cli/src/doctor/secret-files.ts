import { lstatSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { MeshFolder } from "../mesh/folder.ts";
import { type Finding, fail, ok } from "./finding.ts";

const secretFolders = ["pki", "operators", "domain", "safe", "kms", "identity", "s3-sim"] as const;
const secretFiles = ["fingerprint-key", "admin-token", "mesh.json"] as const;
const maxNamed = 3;
const maxFiles = 10_000;

/** Whether keys, certificates and the HSMs' safe are their owner's alone: files 0600, folders 0700. */
export function checkSecretFiles(
  folder: MeshFolder,
  platform: NodeJS.Platform = process.platform,
): Finding[] {
  // Windows knows no such modes.
  if (platform === "win32") return [];
  const open: string[] = [];
  let seen = 0;
  const visit = (path: string): void => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined || ++seen > maxFiles) return;
    if ((stat.mode & 0o077) !== 0 && !stat.isSymbolicLink()) open.push(relative(folder.root, path));
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  try {
    for (const name of [...secretFolders, ...secretFiles]) visit(folder.of(name));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    return [fail(`${path} cannot be looked at (${code})`, "give it to the user who runs the mesh")];
  }
  if (seen === 0) return [];
  if (open.length === 0) return [ok("its secrets are their owner's alone")];
  const more = open.length > maxNamed ? ` and ${open.length - maxNamed} more` : "";
  return [
    fail(
      `others may look into ${open.slice(0, maxNamed).join(", ")}${more}`,
      `chmod -R go= ${secretFolders.map((name) => folder.of(name)).join(" ")} and what is named here`,
    ),
  ];
}
