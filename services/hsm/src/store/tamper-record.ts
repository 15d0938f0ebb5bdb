import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { decodeState, encodeState, isSensorName } from "@keymesh/hsm-channel";
import type { Tampering } from "../domain/tampering.ts";

/** Where it is written down that an HSM was tampered with, so that it is so still when its process starts again. */
export interface TamperRecord {
  load(): Tampering | undefined;
  /** On the disk when it returns. */
  save(tampering: Tampering): void;
  clear(): void;
}

/** Names of files come from names of HSMs. */
const fileName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** A file of the HSM `name` in `folder`; HSMs may share the folder. @throws Error when the HSM's name names no file */
export function tamperRecord(folder: string, name: string): TamperRecord {
  if (!fileName.test(name)) throw new Error(`KEYMESH_NAME: ${name.slice(0, 64)} is no name for an HSM`);
  const path = join(folder, `tampered-${name}.json`);
  return {
    load: () => read(path),
    save(tampering) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const draft = `${path}.${randomBytes(6).toString("hex")}`;
      writeFileSync(draft, encoded(tampering), { mode: 0o600, flush: true });
      renameSync(draft, path);
      syncFolder(folder);
    },
    clear() {
      unlinkSync(path);
      syncFolder(folder);
    },
  };
}

/** For an HSM with no folder of its own: a new process remembers nothing. */
export function forgetfulRecord(): TamperRecord {
  return { load: () => undefined, save() {}, clear() {} };
}

function encoded({ sensor, trippedMs, states }: Tampering): string {
  return JSON.stringify({
    sensor,
    trippedMs,
    states: states.map((state) => encodeState(state).toString("base64")),
  });
}

/** @throws Error for a record nobody here wrote: an HSM that cannot tell whether it was tampered with does not start. */
function read(path: string): Tampering | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { sensor, trippedMs, states } = JSON.parse(text);
    if (!isSensorName(sensor) || !Number.isSafeInteger(trippedMs)) throw new Error("no sensor or no time");
    return {
      sensor,
      trippedMs,
      states: (states as string[]).map((state) => decodeState(Buffer.from(state, "base64"))),
    };
  } catch (cause) {
    throw new Error(`${path} is no record of a tampering`, { cause });
  }
}

function syncFolder(folder: string): void {
  const fd = openSync(folder, "r");
  fsyncSync(fd);
  closeSync(fd);
}
