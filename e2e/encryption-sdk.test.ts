import { randomBytes } from "node:crypto";
import { buildClient, CommitmentPolicy, KmsKeyringNode } from "@aws-crypto/client-node";
import { CreateGrantCommand, CreateKeyCommand, DisableKeyCommand, KMS } from "@aws-sdk/client-kms";
import { describe, expect, inject, test } from "vitest";
import { awsClients, clientConfig } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { kms } = awsClients(mesh);
const { encrypt, decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
const context = { purpose: "archive", tenant: "blue" };
const message = randomBytes(300_000);
/** Another account: what it may do here, it may by grants. */
const stranger = "555566667777";

async function newKey(): Promise<string> {
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Description: "encryption SDK" }));
  return KeyMetadata!.Arn!;
}

interface KeyringOptions {
  readonly keyIds?: string[];
  readonly accessKeyId?: string;
  readonly grantTokens?: string[];
}

/** The Encryption SDK's own keyring, its KMS clients pointed at the mesh. */
function keyring(generatorKeyId: string | undefined, options: KeyringOptions = {}): KmsKeyringNode {
  const { keyIds, accessKeyId = "test", grantTokens } = options;
  const credentials = { accessKeyId, secretAccessKey: "test" };
  const clientProvider = (region: string) => new KMS({ ...clientConfig(mesh, { credentials }), region });
  return new KmsKeyringNode({
    ...(generatorKeyId !== undefined && { generatorKeyId }),
    ...(keyIds && { keyIds }),
    ...(grantTokens && { grantTokens }),
    clientProvider,
  });
}

describe("the AWS Encryption SDK", () => {
  test("makes a message that it opens again, its context intact", async () => {
    const ring = keyring(await newKey());
    const { result } = await encrypt(ring, message, { encryptionContext: context });
    const { plaintext, messageHeader } = await decrypt(ring, result);
    expect(plaintext.equals(message)).toBe(true);
    expect(messageHeader.encryptionContext).toMatchObject(context);
  });

  test("opens a message for several keys with any one of them, also when another is disabled", async () => {
    const [first, second] = [await newKey(), await newKey()];
    const { result } = await encrypt(keyring(first, { keyIds: [second] }), message);
    await kms.send(new DisableKeyCommand({ KeyId: first }));
    await expect(decrypt(keyring(undefined, { keyIds: [first] }), result)).rejects.toThrow();
    const { plaintext } = await decrypt(keyring(undefined, { keyIds: [second] }), result);
    expect(plaintext.equals(message)).toBe(true);
  });

  test("refuses a message whose encryption context was changed: KMS will not give the data key", async () => {
    const ring = keyring(await newKey());
    const { result } = await encrypt(ring, message, { encryptionContext: context });
    const at = result.indexOf("blue");
    expect(at).toBeGreaterThan(0);
    const forged = Buffer.from(result);
    forged.write("grey", at);
    await expect(decrypt(ring, forged)).rejects.toThrow(
      /InvalidCiphertext|unencryptedDataKey|Unable to decrypt/i,
    );
  });

  test("works for another account by a grant's token, within the grant's context only", async () => {
    const key = await newKey();
    const { result } = await encrypt(keyring(key), message, { encryptionContext: context });
    const reader = (grantTokens?: string[]) =>
      keyring(undefined, { keyIds: [key], accessKeyId: stranger, ...(grantTokens && { grantTokens }) });
    await expect(decrypt(reader(), result)).rejects.toThrow();
    const { GrantToken } = await kms.send(
      new CreateGrantCommand({
        KeyId: key,
        GranteePrincipal: `arn:aws:iam::${stranger}:root`,
        Operations: ["Decrypt"],
        Constraints: { EncryptionContextSubset: { tenant: "blue" } },
      }),
    );
    const { plaintext } = await decrypt(reader([GrantToken!]), result);
    expect(plaintext.equals(message)).toBe(true);
    const other = await encrypt(keyring(key), message, { encryptionContext: { ...context, tenant: "grey" } });
    await expect(decrypt(reader([GrantToken!]), other.result)).rejects.toThrow();
  });
});
