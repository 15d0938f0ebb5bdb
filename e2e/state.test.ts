import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DescribeVolumesCommand } from "@aws-sdk/client-ec2";
import { ListUsersCommand } from "@aws-sdk/client-iam";
import {
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  ListKeysCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { furnish, getObject, rootOf, sha256 } from "./support/furnished-account.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";
import { contentsOf, takeSnapshot } from "./support/snapshots.ts";
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

describe("a full reset", () => {
  beforeEach(() => reset());

  test("brings the mesh back to its first state, and everything works anew", async () => {
    const { kms, s3, ec2, iam, sts } = awsClients(mesh.handle);
    await furnish(mesh.handle, "000000000000");
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
    await furnish(mesh.handle, "000000000000");
    expect(await getObject(s3, "bucket-000000000000", "small")).toBe(sha256(Buffer.from("small")));
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
    await furnish(mesh.handle, "444455556666");
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

    await furnish(mesh.handle, "777788889999");
    const full = Object.keys(contentsOf(await takeSnapshot(mesh.handle)));
    expect(full.length).toBeGreaterThan(Object.keys(before).length + 20);
    expect(await reset({ accountId: "777788889999" })).toEqual({ reset: "777788889999" });

    expect(contentsOf(await takeSnapshot(mesh.handle))).toEqual(before);
    expect((await volume.read(0, 4_096)).equals(block)).toBe(true);
    volume.close();
    await furnish(mesh.handle, "777788889999");
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
