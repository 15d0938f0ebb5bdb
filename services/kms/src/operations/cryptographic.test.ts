import { beforeEach, describe, expect, test } from "vitest";
import { allow, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";
const plaintext = Buffer.from("the launch code");
const encryptionContext = { department: "finance", file: "x" };

let mesh: TestKms;
let keyId: string;
let keyArn: string;

beforeEach(async () => {
  mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({});
  keyId = keyMetadata!.keyId!;
  keyArn = keyMetadata!.arn!;
});

describe("Encrypt", () => {
  test("gives a blob that Decrypt opens without being told the key", async () => {
    const { ciphertextBlob, keyId: used } = await mesh
      .as(root)
      .encrypt({ keyId, plaintext, encryptionContext });
    expect(used).toBe(keyArn);
    expect(ciphertextBlob!.toString("base64")).toMatch(/^AQICAH/);
    const answer = await mesh.as(root).decrypt({ ciphertextBlob, encryptionContext });
    expect(answer.plaintext).toEqual(plaintext);
    expect(answer.keyId).toBe(keyArn);
    expect(answer.keyMaterialId).toMatch(/^[0-9a-f]{64}$/);
  });

  test("takes 4096 bytes and refuses 4097 with ValidationException", async () => {
    await mesh.as(root).encrypt({ keyId, plaintext: Buffer.alloc(4096) });
    const refused = mesh.as(root).encrypt({ keyId, plaintext: Buffer.alloc(4097) });
    await expect(refused).rejects.toMatchObject({ code: "ValidationException" });
    await expect(refused).rejects.toThrow(
      "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
    );
  });

  test("refuses an RSA algorithm with InvalidKeyUsageException", async () => {
    const refused = mesh.as(root).encrypt({ keyId, plaintext, encryptionAlgorithm: "RSAES_OAEP_SHA_256" });
    await expect(refused).rejects.toMatchObject({ code: "InvalidKeyUsageException" });
  });

  test("answers DryRun with DryRunOperationException and asks no HSM", async () => {
    const before = mesh.fleet.commands.length;
    await expect(mesh.as(root).encrypt({ keyId, plaintext, dryRun: true })).rejects.toMatchObject({
      code: "DryRunOperationException",
      message: "The request would have succeeded, but the DryRun option is set.",
    });
    expect(mesh.fleet.commands).toHaveLength(before);
  });

  test("refuses an encryption context beyond 8192 bytes", async () => {
    const refused = mesh.as(root).encrypt({ keyId, plaintext, encryptionContext: { a: "x".repeat(8192) } });
    await expect(refused).rejects.toMatchObject({ code: "ValidationException" });
  });
});

describe("Decrypt", () => {
  test("refuses another encryption context with InvalidCiphertextException and an empty message", async () => {
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext, encryptionContext });
    for (const wrong of [{}, { department: "finance" }, { ...encryptionContext, File: "x" }]) {
      await expect(
        mesh.as(root).decrypt({ ciphertextBlob, encryptionContext: wrong as Record<string, string> }),
      ).rejects.toMatchObject({ code: "InvalidCiphertextException", message: "" });
    }
  });

  test("refuses a flipped bit in header, nonce, length or sealed part with InvalidCiphertextException", async () => {
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    for (const at of [0, 2, 40, 57, 60, ciphertextBlob!.length - 1]) {
      const flipped = Buffer.from(ciphertextBlob!);
      flipped[at] = flipped[at]! ^ 1;
      await expect(mesh.as(root).decrypt({ ciphertextBlob: flipped })).rejects.toMatchObject({
        code: "InvalidCiphertextException",
      });
    }
  });

  test("answers AccessDeniedException for a ciphertext of a key that is not here", async () => {
    const elsewhere = createTestKms();
    const { keyMetadata } = await elsewhere.as(root).createKey({});
    const { ciphertextBlob } = await elsewhere.as(root).encrypt({ keyId: keyMetadata!.keyId, plaintext });
    const refused = mesh.as(root).decrypt({ ciphertextBlob });
    await expect(refused).rejects.toMatchObject({ code: "AccessDeniedException" });
    await expect(refused).rejects.toThrow("on the resource associated with this ciphertext because");
  });

  test("refuses a KeyId other than the ciphertext's with IncorrectKeyException", async () => {
    const other = (await mesh.as(root).createKey({})).keyMetadata!.keyId;
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    await expect(mesh.as(root).decrypt({ ciphertextBlob, keyId: other })).rejects.toMatchObject({
      code: "IncorrectKeyException",
      message: "The key ID in the request does not identify a CMK that can perform this operation.",
    });
    await mesh.as(root).decrypt({ ciphertextBlob, keyId });
  });

  test("asks permission of the key in the blob, whatever KeyId says", async () => {
    mesh.identity.add(user, allow("kms:Encrypt"));
    const { ciphertextBlob } = await mesh.as(user).encrypt({ keyId, plaintext });
    await expect(mesh.as(user).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("with IGNORE_CIPHERTEXT tries permission alone, and must be told the key", async () => {
    const dry = { dryRun: true, dryRunModifiers: ["IGNORE_CIPHERTEXT"] };
    await expect(mesh.as(root).decrypt({ ...dry, keyId })).rejects.toMatchObject({
      code: "DryRunOperationException",
    });
    await expect(mesh.as(root).decrypt(dry)).rejects.toMatchObject({ code: "ValidationException" });
    mesh.identity.add(user);
    await expect(mesh.as(user).decrypt({ ...dry, keyId })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("refuses Recipient instead of ignoring it", async () => {
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    const recipient = { keyEncryptionAlgorithm: "RSAES_OAEP_SHA_256", attestationDocument: Buffer.alloc(10) };
    await expect(mesh.as(root).decrypt({ ciphertextBlob, recipient })).rejects.toMatchObject({
      code: "UnsupportedOperationException",
    });
  });
});

describe("ReEncrypt", () => {
  test("moves a ciphertext to another key and context without showing the plaintext", async () => {
    const destinationKeyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext, encryptionContext });
    const moved = await mesh.as(root).reEncrypt({
      ciphertextBlob,
      sourceEncryptionContext: encryptionContext,
      destinationKeyId,
      destinationEncryptionContext: { now: "here" },
    });
    expect(moved.sourceKeyId).toBe(keyArn);
    expect(moved.keyId).toContain(destinationKeyId);
    expect(moved.sourceKeyMaterialId).not.toBe(moved.destinationKeyMaterialId);
    const opened = await mesh
      .as(root)
      .decrypt({ ciphertextBlob: moved.ciphertextBlob, encryptionContext: { now: "here" } });
    expect(opened.plaintext).toEqual(plaintext);
    expect(mesh.fleet.commands.filter((command) => command === "decrypt")).toHaveLength(1);
  });

  test("needs ReEncryptFrom on the source and ReEncryptTo on the destination", async () => {
    const destinationKeyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    mesh.identity.add(user, allow("kms:ReEncryptFrom"));
    const refused = mesh.as(user).reEncrypt({ ciphertextBlob, destinationKeyId });
    await expect(refused).rejects.toThrow("not authorized to perform: kms:ReEncryptTo");
  });
});

describe("GenerateDataKey", () => {
  test("gives 32 bytes for AES_256 in a blob of 184, which Decrypt opens", async () => {
    const made = await mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256", encryptionContext });
    expect(made.plaintext).toHaveLength(32);
    expect(made.ciphertextBlob).toHaveLength(184);
    expect(made.ciphertextBlob!.toString("base64")).toMatch(/^AQIDAH/);
    const { plaintext: opened } = await mesh
      .as(root)
      .decrypt({ ciphertextBlob: made.ciphertextBlob, encryptionContext });
    expect(opened).toEqual(made.plaintext);
  });

  test("gives 16 bytes for AES_128 and NumberOfBytes from 1 to 1024", async () => {
    expect((await mesh.as(root).generateDataKey({ keyId, keySpec: "AES_128" })).plaintext).toHaveLength(16);
    for (const numberOfBytes of [1, 64, 1024]) {
      const { plaintext: bytes } = await mesh.as(root).generateDataKey({ keyId, numberOfBytes });
      expect(bytes).toHaveLength(numberOfBytes);
    }
    for (const numberOfBytes of [0, 1025]) {
      await expect(mesh.as(root).generateDataKey({ keyId, numberOfBytes })).rejects.toMatchObject({
        code: "ValidationException",
      });
    }
  });

  test("refuses both or neither of KeySpec and NumberOfBytes", async () => {
    for (const sizes of [{}, { keySpec: "AES_256", numberOfBytes: 32 }]) {
      await expect(mesh.as(root).generateDataKey({ keyId, ...sizes })).rejects.toMatchObject({
        code: "ValidationException",
      });
    }
  });

  test("makes a new key at each call", async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() => mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" })),
    );
    expect(a!.plaintext).not.toEqual(b!.plaintext);
  });

  test("wipes the plaintext when the answer is out", async () => {
    const { plaintext: mine } = await mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" });
    expect(mine!.equals(Buffer.alloc(32))).toBe(false);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
  });

  test("asks neither storage nor identity anew once it knows key and caller", async () => {
    mesh.identity.add(user, allow("kms:GenerateDataKey"));
    await mesh.as(user).generateDataKey({ keyId, keySpec: "AES_256" });
    const { kv } = mesh.storage;
    const hops: string[] = [];
    for (const method of ["get", "getMany", "scan", "write"] as const) {
      const original = kv[method].bind(kv) as (...args: unknown[]) => unknown;
      Object.assign(kv, {
        [method]: (...args: unknown[]) => {
          hops.push(method);
          return original(...args);
        },
      });
    }
    await mesh.as(user).generateDataKey({ keyId, keySpec: "AES_256" });
    expect(hops).toEqual([]);
    expect(mesh.fleet.commands.filter((command) => command === "generateDataKey")).toHaveLength(2);
  });
});

describe("GenerateDataKeyWithoutPlaintext", () => {
  test("gives only the encrypted key, 64 bytes for a volume", async () => {
    const made = await mesh.as(root).generateDataKeyWithoutPlaintext({ keyId, numberOfBytes: 64 });
    expect("plaintext" in made).toBe(false);
    const { plaintext: opened } = await mesh.as(root).decrypt({ ciphertextBlob: made.ciphertextBlob });
    expect(opened).toHaveLength(64);
  });
});

describe("GenerateRandom", () => {
  test("gives 1 to 1024 bytes and says NumberOfBytes is required", async () => {
    expect((await mesh.as(root).generateRandom({ numberOfBytes: 1024 })).plaintext).toHaveLength(1024);
    await expect(mesh.as(root).generateRandom({})).rejects.toThrow("NumberOfBytes is required.");
    await expect(mesh.as(root).generateRandom({ numberOfBytes: 0 })).rejects.toThrow(
      "1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
    );
  });
});
