import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  DescribeVolumesCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  ListUsersCommand,
} from "@aws-sdk/client-iam";
import {
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  ListKeysCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { marker } from "./support/markers.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";
import { contentsOf, putSnapshot, takeSnapshot } from "./support/snapshots.ts";
import { allRecords } from "./support/trail-records.ts";
import { attachedVolume } from "./support/volumes.ts";

const seededKey = "1234abcd-12ab-34cd-56ef-1234567890ab";
const ann = { accessKeyId: "AKIAANNANNANNANNANN0", secretAccessKey: "s".repeat(40) };
const shop = "111122223333";
const seed = `
accounts:
  - id: "${shop}"
    name: shop
    users:
      - name: ann
        policies:
          all: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "*", Resource: "*" }] }
        accessKeys: [{ id: ${ann.accessKeyId}, secret: ${ann.secretAccessKey} }]
keys:
  - account: "${shop}"
    id: ${seededKey}
    aliases: [alias/payroll]
    material: ${randomBytes(32).toString("base64")}
`;

const rootOf = (accountId: string) => ({ accessKeyId: accountId, secretAccessKey: "test" });
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let dir: string;
let mesh: TestMesh;
let admin: ReturnType<typeof adminOf>;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-state-"));
  const seedFile = join(dir, "seed.yaml");
  writeFileSync(seedFile, seed);
  mesh = await startMesh({ folder: join(dir, "mesh"), seedFile });
  admin = adminOf(mesh.handle);
}, 120_000);
afterAll(async () => {
  await mesh?.stop();
  rmSync(dir, { recursive: true, force: true });
});

const reset = (body: object = {}) => admin.change("POST", "reset", body);

async function put(s3: S3Client, Bucket: string, Key: string, Body: Buffer): Promise<string> {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ServerSideEncryption: "aws:kms" }));
  return sha256(Body);
}

async function get(s3: S3Client, Bucket: string, Key: string): Promise<string> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return sha256(await Body!.transformToByteArray());
}

/** Something of every kind in an account; as many keys, objects and records as make more than a page of something. */
async function furnish(accountId: string): Promise<void> {
  const { kms, s3, iam, ec2 } = awsClients(mesh.handle, { credentials: rootOf(accountId) });
  const Bucket = `bucket-${accountId}`;
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ MultiRegion: true }));
  const KeyId = KeyMetadata!.Arn!;
  await kms.send(new CreateAliasCommand({ AliasName: "alias/mine", TargetKeyId: KeyId }));
  const role = await iam.send(
    new CreateRoleCommand({
      RoleName: "worker",
      AssumeRolePolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: "sts:AssumeRole" },
        ],
      }),
    }),
  );
  await kms.send(
    new CreateGrantCommand({
      KeyId,
      GranteePrincipal: role.Role!.Arn!,
      RetiringPrincipal: role.Role!.Arn!,
      Operations: ["Encrypt"],
      Name: "a-grant",
    }),
  );
  await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("x") }));
  const doomed = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: doomed, PendingWindowInDays: 7 }));
  await iam.send(new CreateUserCommand({ UserName: "eve" }));
  await iam.send(new CreateAccessKeyCommand({ UserName: "eve" }));
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "kms:*", Resource: "*" }],
  });
  const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: "own", PolicyDocument }));
  await iam.send(new AttachUserPolicyCommand({ UserName: "eve", PolicyArn: Policy!.Arn! }));
  await s3.send(new CreateBucketCommand({ Bucket }));
  await put(s3, Bucket, "small", Buffer.from("small"));
  await put(s3, Bucket, "large", randomBytes(300_000));
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "parts" }));
  await s3.send(
    new UploadPartCommand({ Bucket, Key: "parts", UploadId, PartNumber: 1, Body: randomBytes(300_000) }),
  );
  const AvailabilityZone = `${mesh.handle.region}a`;
  const { VolumeId } = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone, Size: 1, Encrypted: true, KmsKeyId: KeyId }),
  );
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: "ami-12345678",
      MinCount: 1,
      MaxCount: 1,
      Placement: { AvailabilityZone },
      ClientToken: `token-${accountId}`,
    }),
  );
  const stateOf = async () =>
    (await ec2.send(new DescribeVolumesCommand({ VolumeIds: [VolumeId!] }))).Volumes![0]!.State;
  await expect.poll(stateOf, { timeout: 15_000 }).toBe("available");
  const InstanceId = Instances![0]!.InstanceId!;
  await ec2.send(new AttachVolumeCommand({ VolumeId, InstanceId, Device: "/dev/sdf" }));
}

describe("a full reset", () => {
  beforeEach(() => reset());

  test("brings the mesh back to its first state, and everything works anew", async () => {
    const { kms, s3, ec2, iam, sts } = awsClients(mesh.handle);
    await furnish("000000000000");
    const volume = await attachedVolume(mesh.handle);
    await volume.write(0, randomBytes(4_096));
    volume.close();
    const before = await kms.send(new CreateKeyCommand({}));
    await admin.change("POST", "clock/advance", { by: "3d" });
    await admin.change("POST", "faults", { hop: "s3-sim->kms", fault: "latency", ms: 1 });

    const beganMs = performance.now();
    expect(await reset()).toEqual({ reset: "all" });
    expect(performance.now() - beganMs).toBeLessThan(10_000);

    const left = Object.keys(contentsOf(await takeSnapshot(mesh.handle)));
    expect(left.filter((name) => /^(blob|key (s3|ebs)\/)/.test(name))).toEqual([]);
    expect(
      (await refusal(kms.send(new DescribeKeyCommand({ KeyId: before.KeyMetadata!.KeyId! })))).name,
    ).toBe("NotFoundException");
    expect((await kms.send(new ListKeysCommand({}))).Keys).toEqual([]);
    expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
    expect((await ec2.send(new DescribeVolumesCommand({}))).Volumes ?? []).toEqual([]);
    expect((await iam.send(new ListUsersCommand({}))).Users).toEqual([]);
    expect((await admin.get("clock")).body).toMatchObject({ frozen: false });
    expect(Math.abs(Number((await admin.get("clock")).body.offsetMs))).toBeLessThan(1_000);
    expect((await admin.get("faults")).body).toEqual({ faults: [] });
    const names = (await allRecords(mesh.handle)).map(({ eventName }) => eventName);
    const since = ["DescribeKey", "ListKeys", "ListBuckets", "DescribeVolumes", "ListUsers", "SeedKey"];
    expect(names.filter((name) => !since.includes(name))).toEqual([]);

    expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe("000000000000");
    await furnish("000000000000");
    expect(await get(s3, "bucket-000000000000", "small")).toBe(sha256(Buffer.from("small")));
    const anew = await attachedVolume(mesh.handle);
    const block = randomBytes(4_096);
    await anew.write(8_192, block);
    expect((await anew.read(8_192, 4_096)).equals(block)).toBe(true);
    anew.close();
  });

  test("takes the seed file in again: its keys with their material, its users with their keys", async () => {
    const asAnn = awsClients(mesh.handle, { credentials: ann });
    const Plaintext = Buffer.from("before");
    const { CiphertextBlob } = await asAnn.kms.send(
      new EncryptCommand({ KeyId: "alias/payroll", Plaintext }),
    );
    await asAnn.kms.send(new CreateAliasCommand({ AliasName: "alias/other", TargetKeyId: seededKey }));
    await reset();
    const { KeyMetadata } = await asAnn.kms.send(new DescribeKeyCommand({ KeyId: "alias/payroll" }));
    expect(KeyMetadata).toMatchObject({ KeyId: seededKey, KeyState: "Enabled", Origin: "EXTERNAL" });
    await refusal(asAnn.kms.send(new DescribeKeyCommand({ KeyId: "alias/other" })));
    // The same material in the same key: what it encrypted before can be read.
    const decrypted = await asAnn.kms.send(new DecryptCommand({ CiphertextBlob }));
    expect(Buffer.from(decrypted.Plaintext!).equals(Plaintext)).toBe(true);
    await asAnn.kms.send(new EncryptCommand({ KeyId: seededKey, Plaintext }));
    const records = async () => (await allRecords(mesh.handle)).map(({ eventName }) => eventName);
    await expect.poll(records, { timeout: 10_000 }).toContain("SeedKey");
  });

  test("calls under way are served before or after it, or told to try again; nothing is half there", async () => {
    const { kms, s3 } = awsClients(mesh.handle);
    await s3.send(new CreateBucketCommand({ Bucket: "busy" }));
    const statuses = new Set<string>();
    let isOver = false;
    const note = async (call: Promise<unknown>) => {
      const outcome = await call.then(
        () => "200",
        (error: { name: string; $metadata?: { httpStatusCode?: number } }) =>
          `${error.$metadata?.httpStatusCode ?? error.name}`,
      );
      statuses.add(outcome);
    };
    const work = Array.from({ length: 6 }, async (_, i) => {
      for (let n = 0; !isOver; n += 1) {
        if (i % 2 === 0)
          await note(
            s3.send(new PutObjectCommand({ Bucket: "busy", Key: `${i}-${n}`, Body: randomBytes(80_000) })),
          );
        else await note(kms.send(new CreateKeyCommand({})));
      }
    });
    for (let i = 0; i < 4; i += 1) {
      await pause(150);
      await reset();
    }
    isOver = true;
    await Promise.all(work);
    expect(
      [...statuses].filter((status) => !["200", "404", "503", "ECONNRESET", "TimeoutError"].includes(status)),
    ).toEqual([]);
    await reset();
    const contents = contentsOf(await takeSnapshot(mesh.handle));
    const orphans = Object.keys(contents).filter((name) => /^(blob s3|key s3\/[^t])/.test(name));
    expect(orphans).toEqual([]);
  });

  test("refuses what it does not know, and an account that is none", async () => {
    expect(await admin.call("POST", "reset", { account: shop })).toMatchObject({ status: 400 });
    expect(await admin.call("POST", "reset", { accountId: "12" })).toMatchObject({ status: 400 });
  });
});

describe("a reset of one account", () => {
  test("removes exactly what is its own: everything else is byte for byte as it was", async () => {
    await reset();
    await furnish("444455556666");
    const other = awsClients(mesh.handle, { credentials: rootOf("444455556666") });
    // A grant of another account's key to the account that is reset: it belongs to the key.
    const { KeyMetadata } = await other.kms.send(new DescribeKeyCommand({ KeyId: "alias/mine" }));
    await other.kms.send(
      new CreateGrantCommand({
        KeyId: KeyMetadata!.Arn!,
        GranteePrincipal: "arn:aws:iam::777788889999:root",
        RetiringPrincipal: "arn:aws:iam::777788889999:root",
        Operations: ["Decrypt"],
      }),
    );
    const volume = await attachedVolume(mesh.handle);
    const block = randomBytes(4_096);
    await volume.write(0, block);
    // Events that KMS tells behind its answers are told by then.
    await pause(2_500);
    const before = contentsOf(await takeSnapshot(mesh.handle));

    await furnish("777788889999");
    const full = Object.keys(contentsOf(await takeSnapshot(mesh.handle)));
    expect(full.length).toBeGreaterThan(Object.keys(before).length + 20);
    expect(await reset({ accountId: "777788889999" })).toEqual({ reset: "777788889999" });

    expect(contentsOf(await takeSnapshot(mesh.handle))).toEqual(before);
    expect((await volume.read(0, 4_096)).equals(block)).toBe(true);
    volume.close();
    await furnish("777788889999");
  });

  test("brings back what the seed file says of it, and nothing of others", async () => {
    const asAnn = awsClients(mesh.handle, { credentials: ann });
    await asAnn.kms.send(new CreateAliasCommand({ AliasName: "alias/more", TargetKeyId: seededKey }));
    await reset({ accountId: shop });
    await asAnn.kms.send(new EncryptCommand({ KeyId: "alias/payroll", Plaintext: Buffer.from("x") }));
    expect((await refusal(asAnn.kms.send(new DescribeKeyCommand({ KeyId: "alias/more" })))).name).toBe(
      "NotFoundException",
    );
    const root = awsClients(mesh.handle, { credentials: rootOf("444455556666") });
    expect((await root.iam.send(new ListUsersCommand({}))).Users).toHaveLength(1);
  });
});

describe("a snapshot", () => {
  test("brings everything back: keys, objects, volumes, users, records", async () => {
    await reset();
    const { kms, s3, iam } = awsClients(mesh.handle);
    await furnish("000000000000");
    const Bucket = "bucket-000000000000";
    const large = randomBytes(2_000_000);
    await put(s3, Bucket, "kept", large);
    const KeyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId, Plaintext: Buffer.from("secret") }),
    );
    const volume = await attachedVolume(mesh.handle);
    const block = randomBytes(4_096);
    await volume.write(16_384, block);
    await pause(2_500);
    const snapshot = await takeSnapshot(mesh.handle);
    const records = (await allRecords(mesh.handle)).length;

    await reset({ accountId: "000000000000" });
    const later = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    await iam.send(new CreateUserCommand({ UserName: "late" }));
    await s3.send(new CreateBucketCommand({ Bucket: "later" }));
    await put(s3, "later", "object", randomBytes(100_000));

    expect(await putSnapshot(mesh.handle, snapshot)).toMatchObject({ status: 200, body: { restored: true } });
    expect((await allRecords(mesh.handle)).length).toBe(records);
    expect(Buffer.from((await kms.send(new DecryptCommand({ CiphertextBlob }))).Plaintext!).toString()).toBe(
      "secret",
    );
    expect(await get(s3, Bucket, "kept")).toBe(sha256(large));
    expect((await volume.read(16_384, 4_096)).equals(block)).toBe(true);
    volume.close();
    expect((await refusal(kms.send(new DescribeKeyCommand({ KeyId: later })))).name).toBe(
      "NotFoundException",
    );
    expect((await refusal(s3.send(new GetObjectCommand({ Bucket: "later", Key: "object" })))).status).toBe(
      404,
    );
    expect((await iam.send(new ListUsersCommand({}))).Users!.map(({ UserName }) => UserName)).toEqual([
      "eve",
    ]);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "kept" }));
    const stateOnly = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => !/^key (trail|kms\/use|s3\/)/.test(name)));
    await putSnapshot(mesh.handle, snapshot);
    expect(stateOnly(contentsOf(await takeSnapshot(mesh.handle)))).toEqual(stateOnly(contentsOf(snapshot)));
  });

  test("is refused when it was cut, changed or is of another mesh, and nothing is changed", async () => {
    const snapshot = await takeSnapshot(mesh.handle);
    const before = contentsOf(snapshot);
    const changed = Buffer.from(snapshot);
    changed[Math.floor(snapshot.length / 2)]! ^= 1;
    for (const bad of [snapshot.subarray(0, -1), snapshot.subarray(0, 1_000), changed, Buffer.from("hello")])
      expect(await putSnapshot(mesh.handle, bad)).toMatchObject({
        status: 400,
        body: { error: "InvalidParameter" },
      });
    const foreign = await startMesh();
    try {
      const refused = await putSnapshot(foreign.handle, snapshot);
      expect(refused).toMatchObject({ status: 409, body: { error: "Conflict" } });
      expect(refused.body.message).toMatch(/other keys \(hsm\/.*carry its whole data folder/);
    } finally {
      await foreign.stop();
    }
    expect(contentsOf(await takeSnapshot(mesh.handle))).toEqual(before);
  });

  test("is restored whole when the storage is killed in the middle of it", async () => {
    const { s3 } = awsClients(mesh.handle);
    await reset();
    await s3.send(new CreateBucketCommand({ Bucket: "many" }));
    for (let i = 0; i < 40; i += 1) await put(s3, "many", `object-${i}`, randomBytes(60_000));
    const snapshot = await takeSnapshot(mesh.handle);
    const wanted = contentsOf(snapshot);
    for (const afterMs of [30, 60, 90, 150]) {
      await reset();
      const before = mesh.notices.length;
      const restoring = putSnapshot(mesh.handle, snapshot);
      await pause(afterMs);
      process.kill(mesh.running.pidOf("storage")!, "SIGKILL");
      const { status } = await restoring;
      await expect.poll(() => mesh.notices.slice(before), { timeout: 30_000 }).toContain("storage is back");
      const ready = async () => (await admin.get("ready")).status;
      await expect.poll(ready, { timeout: 30_000 }).toBe(200);
      const objects = (all: Record<string, string>) =>
        Object.fromEntries(Object.entries(all).filter(([name]) => /^(blob|key s3)/.test(name)));
      const now = objects(contentsOf(await takeSnapshot(mesh.handle)));
      // Broken off while it was coming in, nothing was changed; afterwards it is whole.
      if (status === 200) expect(now).toEqual(objects(wanted));
      else expect(now).toEqual({});
    }
    expect((await putSnapshot(mesh.handle, snapshot)).status).toBe(200);
    for (const i of [0, 39]) await get(s3, "many", `object-${i}`);
  }, 180_000);

  test("never holds a secret in clear", async () => {
    const { kms, s3, iam } = awsClients(mesh.handle);
    const KeyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    const planted = [randomBytes(48), randomBytes(48), randomBytes(48)] as const;
    await kms.send(new EncryptCommand({ KeyId, Plaintext: planted[0] }));
    await s3.send(new CreateBucketCommand({ Bucket: "markers" }));
    await put(s3, "markers", "small", planted[1]);
    await put(s3, "markers", "large", Buffer.concat([randomBytes(90_000), planted[2]]));
    await iam.send(new CreateUserCommand({ UserName: "holder" }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "holder" }));
    const volume = await attachedVolume(mesh.handle);
    const block = randomBytes(4_096);
    await volume.write(0, block);
    volume.close();
    const snapshot = await takeSnapshot(mesh.handle);
    const markers = [
      ...planted.map((bytes, i) => marker(`planted ${i}`, bytes)),
      marker("block", block.subarray(0, 48)),
      { name: "secret access key", spellings: [Buffer.from(AccessKey!.SecretAccessKey!)] },
      { name: "seeded access key", spellings: [Buffer.from(ann.secretAccessKey)] },
    ];
    for (const { name, spellings } of markers)
      expect([name, spellings.some((spelling) => snapshot.includes(spelling))]).toEqual([name, false]);
    expect(snapshot.includes(Buffer.from("holder"))).toBe(true);
  });
});

describe("a seed file at run time", () => {
  const post = async (body: string) => {
    const headers = { "content-type": "application/yaml" };
    const answer = await fetch(`${mesh.handle.endpoint}/_keymesh/seed`, { method: "POST", headers, body });
    return { status: answer.status, body: (await answer.json()) as { message?: string } };
  };

  test("is taken in as at the start, and in force when it is answered", async () => {
    await reset();
    const more = seed
      .replaceAll(shop, "555566667777")
      .replaceAll("ANNANN", "BOBBOB")
      .replace("name: ann", "name: bob");
    expect(await post(more)).toEqual({ status: 200, body: { accounts: 1, keys: 1 } });
    const credentials = { ...ann, accessKeyId: ann.accessKeyId.replaceAll("ANNANN", "BOBBOB") };
    const bob = awsClients(mesh.handle, { credentials });
    await bob.kms.send(new EncryptCommand({ KeyId: "alias/payroll", Plaintext: Buffer.from("x") }));
    const none = more.replace("Effect: Allow", "Effect: Deny");
    expect((await post(none)).status).toBe(200);
    const denied = await refusal(
      bob.kms.send(new EncryptCommand({ KeyId: "alias/payroll", Plaintext: Buffer.from("x") })),
    );
    expect(denied.name).toBe("AccessDeniedException");
  });

  test("is refused with the place of what is wrong, and nothing is made of it", async () => {
    // What KMS does behind its answers goes on.
    const made = async () =>
      Object.entries(contentsOf(await takeSnapshot(mesh.handle))).filter(([name]) =>
        /^key (identity|kms\/(key|alias|hbk))\//.test(name),
      );
    const before = await made();
    const wrong = await post(seed.replace("Effect: Allow", "Effect: Perhaps"));
    expect(wrong.status).toBe(400);
    expect(wrong.body.message).toMatch(/line \d+, accounts\[0\]\.users\[0\]\.policies\.all/);
    const key = await post(seed.replace(seededKey, "my-key"));
    expect(key.body.message).toMatch(/line \d+, keys\[0\]\.id: must be a lowercase UUID/);
    expect((await post("x".repeat(1_048_577))).status).toBe(413);
    expect(await made()).toEqual(before);
  });
});
