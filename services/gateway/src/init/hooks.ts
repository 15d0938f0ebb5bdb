import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";

/** What runs or is taken in when the mesh is ready. */
export interface Hook {
  /** The file's name. */
  readonly name: string;
  readonly path: string;
  readonly kind: HookKind;
}

export type HookKind = "seed" | "shell" | "node" | "python";

const KIND_OF: Readonly<Record<string, HookKind>> = {
  ".yaml": "seed",
  ".yml": "seed",
  ".sh": "shell",
  ".js": "node",
  ".mjs": "node",
  ".ts": "node",
  ".py": "python",
};

export const MAX_HOOKS = 100;

/** What a look into the hooks' folders found. */
export interface FoundHooks {
  readonly hooks: readonly Hook[];
  /** Files that are no hooks by their names. */
  readonly others: readonly string[];
}

/**
 * The hooks in these folders, each folder's in the order of their names. A folder that is not there has none. Files that begin with
 * a dot, and folders in them, are nobody's business. @throws Error when there are over 100, or a folder cannot be read
 */
export async function findHooks(folders: readonly string[]): Promise<FoundHooks> {
  const hooks: Hook[] = [];
  const others: string[] = [];
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const kind = KIND_OF[extname(name).toLowerCase()];
      if (kind) hooks.push({ name, path: join(folder, name), kind });
      else others.push(name);
    }
  }
  if (hooks.length > MAX_HOOKS)
    throw new Error(`there are ${hooks.length} init hooks, at most ${MAX_HOOKS} are run`);
  return { hooks, others };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith(".") && !entry.isDirectory())
      .map(({ name }) => name)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new Error(`the folder of init hooks ${folder} cannot be read: ${code ?? message}`);
  }
}
