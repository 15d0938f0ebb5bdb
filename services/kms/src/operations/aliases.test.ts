import { beforeEach, describe, expect, test } from "vitest";
import { allow, createTestKms, onBehalfOf, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";
let mesh: TestKms;
let keyId: string;

beforeEach(async () => {
  mesh = createTestKms();
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
});

describe("CreateAlias", () => {
  test.each([
    ["pay", "ValidationException", 'Alias must start with the prefix "alias/"'],
    ["alias/aws/mine", "InvalidAliasNameException", "reserved"],
    ["alias/with space", "ValidationException", "1 validation error detected"],
    ["alias/my:key", "ValidationException", "alias/my:key contains invalid characters for an alias"],
    [`alias/${"x".repeat(251)}`, "ValidationException", "1 validation error detected"],
  ])("refuses %s with %s", async (aliasName, code, message) => {
    await expect(mesh.as(root).createAlias({ aliasName, targetKeyId: keyId })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  test("answers AlreadyExistsException for a name in use, however many try at once", async () => {
    const tries = Array.from({ length: 4 }, () =>
      mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId }),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected")
        expect(result.reason).toMatchObject({ code: "AlreadyExistsException" });
    }
  });

  test("allows 50 aliases for a key, and the 51st is LimitExceededException", async () => {
    for (let i = 0; i < 50; i++)
      await mesh.as(root).createAlias({ aliasName: `alias/a${i}`, targetKeyId: keyId });
    await expect(
      mesh.as(root).createAlias({ aliasName: "alias/a50", targetKeyId: keyId }),
    ).rejects.toMatchObject({ code: "LimitExceededException" });
  });

  test("needs permission on the alias and on the key", async () => {
    const alias = {
      Effect: "Allow",
      Action: "kms:CreateAlias",
      Resource: "arn:aws:kms:us-east-1:111122223333:alias/pay",
    };
    mesh.identity.add(user, alias);
    await expect(mesh.as(user).createAlias({ aliasName: "alias/pay", targetKeyId: keyId })).rejects.toThrow(
      `kms:CreateAlias on resource: arn:aws:kms:us-east-1:111122223333:key/${keyId}`,
    );
  });
});

describe("UpdateAlias", () => {
  test("moves the alias: what was encrypted before still decrypts under the old key", async () => {
    const next = (await mesh.as(root).createKey({})).keyMetadata!;
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    const old = await mesh.as(root).encrypt({ keyId: "alias/pay", plaintext: Buffer.from("x") });
    await mesh.as(root).updateAlias({ aliasName: "alias/pay", targetKeyId: next.keyId });
    expect((await mesh.as(root).encrypt({ keyId: "alias/pay", plaintext: Buffer.from("x") })).keyId).toBe(
      next.arn,
    );
    await mesh.as(root).decrypt({ ciphertextBlob: old.ciphertextBlob });
    expect((await mesh.as(root).listAliases({ keyId })).aliases).toEqual([]);
    expect((await mesh.as(root).listAliases({ keyId: next.keyId })).aliases).toHaveLength(1);
  });

  test("answers NotFoundException for an alias that is not there", async () => {
    await expect(
      mesh.as(root).updateAlias({ aliasName: "alias/none", targetKeyId: keyId }),
    ).rejects.toMatchObject({
      code: "NotFoundException",
    });
  });

  test("fails only when the destination is pending deletion", async () => {
    const next = (await mesh.as(root).createKey({})).keyMetadata!;
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    await mesh.as(root).scheduleKeyDeletion({ keyId });
    await mesh.as(root).updateAlias({ aliasName: "alias/pay", targetKeyId: next.keyId });
    await expect(
      mesh.as(root).updateAlias({ aliasName: "alias/pay", targetKeyId: keyId }),
    ).rejects.toMatchObject({ code: "KMSInvalidStateException" });
  });
});

describe("DeleteAlias", () => {
  test("takes the name away and leaves the key", async () => {
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    await mesh.as(root).deleteAlias({ aliasName: "alias/pay" });
    await expect(mesh.as(root).describeKey({ keyId: "alias/pay" })).rejects.toMatchObject({
      code: "NotFoundException",
    });
    await mesh.as(root).describeKey({ keyId });
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
  });
});

describe("ListAliases", () => {
  test("lists by name, in pages, with target and dates", async () => {
    for (const name of ["c", "a", "b"])
      await mesh.as(root).createAlias({ aliasName: `alias/${name}`, targetKeyId: keyId });
    const first = await mesh.as(root).listAliases({ limit: 2 });
    expect(first.aliases!.map(({ aliasName }) => aliasName)).toEqual(["alias/a", "alias/b"]);
    expect(first.aliases![0]).toMatchObject({
      targetKeyId: keyId,
      aliasArn: "arn:aws:kms:us-east-1:111122223333:alias/a",
    });
    const second = await mesh.as(root).listAliases({ marker: first.nextMarker });
    expect(second).toMatchObject({ aliases: [{ aliasName: "alias/c" }], truncated: false });
  });

  test("shows nothing of another account's key", async () => {
    const stranger = "arn:aws:iam::444455556666:root";
    const keys = "arn:aws:kms:us-east-1:111122223333:key";
    for (const id of [keyId, "01234567-89ab-cdef-0123-456789abcdef"]) {
      await expect(mesh.as(stranger).listAliases({ keyId: `${keys}/${id}` })).rejects.toMatchObject({
        code: "AccessDeniedException",
        message: expect.stringContaining("does not exist in this Region"),
      });
    }
  });
});

describe("UpdateAlias between kinds of keys", () => {
  const kinds = {
    symmetric: {},
    rsa: { keySpec: "RSA_2048", keyUsage: "SIGN_VERIFY" },
    rsaForEncryption: { keySpec: "RSA_2048", keyUsage: "ENCRYPT_DECRYPT" },
    p256: { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" },
    hmac224: { keySpec: "HMAC_224", keyUsage: "GENERATE_VERIFY_MAC" },
    hmac512: { keySpec: "HMAC_512", keyUsage: "GENERATE_VERIFY_MAC" },
  } as const;
  test.each([
    ["rsa", "p256", "moves"],
    ["hmac224", "hmac512", "moves"],
    ["rsa", "rsaForEncryption", "stays"],
    ["symmetric", "rsaForEncryption", "stays"],
    ["p256", "hmac224", "stays"],
  ] as const)("from %s to %s it %s", async (from, to, outcome) => {
    const client = mesh.as(root);
    const make = async (kind: keyof typeof kinds) =>
      (await client.createKey(kinds[kind])).keyMetadata!.keyId!;
    const [current, destination] = await Promise.all([make(from), make(to)]);
    const aliasName = `alias/${from}-${to}`;
    await client.createAlias({ aliasName, targetKeyId: current });
    const update = client.updateAlias({ aliasName, targetKeyId: destination });
    if (outcome === "stays") await expect(update).rejects.toMatchObject({ code: "ValidationException" });
    await Promise.allSettled([update]);
    const { keyId } = (await client.describeKey({ keyId: aliasName })).keyMetadata!;
    expect(keyId).toBe(outcome === "moves" ? destination : current);
  });
});

describe("AWS managed keys", () => {
  test("aws/s3 is made at first use, once, however many use it at the same time", async () => {
    mesh.identity.add(user, allow("kms:*"));
    const other = mesh.makeReplica();
    const put = (from: TestKms | ReturnType<TestKms["makeReplica"]>) =>
      from.forService("s3-sim").generateDataKey({
        keyId: "alias/aws/s3",
        keySpec: "AES_256",
        onBehalfOf: onBehalfOf(user, "s3"),
      });
    const made = await Promise.all([put(mesh), put(mesh), put(other), put(other)]);
    expect(new Set(made.map(({ keyId: arn }) => arn)).size).toBe(1);
    const { aliases } = await mesh.as(root).listAliases({});
    expect(aliases!.filter(({ aliasName }) => aliasName === "alias/aws/s3")).toHaveLength(1);
  });

  test("can be used only through their service", async () => {
    await expect(
      mesh.as(root).generateDataKey({ keyId: "alias/aws/s3", keySpec: "AES_256" }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
    const wrongDoor = onBehalfOf(root, "ec2");
    await expect(
      mesh
        .forService("ebs-sim")
        .generateDataKey({ keyId: "alias/aws/s3", keySpec: "AES_256", onBehalfOf: wrongDoor }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
  });

  test("DescribeKey on the predefined alias makes it too, with KeyManager AWS", async () => {
    const { keyMetadata } = await mesh.as(root).describeKey({ keyId: "alias/aws/ebs" });
    expect(keyMetadata).toMatchObject({ keyManager: "AWS", keyState: "Enabled" });
  });

  test("cannot be disabled, deleted or given another policy", async () => {
    const { keyMetadata } = await mesh.as(root).describeKey({ keyId: "alias/aws/s3" });
    const request = { keyId: keyMetadata!.keyId };
    const client = mesh.as(root);
    const { policy } = await client.getKeyPolicy(request);
    for (const refused of [
      client.disableKey(request),
      client.scheduleKeyDeletion(request),
      client.putKeyPolicy({ ...request, policy }),
      client.rotateKeyOnDemand(request),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: "AccessDeniedException" });
    }
  });
});
