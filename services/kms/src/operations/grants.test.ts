import { beforeEach, describe, expect, test } from "vitest";
import { grantCountPath } from "../store/layout.ts";
import {
  accountId,
  allow,
  createTestKms,
  otherAccountId,
  otherRoot,
  region,
  root,
  type TestKms,
} from "../testing/test-kms.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const bea = `arn:aws:iam::${accountId}:user/bea`;
const plaintext = Buffer.from("x");
const volume = { "aws:ebs:id": "vol-1" };
let mesh: TestKms;
let keyId: string;
let keyArn: string;

beforeEach(async () => {
  mesh = createTestKms();
  mesh.identity.add(ana);
  mesh.identity.add(bea);
  const { keyMetadata } = await mesh.as(root).createKey({});
  keyId = keyMetadata!.keyId!;
  keyArn = keyMetadata!.arn!;
});

describe("CreateGrant", () => {
  test("lets the grantee do what it names at once, on any replica, and nothing else", async () => {
    const other = mesh.makeReplica();
    await expect(other.as(ana).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    const { grantId, grantToken } = await mesh
      .as(root)
      .createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"] });
    expect(grantId).toMatch(/^[0-9a-f]{64}$/);
    await other.as(ana).encrypt({ keyId, plaintext, grantTokens: [grantToken!] });
    const { ciphertextBlob } = await mesh.as(ana).encrypt({ keyId, plaintext });
    await expect(mesh.as(ana).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await expect(
      mesh.as(bea).encrypt({ keyId, plaintext, grantTokens: [grantToken!] }),
    ).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("reaches a role's sessions", async () => {
    const role = `arn:aws:iam::${accountId}:role/app`;
    mesh.identity.add(role);
    const session = `arn:aws:sts::${accountId}:assumed-role/app/one`;
    mesh.identity.add(session);
    await mesh.as(root).createGrant({ keyId, granteePrincipal: role, operations: ["Encrypt"] });
    await mesh.as(session).encrypt({ keyId, plaintext });
  });

  test("holds the request's encryption context to EncryptionContextSubset and Equals", async () => {
    const operations = ["GenerateDataKey"];
    const grant = { keyId, operations };
    await mesh
      .as(root)
      .createGrant({ ...grant, granteePrincipal: ana, constraints: { encryptionContextSubset: volume } });
    await mesh
      .as(root)
      .createGrant({ ...grant, granteePrincipal: bea, constraints: { encryptionContextEquals: volume } });
    const ask = (who: string, encryptionContext: Record<string, string>) =>
      mesh.as(who).generateDataKey({ keyId, keySpec: "AES_256", encryptionContext });
    await ask(ana, volume);
    await ask(ana, { ...volume, more: "x" });
    await expect(ask(ana, { "aws:ebs:id": "vol-2" })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await ask(bea, volume);
    await expect(ask(bea, { ...volume, more: "x" })).rejects.toMatchObject({ code: "AccessDeniedException" });
  });

  test("with the same name and parameters gives the same grant and a fresh token", async () => {
    const request = { keyId, granteePrincipal: ana, operations: ["Encrypt", "Decrypt"], name: "once" };
    const first = await mesh.as(root).createGrant(request);
    const again = await mesh.as(root).createGrant({ ...request, operations: ["Decrypt", "Encrypt"] });
    expect(again.grantId).toBe(first.grantId);
    expect(again.grantToken).not.toBe(first.grantToken);
    const other = await mesh.as(root).createGrant({ ...request, operations: ["Encrypt"] });
    expect(other.grantId).not.toBe(first.grantId);
    const racing = await Promise.all(
      [mesh, mesh.makeReplica(), mesh].map((from) => from.as(root).createGrant({ ...request, name: "race" })),
    );
    expect(new Set(racing.map(({ grantId }) => grantId)).size).toBe(1);
    const { grants } = await mesh.as(root).listGrants({ keyId });
    expect(grants).toHaveLength(3);
  });

  test("by a grantee can give only a part of what it holds", async () => {
    const constraints = { encryptionContextSubset: volume };
    const mine = ["CreateGrant", "Decrypt"];
    await mesh.as(root).createGrant({ keyId, granteePrincipal: ana, operations: mine, constraints });
    const give = (operations: string[], child?: object) =>
      mesh.as(ana).createGrant({ keyId, granteePrincipal: bea, operations, constraints: child });
    await give(["Decrypt"], { encryptionContextSubset: { ...volume, more: "x" } });
    for (const wider of [
      give(["Encrypt"], constraints),
      give(["Decrypt"]),
      give(["Decrypt"], { encryptionContextSubset: { other: "y" } }),
    ]) {
      await expect(wider).rejects.toMatchObject({ code: "AccessDeniedException" });
    }
  });

  test.each([
    [{ operations: ["Sign"] }, "ValidationException"],
    [{ operations: ["Nonsense"] }, "ValidationException"],
    [{ operations: [] }, "ValidationException"],
    [{ granteePrincipal: "nobody" }, "InvalidArnException"],
    [{ granteePrincipal: `arn:aws:iam::${accountId}:user/ghost` }, "InvalidArnException"],
    [{ retiringPrincipal: "ec2.us-east-1.amazonaws.com" }, "InvalidArnException"],
    [{ granteeServicePrincipal: "dynamodb.us-east-1.amazonaws.com" }, "ValidationException"],
    [{ granteePrincipal: undefined }, "ValidationException"],
    [
      { constraints: { encryptionContextSubset: { a: "b" }, encryptionContextEquals: { a: "b" } } },
      "ValidationException",
    ],
    [{ constraints: { encryptionContextSubset: {}, encryptionContextEquals: {} } }, "ValidationException"],
    [{ constraints: {} }, "ValidationException"],
    [{ grantTokens: ["nonsense"] }, "InvalidGrantTokenException"],
    [{ dryRun: true }, "DryRunOperationException"],
  ])("refuses %j with %s", async (change, code) => {
    const request = { keyId, granteePrincipal: ana, operations: ["Decrypt"], ...change };
    await expect(mesh.as(root).createGrant(request)).rejects.toMatchObject({ code });
    expect((await mesh.as(root).listGrants({ keyId })).grants).toEqual([]);
  });

  test("answers LimitExceededException for the 50001st grant of a key", async () => {
    const path = grantCountPath({ region, accountId, keyId });
    await mesh.storage.kv.write([{ put: path, value: Buffer.from("49999") }]);
    const request = { keyId, granteePrincipal: ana, operations: ["Decrypt"] };
    await mesh.as(root).createGrant(request);
    await expect(mesh.as(root).createGrant(request)).rejects.toMatchObject({
      code: "LimitExceededException",
    });
  });
});

describe("ListGrants", () => {
  test("lists all, by grantee, by id, in pages", async () => {
    const ids: string[] = [];
    for (const granteePrincipal of [ana, bea, ana]) {
      ids.push(
        (await mesh.as(root).createGrant({ keyId, granteePrincipal, operations: ["Decrypt"] })).grantId!,
      );
    }
    const first = await mesh.as(root).listGrants({ keyId, limit: 2 });
    const second = await mesh.as(root).listGrants({ keyId, limit: 2, marker: first.nextMarker });
    const listed = [...first.grants!, ...second.grants!];
    expect(listed.map(({ grantId }) => grantId).sort()).toEqual(ids.sort());
    expect(listed[0]).toMatchObject({ keyId: keyArn, issuingAccount: root, operations: ["Decrypt"] });
    expect((await mesh.as(root).listGrants({ keyId, granteePrincipal: ana })).grants).toHaveLength(2);
    expect((await mesh.as(root).listGrants({ keyId, grantId: ids[0] })).grants).toHaveLength(1);
  });

  test("does not take an alias", async () => {
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    await expect(mesh.as(root).listGrants({ keyId: "alias/pay" })).rejects.toMatchObject({
      code: "NotFoundException",
    });
  });
});

describe("ListRetirableGrants", () => {
  test("lists the grants a principal may retire", async () => {
    await mesh
      .as(root)
      .createGrant({ keyId, granteePrincipal: ana, retiringPrincipal: bea, operations: ["Decrypt"] });
    await mesh.as(root).createGrant({ keyId, granteePrincipal: ana, operations: ["Decrypt"] });
    const { grants } = await mesh.as(root).listRetirableGrants({ retiringPrincipal: bea });
    expect(grants).toMatchObject([{ granteePrincipal: ana, retiringPrincipal: bea, keyId: keyArn }]);
  });
});

describe("RevokeGrant", () => {
  test("ends the grant for the grantee at once", async () => {
    const { grantId } = await mesh
      .as(root)
      .createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"], name: "n" });
    await mesh.as(ana).encrypt({ keyId, plaintext });
    await expect(mesh.as(root).revokeGrant({ keyId, grantId, dryRun: true })).rejects.toMatchObject({
      code: "DryRunOperationException",
    });
    await mesh.as(root).revokeGrant({ keyId, grantId });
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await expect(mesh.as(root).revokeGrant({ keyId, grantId })).rejects.toMatchObject({
      code: "NotFoundException",
    });
    await expect(mesh.as(root).revokeGrant({ keyId, grantId: "xyz" })).rejects.toMatchObject({
      code: "InvalidGrantIdException",
    });
    expect([...mesh.storage.kv.dump().keys()].filter((path) => /grant|retir/.test(path))).toEqual([
      grantCountPath({ region, accountId, keyId }),
    ]);
  });

  test("is for those who administer the key", async () => {
    const { grantId } = await mesh
      .as(root)
      .createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"] });
    await expect(mesh.as(ana).revokeGrant({ keyId, grantId })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });
});

describe("RetireGrant", () => {
  const create = (more: object) =>
    mesh.as(root).createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"], ...more });

  test("is for the retiring principal, by token or by key ARN and grant id", async () => {
    const { grantToken } = await create({ retiringPrincipal: bea });
    await expect(mesh.as(ana).retireGrant({ grantToken })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await mesh.as(bea).retireGrant({ grantToken });
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toThrow();
    const { grantId } = await create({ retiringPrincipal: bea });
    await expect(mesh.as(bea).retireGrant({ keyId, grantId })).rejects.toMatchObject({
      code: "InvalidArnException",
    });
    await mesh.as(bea).retireGrant({ keyId: keyArn, grantId });
    await expect(mesh.as(bea).retireGrant({ keyId: keyArn, grantId })).rejects.toMatchObject({
      code: "NotFoundException",
    });
  });

  test("is for the grantee only when the grant includes RetireGrant", async () => {
    const without = await create({});
    await expect(mesh.as(ana).retireGrant({ grantToken: without.grantToken })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    const { grantToken } = await create({ operations: ["Encrypt", "RetireGrant"] });
    await mesh.as(ana).retireGrant({ grantToken });
  });

  test("is for the issuing account, and whom its IAM policies let", async () => {
    const first = await create({});
    await mesh.as(root).retireGrant({ grantToken: first.grantToken });
    const carl = `arn:aws:iam::${accountId}:user/carl`;
    mesh.identity.add(carl, allow("kms:RetireGrant"));
    const second = await create({});
    await mesh.as(carl).retireGrant({ grantToken: second.grantToken });
    const eve = `arn:aws:iam::${otherAccountId}:user/eve`;
    mesh.identity.add(eve, allow("kms:*"));
    const third = await create({});
    await expect(mesh.as(eve).retireGrant({ grantToken: third.grantToken })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test.each([
    { retiringPrincipal: otherRoot },
    { granteePrincipal: otherRoot, operations: ["Encrypt", "RetireGrant"] },
  ])("is for those of the account in %j whom its IAM policies let", async (named) => {
    const eve = `arn:aws:iam::${otherAccountId}:user/eve`;
    const { grantToken } = await create(named);
    mesh.identity.add(eve, allow("kms:Encrypt"));
    await expect(mesh.as(eve).retireGrant({ grantToken })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    mesh.identity.add(eve, allow("kms:RetireGrant"));
    await mesh.as(eve).retireGrant({ grantToken });
  });

  test.each([{}, { grantToken: "x", grantId: "y" }])(
    "refuses %j with ValidationException",
    async (request) => {
      await expect(mesh.as(root).retireGrant(request)).rejects.toMatchObject({ code: "ValidationException" });
    },
  );

  test("refuses a damaged token with InvalidGrantTokenException", async () => {
    const { grantToken } = await create({});
    const damaged = `${grantToken!.slice(0, 60)}${grantToken![60] === "A" ? "B" : "A"}${grantToken!.slice(61)}`;
    await expect(mesh.as(root).retireGrant({ grantToken: damaged })).rejects.toMatchObject({
      code: "InvalidGrantTokenException",
    });
  });
});
