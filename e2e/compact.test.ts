import { setTimeout as sleep } from "node:timers/promises";
import { CreateKeyCommand, DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";

describe("a compact mesh", () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh({ compact: true });
  });
  afterAll(() => mesh?.stop());

  test("has the normal world in one process and each HSM in its own", () => {
    const { pids } = mesh.running.file;
    const { "hsm-1": first, "hsm-2": second, ...normal } = pids;
    expect(new Set(Object.values(normal))).toEqual(new Set([process.pid]));
    expect(new Set([first, second, process.pid]).size).toBe(3);
  });

  test("an object encrypted by KMS comes back after an HSM was killed", async () => {
    const { kms, s3 } = awsClients(mesh.handle);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const KeyId = KeyMetadata!.KeyId!;
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId, Plaintext: Buffer.from("before") }),
    );
    await s3.send(new CreateBucketCommand({ Bucket: "compact" }));
    const at = { Bucket: "compact", Key: "a" };
    await s3.send(
      new PutObjectCommand({ ...at, Body: "text", ServerSideEncryption: "aws:kms", SSEKMSKeyId: KeyId }),
    );
    process.kill(mesh.running.pidOf("hsm-1")!, "SIGKILL");
    while (!mesh.notices.includes("hsm-1 is back")) await sleep(50);
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob }));
    expect(Buffer.from(Plaintext!).toString()).toBe("before");
    const { Body } = await s3.send(new GetObjectCommand(at));
    expect(await Body!.transformToString()).toBe("text");
  });
});
