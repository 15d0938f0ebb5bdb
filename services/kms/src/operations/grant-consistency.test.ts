import { beforeEach, describe, expect, test } from "vitest";
import { accountId, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const plaintext = Buffer.from("x");
const grantConsistencyMs = 5_000;
const denied = { code: "AccessDeniedException" };
let mesh: TestKms;
let keyId: string;

beforeEach(async () => {
  mesh = createTestKms(undefined, { grantConsistencyMs });
  mesh.identity.add(ana);
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.arn!;
});

const grant = () => mesh.as(root).createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"] });
const encrypt = (grantTokens: string[] = []) => mesh.as(ana).encrypt({ keyId, plaintext, grantTokens });

describe("where grants take time to get around", () => {
  test("a new one is in force at once with its token, without it when the time is up", async () => {
    const { grantToken } = await grant();
    await encrypt([grantToken!]);
    await expect(encrypt()).rejects.toMatchObject(denied);
    mesh.clock.advanceMs(grantConsistencyMs - 1);
    await expect(encrypt()).rejects.toMatchObject(denied);
    mesh.clock.advanceMs(1);
    await encrypt();
  });

  test("one that was revoked stays in force for as long, and is listed no more", async () => {
    const { grantId, grantToken } = await grant();
    mesh.clock.advanceMs(grantConsistencyMs);
    await mesh.as(root).revokeGrant({ keyId, grantId });
    expect((await mesh.as(root).listGrants({ keyId })).grants).toEqual([]);
    expect((await mesh.as(root).listGrants({ keyId, granteePrincipal: ana })).grants).toEqual([]);
    mesh.clock.advanceMs(grantConsistencyMs - 1);
    await encrypt();
    mesh.clock.advanceMs(1);
    await expect(encrypt()).rejects.toMatchObject(denied);
    await expect(encrypt([grantToken!])).rejects.toMatchObject(denied);
    await expect(mesh.as(root).revokeGrant({ keyId, grantId })).rejects.toMatchObject({
      code: "NotFoundException",
    });
  });

  test("one that was retired before it was in force never is", async () => {
    const { grantToken } = await grant();
    mesh.clock.advanceMs(1_000);
    await mesh.as(root).retireGrant({ grantToken });
    mesh.clock.advanceMs(grantConsistencyMs);
    await expect(encrypt()).rejects.toMatchObject(denied);
  });

  test("what lingers is cleared away with the next grant that ends", async () => {
    const ended = async () => {
      const { grantId } = await grant();
      await mesh.as(root).revokeGrant({ keyId, grantId });
    };
    await ended();
    mesh.clock.advanceMs(grantConsistencyMs);
    await ended();
    const left = await mesh.storage.kv.scan({ prefix: "kms/grantee/" });
    expect(left).toHaveLength(1);
  });
});

test("without a setting a grant is in force and over at once", async () => {
  mesh = createTestKms();
  mesh.identity.add(ana);
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.arn!;
  const { grantId } = await grant();
  await encrypt();
  await mesh.as(root).revokeGrant({ keyId, grantId });
  await expect(encrypt()).rejects.toMatchObject(denied);
});
