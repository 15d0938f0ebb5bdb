import { randomBytes } from "node:crypto";
import {
  AwsKmsMrkAwareSymmetricDiscoveryKeyringNode,
  buildAwsKmsMrkAwareStrictMultiKeyringNode,
  buildClient,
  CommitmentPolicy,
} from "@aws-crypto/client-node";
import { CreateKeyCommand, KMS, ReplicateKeyCommand } from "@aws-sdk/client-kms";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { clientConfig } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";

const mesh = sharedMesh(inject("meshFolder"));
const [home, there, far] = ["us-east-1", "eu-west-1", "us-west-2"] as const;
const { encrypt, decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
const message = randomBytes(100_000);
const kmsIn = (region: string) => new KMS(clientConfig(mesh, { region }));
const arnIn = (region: string, keyId: string) => `arn:aws:kms:${region}:000000000000:key/${keyId}`;
/** The Encryption SDK's own keyring of one multi-Region key, as an application in `region` has it. */
const keyringIn = (region: string, keyId: string) =>
  buildAwsKmsMrkAwareStrictMultiKeyringNode({
    generatorKeyId: arnIn(region, keyId),
    clientProvider: kmsIn,
  });

describe("the AWS Encryption SDK, aware of multi-Region keys", () => {
  let keyId: string;
  beforeAll(async () => {
    const { KeyMetadata } = await kmsIn(home).send(new CreateKeyCommand({ MultiRegion: true }));
    keyId = KeyMetadata!.KeyId!;
    await kmsIn(home).send(new ReplicateKeyCommand({ KeyId: keyId, ReplicaRegion: there }));
  });

  test("opens with the replica what was encrypted with the primary, and the other way round", async () => {
    for (const [from, to] of [
      [home, there],
      [there, home],
    ] as const) {
      const { result } = await encrypt(keyringIn(from, keyId), message);
      const { plaintext } = await decrypt(keyringIn(to, keyId), result);
      expect(plaintext.equals(message)).toBe(true);
    }
  });

  test("finds the key of its own Region by itself, and none where there is no replica", async () => {
    const { result } = await encrypt(keyringIn(home, keyId), message);
    const discover = (region: string) =>
      new AwsKmsMrkAwareSymmetricDiscoveryKeyringNode({ client: kmsIn(region) });
    const { plaintext } = await decrypt(discover(there), result);
    expect(plaintext.equals(message)).toBe(true);
    await expect(decrypt(discover(far), result)).rejects.toThrow();
  });
});
