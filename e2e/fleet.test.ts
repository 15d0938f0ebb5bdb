import { CreateKeyCommand, DecryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { startLoad } from "./support/load.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { run } from "./support/scenario-runs.ts";

interface Hsm {
  readonly name: string;
  readonly state: string;
  readonly regions: readonly string[];
  readonly cachedHbks: number;
  readonly sensors: readonly { readonly name: string; readonly state: string }[];
}

/** An SDK tries again by itself; what takes longer than this somebody would have noticed. */
const noticeableMs = 5_000;
const patience = { timeout: 30_000, interval: 100 };

let mesh: TestMesh;
let admin: ReturnType<typeof adminOf>;
let clients: ReturnType<typeof awsClients>;
let keyId: string;

beforeAll(async () => {
  mesh = await startMesh();
  use(mesh);
  keyId = (await clients.kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
});
afterAll(() => mesh?.stop());

function use({ handle }: TestMesh) {
  admin = adminOf(handle);
  clients = awsClients(handle);
}

const dataKey = () => clients.kms.send(new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: "AES_256" }));
async function hsm(name: string): Promise<Hsm> {
  const { body } = await admin.get("fleet");
  return (body as unknown as { hsms: Hsm[] }).hsms.find((one) => one.name === name)!;
}

describe("an HSM of two that is tampered with", () => {
  test("is wiped and mute, costs no call, and serves again once the quorum had it back", async () => {
    expect(await hsm("hsm-1")).toMatchObject({ state: "serving" });
    const { CiphertextBlob } = await dataKey();
    let longestMs = 0;
    const load = startLoad(8, async () => {
      const fromMs = performance.now();
      await dataKey();
      longestMs = Math.max(longestMs, performance.now() - fromMs);
    });
    const afterMore = async (calls: number) => {
      const before = load.answered.length;
      await expect.poll(() => load.answered.length - before, patience).toBeGreaterThan(calls);
    };
    await afterMore(50);

    await admin.change("POST", "fleet/hsm-1/tamper", { sensor: "temperature" });
    await afterMore(50);
    expect(await hsm("hsm-1")).toMatchObject({
      state: "tampered",
      regions: [],
      cachedHbks: 0,
      sensors: expect.arrayContaining([expect.objectContaining({ name: "temperature", state: "tripped" })]),
    });
    const last = await admin.call("POST", "fleet/hsm-2/tamper", { sensor: "mesh" });
    expect(last).toMatchObject({ status: 409, body: { error: "Conflict" } });

    const back = await admin.change("POST", "fleet/hsm-1/readmit");
    expect(back).toMatchObject({ state: "serving", regions: { length: 3 } });
    expect(mesh.notices).toContain("two operators re-admitted hsm-1");
    await afterMore(50);
    await load.stop();
    expect(load.failed).toEqual([]);
    expect(longestMs).toBeLessThan(noticeableMs);

    // The one that came back opens what was sealed before: the other is out of the way.
    await admin.change("POST", "fleet/hsm-2/tamper", { sensor: "mesh" });
    const { Plaintext } = await clients.kms.send(new DecryptCommand({ CiphertextBlob }));
    expect(Plaintext).toHaveLength(32);
  });

  test("stays so when its process dies, and when the mesh is stopped and started", async () => {
    expect(await hsm("hsm-2")).toMatchObject({ state: "tampered" });
    process.kill(mesh.running.pidOf("hsm-2")!, "SIGKILL");
    await expect.poll(() => mesh.notices, patience).toContain("hsm-2 is back");
    await expect.poll(async () => (await hsm("hsm-2")).state, patience).toBe("tampered");
    await mesh.running.stop();
    mesh = await startMesh({ folder: mesh.folder.root });
    use(mesh);
    await expect.poll(async () => (await hsm("hsm-2")).state, patience).toBe("tampered");
    await dataKey();
    await admin.change("POST", "fleet/hsm-2/readmit");
    expect(await hsm("hsm-2")).toMatchObject({ state: "serving" });
  });
});

describe("the flow in which one is killed", () => {
  test("costs no call, and it is back with the domain's keys", async () => {
    const { facts, traceId } = await run(mesh.handle, "hsm-fleet");
    expect(facts.filter(({ asExpected }) => !asExpected)).toEqual([]);
    const [, victim] = facts.map(({ name }) => /^(hsm-\d) killed$/.exec(name)).find(Boolean) ?? [];
    expect(mesh.notices.join("\n")).toContain(`${victim} died`);
    const { body } = await admin.get(`flows/${traceId}`);
    const { steps } = body as unknown as { steps: { fault?: string }[] };
    expect(steps.some(({ fault }) => fault?.startsWith("kill"))).toBe(true);
    expect((await hsm(victim!)).state).toBe("serving");
    expect((await admin.get("faults")).body).toEqual({ faults: [] });
  });
});

describe("the flow in which one is opened", () => {
  test("is wiped, costs no call and is let back in: the other one did it all", async () => {
    const { facts, traceId } = await run(mesh.handle, "hsm-tamper");
    expect(facts.filter(({ asExpected }) => !asExpected)).toEqual([]);
    expect(facts.length).toBeGreaterThan(3);
    const { body } = await admin.get(`flows/${traceId}`);
    const { steps } = body as unknown as { steps: { operation: string; kind: string; to: string }[] };
    const did = steps.filter(({ operation, kind }) => operation === "Hsm.Decrypt" && kind === "local");
    expect(did).toHaveLength(6);
    expect(new Set(did.map(({ to }) => to)).size).toBe(1);
    expect((await hsm("hsm-1")).state).toBe("serving");
    expect((await hsm("hsm-2")).state).toBe("serving");
  });
});

describe("what the page asks of keys and blobs", () => {
  test("a key's record, a decision, and the bytes S3 keeps beside an object", async () => {
    const { body } = await admin.get(`keys/${keyId}`);
    const { key, backingKeys } = body as unknown as { key: { arn: string }; backingKeys: { id: string }[] };
    const why = { principal: "000000000000", action: "kms:Decrypt", keyId };
    expect((await admin.call("POST", "why", why)).body).toMatchObject({ allowed: true });
    await clients.s3.send(new CreateBucketCommand({ Bucket: "fleet" }));
    const put = { Bucket: "fleet", Key: "letter", Body: "m", ServerSideEncryption: "aws:kms" } as const;
    await clients.s3.send(new PutObjectCommand({ ...put, SSEKMSKeyId: keyId }));
    const found = await admin.get("blobs/objects?bucket=fleet");
    const [object] = (found.body as unknown as { objects: { ciphertextBlob: string }[] }).objects;
    expect(object).toMatchObject({ key: "letter", bytes: 1, keyArn: key.arn });
    const { ciphertextBlob } = object!;
    const parsed = await admin.call("POST", "blobs/parse", { ciphertextBlob });
    expect(parsed.body).toMatchObject({
      bytes: 184,
      fields: expect.arrayContaining([expect.objectContaining({ name: "hbkId", value: backingKeys[0]!.id })]),
    });
    expect((await admin.get(`keys/${backingKeys[0]!.id}`)).body).toMatchObject({ key: { arn: key.arn } });
  });
});
