import { createPublicKey, type KeyObject } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { p384FromPem, pointOf } from "../domain/p384.ts";
import type { ServiceHost } from "../session/host-end.ts";
import type { TrustedOperator } from "../session/trusted-member.ts";

/** The service host's P-384 signature key: PEM, PKCS#8. */
export const serviceHostKeyFile = "service-host-key.pem";
/** The operators it trusts: JSON, a list of { name, publicKey } with the public key as PEM. */
export const trustedOperatorsFile = "operators.json";

/**
 * Reads what a service host was set up with from a folder: {@link serviceHostKeyFile} and {@link trustedOperatorsFile}.
 * @throws Error naming the file that is missing or no P-384 key.
 */
export async function loadServiceHost(
  folder: string,
  name: string,
): Promise<ServiceHost & { readonly operators: readonly TrustedOperator[] }> {
  const { privateKey } = await read(join(folder, serviceHostKeyFile), (text) => p384FromPem(text));
  const operators = await read(join(folder, trustedOperatorsFile), parseOperators);
  return { name, privateKey, operators };
}

/** Writes what {@link loadServiceHost} reads; folder 0700, files 0600. For the launcher that sets the mesh up. */
export async function saveServiceHost(
  folder: string,
  host: {
    readonly privateKey: KeyObject;
    readonly operators: readonly { readonly name: string; readonly publicKey: KeyObject }[];
  },
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const operators = host.operators.map(({ name, publicKey }) => ({
    name,
    publicKey: publicKey.export({ type: "spki", format: "pem" }),
  }));
  const pem = host.privateKey.export({ type: "pkcs8", format: "pem" });
  await writeFile(join(folder, serviceHostKeyFile), pem, { mode: 0o600 });
  await writeFile(join(folder, trustedOperatorsFile), `${JSON.stringify(operators, undefined, 2)}\n`, {
    mode: 0o600,
  });
}

async function read<T>(path: string, parse: (text: string) => T): Promise<T> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}

function parseOperators(text: string): TrustedOperator[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error("not a list of operators");
  return list.map((entry: { name?: unknown; publicKey?: unknown }) => {
    if (typeof entry.name !== "string" || typeof entry.publicKey !== "string") {
      throw new Error("an operator needs a name and a publicKey");
    }
    return { name: entry.name, publicKey: pointOf(createPublicKey(entry.publicKey)) };
  });
}
