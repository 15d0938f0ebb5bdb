import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "rolldown";

/** A file that packages read from where they are, and where that is in the image. */
interface Kept {
  readonly from: string;
  readonly to: string;
}

/**
 * Modules that are moved into a chunk and still find what lies around them: where a module asks for its own place it is told the one it
 * had, below the folder that everything is written to.
 */
export class KeptPlaces {
  readonly plugin: Plugin;
  /** What other packages read: their proto files. Known once all is bundled. */
  readonly files: Kept[] = [];
  readonly #root: string;
  readonly #packages = new Set<string>();

  constructor(root: string) {
    this.#root = root;
    this.plugin = {
      name: "kept-places",
      transform: (code, id) => this.#mark(code, id),
      renderChunk: (code, chunk) => told(code, dirname(chunk.fileName)),
    };
  }

  /** Which chunk a module ends in is known only later: until then its questions are marked with its place. */
  #mark(code: string, id: string): string | undefined {
    const isOurs = !id.includes("/node_modules/");
    if (!(isOurs ? /import\.meta\.(dirname|url)/ : /\b__dirname\b/).test(code)) return undefined;
    if (isOurs) {
      const path = JSON.stringify(relative(this.#root, id));
      return code
        .replaceAll("import.meta.dirname", `__folderOf(${path})`)
        .replaceAll("import.meta.url", `__urlOf(${path})`);
    }
    const path = id.slice(id.lastIndexOf("/node_modules/") + 1);
    this.#keepFiles(id.slice(0, -path.length), path);
    return code.replaceAll(/\b__dirname\b/g, `__folderOf(${JSON.stringify(path)})`);
  }

  #keepFiles(above: string, path: string): void {
    const name = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)![0];
    if (this.#packages.has(name)) return;
    this.#packages.add(name);
    for (const file of globSync("**/*.proto", { cwd: join(above, name) }))
      this.files.push({ from: join(above, name, file), to: join(name, file) });
  }
}

function told(code: string, folder: string): string | undefined {
  if (!/__(folder|url)Of\(/.test(code)) return undefined;
  const way = (path: string) => relative(folder, path);
  return code
    .replaceAll(
      /__folderOf\("([^"]*)"\)/g,
      (_all, path: string) => `(import.meta.dirname + ${JSON.stringify(`/${way(dirname(path))}`)})`,
    )
    .replaceAll(
      /__urlOf\("([^"]*)"\)/g,
      (_all, path: string) => `new URL(${JSON.stringify(way(path))}, import.meta.url).href`,
    );
}
