import { accessSync, constants, readFileSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { FORMAT, type MeshFolder, MIN_FREE_BYTES } from "../mesh/folder.ts";
import { lockHolder } from "../mesh/lock.ts";
import { readMeshFile } from "../mesh/mesh-file.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

/** Disks get slow and full at the same time; a mesh with this little left should be told of. */
const scarceBytes = 1024 * 1024 * 1024;

/** The folder itself: that it is one, may be written, is of this format, and has room. Nothing is written. */
export function checkFolder(folder: MeshFolder): Finding[] {
  const { root } = folder;
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT"
      ? [ok(`${root} is not there yet: the first \`npm start\` makes it`)]
      : [fail(`${root} cannot be looked at (${code})`, "make it readable, or use --data DIR")];
  }
  if (!isFolder) return [fail(`${root} is not a folder`, "use --data DIR")];
  return [checkWritable(root), ...checkFormat(root), checkRoom(root)];
}

function checkWritable(root: string): Finding {
  try {
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(`${root} can be written`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(
      `${root} cannot be written (${code})`,
      "give it to the user who runs the mesh, or use --data DIR",
    );
  }
}

function checkFormat(root: string): Finding[] {
  let format: string;
  try {
    format = readFileSync(join(root, "format"), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [warn(`${root} has no mesh yet`, "`npm start` makes one")];
    return [
      fail(`${join(root, "format")} cannot be read (${code})`, "give it to the user who runs the mesh"),
    ];
  }
  return format === FORMAT
    ? [ok(`its format is this version's (${FORMAT.trim()})`)]
    : [
        fail(
          `another version of Keymesh wrote it (format ${format.trim().slice(0, 40)})`,
          "use that version, or a new folder with --data DIR",
        ),
      ];
}

function checkRoom(root: string): Finding {
  const { bavail, bsize } = statfsSync(root);
  const freeBytes = bavail * bsize;
  const free = `${Math.floor(freeBytes / 1024 / 1024)} MiB free there`;
  if (freeBytes < MIN_FREE_BYTES) return fail(`${free}: the mesh needs 64`, "make room on the disk");
  return freeBytes < scarceBytes ? warn(free, "objects and volumes need room: make some") : ok(free);
}

/** Whether a mesh runs on it, and whether what says so is true. */
export function checkLock(folder: MeshFolder): Finding[] {
  try {
    const pid = lockHolder(folder.of("lock"));
    const mesh = readMeshFile(folder);
    if (mesh !== undefined) return [ok(`a mesh runs on it: ${mesh.endpoint}, process ${mesh.pid}`)];
    if (pid === undefined) return [ok("no mesh runs on it")];
    return [warn(`process ${pid} holds it, but no mesh is up`, "it starts or stops; if not, `keymesh down`")];
  } catch (error) {
    return [fail((error as Error).message, "give the folder to the user who runs the mesh")];
  }
}
