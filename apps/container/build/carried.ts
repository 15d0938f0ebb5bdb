import { cpSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Copies an installed package, and those of its optional ones that this machine has, as they are. `from` is a package that needs it. */
export function carryPackage(name: string, from: string, out: string): void {
  const folder = folderOf(name, from);
  if (folder === undefined) throw new Error(`${name} is not installed`);
  cpSync(folder, join(out, "node_modules", name), {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith(".d.ts") && !path.slice(folder.length).includes("node_modules"),
  });
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    optionalDependencies?: Record<string, string>;
  };
  for (const option of Object.keys(optionalDependencies))
    if (folderOf(option, folder) !== undefined) carryPackage(option, folder, out);
}

function folderOf(name: string, from: string): string | undefined {
  const require = createRequire(join(realpathSync(from), "package.json"));
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
