import { request } from "node:http";
import { CreateKeyCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { MeshHandle } from "@keymesh/cli";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { adminOf, bearer } from "./support/admin.ts";
import { backendOf } from "./support/backend.ts";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";

const backend = backendOf(process.env);

let mesh: MeshHandle;
let admin: ReturnType<typeof adminOf>;

beforeAll(() => {
  mesh = sharedMesh(inject("meshFolder"));
  admin = adminOf(mesh);
});

interface FoundRecord {
  readonly eventName: string;
  readonly eventSource: string;
  readonly userIdentity: { readonly invokedBy?: string };
}

describe("trail find", () => {
  test("shows exactly the KMS calls that a PUT made, and none of before", async () => {
    const { kms, s3 } = awsClients(mesh);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    await s3.send(new CreateBucketCommand({ Bucket: "admin-find" }));
    const found = async (query: string) =>
      (await admin.get(`trail?resource=${KeyMetadata!.Arn}&${query}`)).body as never as {
        records: FoundRecord[];
      };
    const [created] = (await found("eventName=CreateKey")).records;
    expect(created).toMatchObject({ eventSource: "kms.amazonaws.com" });

    const since = new Date().toISOString();
    await s3.send(
      new PutObjectCommand({
        Bucket: "admin-find",
        Key: "k",
        Body: "x",
        ServerSideEncryption: "aws:kms",
        SSEKMSKeyId: KeyMetadata!.Arn!,
      }),
    );

    const { records } = await found(`eventSource=kms.amazonaws.com&since=${since}`);
    expect(records.map(({ eventName }) => eventName)).toEqual(["GenerateDataKey"]);
    expect(records[0]!.userIdentity.invokedBy).toBe("fas.s3.amazonaws.com");
    expect((await found("errorCode=AccessDeniedException")).records).toEqual([]);
    expect((await found("accountId=111122223333")).records).toEqual([]);
    expect((await found("limit=1")).records).toHaveLength(1);
  });
});

describe("flow find", () => {
  test("finds the flows that used a key, and each has its steps and keys", async () => {
    const { kms } = awsClients(mesh);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    await kms.send(new EncryptCommand({ KeyId: KeyMetadata!.KeyId!, Plaintext: Buffer.from("m") }));
    const find = async () =>
      (await admin.get(`flows?key=${KeyMetadata!.KeyId}`)).body as never as {
        flows: { traceId: string; operation: string; failed: boolean; spans: number }[];
      };
    await expect.poll(async () => (await find()).flows.length, { timeout: 20_000 }).toBe(1);
    const [flow] = (await find()).flows;
    expect(flow).toMatchObject({ failed: false });
    const whole = (await admin.get(`flows/${flow!.traceId}`)).body as never as {
      steps: { operation: string }[];
      keys: { kind: string }[];
    };
    expect(whole.steps.map(({ operation }) => operation)).toContain("Hsm.Encrypt");
    expect(whole.keys.map(({ kind }) => kind)).toContain("HBK");
    expect((await admin.get(`flows?key=${KeyMetadata!.KeyId}&until=2020-01-01T00:00:00Z`)).body).toEqual({
      flows: [],
    });
    expect((await admin.get(`flows/${"0".repeat(32)}`)).status).toBe(404);
  });
});

describe("the admin API", () => {
  test("says what the mesh is", async () => {
    expect((await admin.get("info")).body).toMatchObject({
      regions: ["us-east-1", "us-west-2", "eu-west-1"],
      defaultRegion: "us-east-1",
      accountId: "000000000000",
      hsms: 2,
      mode: backend === "processes" ? "processes" : "containers",
      storage: backend === "distributed" ? "distributed" : "embedded",
    });
    expect((await admin.get("ready")).body).toMatchObject({ ready: true });
  });

  test("is closed to other sites, on loopback to names that are not this machine's, elsewhere without the token", async () => {
    const status = (headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        request(
          `${mesh.endpoint}/_keymesh/faults`,
          { headers: { ...bearer(mesh), ...headers } },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          },
        )
          .on("error", reject)
          .end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ origin: mesh.endpoint })).toBe(200);
    expect(await status({ origin: "https://evil.example" })).toBe(403);
    expect(await status({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await status({ host: "rebound.example" })).toBe(backend === "processes" ? 403 : 200);
    expect(await status({ authorization: "" })).toBe(backend === "processes" ? 200 : 401);
    expect(await status({ host: "localhost:4566" })).toBe(200);
  });

  test("refuses what it does not know, by name", async () => {
    const refused = async (path: string) => (await admin.get(path)).body;
    expect(await refused("trail?eventname=x")).toEqual({
      error: "InvalidParameter",
      message: "There is no parameter eventname here.",
    });
    expect(await refused("trail?limit=1001")).toMatchObject({ message: "limit: must be 1 to 1000" });
    expect(await refused("trail?since=yesterday")).toMatchObject({ error: "InvalidParameter" });
    expect(await refused("clock?x=1")).toMatchObject({ message: "There is no parameter x here." });
    expect(await refused("nothing")).toMatchObject({ error: "NotFound" });
    const rule = async (body: object) =>
      (await admin.call("POST", "faults", body)).body.message as unknown as string;
    expect(await rule({ hop: "s3->kms", fault: "drop" })).toMatch(/^hop: nobody called s3 calls others/);
    expect(await rule({ hop: "s3-sim->hsm", fault: "drop" })).toBe("hop: s3-sim never calls hsm.");
    expect(await rule({ hop: "*->*", fault: "drop" })).toMatch(/^hop: must name/);
    expect(await rule({ hop: "s3-sim->kms", fault: "explode" })).toMatch(/^fault: must be one of latency/);
    expect(await rule({ hop: "s3-sim->kms", method: "Frobnicate", fault: "drop" })).toBe(
      "method: there is no Frobnicate on s3-sim->kms.",
    );
    expect(await rule({ hop: "s3-sim->kms", fault: "error", code: "NoSuchKey" })).toMatch(/^code: NoSuchKey/);
    expect(await rule({ hop: "s3-sim->kms", fault: "latency" })).toMatch(/^ms: a latency needs/);
    expect(await rule({ hop: "s3-sim->kms", fault: "drop", when: "now" })).toBe(
      "There is no member when here.",
    );
  });
});
