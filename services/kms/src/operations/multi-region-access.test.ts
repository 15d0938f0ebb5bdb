import { beforeEach, describe, expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { accountId, allow, createTestKms, otherRoot, root, type TestKms } from "../testing/test-kms.ts";

const [home, there, far] = ["us-east-1", "eu-west-1", "us-west-2"] as const;
const ana = `arn:aws:iam::${accountId}:user/ana`;
let mesh: TestKms;
let keyId: string;

beforeEach(async () => {
  mesh = createTestKms();
  keyId = await newPrimary();
});

async function newPrimary(): Promise<string> {
  const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true });
  return keyMetadata!.keyId!;
}

const arnIn = (region: string) => `arn:aws:kms:${region}:${accountId}:key/${keyId}`;
const replicate = (replicaRegion: string) => mesh.as(root).replicateKey({ keyId, replicaRegion });

describe("permission to replicate", () => {
  const asAna = (request = {}) => mesh.as(ana).replicateKey({ keyId, replicaRegion: there, ...request });
  const when = (action: string, Condition: object) => ({ ...allow(action), Condition });

  test("takes kms:ReplicateKey on the primary and kms:CreateKey in the replica's Region", async () => {
    mesh.identity.add(ana, allow("kms:ReplicateKey"));
    await expect(asAna()).rejects.toThrow("kms:CreateKey");
    mesh = createTestKms();
    keyId = await newPrimary();
    mesh.identity.add(ana, allow("kms:CreateKey"));
    await expect(asAna()).rejects.toThrow("kms:ReplicateKey");
  });

  test("is asked with both Regions' conditions, and for tags with kms:TagResource", async () => {
    mesh.identity.add(
      ana,
      when("kms:ReplicateKey", {
        StringEquals: { "kms:ReplicaRegion": there, "aws:RequestedRegion": home },
        Bool: { "kms:MultiRegion": "true" },
      }),
      when("kms:CreateKey", {
        StringEquals: { "kms:MultiRegionKeyType": "REPLICA", "aws:RequestedRegion": there },
      }),
      allow("kms:PutKeyPolicy"),
    );
    await expect(asAna({ tags: [{ tagKey: "a", tagValue: "b" }] })).rejects.toThrow("kms:TagResource");
    await expect(asAna({ replicaRegion: far })).rejects.toThrow("kms:ReplicateKey");
    await asAna();
  });

  test("is not given across accounts", async () => {
    await expect(
      mesh.as(otherRoot).replicateKey({ keyId: arnIn(home), replicaRegion: there }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
  });
});

describe("the trail", () => {
  beforeEach(() => {
    mesh.audit.records.length = 0;
  });

  test("shows ReplicateKey at the primary, CreateKey at the replica, and the synchronization", async () => {
    await replicate(there);
    await runDue(mesh.kms);
    const records = [...mesh.audit.records].sort((a, b) => (a.eventName < b.eventName ? -1 : 1));
    const [create, made, synchronized] = records;
    expect(records).toHaveLength(3);
    expect(made).toMatchObject({
      eventName: "ReplicateKey",
      region: home,
      readOnly: false,
      requestParameters: {
        keyId,
        replicaRegion: there,
        bypassPolicyLockoutSafetyCheck: false,
        description: "",
      },
      responseElements: { replicaKeyMetadata: { arn: arnIn(there), aWSAccountId: accountId } },
      resources: [{ arn: arnIn(home) }],
    });
    expect(JSON.stringify(records)).not.toContain("Statement");
    expect(create).toMatchObject({
      eventName: "CreateKey",
      region: there,
      requestId: made!.requestId,
      principal: { arn: root },
      invokedBy: "kms.amazonaws.com",
      responseElements: { keyMetadata: { arn: arnIn(there) } },
      resources: [{ arn: arnIn(there) }],
    });
    expect(synchronized).toMatchObject({
      eventName: "SynchronizeMultiRegionKey",
      eventType: "AwsServiceEvent",
      region: home,
      resources: [{ arn: arnIn(home) }],
    });
  });

  test("shows UpdatePrimaryRegion in both Regions", async () => {
    await replicate(there);
    mesh.audit.records.length = 0;
    await mesh.as(root).updatePrimaryRegion({ keyId, primaryRegion: there });
    const records = [...mesh.audit.records].sort((a, b) => (a.region < b.region ? 1 : -1));
    expect(records).toMatchObject([
      {
        eventName: "UpdatePrimaryRegion",
        region: home,
        requestParameters: { keyId, primaryRegion: there },
        responseElements: { keyId: arnIn(home) },
      },
      {
        eventName: "UpdatePrimaryRegion",
        region: there,
        invokedBy: "kms.amazonaws.com",
        requestParameters: { keyId: arnIn(there), primaryRegion: there },
      },
    ]);
  });

  test("shows a refusal once, in the primary's Region", async () => {
    await expect(replicate(home)).rejects.toThrow();
    expect(mesh.audit.records).toMatchObject([
      { eventName: "ReplicateKey", region: home, errorCode: "AlreadyExistsException" },
    ]);
  });
});
