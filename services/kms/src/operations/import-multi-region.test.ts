import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { accountId, createTestKms, root, type TestKms } from "../testing/test-kms.ts";
import { wrapMaterial } from "../testing/wrap-material.ts";

const plaintext = Buffer.from("the launch code");
const forever = { expirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
let mesh: TestKms;

beforeEach(() => {
  mesh = createTestKms();
});

async function newKey(request: object): Promise<{ keyId: string; arn: string }> {
  const { keyMetadata } = await mesh.as(root).createKey({ origin: "EXTERNAL", ...request });
  return { keyId: keyMetadata!.keyId!, arn: keyMetadata!.arn! };
}

async function importInto(id: string, material: Buffer, request: object = forever) {
  const wrapped = await wrapMaterial(mesh, id, material);
  return await mesh.as(root).importKeyMaterial({ keyId: id, ...wrapped, ...request });
}

const secret = () => randomBytes(32);
const stateOf = async (id: string) => (await mesh.as(root).describeKey({ keyId: id })).keyMetadata!.keyState;
const inDays = (days: number) => ({ seconds: mesh.clock.now() / 1000 + days * 86_400, nanos: 0 });
const materialsOf = async (id: string) =>
  (await mesh.as(root).listKeyRotations({ keyId: id, includeKeyMaterial: "ALL_KEY_MATERIAL" })).rotations!;

describe("imported material of a multi-Region key", () => {
  const elsewhere = async (id: string) => (await mesh.kms.keys.find("eu-west-1", accountId, id))!.record;

  const importThere = async (id: string, material: Buffer, request: object = forever) => {
    const wrapped = await wrapMaterial(mesh, id, material, { inRegion: "eu-west-1" });
    return await mesh.as(root, "eu-west-1").importKeyMaterial({ keyId: id, ...wrapped, ...request });
  };

  test("is known to the replica, which waits for its own import of the same bytes", async () => {
    const { keyId: id, arn: primaryArn } = await newKey({ multiRegion: true });
    const material = secret();
    const { keyMaterialId } = await importInto(id, material, { ...forever, keyMaterialDescription: "a" });
    await mesh.as(root).replicateKey({ keyId: id, replicaRegion: "eu-west-1" });
    expect(await elsewhere(id)).toMatchObject({
      state: "PendingImport",
      materials: [{ hbkId: keyMaterialId, imported: { present: false, description: "a" } }],
    });
    await expect(importThere(id, secret())).rejects.toMatchObject({ code: "IncorrectKeyMaterialException" });
    await expect(
      importThere(id, material, { ...forever, importType: "NEW_KEY_MATERIAL" }),
    ).rejects.toMatchObject({
      code: "UnsupportedOperationException",
      message: `${primaryArn.replace("us-east-1", "eu-west-1")} is not a multi-region primary key.`,
    });
    await importThere(id, material, { validTo: inDays(5) });
    expect((await elsewhere(id)).state).toBe("Enabled");
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId: id, plaintext });
    expect((await mesh.as(root, "eu-west-1").decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);

    mesh.clock.advanceDays(5);
    await runDue(mesh.kms);
    expect((await elsewhere(id)).state).toBe("PendingImport");
    expect(await stateOf(id)).toBe("Enabled");
  });

  test("rotates only when it is in every Region, and then in all at once", async () => {
    const { keyId: id } = await newKey({ multiRegion: true });
    const [first, second] = [secret(), secret()];
    await importInto(id, first);
    await mesh.as(root).replicateKey({ keyId: id, replicaRegion: "eu-west-1" });
    await importThere(id, first);
    const asNew = { ...forever, importType: "NEW_KEY_MATERIAL" };
    const { keyMaterialId } = await importInto(id, second, asNew);
    const waiting = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
    expect(await materialsOf(id)).toMatchObject([
      { keyMaterialState: "CURRENT" },
      { keyMaterialId, keyMaterialState: waiting },
    ]);
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId: id })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
    });
    await importThere(id, second);
    expect((await materialsOf(id)).at(-1)!.keyMaterialState).toBe("PENDING_ROTATION");
    await mesh.as(root, "eu-west-1").deleteImportedKeyMaterial({ keyId: id, keyMaterialId });
    expect((await materialsOf(id)).at(-1)!.keyMaterialState).toBe(waiting);
    await importThere(id, second);
    await mesh.as(root).rotateKeyOnDemand({ keyId: id });
    const { ciphertextBlob, keyId: usedArn } = await mesh
      .as(root, "eu-west-1")
      .encrypt({ keyId: id, plaintext });
    expect(usedArn).toContain("eu-west-1");
    expect((await mesh.as(root).decrypt({ ciphertextBlob })).keyMaterialId).toBe(keyMaterialId);
  });

  test("does not rotate to what a replica made since does not have", async () => {
    const { keyId: id } = await newKey({ multiRegion: true });
    const [first, second] = [secret(), secret()];
    await importInto(id, first);
    await importInto(id, second, { ...forever, importType: "NEW_KEY_MATERIAL" });
    await mesh.as(root).replicateKey({ keyId: id, replicaRegion: "eu-west-1" });
    await importThere(id, first);
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId: id })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: expect.stringContaining("No available key material pending rotation"),
    });
    await importThere(id, second);
    await mesh.as(root).rotateKeyOnDemand({ keyId: id });
    await mesh.as(root, "eu-west-1").encrypt({ keyId: id, plaintext });
  });

  test("that is deleted from the primary before its rotation is forgotten everywhere", async () => {
    const { keyId: id } = await newKey({ multiRegion: true });
    await importInto(id, secret());
    await mesh.as(root).replicateKey({ keyId: id, replicaRegion: "eu-west-1" });
    const second = secret();
    const { keyMaterialId } = await importInto(id, second, { ...forever, importType: "NEW_KEY_MATERIAL" });
    await importThere(id, second, { validTo: inDays(100) });
    await mesh.as(root).deleteImportedKeyMaterial({ keyId: id, keyMaterialId });
    expect((await elsewhere(id)).materials).toHaveLength(1);
    expect(await mesh.kms.keys.material("eu-west-1", keyMaterialId!)).toBeUndefined();
    await runDue(mesh.kms);
    mesh.clock.advanceDays(100);
    expect(await runDue(mesh.kms)).toBe(0);
  });
});
