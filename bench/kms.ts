import { CreateKeyCommand, type CreateKeyCommandInput, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
import type { MeshHandle } from "@keymesh/cli";
import { Kms } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { httpLoad } from "./http-load.ts";
import { type Latencies, repeat } from "./latencies.ts";
import { signedKmsRequest, type Target } from "./signed-request.ts";

export interface KmsRow extends Latencies {
  readonly operation: string;
  /** `json` (KMS's own endpoint), `gateway` (JSON through the public door), `grpc`. */
  readonly door: string;
  readonly concurrency: number;
}

/** The symmetric calls through each door at each concurrency, and the rest of the API's kinds through KMS's own endpoint. */
export async function benchKms(
  mesh: MeshHandle,
  concurrencies: readonly number[],
  durationMs: number,
): Promise<KmsRow[]> {
  const keys = await benchKeys(mesh);
  const { keyId, plaintext, ciphertext } = keys;
  const message = Buffer.alloc(64, 7).toString("base64");
  const doors = { json: targetOf(mesh.http("kms")), gateway: targetOf(new URL(mesh.endpoint).host) };
  const symmetric: Record<string, object> = {
    GenerateDataKey: { KeyId: keyId, KeySpec: "AES_256" },
    Encrypt: { KeyId: keyId, Plaintext: plaintext.toString("base64") },
    Decrypt: { CiphertextBlob: ciphertext.toString("base64") },
  };
  const others: Record<string, object> = {
    "Sign (ECC P-256)": { KeyId: keys.signing, Message: message, SigningAlgorithm: "ECDSA_SHA_256" },
    GenerateMac: { KeyId: keys.mac, Message: message, MacAlgorithm: "HMAC_SHA_256" },
    CreateGrant: { KeyId: keys.granted, GranteePrincipal: rootArn, Operations: ["Decrypt"] },
    DescribeKey: { KeyId: keyId },
  };
  const runs = [
    ...Object.entries(doors).flatMap(([door, target]) =>
      Object.entries(symmetric).map(([name, input]) => ({ door, target, name, input })),
    ),
    ...Object.entries(others).map(([name, input]) => ({ door: "json", target: doors.json, name, input })),
  ];
  const rows: KmsRow[] = [];
  for (const { door, target, name, input } of runs) {
    const request = await signedKmsRequest(target, mesh.region, name.split(" ")[0]!, input);
    for (const concurrency of concurrencies) {
      await httpLoad({ ...target, request, concurrency, durationMs: 300 });
      const measured = await httpLoad({ ...target, request, concurrency, durationMs });
      rows.push({ operation: name, door, concurrency, ...measured });
    }
  }
  return [...rows, ...(await benchGrpc(mesh, { keyId, plaintext, ciphertext }, concurrencies, durationMs))];
}

const rootArn = "arn:aws:iam::000000000000:root";

/** A symmetric key. */
export async function benchKey({ endpoint, region, credentials }: MeshHandle): Promise<string> {
  const client = new KMSClient({ endpoint, region, credentials });
  const { KeyMetadata } = await client.send(new CreateKeyCommand({ Description: "bench" }));
  client.destroy();
  return KeyMetadata!.KeyId!;
}

/** A key of each kind, and a ciphertext under the symmetric one. */
async function benchKeys({ endpoint, region, credentials }: MeshHandle) {
  const client = new KMSClient({ endpoint, region, credentials });
  const create = async (input: CreateKeyCommandInput) =>
    (await client.send(new CreateKeyCommand(input))).KeyMetadata!.KeyId!;
  const keyId = await create({ Description: "bench" });
  const plaintext = Buffer.alloc(32, 7);
  const { CiphertextBlob } = await client.send(new EncryptCommand({ KeyId: keyId, Plaintext: plaintext }));
  const keys = {
    keyId,
    plaintext,
    ciphertext: Buffer.from(CiphertextBlob!),
    signing: await create({ KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" }),
    mac: await create({ KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" }),
    granted: await create({ Description: "bench: grants" }),
  };
  client.destroy();
  return keys;
}

async function benchGrpc(
  mesh: MeshHandle,
  { keyId, plaintext, ciphertext }: { keyId: string; plaintext: Buffer; ciphertext: Buffer },
  concurrencies: readonly number[],
  durationMs: number,
): Promise<KmsRow[]> {
  const kms = connect(Kms, {
    address: mesh.grpc("kms"),
    server: "kms",
    tls: mesh.rootTls,
    deadlineMs: 10_000,
  });
  const calls: Record<string, () => Promise<unknown>> = {
    GenerateDataKey: () => kms.generateDataKey({ keyId, keySpec: "AES_256" }),
    Encrypt: () => kms.encrypt({ keyId, plaintext }),
    Decrypt: () => kms.decrypt({ ciphertextBlob: ciphertext }),
  };
  const rows: KmsRow[] = [];
  for (const [operation, call] of Object.entries(calls)) {
    for (const concurrency of concurrencies) {
      await repeat(call, { concurrency, durationMs: 300 });
      rows.push({
        operation,
        door: "grpc",
        concurrency,
        ...(await repeat(call, { concurrency, durationMs })),
      });
    }
  }
  kms.close();
  return rows;
}

/** `host:port`, taken apart. */
export function targetOf(address: string): Target {
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
}
