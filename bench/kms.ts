import { CreateKeyCommand, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
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

/** Encrypt, Decrypt and GenerateDataKey through each door at each concurrency. */
export async function benchKms(
  mesh: MeshHandle,
  concurrencies: readonly number[],
  durationMs: number,
): Promise<KmsRow[]> {
  const client = new KMSClient({
    endpoint: mesh.endpoint,
    region: mesh.region,
    credentials: mesh.credentials,
  });
  const { KeyMetadata } = await client.send(new CreateKeyCommand({ Description: "bench" }));
  const keyId = KeyMetadata!.KeyId!;
  const plaintext = Buffer.alloc(32, 7);
  const { CiphertextBlob } = await client.send(new EncryptCommand({ KeyId: keyId, Plaintext: plaintext }));
  const ciphertext = Buffer.from(CiphertextBlob!);
  client.destroy();
  const inputs: Record<string, object> = {
    GenerateDataKey: { KeyId: keyId, KeySpec: "AES_256" },
    Encrypt: { KeyId: keyId, Plaintext: plaintext.toString("base64") },
    Decrypt: { CiphertextBlob: ciphertext.toString("base64") },
  };
  const rows: KmsRow[] = [];
  const doors = { json: targetOf(mesh.http("kms")), gateway: targetOf(new URL(mesh.endpoint).host) };
  for (const [operation, input] of Object.entries(inputs)) {
    for (const [door, target] of Object.entries(doors)) {
      const request = await signedKmsRequest(target, mesh.region, operation, input);
      for (const concurrency of concurrencies) {
        await httpLoad({ ...target, request, concurrency, durationMs: 300 });
        rows.push({
          operation,
          door,
          concurrency,
          ...(await httpLoad({ ...target, request, concurrency, durationMs })),
        });
      }
    }
  }
  return [...rows, ...(await benchGrpc(mesh, { keyId, plaintext, ciphertext }, concurrencies, durationMs))];
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

function targetOf(address: string): Target {
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
}
