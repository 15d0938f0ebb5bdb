import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** What the image runs: seed files, shell and Node. */
const EXTENSIONS = [".yaml", ".yml", ".sh", ".js", ".mjs", ".ts"];

/** A script or seed file that runs when the mesh can serve. */
export interface InitScript {
  readonly name: string;
  readonly content: string;
}

/** @throws Error for a name the image would not run */
export function initScript(name: string, content: string): InitScript {
  if (!/^[A-Za-z0-9_][\w.-]{0,127}$/.test(name) || !EXTENSIONS.includes(extname(name).toLowerCase()))
    throw new Error(`"${name}" is no init script: its name must end in ${EXTENSIONS.join(", ")}`);
  return { name, content };
}

/** The init scripts of a folder, without those in folders in it and those that begin with a dot. @throws Error when there are none */
export function initScriptsIn(folder: string): InitScript[] {
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith(".") && statSync(join(folder, name)).isFile(),
  );
  if (names.length === 0) throw new Error(`there is no init script in ${folder}`);
  return names.map((name) => initScript(name, readFileSync(join(folder, name), "utf8")));
}
