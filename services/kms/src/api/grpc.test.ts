import { ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import { beforeEach, describe, expect, test } from "vitest";
import { accountId, allow, createTestKms, onBehalfOf, root, type TestKms } from "../testing/test-kms.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const instance = `arn:aws:sts::${accountId}:assumed-role/aws:ec2-infrastructure/i-1`;
const volume = { "aws:ebs:id": "vol-1" };
let mesh: TestKms;
let keyId: string;
let keyArn: string;

beforeEach(async () => {
  mesh = createTestKms();
  mesh.identity.add(ana, allow("kms:*"));
  const { keyMetadata } = await mesh.as(root).createKey({});
  keyId = keyMetadata!.keyId!;
  keyArn = keyMetadata!.arn!;
  mesh.audit.records.length = 0;
});

const infrastructure: Principal = {
  type: "AssumedRole",
  arn: instance,
  accountId,
  principalId: `${accountId}:aws:ec2-infrastructure:i-1`,
  sessionIssuer: {
    arn: `arn:aws:iam::${accountId}:role/aws:ec2-infrastructure`,
    principalId: `${accountId}:aws:ec2-infrastructure`,
    userName: "aws:ec2-infrastructure",
  },
};

describe("a principal's Region", () => {
  test("is the one its call names: a key made there is there only", async () => {
    const { keyMetadata } = await mesh.as(root, "eu-west-1").createKey({});
    const made = keyMetadata!.keyId;
    expect(keyMetadata!.arn).toBe(`arn:aws:kms:eu-west-1:${accountId}:key/${made}`);
    await expect(mesh.as(root).describeKey({ keyId: made })).rejects.toThrow("does not exist");
    await mesh.as(root, "eu-west-1").describeKey({ keyId: made });
    expect(mesh.audit.records.map(({ region }) => region)).toEqual(["eu-west-1", "us-east-1", "eu-west-1"]);
  });

  test("that the mesh does not have is refused, and the record filed under the first", async () => {
    await expect(mesh.as(root, "mars-north-1").listKeys({})).rejects.toMatchObject({
      code: "ValidationException",
      message: "There is no Region mars-north-1.",
    });
    expect(mesh.audit.records).toMatchObject([{ region: "us-east-1", errorCode: "ValidationException" }]);
  });

  test("of a forwarded session is the session's own, whatever the call names", async () => {
    const { plaintext } = await mesh
      .forService("s3-sim", "eu-west-1")
      .generateDataKey({ keyId, keySpec: "AES_256", onBehalfOf: onBehalfOf(ana, "s3") });
    expect(plaintext).toHaveLength(32);
    expect(mesh.audit.records).toMatchObject([{ region: "us-east-1" }]);
  });
});

describe("forwarded callers", () => {
  test("S3 calls as the caller, with kms:ViaService and invokedBy in the record", async () => {
    await mesh.forService("s3-sim").generateDataKey({
      keyId,
      keySpec: "AES_256",
      encryptionContext: { "aws:s3:arn": "arn:aws:s3:::b/o" },
      onBehalfOf: onBehalfOf(ana, "s3"),
    });
    expect(mesh.audit.records).toMatchObject([
      {
        eventName: "GenerateDataKey",
        principal: { arn: ana },
        invokedBy: "fas.s3.amazonaws.com",
        sourceIp: "fas.s3.amazonaws.com",
        userAgent: "fas.s3.amazonaws.com",
        requestParameters: {
          keyId,
          keySpec: "AES_256",
          encryptionContext: { "aws:s3:arn": "arn:aws:s3:::b/o" },
        },
        responseElements: null,
        additionalEventData: { keyMaterialId: expect.stringMatching(/^[0-9a-f]{64}$/) },
        resources: [{ arn: keyArn, type: "AWS::KMS::Key", accountId }],
      },
    ]);
  });

  test("a service cannot call for itself, nor with a session of another door", async () => {
    const request = { keyId, keySpec: "AES_256" };
    for (const refused of [
      mesh.forService("s3-sim").generateDataKey(request),
      mesh.forService("s3-sim").generateDataKey({ ...request, onBehalfOf: onBehalfOf(ana, "ec2") }),
      mesh.forService("cli").generateDataKey({ ...request, onBehalfOf: onBehalfOf(ana, "s3") }),
      mesh.forService("cli").generateDataKey(request),
      mesh.as(ana).generateDataKey({ ...request, onBehalfOf: onBehalfOf(root, "s3") }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: "AccessDeniedException" });
    }
    expect(mesh.audit.records.map(({ errorCode }) => errorCode)).toEqual(Array(5).fill("AccessDenied"));
  });

  test("EBS: CreateGrant as the caller, Decrypt as the instance's role under it, RetireGrant as EC2", async () => {
    const ebs = mesh.forService("ebs-sim");
    const host = mesh.forService("ec2-host");
    const caller = onBehalfOf(ana, "ec2");
    const { ciphertextBlob } = await ebs.generateDataKeyWithoutPlaintext({
      keyId: "alias/aws/ebs",
      numberOfBytes: 64,
      encryptionContext: volume,
      onBehalfOf: caller,
    });
    const managed = (await ebs.describeKey({ keyId: "alias/aws/ebs", onBehalfOf: caller })).keyMetadata!.arn!;
    const asInstance = { ...onBehalfOf(instance, "ec2", infrastructure), invokedBy: "AWS Internal" };
    const decrypt = () => host.decrypt({ ciphertextBlob, encryptionContext: volume, onBehalfOf: asInstance });
    await expect(decrypt()).rejects.toMatchObject({ code: "AccessDeniedException" });
    const { grantId } = await ebs.createGrant({
      keyId: managed,
      granteePrincipal: instance,
      retiringPrincipal: "ec2.us-east-1.amazonaws.com",
      operations: ["Decrypt"],
      constraints: { encryptionContextSubset: volume },
      onBehalfOf: caller,
    });
    expect((await decrypt()).plaintext).toHaveLength(64);
    const service: Principal = {
      type: "AWSService",
      arn: "ec2.us-east-1.amazonaws.com",
      accountId,
      principalId: "ec2.us-east-1.amazonaws.com",
    };
    const asEc2 = { ...onBehalfOf("", "ec2", service), invokedBy: "AWS Internal" };
    await host.retireGrant({ keyId: managed, grantId, onBehalfOf: asEc2 });
    await expect(decrypt()).rejects.toMatchObject({ code: "AccessDeniedException" });

    const created = mesh.audit.records.find(({ eventName }) => eventName === "CreateGrant");
    expect(created).toMatchObject({
      requestParameters: {
        constraints: { encryptionContextSubset: volume },
        retiringPrincipal: "ec2.us-east-1.amazonaws.com",
        operations: ["Decrypt"],
        keyId: managed,
        granteePrincipal: instance,
      },
      responseElements: { grantId, keyId: managed },
      vpcEndpointId: "AWS Internal",
    });
    const retired = mesh.audit.records.find(({ eventName }) => eventName === "RetireGrant");
    expect(retired).toMatchObject({
      requestParameters: null,
      responseElements: { keyId: managed },
      additionalEventData: { grantId },
    });
  });
});

describe("the trail record", () => {
  test("is there before the answer: with the trail down there is no result", async () => {
    mesh.audit.outage = new ServiceError("ServiceUnavailable", "the trail is down");
    await expect(mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" })).rejects.toMatchObject({
      code: "KMSInternalException",
    });
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
  });

  test("is made for denials and bad requests too, one each", async () => {
    mesh.identity.add(ana);
    await expect(mesh.as(ana).encrypt({ keyId, plaintext: Buffer.from("x") })).rejects.toThrow();
    await expect(mesh.as(root).encrypt({ keyId })).rejects.toThrow();
    await expect(mesh.as("arn:aws:iam::111122223333:user/ghost").listKeys({})).rejects.toThrow();
    expect(mesh.audit.records).toMatchObject([
      {
        errorCode: "AccessDenied",
        errorMessage: expect.stringContaining("kms:Encrypt"),
        principal: { arn: ana },
      },
      { errorCode: "ValidationException" },
      { errorCode: "AccessDenied", principal: undefined },
    ]);
  });

  test("never holds plaintext, ciphertext, policy text or tokens", async () => {
    const marker = "planted-marker-7f3a";
    const client = mesh.as(root);
    const { ciphertextBlob } = await client.encrypt({ keyId, plaintext: Buffer.from(marker) });
    await client.decrypt({ ciphertextBlob });
    const { policy } = await client.getKeyPolicy({ keyId });
    const marked = policy!.replace("Enable IAM User Permissions", marker);
    await client.putKeyPolicy({ keyId, policy: marked });
    await client.createKey({ policy: marked });
    const { grantToken } = await client.createGrant({
      keyId,
      granteePrincipal: root,
      operations: ["Decrypt"],
    });
    await client.decrypt({ ciphertextBlob, grantTokens: [grantToken!] });
    await client.retireGrant({ grantToken });
    const trail = JSON.stringify(mesh.audit.records);
    for (const secret of [
      marker,
      Buffer.from(marker).toString("base64"),
      ciphertextBlob!.toString("base64"),
      grantToken!,
    ]) {
      expect(trail).not.toContain(secret);
    }
    expect(
      [...mesh.storage.kv.dump().values()].every(
        (value) => !value.includes("planted-marker-7f3a") || value.includes("Statement"),
      ),
    ).toBe(true);
  });

  test("shows mutations with the key's ARN in responseElements", async () => {
    await mesh.as(root).disableKey({ keyId });
    expect(mesh.audit.records).toMatchObject([
      {
        eventName: "DisableKey",
        readOnly: false,
        requestParameters: { keyId },
        responseElements: { keyId: keyArn },
      },
    ]);
  });
});

test("a neighbour's failure is KMSInternalException and no bug", async () => {
  mesh.fleet.outage = new ServiceError("ServiceUnavailable", "no HSM");
  await expect(mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" })).rejects.toMatchObject({
    code: "KMSInternalException",
  });
  expect(mesh.bugs).toEqual([]);
  mesh.fleet.outage = new Error("a bug");
  await expect(mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" })).rejects.toMatchObject({
    code: "KMSInternalException",
    message: "The request processing has failed because of an unknown error.",
  });
  expect(mesh.bugs).toHaveLength(1);
});
