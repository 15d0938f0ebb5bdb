import { readdirSync } from "node:fs";
import type { MeshFolder } from "../mesh/folder.ts";
import { MeshError, UsageError } from "../mesh/mesh-error.ts";

const ending = ".log";

/** The members that have a log in the folder, in alphabetical order. @throws MeshError when it has no logs */
export function loggedMembers(folder: MeshFolder): string[] {
  const dir = folder.of("logs");
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new MeshError(
      code === "ENOENT"
        ? `${folder.root} has no logs; a mesh that was started there once would`
        : `${dir} cannot be read (${code})`,
    );
  }
  const members = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  if (members.length === 0)
    throw new MeshError(`no member has logged to ${dir} yet (--log-to stderr never does)`);
  return members.sort();
}

/** Those of the members that are asked for; none asked for is all. `hsm` is every HSM. @throws UsageError for one that has no log */
export function chooseMembers(asked: readonly string[], members: readonly string[]): string[] {
  if (asked.length === 0) return [...members];
  const chosen = new Set<string>();
  for (const name of asked) {
    const found = members.filter((member) => member === name || member.replace(/-\d+$/, "") === name);
    if (found.length === 0) throw new UsageError(`no log of ${name}; there are ${members.join(", ")}`);
    for (const member of found) chosen.add(member);
  }
  return members.filter((member) => chosen.has(member));
}
