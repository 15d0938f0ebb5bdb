import { createPrivateKey, type KeyObject, randomBytes } from "node:crypto";
import { type FileHandle, link, mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { generateP384, p384FromPrivate } from "@keymesh/hsm-channel";

/**
 * The safe of a domain's offline member: a folder only the HSM's user can read, holding that member's agreement key and
 * nothing else. With it and an exported token the domain survives a stop of every HSM; without it and them, nothing does.
 */
export interface Safe {
  readonly memberName: string;
  /** The offline member's public agreement key, 97 bytes. */
  readonly agreementKey: Buffer;
  /** Takes the private key out for as long as `fn` runs. */
  useAgreementKey<T>(fn: (privateKey: KeyObject) => T): Promise<T>;
}

const keyFile = "offline-member-key.pem";
const folderMode = 0o700;
const fileMode = 0o600;

/**
 * Opens the safe in a folder, making folder and key at the very first start. Several HSMs may open the same one.
 * @throws Error naming what is wrong: a folder or file others can read, a file that is no P-384 key.
 */
export async function openSafe(folder: string): Promise<Safe> {
  await mkdir(folder, { recursive: true, mode: folderMode });
  await requirePrivate(folder);
  const path = join(folder, keyFile);
  await createKey(folder, path);
  await requirePrivate(path);
  const { point } = p384FromPrivate(await readKey(path));
  return {
    memberName: "offline-member",
    agreementKey: point,
    useAgreementKey: async (fn) => fn(await readKey(path)),
  };
}

async function readKey(path: string): Promise<KeyObject> {
  const pem = await readFile(path);
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyDetails?.namedCurve !== "secp384r1") throw new Error("another curve");
    return key;
  } catch {
    throw new Error(`${path} is not a P-384 private key`);
  } finally {
    pem.fill(0);
  }
}

/** Whole or not at all, and never over an existing key: written beside, synced, then linked, which fails if it is there. */
async function createKey(folder: string, path: string): Promise<void> {
  if (await exists(path)) return;
  const draft = join(folder, `.${keyFile}.${randomBytes(6).toString("hex")}`);
  const pem = Buffer.from(generateP384().privateKey.export({ type: "pkcs8", format: "pem" }));
  try {
    await synced(await open(draft, "wx", fileMode), (file) => file.writeFile(pem));
    await link(draft, path);
    await synced(await open(folder, "r"), async () => {});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    pem.fill(0);
    await unlink(draft).catch(() => {});
  }
}

async function synced(file: FileHandle, work: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

async function requirePrivate(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0)
    throw new Error(`${path} can be read by others than its owner (mode ${(mode & 0o777).toString(8)})`);
}
