import { Kms } from "@keymesh/proto";
import { connect, type Peer, type RpcServer, serve } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accountId,
  allow,
  createTestKms,
  onBehalfOf,
  region,
  root,
  type TestKms,
} from "../testing/test-kms.ts";
import { kmsGrpc } from "./grpc.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
let mesh: TestKms;
let authority: CertificateAuthority;
let server: RpcServer;
let keyId: string;

beforeAll(async () => {
  mesh = createTestKms();
  mesh.identity.add(ana, allow("kms:*"));
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
  authority = await createAuthority(Date.now());
  const { authenticator, verifier } = mesh.identity;
  const onBug = (error: unknown) => mesh.bugs.push(error);
  const services = [kmsGrpc(mesh.kms, { authenticator, verifier, regions: [region], onBug })];
  const tls = await issueIdentity(authority, { kind: "service", name: "kms" }, { nowMs: Date.now() });
  server = await serve({ tls, listen: "127.0.0.1:0", services });
});
afterAll(() => server.stop(100));

async function clientOf(peer: Peer, batched: boolean) {
  const tls = await issueIdentity(authority, peer, { nowMs: Date.now() });
  return connect(Kms, { address: server.address, server: "kms", tls, deadlineMs: 5_000, batched });
}

describe.each([
  ["batched", true],
  ["one by one", false],
])("gRPC, %s", (_, batched) => {
  test("gives the plaintext to who asked and wipes KMS's own copy", async () => {
    const s3 = await clientOf({ kind: "service", name: "s3-sim" }, batched);
    const forwarded = onBehalfOf(ana, "s3");
    const made = await Promise.all(
      Array.from({ length: 20 }, () =>
        s3.generateDataKey({ keyId, keySpec: "AES_256", onBehalfOf: forwarded }),
      ),
    );
    for (const { plaintext, ciphertextBlob } of made) {
      const opened = await s3.decrypt({ ciphertextBlob, onBehalfOf: forwarded });
      expect(opened.plaintext).toEqual(plaintext);
      expect(plaintext!.some((byte) => byte !== 0)).toBe(true);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(mesh.fleet.plaintexts.length).toBeGreaterThanOrEqual(40);
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
    s3.close();
  });

  test("knows a principal by its certificate", async () => {
    const client = await clientOf({ kind: "principal", arn: ana }, batched);
    expect((await client.describeKey({ keyId })).keyMetadata!.keyId).toBe(keyId);
    await expect(client.describeKey({})).rejects.toMatchObject({ code: "ValidationException" });
    client.close();
  });

  test.each(["storage", "hsm", "trail", "gateway"])("refuses %s", async (name) => {
    const client = await clientOf({ kind: "service", name }, batched);
    await expect(client.listKeys({})).rejects.toMatchObject({ code: "AccessDenied" });
    client.close();
  });
});
