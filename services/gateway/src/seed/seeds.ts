import { readFile } from "node:fs/promises";
import { ServiceError } from "@keymesh/errors";
import { Identity, KmsAdmin } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import { AdminError } from "../admin/admin-error.ts";
import { seedKeys } from "./seed-keys.ts";

export const MAX_SEED_BYTES = 1_048_576;
/** RSA key generation and import take their time; a file may name many. */
const DEADLINE_MS = 60_000;

/** How many accounts and keys a seed file names. */
export interface Seeded {
  readonly accounts: number;
  readonly keys: number;
}

export interface SeedsOptions {
  /** gRPC addresses. */
  readonly identity: string;
  readonly kms: string;
  readonly tls: TlsIdentity;
  /** For keys that name none. */
  readonly region: string;
}

/** Takes seed files into the mesh: accounts go to identity, keys to KMS, which checks each of them itself. */
export class Seeds {
  readonly #identity;
  readonly #kms;
  readonly #region: string;

  constructor({ identity, kms, tls, region }: SeedsOptions) {
    this.#identity = connect(Identity, {
      address: identity,
      server: "identity",
      tls,
      deadlineMs: DEADLINE_MS,
    });
    this.#kms = connect(KmsAdmin, { address: kms, server: "kms", tls, deadlineMs: DEADLINE_MS });
    this.#region = region;
  }

  /**
   * Takes a seed file in, of all accounts or of one. What can be seen of the file alone is checked before anything is made.
   * @throws AdminError InvalidParameter with line and path; ServiceError when what it says contradicts what is there
   */
  async apply(text: string, accountId?: string): Promise<Seeded> {
    const keys = await parsedKeys(text);
    try {
      const { accounts } = await this.#identity.applySeed({ text, accountId: accountId ?? "" });
      const chosen = keys.filter(({ account }) => accountId === undefined || account === accountId);
      await seedKeys(chosen, this.#kms, this.#region);
      return { accounts, keys: keys.length };
    } finally {
      for (const { material } of keys) material?.fill(0);
    }
  }

  close(): void {
    this.#identity.close();
    this.#kms.close();
  }
}

/** Seed files are rare and their reader is large: it is loaded only for one. */
async function parsedKeys(text: string) {
  const { parseSeedKeys, SeedError } = await import("@keymesh/seed");
  try {
    return parseSeedKeys(text);
  } catch (error) {
    if (error instanceof SeedError) throw new AdminError("InvalidParameter", error.problems.join("; "));
    throw error;
  }
}

/** The text of a seed file. @throws AdminError Conflict when it cannot be read */
export async function readSeed(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MAX_SEED_BYTES) throw new Error(`it is over ${MAX_SEED_BYTES} bytes`);
    return bytes.toString("utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new AdminError("Conflict", `The seed file ${path} cannot be read: ${code ?? message}.`);
  }
}

/** What went wrong with a seed, in one line for a person. */
export function seedProblem(error: unknown): string {
  if (error instanceof AdminError || error instanceof ServiceError) return error.message || error.name;
  throw error;
}
