import { CreateKeyCommand, DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { MeshHandle } from "@keymesh/cli";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { backendOf } from "../support/backend.ts";
import { awsClients } from "../support/clients.ts";
import { type ComposeMesh, startComposeMesh } from "../support/compose-mesh.ts";
import { containersOf, docker, tryDocker } from "../support/docker.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

/** Ends the container's program by SIGKILL from within, as a crash would: Docker's own kill would count as a wish and not restart it. */
const CRASH = `
  const { readdirSync, readFileSync } = require("node:fs");
  for (const pid of readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid && name !== "1"))
    if (readFileSync("/proc/" + pid + "/cmdline", "latin1").includes("/app/apps/container/")) process.kill(Number(pid), "SIGKILL");`;
const isDistributed = backendOf(process.env) === "distributed";
const MEMBERS = [
  "storage",
  "identity",
  "trail",
  "kms",
  "s3-sim",
  "ebs-sim",
  "flow",
  "caller",
  "hsm-1",
  "hsm-2",
  "operators",
  "gateway",
];
/** On distributed storage the members are the same; what is another is what storage stands on. */
const KILLED = isDistributed ? ["storage", "kms"] : MEMBERS;
const BACKENDS = isDistributed ? ["valkey", "object-store"] : [];
const PATIENCE_MS = 60_000;

describe("a mesh of containers", () => {
  let mesh: ComposeMesh;
  let handle: MeshHandle;
  let ciphertext: Uint8Array;
  const at = { Bucket: "kept", Key: "a" };

  beforeAll(async () => {
    handle = sharedMesh(inject("meshFolder"));
    const running = { project: inject("composeProject"), handle };
    mesh = await startComposeMesh({ distributed: isDistributed, running });
    const { kms, s3 } = awsClients(handle);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const KeyId = KeyMetadata!.KeyId!;
    ciphertext = (await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("kept") })))
      .CiphertextBlob!;
    await s3.send(new CreateBucketCommand({ Bucket: at.Bucket }));
    await s3.send(
      new PutObjectCommand({ ...at, Body: "kept", ServerSideEncryption: "aws:kms", SSEKMSKeyId: KeyId }),
    );
  }, 240_000);

  async function reads(): Promise<string[]> {
    const { kms, s3 } = awsClients(handle);
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: ciphertext }));
    const { Body } = await s3.send(new GetObjectCommand(at));
    return [Buffer.from(Plaintext!).toString(), await Body!.transformToString()];
  }

  test.each(KILLED)(
    "loses nothing when %s is killed, and all is well again by itself",
    async (service) => {
      const [id] = await containersOf(mesh.project, service);
      const startedAt = () => tryDocker("inspect", "--format", "{{.State.StartedAt}}", id!);
      const before = (await startedAt()).output;
      await tryDocker("exec", id!, "node", "-e", CRASH);
      await expect.poll(async () => (await startedAt()).output, { timeout: PATIENCE_MS }).not.toBe(before);
      const health = () => tryDocker("inspect", "--format", "{{.State.Health.Status}}", id!);
      await expect
        .poll(async () => (await health()).output.trim(), { timeout: PATIENCE_MS, interval: 250 })
        .toBe("healthy");
      await expect
        .poll(() => reads().catch((error: Error) => error.message), { timeout: PATIENCE_MS })
        .toEqual(["kept", "kept"]);
    },
    3 * PATIENCE_MS,
  );

  test.each(BACKENDS)(
    "loses nothing when %s is killed and comes back",
    async (service) => {
      const [id] = await containersOf(mesh.project, service);
      await docker("kill", id!);
      await docker("start", id!);
      await expect
        .poll(() => reads().catch((error: Error) => error.message), { timeout: PATIENCE_MS })
        .toEqual(["kept", "kept"]);
    },
    2 * PATIENCE_MS,
  );

  test.each([
    ["killed in the middle of a command", "hsm-fleet"],
    ["opened", "hsm-tamper"],
  ])("lets an HSM be %s: the fleet goes on, and it comes back", async (_what, flow) => {
    const { facts } = await run(handle, flow);
    expect(facts.filter(({ asExpected }) => !asExpected)).toEqual([]);
    expect(facts.map(({ name }) => name)).not.toContain("one killed");
    expect(await reads()).toEqual(["kept", "kept"]);
  });

  test("down and up again keeps its state; down with its volumes forgets", async () => {
    await mesh.restart({ forget: false });
    handle = sharedMesh(mesh.folder.root);
    expect(await reads()).toEqual(["kept", "kept"]);
    await mesh.restart({ forget: true });
    handle = sharedMesh(mesh.folder.root);
    await expect(awsClients(handle).s3.send(new GetObjectCommand(at))).rejects.toMatchObject({
      name: "NoSuchBucket",
    });
    await expect(
      awsClients(handle).kms.send(new DecryptCommand({ CiphertextBlob: ciphertext })),
    ).rejects.toThrow();
  }, 300_000);
});
