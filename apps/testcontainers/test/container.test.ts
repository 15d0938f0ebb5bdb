import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DisableKeyCommand,
  EnableKeyCommand,
  ListAliasesCommand,
  ListKeysCommand,
} from "@aws-sdk/client-kms";
import { ListBucketsCommand } from "@aws-sdk/client-s3";
import { Client, credentials } from "@grpc/grpc-js";
import { Kms } from "@keymesh/proto";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { KeymeshAdminError, KeymeshContainer, type StartedKeymeshContainer } from "../src/index.ts";
import { awsOf, storeLetter } from "./support/aws.ts";
import { docker, exists, volumesOf } from "./support/docker.ts";

const image = inject("image");
const account = "111122223333";
const folder = mkdtempSync(join(tmpdir(), "keymesh-container-"));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = `
accounts: [{ id: "${account}", name: shop }]
keys:
  - account: "${account}"
    id: 1234abcd-12ab-34cd-56ef-1234567890ab
    description: payroll
    aliases: [alias/payroll]
`;

describe("a mesh in a container", () => {
  let mesh: StartedKeymeshContainer;
  beforeAll(async () => {
    mesh = await new KeymeshContainer(image)
      .withRegion("eu-west-1", "us-east-1")
      .withAccountId(account)
      .withHsmFleet(2)
      .withSeedFile(seed)
      .start();
  });
  afterAll(async () => await mesh?.stop());
  beforeEach(async () => await mesh.reset());

  test("is in the Region and the account it was asked for, with the seed file's key", async () => {
    expect(mesh.getRegion()).toBe("eu-west-1");
    expect(mesh.getAccountId()).toBe(account);
    expect(mesh.getLabels()).toMatchObject({ "dev.keymesh": "true" });
    const { kms } = awsOf(mesh);
    const { Aliases } = await kms.send(new ListAliasesCommand({}));
    expect(Aliases).toContainEqual(
      expect.objectContaining({
        AliasArn: `arn:aws:kms:eu-west-1:${account}:alias/payroll`,
        TargetKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab",
      }),
    );
    const info = await fetch(`${mesh.getEndpoint()}/_keymesh/info`);
    expect(await info.json()).toMatchObject({ hsms: 2, defaultRegion: "eu-west-1" });
  });

  test("a disabled key breaks the read of what it encrypts", async () => {
    const { kms, keyId, read } = await storeLetter(mesh);
    expect(await read()).toBe("dear ann");
    await kms.send(new DisableKeyCommand({ KeyId: keyId }));
    await expect(read()).rejects.toMatchObject({ name: "KMS.DisabledException" });
    await kms.send(new EnableKeyCommand({ KeyId: keyId }));
    expect(await read()).toBe("dear ann");
  });

  test("the trail has every KMS call by the time it is answered, newest first", async () => {
    const { keyArn, read } = await storeLetter(mesh);
    await read();
    const calls = await mesh.trail.find({ eventSource: "kms.amazonaws.com", resource: keyArn });
    expect(calls.map(({ eventName }) => eventName)).toEqual(["Decrypt", "GenerateDataKey", "CreateKey"]);
    expect(calls[0]!.requestParameters!.encryptionContext).toEqual({
      "aws:s3:arn": "arn:aws:s3:::letters/letter",
    });
    expect(await mesh.trail.find({ eventName: "Decrypt", limit: 1 })).toHaveLength(1);
    expect(await mesh.trail.find({ eventName: "ReEncrypt" })).toEqual([]);
    await expect(mesh.trail.find({ limit: 0 })).rejects.toMatchObject({ code: "InvalidParameter" });
  });

  test("flows tell who held which key", async () => {
    const { read } = await storeLetter(mesh);
    await read();
    const found = await vi.waitFor(
      async () => {
        const [newest] = await mesh.flow.find({ operation: "GetObject" });
        expect(newest).toMatchObject({ failed: false });
        const { steps } = await mesh.flow.get(newest!.traceId);
        expect(steps.map(({ to }) => to)).toContain("hsm-1");
        return newest!;
      },
      { timeout: 30_000, interval: 200 },
    );
    const { steps, keys } = await mesh.flow.get(found.traceId);
    expect(steps[0]).toMatchObject({ number: 1, kind: "call" });
    const dataKey = keys.find(({ kind }) => kind === "DK")!;
    expect(dataKey.moments).toContainEqual(expect.objectContaining({ holder: "s3-sim", act: "wipe" }));
    await expect(mesh.flow.get("0".repeat(32))).rejects.toMatchObject({ code: "NotFound" });
  });

  test("the clock is set, stopped, and moved on, and calls go by it", async () => {
    const { now, frozen } = await mesh.clock.freeze("2031-05-05T05:05:05Z");
    expect([now.toISOString(), frozen]).toEqual(["2031-05-05T05:05:05.000Z", true]);
    await awsOf(mesh).kms.send(new ListKeysCommand({}));
    const [call] = await mesh.trail.find({ eventName: "ListKeys" });
    expect(call!.eventTime).toBe("2031-05-05T05:05:05Z");
    expect((await mesh.clock.advance("400d")).now.toISOString()).toBe("2032-06-08T05:05:05.000Z");
    expect((await mesh.clock.unfreeze()).frozen).toBe(false);
    expect((await mesh.clock.set("2033-01-01")).now.getUTCFullYear()).toBe(2033);
  });

  test("faults disturb calls between members until they are removed", async () => {
    const { read } = await storeLetter(mesh);
    const fault = await mesh.faults.add({ hop: "s3-sim->kms", method: "Decrypt", fault: "error", times: 20 });
    expect(await mesh.faults.list()).toEqual([expect.objectContaining({ id: fault.id, fault: "error" })]);
    await expect(read()).rejects.toThrow();
    await mesh.faults.remove(fault);
    expect(await read()).toBe("dear ann");
    await expect(mesh.faults.remove(fault)).rejects.toBeInstanceOf(KeymeshAdminError);
    await mesh.faults.add({ hop: "*->trail", fault: "latency", ms: 1 });
    await mesh.faults.clear();
    expect(await mesh.faults.list()).toEqual([]);
    await expect(mesh.faults.add({ hop: "s3-sim->nobody", fault: "drop" })).rejects.toMatchObject({
      code: "InvalidParameter",
      message: expect.stringContaining("nobody"),
    });
  });

  test("a reset of an account leaves others alone, one of everything leaves the seed file", async () => {
    const { s3, kms } = await storeLetter(mesh);
    await mesh.reset("444455556666");
    expect((await s3.send(new ListBucketsCommand({}))).Buckets).toHaveLength(1);
    await mesh.reset(account);
    expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
    await mesh.reset();
    expect((await kms.send(new ListKeysCommand({}))).Keys!.map(({ KeyId }) => KeyId)).toEqual([
      "1234abcd-12ab-34cd-56ef-1234567890ab",
    ]);
  });

  test("a snapshot brings back what was deleted since, keys that open it too", async () => {
    const path = join(folder, "mesh.snapshot");
    const { read } = await storeLetter(mesh);
    await mesh.snapshot.save(path);
    await mesh.reset();
    await expect(read()).rejects.toMatchObject({ name: "NoSuchBucket" });
    await mesh.snapshot.load(path);
    expect(await read()).toBe("dear ann");
  });

  test("a seed file is taken in while it runs", async () => {
    const more = seed.replace("1234abcd", "5678abcd").replaceAll("payroll", "taxes");
    expect(await mesh.seed(more)).toMatchObject({ keys: 1 });
    const { Keys } = await awsOf(mesh).kms.send(new ListKeysCommand({}));
    expect(Keys).toHaveLength(2);
    await expect(mesh.seed("keys: 7\n")).rejects.toMatchObject({ code: "InvalidParameter" });
  });

  test("gives gRPC clients the credentials of a principal", async () => {
    const { address, ca, key, cert, verifyOptions, channelOptions } = await mesh.getGrpcTarget("kms");
    const security = credentials.createSsl(ca, key, cert, verifyOptions);
    const client = new Client(address, security, channelOptions);
    const { path, requestSerialize, responseDeserialize } = Kms.definition.ListKeys!;
    const keys = await new Promise((resolve, reject) => {
      client.makeUnaryRequest(path, requestSerialize as never, responseDeserialize, {}, (error, answer) =>
        error ? reject(error) : resolve(answer),
      );
    });
    client.close();
    // The root of account 000000000000, which has no keys.
    expect(keys).toMatchObject({ keys: [] });
    const wrong = new Client(
      address,
      credentials.createSsl(ca, key, cert, (await mesh.getGrpcTarget("trail")).verifyOptions),
      channelOptions,
    );
    await expect(
      new Promise((_, reject) => wrong.waitForReady(Date.now() + 3_000, (error) => reject(error))),
    ).rejects.toThrow();
    wrong.close();
    await expect(mesh.getGrpcTarget("hsm" as never)).rejects.toThrow("no gRPC door");
  });

  test("is the same mesh after a restart, at another port", async () => {
    const { read } = await storeLetter(mesh);
    await mesh.restart();
    const { s3 } = awsOf(mesh);
    expect((await s3.send(new ListBucketsCommand({}))).Buckets).toHaveLength(1);
    await expect(read()).rejects.toThrow();
    await mesh.reset();
  });
});

describe("the start of a mesh in a container", () => {
  test("freezes the clock and disturbs calls as asked, after a reset too; its end leaves nothing", async () => {
    let id = "";
    let volumes: string[] = [];
    {
      await using mesh = await new KeymeshContainer(image)
        .withFrozenClock(new Date("2030-01-01T00:00:00Z"))
        .withFault({ hop: "s3-sim->kms", fault: "latency", ms: 5 })
        .withInitScript("10-seed.yaml", seed)
        .start();
      id = mesh.getId();
      volumes = volumesOf(id);
      for (const round of ["started", "reset"]) {
        if (round === "reset") await mesh.reset();
        expect(await mesh.clock.get()).toMatchObject({
          now: new Date("2030-01-01T00:00:00Z"),
          frozen: true,
        });
        expect(await mesh.faults.list()).toMatchObject([{ hop: "s3-sim->kms", ms: 5 }]);
      }
      expect(mesh.getRegion()).toBe("us-east-1");
    }
    expect(volumes).toHaveLength(1);
    expect(exists("container", id)).toBe(false);
    expect(volumes.filter((name) => exists("volume", name))).toEqual([]);
  });

  test("ends with what is wrong with the seed file", async () => {
    const start = new KeymeshContainer(image).withSeedFile("keys:\n  - account: 7\n").start();
    await expect(start).rejects.toThrow(/keys\[0\]|keys\.0|account/);
  });

  test("ends with what is wrong with an init script", async () => {
    const start = new KeymeshContainer(image)
      .withInitScript("10-fine.sh", "echo $AWS_ENDPOINT_URL")
      .withInitScript("20-broken.sh", "exit 3")
      .start();
    await expect(start).rejects.toThrow(/^the init script 20-broken\.sh failed: [^;]*3/);
  });

  test("ends, container removed, when a fault is none", async () => {
    const label = `test-${process.pid}`;
    const start = new KeymeshContainer(image)
      .withLabels({ label })
      .withFault({ hop: "nowhere", fault: "drop" })
      .start();
    await expect(start).rejects.toMatchObject({ code: "InvalidParameter" });
    expect(docker("ps", "--all", "--quiet", "--filter", `label=label=${label}`)).toBe("");
  });
});
