import { createHash, randomBytes } from "node:crypto";
import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  DescribeVolumesCommand,
  DetachVolumeCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  DeleteUserPolicyCommand,
  ListUsersCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import {
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  EncryptCommand,
  GetKeyPolicyCommand,
  ListAliasesCommand,
  ListGrantsCommand,
  ListResourceTagsCommand,
  PutKeyPolicyCommand,
  RevokeGrantCommand,
  TagResourceCommand,
  UpdateKeyDescriptionCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { Ebs } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { awsClients, type ClientOptions } from "./support/clients.ts";
import { startLoad } from "./support/load.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { allRecords, doubled } from "./support/trail-records.ts";

// Some sixteen processes: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scale = { kms: 3, "s3-sim": 2, "ebs-sim": 2, trail: 2, identity: 2 };
const Bucket = "replicas";
let mesh: TestMesh;
let clients: ReturnType<typeof awsClients>;

beforeAll(async () => {
  mesh = await startMesh({ scale });
  clients = awsClients(mesh.handle, { maxAttempts: 5 });
  await clients.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => mesh?.stop());

/** Clients of one replica, past the gateway. */
const at = (replica: string, options: ClientOptions = {}) =>
  awsClients(mesh.handle, { endpoint: `http://${mesh.handle.http(replica)}`, ...options });
const kmsAt = (replica: number, options?: ClientOptions) => at(`kms-${replica}`, options).kms;

const newKey = async (input = {}) => {
  const { KeyMetadata } = await kmsAt(1).send(new CreateKeyCommand(input));
  return { KeyId: KeyMetadata!.KeyId!, Arn: KeyMetadata!.Arn! };
};

/** The name of the error a call fails with; "answered" when it does not. */
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => "answered",
    (error: { name: string }) => error.name,
  );

/** How long each change took until every replica had it, milliseconds. */
const takenMs: number[] = [];

/** Waits until every call's outcome is `wanted`, and notes how long after `sinceMs` that was. */
async function seenEverywhere(calls: readonly (() => Promise<unknown>)[], wanted: string): Promise<void> {
  const sinceMs = performance.now();
  const outcomes = () => Promise.all(calls.map((call) => outcome(call())));
  await expect.poll(outcomes, { timeout: 10_000, interval: 25 }).toEqual(Array(calls.length).fill(wanted));
  takenMs.push(performance.now() - sinceMs);
}

const Plaintext = Buffer.from("replicas");
const encryptAt = (KeyId: string, ...replicas: number[]) =>
  replicas.map((one) => () => kmsAt(one).send(new EncryptCommand({ KeyId, Plaintext })));

async function makeUser(UserName: string) {
  const { iam } = clients;
  const { User } = await iam.send(new CreateUserCommand({ UserName }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const credentials = {
    accessKeyId: AccessKey!.AccessKeyId!,
    secretAccessKey: AccessKey!.SecretAccessKey!,
  };
  return { credentials, arn: User!.Arn! };
}

const policyOf = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const rootMay = {
  Sid: "root",
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::000000000000:root" },
  Action: "kms:*",
  Resource: "*",
};

describe("a mesh with replicas", () => {
  test("is ready, and says of each replica how it is", async () => {
    const { services, replicas } = (await (await fetch(`${mesh.handle.endpoint}/_keymesh/ready`)).json()) as {
      services: Record<string, string>;
      replicas: Record<string, Record<string, string>>;
    };
    expect(services).toEqual(
      Object.fromEntries(["storage", "flow", "caller", ...Object.keys(scale)].map((name) => [name, "up"])),
    );
    expect(
      Object.fromEntries(Object.entries(replicas).map(([name, all]) => [name, Object.keys(all).length])),
    ).toEqual(scale);
    expect(Object.keys(mesh.running.file.pids).filter((name) => name.startsWith("kms"))).toEqual([
      "kms-1",
      "kms-2",
      "kms-3",
    ]);
  });
});

describe("what one replica changes the others see", () => {
  test("a key disabled and enabled", async () => {
    const { KeyId } = await newKey();
    await seenEverywhere(encryptAt(KeyId, 1, 2, 3), "answered");
    for (let i = 0; i < 3; i++) {
      const [here, ...others] = [1, 2, 3].map((n) => ((n + i) % 3) + 1) as [number, number, number];
      await kmsAt(here).send(new DisableKeyCommand({ KeyId }));
      expect(await outcome(encryptAt(KeyId, here)[0]!())).toBe("DisabledException");
      await seenEverywhere(encryptAt(KeyId, ...others), "DisabledException");
      await kmsAt(here).send(new EnableKeyCommand({ KeyId }));
      await seenEverywhere(encryptAt(KeyId, ...others), "answered");
    }
  });

  test("a key policy, a grant and its revocation", async () => {
    const ann = await makeUser("ann");
    const { KeyId } = await newKey({ Policy: policyOf(rootMay) });
    const { CiphertextBlob } = await kmsAt(2).send(new EncryptCommand({ KeyId, Plaintext }));
    const annsAt = (...replicas: number[]) =>
      replicas.map(
        (one) => () =>
          kmsAt(one, { credentials: ann.credentials }).send(new DecryptCommand({ CiphertextBlob })),
      );
    await seenEverywhere(annsAt(1, 2, 3), "AccessDeniedException");

    const annMay = {
      Sid: "ann",
      Effect: "Allow",
      Principal: { AWS: ann.arn },
      Action: "kms:Decrypt",
      Resource: "*",
    };
    await kmsAt(2).send(new PutKeyPolicyCommand({ KeyId, Policy: policyOf(rootMay, annMay) }));
    await seenEverywhere(annsAt(1, 3), "answered");
    await kmsAt(3).send(new PutKeyPolicyCommand({ KeyId, Policy: policyOf(rootMay) }));
    await seenEverywhere(annsAt(1, 2), "AccessDeniedException");

    const { GrantId } = await kmsAt(1).send(
      new CreateGrantCommand({ KeyId, GranteePrincipal: ann.arn, Operations: ["Decrypt"] }),
    );
    await seenEverywhere(annsAt(2, 3), "answered");
    await kmsAt(3).send(new RevokeGrantCommand({ KeyId, GrantId }));
    await seenEverywhere(annsAt(1, 2), "AccessDeniedException");
  });

  test("an IAM policy put and deleted at one identity", async () => {
    const bob = await makeUser("bob");
    const { KeyId, Arn } = await newKey();
    const bobs = [1, 2, 3].map(
      (one) => () =>
        kmsAt(one, { credentials: bob.credentials }).send(new EncryptCommand({ KeyId, Plaintext })),
    );
    await seenEverywhere(bobs, "AccessDeniedException");
    const PolicyDocument = policyOf({ Effect: "Allow", Action: "kms:Encrypt", Resource: Arn });
    const named = { UserName: "bob", PolicyName: "encrypt" };
    await at("identity-1").iam.send(new PutUserPolicyCommand({ ...named, PolicyDocument }));
    await seenEverywhere(bobs, "answered");
    await at("identity-2").iam.send(new DeleteUserPolicyCommand(named));
    await seenEverywhere(bobs, "AccessDeniedException");
  });

  test("all within a second, as a rule", () => {
    const sorted = takenMs.toSorted((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(10);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1_000);
  });
});

describe("changes made at once through several replicas", () => {
  test("are all made, and every replica has the same in the end", async () => {
    const { KeyId } = await newKey();
    const count = 24;
    const each = <T>(change: (kms: ReturnType<typeof kmsAt>, i: number) => Promise<T>) =>
      Array.from({ length: count }, (_, i) => change(kmsAt((i % 3) + 1), i));
    const GranteePrincipal = "arn:aws:iam::000000000000:root";
    const policies = Array.from({ length: count }, (_, i) => policyOf(rootMay, { ...rootMay, Sid: `n${i}` }));
    await Promise.all([
      ...each((kms, i) => kms.send(new CreateAliasCommand({ AliasName: `alias/r${i}`, TargetKeyId: KeyId }))),
      ...each((kms, i) =>
        kms.send(new TagResourceCommand({ KeyId, Tags: [{ TagKey: `t${i}`, TagValue: "v" }] })),
      ),
      ...each((kms, i) => kms.send(new UpdateKeyDescriptionCommand({ KeyId, Description: `d${i}` }))),
      ...each((kms, i) => kms.send(new PutKeyPolicyCommand({ KeyId, Policy: policies[i]! }))),
      ...each((kms, i) =>
        kms.send(new CreateGrantCommand({ KeyId, GranteePrincipal, Operations: ["Decrypt"], Name: `g${i}` })),
      ),
    ]);

    const viewOf = async (replica: number) => {
      const kms = kmsAt(replica);
      const [aliases, tags, key, policy, grants] = await Promise.all([
        kms.send(new ListAliasesCommand({ KeyId })),
        kms.send(new ListResourceTagsCommand({ KeyId })),
        kms.send(new DescribeKeyCommand({ KeyId })),
        kms.send(new GetKeyPolicyCommand({ KeyId })),
        kms.send(new ListGrantsCommand({ KeyId })),
      ]);
      return {
        aliases: aliases.Aliases!.map(({ AliasName }) => AliasName!).sort(),
        tags: tags.Tags!.map(({ TagKey }) => TagKey!).sort(),
        description: key.KeyMetadata!.Description!,
        policy: policy.Policy!,
        grants: grants.Grants!.map(({ GrantId }) => GrantId!).sort(),
      };
    };
    const numbered = (prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`).sort();
    await expect
      .poll(
        async () =>
          new Set((await Promise.all([1, 2, 3].map(viewOf))).map((view) => JSON.stringify(view))).size,
        {
          timeout: 10_000,
        },
      )
      .toBe(1);
    const view = await viewOf(1);
    expect(view.aliases).toEqual(numbered("alias/r"));
    expect(view.tags).toEqual(numbered("t"));
    expect(view.grants).toHaveLength(count);
    expect(numbered("d")).toContain(view.description);
    expect(policies).toContain(view.policy);
  });

  test("users made through both identities are all there", async () => {
    const names = Array.from({ length: 20 }, (_, i) => `made-${i}`);
    await Promise.all(
      names.map((UserName, i) => at(`identity-${(i % 2) + 1}`).iam.send(new CreateUserCommand({ UserName }))),
    );
    for (const replica of ["identity-1", "identity-2"]) {
      const { Users } = await at(replica).iam.send(new ListUsersCommand({}));
      expect(Users!.map(({ UserName }) => UserName)).toEqual(expect.arrayContaining(names));
    }
  });
});

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("kill -9 of one replica under load through the gateway", () => {
  test.each(["kms-2", "s3-sim-1", "trail-1", "identity-2", "ebs-sim-2"])(
    "%s: no call fails for a client that tries again, and what was answered is there and audited once",
    async (name) => {
      const { KeyId } = await newKey();
      const { kms, s3 } = clients;
      const encryptions = startLoad(4, async () => {
        const plaintext = randomBytes(24);
        const answer = await kms.send(new EncryptCommand({ KeyId, Plaintext: plaintext }));
        return { requestId: answer.$metadata.requestId!, plaintext, ciphertext: answer.CiphertextBlob! };
      });
      const puts = startLoad(2, async () => {
        const Body = randomBytes(70_000);
        const Key = randomBytes(8).toString("hex");
        const put = new PutObjectCommand({ Bucket, Key, Body, ServerSideEncryption: "aws:kms" });
        const answer = await s3.send(put);
        return { requestId: answer.$metadata.requestId!, Key, sha256: sha256(Body) };
      });
      const work = () => ({ encryptions: encryptions.answered.length, puts: puts.answered.length });
      const untilMore = async (than: ReturnType<typeof work>) =>
        expect
          .poll(() => work().encryptions > than.encryptions + 20 && work().puts > than.puts + 5, {
            timeout: 80_000,
          })
          .toBe(true);
      await untilMore({ encryptions: 0, puts: 0 });
      const before = mesh.notices.length;
      process.kill(mesh.running.pidOf(name)!, "SIGKILL");
      await expect.poll(() => mesh.notices.slice(before), { timeout: 80_000 }).toContain(`${name} is back`);
      await untilMore(work());
      await Promise.all([encryptions.stop(), puts.stop()]);

      expect([...encryptions.failed, ...puts.failed]).toEqual([]);
      for (const { plaintext, ciphertext } of encryptions.answered.slice(-100)) {
        const { Plaintext: opened } = await kms.send(new DecryptCommand({ CiphertextBlob: ciphertext }));
        expect(plaintext.equals(opened!)).toBe(true);
      }
      for (const { Key, sha256: expected } of puts.answered) {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        expect(sha256(await Body!.transformToByteArray())).toBe(expected);
      }
      const records = await allRecords(mesh.handle);
      const times = new Map<string, number>();
      for (const { eventName, requestID, errorCode } of records) {
        const call = `${eventName} ${requestID}`;
        if (!errorCode) times.set(call, (times.get(call) ?? 0) + 1);
      }
      const answered = [
        ...encryptions.answered.map(({ requestId }) => `Encrypt ${requestId}`),
        ...puts.answered.map(({ requestId }) => `PutObject ${requestId}`),
      ];
      expect(answered.filter((call) => times.get(call) !== 1)).toEqual([]);
      expect(doubled(records)).toEqual([]);
    },
  );
});

describe("a volume attached at one host", () => {
  test("is read through any, also after its host was killed, and detached through any", async () => {
    const hosts = ["ebs-sim-1", "ebs-sim-2"].map((name) => {
      const tls = mesh.handle.rootTls;
      return connect(Ebs, { address: mesh.handle.grpc(name), server: "ebs-sim", tls, deadlineMs: 30_000 });
    });
    const [first, second] = ["ebs-sim-1", "ebs-sim-2"].map((name) => at(name, { maxAttempts: 5 }).ec2);
    const AvailabilityZone = `${mesh.handle.region}a`;
    const { Instances } = await second!.send(
      new RunInstancesCommand({
        ImageId: "ami-12345678",
        MinCount: 1,
        MaxCount: 1,
        Placement: { AvailabilityZone },
      }),
    );
    const instanceId = Instances![0]!.InstanceId!;
    const { VolumeId } = await second!.send(
      new CreateVolumeCommand({ AvailabilityZone, Size: 1, Encrypted: true }),
    );
    const volumeId = VolumeId!;
    const stateOf = async () =>
      (await first!.send(new DescribeVolumesCommand({ VolumeIds: [volumeId] }))).Volumes![0]!.State;
    await expect.poll(stateOf, { timeout: 10_000 }).toBe("available");
    await first!.send(new AttachVolumeCommand({ VolumeId, InstanceId: instanceId, Device: "/dev/sdf" }));

    const data = randomBytes(3 * 1024 * 1024);
    const pieces = async function* () {
      for (let offset = 0; offset < data.length; offset += 1024 * 1024)
        yield { instanceId, volumeId, offset, data: data.subarray(offset, offset + 1024 * 1024) };
    };
    await hosts[1]!.writeBlockStream(pieces());
    const readAt = async (host: number) => {
      const found: Buffer[] = [];
      const stream = hosts[host]!.streamBlocks({ instanceId, volumeId, offset: 0, length: data.length });
      for await (const { data: piece } of stream) found.push(piece);
      return sha256(Buffer.concat(found));
    };
    for (const host of [0, 1]) expect(await readAt(host)).toBe(sha256(data));

    process.kill(mesh.running.pidOf("ebs-sim-1")!, "SIGKILL");
    const readable = (host: number) => readAt(host).catch((error: Error) => error.message);
    await expect.poll(() => readable(1), { timeout: 80_000, interval: 200 }).toBe(sha256(data));
    await expect.poll(() => readable(0), { timeout: 80_000, interval: 200 }).toBe(sha256(data));

    await second!.send(new DetachVolumeCommand({ VolumeId }));
    expect(await stateOf()).toBe("available");
    for (const host of [0, 1]) expect(await readable(host)).toMatch("is in the 'available' state");
    for (const host of hosts) host.close();
  });
});
