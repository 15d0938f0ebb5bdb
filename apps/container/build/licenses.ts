import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What the packages that `modules` come from are licensed under, with their texts: bundled code leaves its own behind. */
export function licenses(modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const texts = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const files = globSync(["LICEN[CS]E*", "license*", "NOTICE*"], { cwd: folder }).sort();
    const head = `${manifest.name} ${manifest.version} (${manifest.license ?? "see below"})`;
    return [head, ...files.map((file) => readFileSync(join(folder, file), "utf8").trim())].join("\n\n");
  });
  return `${[...new Set(texts)].sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** `…/node_modules/<package>` of a module of another package. Pure. */
function packageFolder(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replace(/^\0/, ""))?.[0];
}
