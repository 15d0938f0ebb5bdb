import { createPublicKey } from "node:crypto";
import { readFile } from "node:fs/promises";
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
