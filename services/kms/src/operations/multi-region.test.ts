import { beforeEach, describe, expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { accountId, allow, createTestKms, otherRoot, root, type TestKms } from "../testing/test-kms.ts";

const [home, there, far] = ["us-east-1", "eu-west-1", "us-west-2"] as const;
const ana = `arn:aws:iam::${accountId}:user/ana`;
const nobody = `arn:aws:iam::${accountId}:user/nobody`;
const plaintext = Buffer.from("the launch code");
let mesh: TestKms;
let keyId: string;

beforeEach(async () => {
  mesh = createTestKms();
  keyId = await newPrimary();
});

async function newPrimary(request = {}): Promise<string> {
  const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true, ...request });
  return keyMetadata!.keyId!;
}

const arnIn = (region: string, id = keyId) => `arn:aws:kms:${region}:${accountId}:key/${id}`;
const inRegion = (region: string) => mesh.as(root, region);
const replicate = (replicaRegion: string, request = {}) =>
  mesh.as(root).replicateKey({ keyId, replicaRegion, ...request });

async function metadataIn(region: string, id = keyId) {
  return (await inRegion(region).describeKey({ keyId: id })).keyMetadata!;
}

/** The configuration a Region tells of a key, ARNs left out. */
async function placesIn(region: string) {
  const { multiRegionKeyType, primaryKey, replicaKeys } = (await metadataIn(region))
    .multiRegionConfiguration!;
  return [multiRegionKeyType, primaryKey!.region, replicaKeys!.map((key) => key.region)];
}

/** What storage holds under a prefix, as text, with the hex ids of materials. */
function stored(prefix: string): string[] {
  return [...mesh.storage.kv.dump().keys()].filter((path) => path.startsWith(prefix));
}

describe("ReplicateKey", () => {
  test("makes a replica with the same id and material, and answers with its policy and tags", async () => {
    const { replicaKeyMetadata, replicaPolicy, replicaTags } = await replicate(there, {
      description: "payroll in Europe",
      tags: [{ tagKey: "team", tagValue: "pay" }],
    });
    const primary = await metadataIn(home);
    expect(replicaKeyMetadata).toMatchObject({
      keyId,
      arn: arnIn(there),
      description: "payroll in Europe",
      keyState: "Enabled",
      enabled: true,
      origin: "AWS_KMS",
      keyManager: "CUSTOMER",
      multiRegion: true,
      multiRegionConfiguration: {
        multiRegionKeyType: "REPLICA",
        primaryKey: { arn: arnIn(home), region: home },
        replicaKeys: [{ arn: arnIn(there), region: there }],
      },
      currentKeyMaterialId: primary.currentKeyMaterialId,
    });
    expect(JSON.parse(replicaPolicy!)).toMatchObject({ Id: "key-default-1" });
    expect(replicaTags).toEqual([{ tagKey: "team", tagValue: "pay" }]);
    expect(await replicate("us-west-2")).not.toHaveProperty("replicaTags");
    expect(primary.description).toBe("");
    expect((await inRegion(home).listResourceTags({ keyId })).tags).toEqual([]);
  });

  test("tells every Region of every other, whatever the order", async () => {
    await Promise.all([replicate(there), replicate(far)]);
    const [, , replicas] = await placesIn(home);
    expect([...(replicas as string[])].sort()).toEqual([there, far]);
    expect(await placesIn(there)).toEqual(["REPLICA", home, replicas]);
    expect(await placesIn(far)).toEqual(["REPLICA", home, replicas]);
  });

  test("lets either Region decrypt what the other encrypted, each by its own EKT", async () => {
    await replicate(there);
    for (const [from, to] of [
      [home, there],
      [there, home],
    ] as const) {
      const { ciphertextBlob } = await inRegion(from).encrypt({ keyId, plaintext });
      const opened = await inRegion(to).decrypt({ ciphertextBlob, keyId: arnIn(to) });
      expect(opened).toMatchObject({ plaintext, keyId: arnIn(to) });
    }
    const ekts = [...mesh.storage.kv.dump()].filter(([path]) => path.startsWith("kms/hbk/"));
    const values = ekts.map(([, value]) => JSON.parse(value.toString()).ekt);
    expect(values).toHaveLength(2);
    expect(new Set(values).size).toBe(2);
  });

  test("decrypts nothing in a Region without a replica", async () => {
    await replicate(there);
    const { ciphertextBlob } = await inRegion(home).encrypt({ keyId, plaintext });
    await expect(inRegion(far).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("brings older key material along, and later material to the replicas there are", async () => {
    const first = await inRegion(home).encrypt({ keyId, plaintext });
    await inRegion(home).rotateKeyOnDemand({ keyId });
    await replicate(there);
    const second = await inRegion(home).encrypt({ keyId, plaintext });
    await inRegion(home).rotateKeyOnDemand({ keyId });
    const third = await inRegion(there).encrypt({ keyId, plaintext });
    for (const region of [home, there]) {
      for (const { ciphertextBlob } of [first, second, third]) {
        expect((await inRegion(region).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
      }
    }
    expect((await metadataIn(there)).currentKeyMaterialId).toBe(
      (await metadataIn(home)).currentKeyMaterialId,
    );
  });

  test("leaves policy, aliases and state to each Region", async () => {
    await replicate(there);
    await inRegion(there).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    await inRegion(there).disableKey({ keyId });
    await expect(inRegion(home).describeKey({ keyId: "alias/pay" })).rejects.toThrow("is not found");
    expect((await metadataIn(home)).keyState).toBe("Enabled");
    const { ciphertextBlob } = await inRegion(home).encrypt({ keyId, plaintext });
    await expect(inRegion(there).decrypt({ ciphertextBlob })).rejects.toThrow(`${arnIn(there)} is disabled.`);
  });

  test("is refused for what is no primary", async () => {
    await replicate(there);
    const ofReplica = mesh.as(root, there).replicateKey({ keyId, replicaRegion: far });
    await expect(ofReplica).rejects.toMatchObject({
      code: "UnsupportedOperationException",
      message: `${arnIn(there)} is not a multi-region primary key.`,
    });
    keyId = await newPrimary({ multiRegion: false });
    await expect(replicate(there)).rejects.toThrow(`${arnIn(home)} is not a multi-region primary key.`);
  });

  test("is refused where the key already is, and where there is no Region", async () => {
    await replicate(there);
    for (const region of [there, home]) {
      await expect(replicate(region)).rejects.toMatchObject({ code: "AlreadyExistsException" });
    }
    await expect(replicate("ap-south-1")).rejects.toMatchObject({ code: "UnsupportedOperationException" });
  });

  test.each([
    ["DisabledException", "is disabled.", () => inRegion(home).disableKey({ keyId })],
    ["KMSInvalidStateException", "is pending deletion.", () => inRegion(home).scheduleKeyDeletion({ keyId })],
  ])("answers %s for a primary that %s", async (code, message, prepare) => {
    await prepare();
    await expect(replicate(there)).rejects.toMatchObject({ code, message: `${arnIn(home)} ${message}` });
  });

  test.each([
    ["a policy that is none", { policy: "{" }, "MalformedPolicyDocumentException"],
    ["a policy for nobody", { policy: policyFor(nobody) }, "MalformedPolicyDocumentException"],
    ["a policy that locks out", { policy: policyFor(otherRoot) }, "MalformedPolicyDocumentException"],
    ["too long a policy", { policy: policyFor(root) + " ".repeat(32_768) }, "LimitExceededException"],
    ["a reserved tag", { tags: [{ tagKey: "aws:x", tagValue: "1" }] }, "TagException"],
  ])("refuses %s, and leaves nothing", async (_, request, code) => {
    await expect(replicate(there, request)).rejects.toMatchObject({ code });
    expect(stored(`kms/key/${there}/`)).toEqual([]);
    expect(await placesIn(home)).toEqual(["PRIMARY", home, []]);
  });

  test("takes a policy that locks the caller out when the check is bypassed", async () => {
    const policy = policyFor(otherRoot);
    const answer = await replicate(there, { policy, bypassPolicyLockoutSafetyCheck: true });
    expect(answer.replicaPolicy).toBe(policy);
    await expect(metadataIn(there)).rejects.toMatchObject({ code: "AccessDeniedException" });
  });
});

function policyFor(principal: string): string {
  const Statement = [{ Effect: "Allow", Principal: { AWS: principal }, Action: "kms:*", Resource: "*" }];
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

describe("UpdatePrimaryRegion", () => {
  const move = (primaryRegion: string, from: string = home) =>
    inRegion(from).updatePrimaryRegion({ keyId, primaryRegion });

  test("swaps primary and replica in every Region's record", async () => {
    await replicate(there);
    await replicate(far);
    await move(there);
    for (const [region, type] of [
      [home, "REPLICA"],
      [there, "PRIMARY"],
      [far, "REPLICA"],
    ] as const) {
      expect(await placesIn(region)).toEqual([type, there, [far, home]]);
    }
    await move(home, there);
    expect(await placesIn(there)).toEqual(["REPLICA", home, [far, there]]);
  });

  test("makes the new primary the one that is rotated", async () => {
    await replicate(there);
    await move(there);
    await inRegion(there).rotateKeyOnDemand({ keyId });
    const { ciphertextBlob } = await inRegion(there).encrypt({ keyId, plaintext });
    expect((await inRegion(home).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
    await expect(inRegion(home).rotateKeyOnDemand({ keyId })).rejects.toMatchObject({
      code: "UnsupportedOperationException",
    });
  });

  test("hands the automatic rotation over to the new primary, even when the old one is gone", async () => {
    await inRegion(home).enableKeyRotation({ keyId, rotationPeriodInDays: 90 });
    await replicate(there);
    await move(there);
    await inRegion(home).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
    const before = (await metadataIn(there)).currentKeyMaterialId;
    mesh.clock.advanceDays(8);
    await runDue(mesh.kms);
    expect(await placesIn(there)).toEqual(["PRIMARY", there, []]);
    mesh.clock.advanceDays(83);
    await runDue(mesh.kms);
    expect((await metadataIn(there)).currentKeyMaterialId).not.toBe(before);
  });

  test("is refused for what is no primary, where there is no replica, and where the primary is", async () => {
    await replicate(there);
    await expect(move(home, there)).rejects.toThrow("is not a multi-region primary key.");
    await expect(move(far)).rejects.toThrow(`Key '${arnIn(far)}' does not exist`);
    await expect(move(home)).rejects.toMatchObject({ code: "UnsupportedOperationException" });
  });

  test("is refused while either key is disabled", async () => {
    await replicate(there);
    await inRegion(there).disableKey({ keyId });
    await expect(move(there)).rejects.toThrow(`${arnIn(there)} is disabled.`);
    await inRegion(home).disableKey({ keyId });
    await expect(move(there)).rejects.toThrow(`${arnIn(home)} is disabled.`);
  });

  test("takes kms:UpdatePrimaryRegion on both keys", async () => {
    await replicate(there);
    const onHome = { ...allow("kms:UpdatePrimaryRegion"), Resource: arnIn(home) };
    mesh.identity.add(ana, onHome);
    await expect(mesh.as(ana).updatePrimaryRegion({ keyId, primaryRegion: there })).rejects.toThrow(
      arnIn(there),
    );
    const bob = `arn:aws:iam::${accountId}:user/bob`;
    mesh.identity.add(bob, {
      ...allow("kms:UpdatePrimaryRegion"),
      Condition: { StringEquals: { "kms:PrimaryRegion": there } },
    });
    await mesh.as(bob).updatePrimaryRegion({ keyId, primaryRegion: there });
  });
});

describe("deletion", () => {
  const schedule = (region: string) =>
    inRegion(region).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });

  test("of a primary waits for its replicas, and then begins its window", async () => {
    await replicate(there);
    await replicate(far);
    expect(await schedule(home)).toMatchObject({
      keyState: "PendingReplicaDeletion",
      pendingWindowInDays: 7,
    });
    await schedule(there);
    mesh.clock.advanceDays(10);
    await schedule(far);
    await runDue(mesh.kms);
    expect(await placesIn(home)).toEqual(["PRIMARY", home, [far]]);
    expect((await metadataIn(home)).keyState).toBe("PendingReplicaDeletion");
    mesh.clock.advanceDays(7);
    await runDue(mesh.kms);
    expect((await metadataIn(home)).keyState).toBe("PendingDeletion");
    mesh.clock.advanceDays(7);
    await runDue(mesh.kms);
    for (const region of [home, there, far])
      await expect(metadataIn(region)).rejects.toThrow("does not exist");
    expect(stored("kms/hbk/")).toEqual([]);
  });

  test("of a replica leaves the others, which still open what it encrypted, and it can be made again", async () => {
    await replicate(there);
    const { ciphertextBlob } = await inRegion(there).encrypt({ keyId, plaintext });
    await schedule(there);
    mesh.clock.advanceDays(7);
    await runDue(mesh.kms);
    expect(await placesIn(home)).toEqual(["PRIMARY", home, []]);
    expect((await inRegion(home).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
    await replicate(there);
    expect((await inRegion(there).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
  });
});
