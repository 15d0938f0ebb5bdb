import {
  CreateGrantCommand,
  CreateKeyCommand,
  DescribeKeyCommand,
  EncryptCommand,
  KMSClient,
} from "@aws-sdk/client-kms";
import type { MeshHandle } from "@keymesh/cli";
import { httpLoad } from "./http-load.ts";
import { targetOf } from "./kms.ts";
import type { Latencies } from "./latencies.ts";
import { signedKmsRequest } from "./signed-request.ts";

export interface ScaleRow extends Latencies {
  /** What there was much of. */
  readonly having: string;
  readonly operation: string;
}

/** Another account: all it may do to the key it may by a grant. */
const grantee = "222222222222";
const concurrency = 32;

/** What calls cost on a key with few and with many grants, all of them the caller's, each for an encryption context of its own. */
export async function benchGrants(
  mesh: MeshHandle,
  levels: readonly number[],
  durationMs: number,
): Promise<ScaleRow[]> {
  const target = targetOf(mesh.http("kms"));
  const client = new KMSClient(clientConfig(mesh));
  const rows: ScaleRow[] = [];
  for (const grants of levels) {
    const { KeyMetadata } = await client.send(
      new CreateKeyCommand({ Description: `bench: ${grants} grants` }),
    );
    const { KeyId, Arn } = KeyMetadata!;
    await createGrants(client, KeyId!, grants);
    const context = { number: "0" };
    const plaintext = Buffer.alloc(32, 7).toString("base64");
    const { CiphertextBlob } = await client.send(
      new EncryptCommand({ KeyId, Plaintext: Buffer.alloc(32, 7), EncryptionContext: context }),
    );
    const calls: [string, object, string?][] = [
      ["Encrypt", { KeyId: Arn, Plaintext: plaintext, EncryptionContext: context }, grantee],
      [
        "Decrypt",
        { CiphertextBlob: Buffer.from(CiphertextBlob!).toString("base64"), EncryptionContext: context },
        grantee,
      ],
      ["CreateGrant", { KeyId, GranteePrincipal: `arn:aws:iam::${grantee}:root`, Operations: ["Encrypt"] }],
    ];
    for (const [operation, input, accessKeyId] of calls) {
      const request = await signedKmsRequest(target, mesh.region, operation, input, {
        ...(accessKeyId !== undefined && { accessKeyId }),
      });
      await httpLoad({ ...target, request, concurrency, times: 100 });
      // Bounded in number too: a key may have 50,000 grants.
      const times = operation === "CreateGrant" ? 800 : 100_000;
      const measured = await httpLoad({ ...target, request, concurrency, durationMs, times });
      rows.push({ having: `${grants.toLocaleString("en")} grants on the key`, operation, ...measured });
    }
  }
  client.destroy();
  return rows;
}

async function createGrants(client: KMSClient, keyId: string, count: number): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const number = String(next++);
      await client.send(
        new CreateGrantCommand({
          KeyId: keyId,
          GranteePrincipal: `arn:aws:iam::${grantee}:root`,
          Operations: ["Encrypt", "Decrypt"],
          Constraints: { EncryptionContextEquals: { number } },
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

/** What calls cost in a Region with few and with many keys. */
export async function benchManyKeys(
  mesh: MeshHandle,
  count: number,
  durationMs: number,
): Promise<ScaleRow[]> {
  const target = targetOf(mesh.http("kms"));
  const before = await roundOfCalls(mesh, "few keys in the Region", durationMs);
  const create = await signedKmsRequest(target, mesh.region, "CreateKey", {});
  const created = await httpLoad({ ...target, request: create, concurrency, times: count });
  const having = `${count.toLocaleString("en")} keys in the Region`;
  const after = await roundOfCalls(mesh, having, durationMs);
  return [...before, { having: "up to that", operation: "CreateKey", ...created }, ...after];
}

async function roundOfCalls(mesh: MeshHandle, having: string, durationMs: number): Promise<ScaleRow[]> {
  const target = targetOf(mesh.http("kms"));
  const client = new KMSClient(clientConfig(mesh));
  const { KeyMetadata } = await client.send(new CreateKeyCommand({ Description: "bench" }));
  await client.send(new DescribeKeyCommand({ KeyId: KeyMetadata!.KeyId! }));
  client.destroy();
  const calls: [string, object][] = [
    ["GenerateDataKey", { KeyId: KeyMetadata!.KeyId, KeySpec: "AES_256" }],
    ["DescribeKey", { KeyId: KeyMetadata!.KeyId }],
    ["ListKeys", { Limit: 100 }],
  ];
  const rows: ScaleRow[] = [];
  for (const [operation, input] of calls) {
    const request = await signedKmsRequest(target, mesh.region, operation, input);
    await httpLoad({ ...target, request, concurrency, durationMs: 300 });
    rows.push({ having, operation, ...(await httpLoad({ ...target, request, concurrency, durationMs })) });
  }
  return rows;
}

function clientConfig({ http, region, credentials }: MeshHandle) {
  return { endpoint: `http://${http("kms")}`, region, credentials };
}
