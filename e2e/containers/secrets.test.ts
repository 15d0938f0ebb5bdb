import { randomBytes } from "node:crypto";
import { CreateAccessKeyCommand, CreateUserCommand } from "@aws-sdk/client-iam";
import {
  CreateKeyCommand,
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, inject, test } from "vitest";
import { awsClients } from "../support/clients.ts";
import { containersOf, tryDocker } from "../support/docker.ts";
import { sharedMesh } from "../support/mesh.ts";

const project = inject("composeProject");
const mesh = sharedMesh(inject("meshFolder"));
const SERVICES = [
  ...["storage", "flow", "identity", "trail", "kms", "s3-sim", "ebs-sim", "caller", "gateway"],
  ...["hsm-1", "hsm-2", "operators"],
];

/** A secret as it might be written: bytes, text, base64 and hex. */
const forms = (secret: Buffer) => [
  secret.toString("latin1"),
  secret.toString("base64").replace(/=+$/, ""),
  secret.toString("hex"),
];

test("the logs of all containers hold no plaintext, data key, password or private key", async () => {
  const { kms, s3, iam } = awsClients(mesh);
  const marker = randomBytes(24);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata!.KeyId!;
  const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: marker }));
  await kms.send(new DecryptCommand({ CiphertextBlob }));
  const dataKey = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256" }));
  const at = { Bucket: `logs-${marker.toString("hex").slice(0, 12)}`, Key: "a" };
  await s3.send(new CreateBucketCommand({ Bucket: at.Bucket }));
  await s3.send(new PutObjectCommand({ ...at, Body: marker, ServerSideEncryption: "aws:kms" }));
  await (await s3.send(new GetObjectCommand(at))).Body!.transformToByteArray();
  const UserName = `logs-${marker.toString("hex").slice(0, 12)}`;
  await iam.send(new CreateUserCommand({ UserName }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  // What is refused is logged as well, if anything is.
  await kms.send(new EncryptCommand({ KeyId: "no-such-key", Plaintext: marker })).catch(() => {});
  await kms
    .send(new DecryptCommand({ CiphertextBlob: Buffer.concat([CiphertextBlob!, marker]) }))
    .catch(() => {});

  const secrets = [marker, Buffer.from(dataKey.Plaintext!), Buffer.from(AccessKey!.SecretAccessKey!)];
  let bytes = 0;
  for (const service of SERVICES)
    for (const id of await containersOf(project, service)) {
      const { output } = await tryDocker("logs", id);
      bytes += output.length;
      expect(output).toContain('"ready":true');
      expect(output).not.toMatch(/PRIVATE KEY/);
      for (const form of secrets.flatMap(forms)) expect(output.includes(form)).toBe(false);
    }
  expect(bytes).toBeGreaterThan(1_000);
});
