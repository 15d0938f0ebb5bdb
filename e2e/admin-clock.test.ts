import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateKeyCommand,
  DescribeKeyCommand,
  EnableKeyRotationCommand,
  EncryptCommand,
  ListKeyRotationsCommand,
  ListKeysCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";
import { signedRequest } from "./support/signed-request.ts";

const dayMs = 86_400_000;
const patience = { timeout: 20_000, interval: 100 };

let folder: string;
let mesh: TestMesh;
let admin: ReturnType<typeof adminOf>;
let clients: ReturnType<typeof awsClients>;

async function start(): Promise<void> {
  mesh = await startMesh({ folder, compact: true });
  admin = adminOf(mesh.handle);
  clients = awsClients(mesh.handle);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keymesh-e2e-"));
  await start();
});
afterAll(async () => {
  await mesh?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Signatures tell the second: one of the second in which the clock was moved counts as of before. */
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_001));

/** A KMS call signed by hand with any time, as a client does that takes no notice of the Date header. */
const listKeysAt = async (date: Date) => {
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.ListKeys" };
  return fetch(
    ...signedRequest(mesh.handle, { service: "kms", method: "POST", path: "/", headers, body: "{}", date }),
  );
};

describe("the mesh clock, 400 days on", () => {
  test("rotates and deletes what became due, for SDK clients that were there before", async () => {
    const { kms } = clients;
    const kept = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    const going = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    await kms.send(new EnableKeyRotationCommand({ KeyId: kept, RotationPeriodInDays: 365 }));
    await kms.send(new ScheduleKeyDeletionCommand({ KeyId: going, PendingWindowInDays: 30 }));

    const answer = await admin.change("POST", "clock/advance", { by: "400d" });

    expect(answer).toMatchObject({ offsetMs: 400 * dayMs, frozen: false });
    const rotations = async () =>
      (await kms.send(new ListKeyRotationsCommand({ KeyId: kept }))).Rotations?.map(
        ({ RotationType }) => RotationType,
      );
    await expect.poll(rotations, patience).toEqual(["AUTOMATIC"]);
    const gone = () => refusal(kms.send(new DescribeKeyCommand({ KeyId: going }))).catch(() => undefined);
    await expect.poll(gone, patience).toMatchObject({ name: "NotFoundException" });
    await kms.send(new EncryptCommand({ KeyId: kept, Plaintext: Buffer.from("still") }));
  });

  test("is told in the Date header; a signature by it or by the system's time is right, another is not", async () => {
    const nowMs = Date.now() + 400 * dayMs;
    const byMesh = await listKeysAt(new Date(nowMs));
    expect(byMesh.status).toBe(200);
    expect(Math.abs(Date.parse(byMesh.headers.get("date")!) - nowMs)).toBeLessThan(60_000);
    expect((await listKeysAt(new Date())).status).toBe(200);
    const wrong = await listKeysAt(new Date(Date.now() + 200 * dayMs));
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("Signature expired");
  });

  test("is what sessions, records and objects are dated by", async () => {
    const far = Date.now() + 399 * dayMs;
    const { Arn } = await clients.sts.send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe("arn:aws:iam::000000000000:root");
    await clients.s3.send(new CreateBucketCommand({ Bucket: "far-ahead" }));
    await clients.s3.send(new PutObjectCommand({ Bucket: "far-ahead", Key: "k", Body: "x" }));
    const { LastModified } = await clients.s3.send(new GetObjectCommand({ Bucket: "far-ahead", Key: "k" }));
    expect(LastModified!.getTime()).toBeGreaterThan(far);
    const { records } = (await admin.get("trail?eventName=CreateBucket&limit=1")).body as never as {
      records: { eventTime: string }[];
    };
    expect(Date.parse(records[0]!.eventTime)).toBeGreaterThan(far);
  });

  test("makes a presigned URL of before expire, and leaves one made since by the system's time alone", async () => {
    const get = new GetObjectCommand({ Bucket: "far-ahead", Key: "k" });
    const fresh = () => awsClients(mesh.handle).s3;
    await nextSecond();
    const before = await getSignedUrl(fresh(), get, { expiresIn: 600, signingDate: new Date() });
    expect((await fetch(before)).status).toBe(200);
    await admin.change("POST", "clock/advance", { by: "11m" });
    const answer = await fetch(before);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Request has expired");
    await nextSecond();
    const since = await getSignedUrl(fresh(), get, { expiresIn: 600, signingDate: new Date() });
    expect((await fetch(since)).status).toBe(200);
  });
});

describe("a frozen clock", () => {
  test("stands still until it is moved on, and calls go on", async () => {
    const frozen = await admin.change("PUT", "clock", { now: "2027-06-01T12:00:00Z", frozen: true });
    expect(frozen).toMatchObject({ now: "2027-06-01T12:00:00.000Z", frozen: true });
    const created = async () => (await clients.kms.send(new CreateKeyCommand({}))).KeyMetadata!.CreationDate!;
    expect((await created()).toISOString()).toBe("2027-06-01T12:00:00.000Z");
    await admin.change("POST", "clock/advance", { by: "36h" });
    expect((await created()).toISOString()).toBe("2027-06-03T00:00:00.000Z");
    await admin.change("POST", "clock/advance", { by: "400d" });
    await clients.kms.send(new ListKeysCommand({}));
    await clients.s3.send(new PutObjectCommand({ Bucket: "far-ahead", Key: "frozen", Body: "x" }));
  });

  test("is as it was after everything was stopped and started again", async () => {
    const { now } = (await admin.get("clock")).body;
    await mesh.stop();
    await start();
    expect((await admin.get("clock")).body).toMatchObject({ now, frozen: true });
    const { KeyMetadata } = await clients.kms.send(new CreateKeyCommand({}));
    expect(KeyMetadata!.CreationDate!.toISOString()).toBe(now);
  });

  test("runs again when it is set back to the system's time, from where sessions were in the future", async () => {
    const back = await admin.change("PUT", "clock", { offsetMs: 0 });
    expect(back).toMatchObject({ offsetMs: 0, frozen: false });
    const { KeyMetadata } = await clients.kms.send(new CreateKeyCommand({}));
    expect(Math.abs(KeyMetadata!.CreationDate!.getTime() - Date.now())).toBeLessThan(60_000);
    const put = { Bucket: "far-ahead", Key: "back", Body: "x", ServerSideEncryption: "aws:kms" } as const;
    await clients.s3.send(new PutObjectCommand(put));
    expect((await listKeysAt(new Date(Date.now() + dayMs))).status).toBe(400);
  });

  test("may be asked for wrongly only with a clear answer", async () => {
    const wrong = async (method: string, path: string, body: object) =>
      (await admin.call(method, path, body)).body;
    expect(await wrong("PUT", "clock", {})).toEqual({
      error: "InvalidParameter",
      message: "Give now, offsetMs or frozen.",
    });
    expect(await wrong("PUT", "clock", { now: "tomorrow" })).toMatchObject({
      message: "now: must be an ISO 8601 date and time",
    });
    expect(await wrong("PUT", "clock", { offset: 5 })).toMatchObject({
      message: "There is no member offset here.",
    });
    expect(await wrong("POST", "clock/advance", { by: "-4d" })).toMatchObject({ error: "InvalidParameter" });
    expect(await wrong("POST", "clock/advance", { by: "90000d" })).toMatchObject({
      message: "The clock goes from the year 2000 to the year 2200.",
    });
    expect((await admin.call("POST", "clock", {})).status).toBe(405);
  });
});
