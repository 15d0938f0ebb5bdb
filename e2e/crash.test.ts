import { createHash, randomBytes } from "node:crypto";
import { CreateKeyCommand, DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { startLoad } from "./support/load.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { allRecords, doubled } from "./support/trail-records.ts";

let mesh: TestMesh;
let clients: ReturnType<typeof awsClients>;
let keyId: string;
const Bucket = "crash";

beforeAll(async () => {
  mesh = await startMesh();
  clients = awsClients(mesh.handle);
  keyId = (await clients.kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
  await clients.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => mesh?.stop());

interface Encrypted {
  readonly requestId: string;
  readonly plaintext: Buffer;
  readonly ciphertext: Uint8Array;
}

async function encrypt(): Promise<Encrypted> {
  const plaintext = randomBytes(24);
  const answer = await clients.kms.send(new EncryptCommand({ KeyId: keyId, Plaintext: plaintext }));
  return { requestId: answer.$metadata.requestId!, plaintext, ciphertext: answer.CiphertextBlob! };
}

interface Stored {
  readonly requestId: string;
  readonly key: string;
  readonly sha256: string;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function store(): Promise<Stored> {
  const body = randomBytes(70_000);
  const key = randomBytes(8).toString("hex");
  const answer = await clients.s3.send(
    new PutObjectCommand({ Bucket, Key: key, Body: body, ServerSideEncryption: "aws:kms" }),
  );
  return { requestId: answer.$metadata.requestId!, key, sha256: sha256(body) };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const names = () => mesh.running.plan.processes.map(({ name }) => name);
const pids = () => Object.fromEntries(names().map((name) => [name, mesh.running.pidOf(name)]));

/** Kills a service as a power cut would, and waits until the launcher has it back. */
async function killAndAwait(name: string): Promise<void> {
  const before = mesh.notices.length;
  process.kill(mesh.running.pidOf(name)!, "SIGKILL");
  await expect.poll(() => mesh.notices.slice(before), { timeout: 30_000 }).toContain(`${name} is back`);
}

describe("kill -9 under load", () => {
  test.each([
    "storage",
    "kms",
    "s3-sim",
    "trail",
    "identity",
    "hsm-1",
    "hsm-2",
    "ebs-sim",
    "flow",
    "caller",
    "gateway",
  ])("%s: what was answered is there and audited exactly once, nobody else dies", async (name) => {
    const before = pids();
    const encryptions = startLoad(4, encrypt);
    const puts = startLoad(2, store);
    const work = () => ({ encryptions: encryptions.answered.length, puts: puts.answered.length });
    const isAnsweredSince = (then: ReturnType<typeof work>) =>
      work().encryptions > then.encryptions + 20 && work().puts > then.puts + 5;
    await expect.poll(() => isAnsweredSince({ encryptions: 0, puts: 0 }), { timeout: 20_000 }).toBe(true);
    await killAndAwait(name);
    const back = work();
    await expect.poll(() => isAnsweredSince(back), { timeout: 20_000 }).toBe(true);
    await Promise.all([encryptions.stop(), puts.stop()]);

    for (const [other, pid] of Object.entries(pids()))
      if (other !== name) expect([other, pid]).toEqual([other, before[other]]);
    for (const { plaintext, ciphertext } of encryptions.answered.slice(-200)) {
      const { Plaintext } = await clients.kms.send(new DecryptCommand({ CiphertextBlob: ciphertext }));
      expect(plaintext.equals(Plaintext!)).toBe(true);
    }
    for (const { key, sha256: expected } of puts.answered) {
      const { Body } = await clients.s3.send(new GetObjectCommand({ Bucket, Key: key }));
      expect(sha256(await Body!.transformToByteArray())).toBe(expected);
    }
    const records = await allRecords(mesh.handle);
    const recorded = new Set(
      records
        .filter(({ errorCode }) => !errorCode)
        .map(({ eventName, requestID }) => `${eventName} ${requestID}`),
    );
    const missing = [
      ...encryptions.answered.map(({ requestId }) => `Encrypt ${requestId}`),
      ...puts.answered.map(({ requestId }) => `PutObject ${requestId}`),
    ].filter((call) => !recorded.has(call));
    expect(missing).toEqual([]);
    expect(doubled(records)).toEqual([]);
  });
});

describe("one HSM of two dies", () => {
  test("no call fails: what was in flight is asked again of the other", async () => {
    const load = startLoad(8, encrypt);
    await pause(300);
    await killAndAwait("hsm-1");
    await pause(500);
    await load.stop();
    expect(load.failed).toEqual([]);
    expect(load.answered.length).toBeGreaterThan(50);
  });
});

describe("the trail does not answer", () => {
  test("calls are refused rather than answered unrecorded, and work again when it does", async () => {
    const pid = mesh.running.pidOf("trail")!;
    process.kill(pid, "SIGSTOP");
    try {
      const error = await encrypt().then(
        () => undefined,
        (thrown: { $metadata?: { httpStatusCode?: number } }) => thrown,
      );
      expect(error?.$metadata?.httpStatusCode).toBeGreaterThanOrEqual(500);
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await expect
      .poll(
        () =>
          encrypt().then(
            () => true,
            () => false,
          ),
        { timeout: 15_000 },
      )
      .toBe(true);
    expect(doubled(await allRecords(mesh.handle))).toEqual([]);
  });
});

describe("the whole mesh stops and starts", () => {
  test("everything answered is still there", async () => {
    const kept = await encrypt();
    const object = await store();
    const folder = mesh.folder.root;
    await mesh.running.stop();
    const again = await startMesh({ folder });
    const { kms, s3 } = awsClients(again.handle);
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: kept.ciphertext }));
    expect(kept.plaintext.equals(Plaintext!)).toBe(true);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: object.key }));
    expect(sha256(await Body!.transformToByteArray())).toBe(object.sha256);
    await again.stop();
  });
});
