import {
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  KMSClient,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients, clientConfig } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const patience = { timeout: 30_000, interval: 100 };
const bucket = "faulty";

let mesh: TestMesh;
let admin: ReturnType<typeof adminOf>;
let clients: ReturnType<typeof awsClients>;
let keyId: string;

beforeAll(async () => {
  mesh = await startMesh();
  admin = adminOf(mesh.handle);
  clients = awsClients(mesh.handle);
  keyId = (await clients.kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
  await clients.s3.send(new CreateBucketCommand({ Bucket: bucket }));
  await put("before");
});
afterEach(() => admin.change("DELETE", "faults"));
afterAll(() => mesh?.stop());

const fault = (rule: object) => admin.change("POST", "faults", rule);
const encrypt = () => clients.kms.send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from("m") }));
const put = (key: string, s3 = clients.s3) =>
  s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: Buffer.alloc(300_000, key),
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: keyId,
    }),
  );
const get = async (key: string, s3 = clients.s3) =>
  Buffer.from(
    await (await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))).Body!.transformToByteArray(),
  );
const elapsedMs = async (call: () => Promise<unknown>) => {
  const fromMs = performance.now();
  await call();
  return performance.now() - fromMs;
};

describe("a fault between the gateway and a service", () => {
  test("throttles, as the service itself would, as often as it says", async () => {
    await fault({ hop: "gateway->kms", method: "Encrypt", fault: "throttle", times: 1 });
    await fault({ hop: "gateway->s3-sim", method: "GetObject", fault: "throttle", times: 1 });
    await clients.kms.send(new DescribeKeyCommand({ KeyId: keyId }));
    expect(await refusal(encrypt())).toMatchObject({ name: "ThrottlingException", status: 400 });
    await encrypt();
    expect(await refusal(get("before"))).toMatchObject({ name: "SlowDown", status: 503 });
    expect((await get("before")).length).toBe(300_000);
  });

  test("fails with the code it names, or the service's internal error; also calls whose name is in a form", async () => {
    await fault({ hop: "gateway->kms", fault: "error", code: "DisabledException", times: 1 });
    expect(await refusal(encrypt())).toMatchObject({ name: "DisabledException" });
    await fault({ hop: "gateway->s3-sim", fault: "error", times: 1 });
    expect(await refusal(put("x"))).toMatchObject({ name: "InternalError", status: 500 });
    await fault({ hop: "gateway->identity", method: "GetCallerIdentity", fault: "error", times: 1 });
    const { GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
    expect(await refusal(clients.sts.send(new GetCallerIdentityCommand({})))).toMatchObject({
      name: "InternalFailure",
    });
    await clients.sts.send(new GetCallerIdentityCommand({}));
  });

  test("makes the call wait, or never answers it", async () => {
    await fault({ hop: "gateway->kms", method: "Encrypt", fault: "latency", ms: 700, times: 1 });
    expect(await elapsedMs(encrypt)).toBeGreaterThanOrEqual(699);
    await fault({ hop: "gateway->kms", method: "Encrypt", fault: "drop" });
    const abort = AbortSignal.timeout(500);
    const request = new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from("m") });
    await expect(clients.kms.send(request, { abortSignal: abort })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("spoils what an answer carries, and the SDK notices", async () => {
    await fault({ hop: "gateway->s3-sim", method: "GetObject", fault: "tamper", times: 1 });
    await expect(get("before")).rejects.toThrow(/hecksum/);
    expect((await get("before")).equals(Buffer.alloc(300_000, "before"))).toBe(true);
  });
});

describe("a fault between services", () => {
  test("in the way of a data key fails the PUT, and nothing is stored", async () => {
    await fault({ hop: "s3-sim->kms", method: "GenerateDataKey", fault: "throttle", times: 1 });
    const { name, status } = await refusal(put("unstored"));
    expect([name, status]).toEqual(["SlowDown", 503]);
    expect(await refusal(get("unstored"))).toMatchObject({ name: "NoSuchKey" });
  });

  test("is latency its caller has to bear", async () => {
    await fault({ hop: "s3-sim->*", method: "GenerateDataKey", fault: "latency", ms: 600, times: 1 });
    expect(await elapsedMs(() => put("late"))).toBeGreaterThanOrEqual(599);
    expect((await get("late")).length).toBe(300_000);
  });

  test("spoils what storage gives: an object is never answered with wrong bytes", async () => {
    await fault({ hop: "s3-sim->storage", method: "GetBlob", fault: "tamper", times: 1 });
    await expect(get("before")).rejects.toThrow();
    expect((await get("before")).equals(Buffer.alloc(300_000, "before"))).toBe(true);
  });

  test("spoils a data key on its way to S3: the object's own seal notices", async () => {
    await fault({ hop: "s3-sim->kms", method: "Decrypt", fault: "tamper", times: 1 });
    await expect(get("before")).rejects.toThrow();
    expect((await get("before")).length).toBe(300_000);
  });

  test("spoils a record on its way to KMS: it is noticed, and nothing is decided on it", async () => {
    const other = (await clients.kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    // What KMS has in its cache it does not ask for.
    process.kill(mesh.running.pidOf("kms")!, "SIGKILL");
    const describe = () => clients.kms.send(new DescribeKeyCommand({ KeyId: other }));
    await expect.poll(() => describe().catch(() => undefined), patience).toBeDefined();
    await fault({ hop: "kms->storage", method: "Get", fault: "tamper" });
    const use = () => clients.kms.send(new EncryptCommand({ KeyId: other, Plaintext: Buffer.from("m") }));
    expect(await refusal(use())).toMatchObject({ name: "KMSInternalException", status: 500 });
    await admin.change("DELETE", "faults");
    const { CiphertextBlob } = await use();
    await clients.kms.send(new DecryptCommand({ CiphertextBlob }));
  });

  test("spoils a sealed frame of an HSM: it is refused, and another one answers", async () => {
    await fault({ hop: "kms->hsm", method: "GenerateDataKey", fault: "tamper", times: 1 });
    const { Plaintext, CiphertextBlob } = await clients.kms.send(
      new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: "AES_256" }),
    );
    const opened = await clients.kms.send(new DecryptCommand({ CiphertextBlob }));
    expect(Buffer.from(opened.Plaintext!).equals(Buffer.from(Plaintext!))).toBe(true);
    await fault({ hop: "kms->hsm", method: "Encrypt", fault: "tamper" });
    // Which of them depends on whether a lane is up again when its time is over.
    expect((await refusal(encrypt())).name).toMatch(/^(DependencyTimeout|KeyUnavailable)Exception$/);
  });

  test("drops what KMS asks of its HSMs: the call ends by its deadline", async () => {
    await fault({ hop: "kms->hsm", method: "Encrypt", fault: "drop", times: 1 });
    expect(await refusal(encrypt())).toMatchObject({ name: "DependencyTimeoutException", status: 500 });
    await encrypt();
  });
});

describe("a fault that kills", () => {
  /** Clients as they come, with their retries. */
  const patient = () => {
    const config = { ...clientConfig(mesh.handle), maxAttempts: 10 };
    return { kms: new KMSClient(config), s3: new S3Client({ ...config, forcePathStyle: true }) };
  };

  test("ends KMS at a call of S3: it is started again, and nothing is lost", async () => {
    const before = mesh.running.pidOf("kms");
    await fault({ hop: "s3-sim->kms", method: "GenerateDataKey", fault: "kill", times: 1 });
    await put("survivor", patient().s3);
    expect(mesh.running.pidOf("kms")).not.toBe(before);
    expect((await get("survivor", patient().s3)).equals(Buffer.alloc(300_000, "survivor"))).toBe(true);
    expect((await get("before")).equals(Buffer.alloc(300_000, "before"))).toBe(true);
  });

  test("ends S3 at a call of the gateway", async () => {
    const before = mesh.running.pidOf("s3-sim");
    await fault({ hop: "gateway->s3-sim", method: "PutObject", fault: "kill", times: 1 });
    await put("again", patient().s3);
    expect(mesh.running.pidOf("s3-sim")).not.toBe(before);
  });

  test("ends an HSM: the other one does its work, and it is admitted again", async () => {
    const before = mesh.running.pidOf("hsm-1");
    await fault({ hop: "kms->hsm-1", fault: "kill", times: 1 });
    for (let i = 0; mesh.running.pidOf("hsm-1") === before && i < 1_000; i++) await encrypt();
    await expect.poll(() => mesh.notices, patience).toContainEqual("hsm-1 is back");
    await encrypt();
  });

  test("ends storage: what was answered is there", async () => {
    await put("stored");
    await fault({ hop: "s3-sim->storage", method: "GetBlob", fault: "kill", times: 1 });
    await get("stored", patient().s3).catch(() => undefined);
    await expect.poll(() => mesh.notices, patience).toContainEqual("storage is back");
    const again = () => get("stored", patient().s3).catch(() => undefined);
    await expect.poll(async () => (await again())?.length, patience).toBe(300_000);
  });
});

describe("fault rules", () => {
  test("are listed, taken away one by one, and gone for good", async () => {
    const rule = { hop: "*->kms", method: "Sign", fault: "error", probability: 0.5, times: 3 };
    const made = await fault(rule);
    expect(made).toEqual({ ...rule, id: expect.stringMatching(/^flt-[0-9a-f]{8}$/) });
    expect((await admin.get("faults")).body).toEqual({ faults: [made] });
    expect((await admin.call("DELETE", `faults/${made.id}`)).status).toBe(204);
    expect((await admin.call("DELETE", `faults/${made.id}`)).status).toBe(404);
    expect((await admin.get("faults")).body).toEqual({ faults: [] });
  });

  test("are in the trace of the call they strike", async () => {
    const { id } = await fault({ hop: "s3-sim->kms", fault: "latency", ms: 50, times: 1 });
    await put("traced");
    const find = async () => {
      const { flows } = (await admin.get("flows?operation=PutObject&limit=1")).body as never as {
        flows: { traceId: string; complete: boolean }[];
      };
      const { steps = [] } = (await admin.get(`flows/${flows[0]!.traceId}`)).body as never as {
        steps?: { operation: string; fault?: string }[];
      };
      return steps.filter((step) => step.fault !== undefined);
    };
    await expect
      .poll(find, patience)
      .toEqual([expect.objectContaining({ to: "kms", fault: `latency 50 ms (${id})` })]);
  });
});
