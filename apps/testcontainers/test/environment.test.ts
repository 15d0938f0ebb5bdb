import { DisableKeyCommand } from "@aws-sdk/client-kms";
import { ListBucketsCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { KeymeshEnvironment, type StartedKeymeshEnvironment } from "../src/index.ts";
import { storeLetter } from "./support/aws.ts";
import { docker } from "./support/docker.ts";

const project = `keymesh-tc-${process.pid}`;
const account = "111122223333";

describe("a mesh of containers", () => {
  let mesh: StartedKeymeshEnvironment;
  beforeAll(async () => {
    mesh = await new KeymeshEnvironment()
      .withImage(inject("image"))
      .withProjectName(project)
      .withRegion("eu-west-1")
      .withAccountId(account)
      .withSeedFile(`accounts: [{ id: "${account}", name: shop }]\nkeys: []\n`)
      .withReplicas("kms", 2)
      .withFault({ hop: "s3-sim->kms", fault: "latency", ms: 5 })
      .start();
  });
  afterAll(async () => await mesh?.down());

  test("is reached by a port of its own, and by no other way", () => {
    expect(mesh.getRegion()).toBe("eu-west-1");
    const ports = docker(
      "ps",
      "--filter",
      `label=com.docker.compose.project=${project}`,
      "--format",
      "{{.Ports}}",
    );
    const { hostname, port } = new URL(mesh.getEndpoint());
    // Inside a container the engine is not reached by loopback: then every address is published, as Testcontainers does.
    const address = hostname === "127.0.0.1" ? hostname : "0.0.0.0";
    expect([...ports.matchAll(/[\d.]+:\d+->\d+\/tcp/g)].map(String)).toEqual([
      `${address}:${port}->4566/tcp`,
    ]);
    expect(Number(port)).not.toBe(4566);
  });

  test("has a container for each member, and the replicas that were asked for", () => {
    for (const name of ["storage-1", "kms-1", "kms-2", "hsm-1-1", "hsm-2-1", "gateway-1"])
      expect(mesh.getContainer(name).getLabels()).toMatchObject({ "dev.keymesh": "true" });
    expect(() => mesh.getContainer("kms-3")).toThrow("not running");
  });

  test("takes the same calls as one in a container", async () => {
    const { s3, kms, keyId, keyArn, read } = await storeLetter(mesh);
    expect(await read()).toBe("dear ann");
    const calls = await mesh.trail.find({ resource: keyArn });
    expect(calls.map(({ eventName }) => eventName)).toEqual(["Decrypt", "GenerateDataKey", "CreateKey"]);
    await kms.send(new DisableKeyCommand({ KeyId: keyId }));
    await expect(read()).rejects.toMatchObject({ name: "KMS.DisabledException" });
    expect((await mesh.clock.freeze("2031-05-05")).frozen).toBe(true);
    expect(await mesh.faults.list()).toHaveLength(1);
    await mesh.reset();
    expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
    expect((await mesh.clock.get()).frozen).toBe(false);
    expect(await mesh.faults.list()).toMatchObject([{ hop: "s3-sim->kms", ms: 5 }]);
  });

  test("leaves nothing behind", async () => {
    await mesh.stop();
    const label = `label=com.docker.compose.project=${project}`;
    expect(docker("ps", "--all", "--quiet", "--filter", label)).toBe("");
    expect(docker("volume", "ls", "--quiet", "--filter", label)).toBe("");
    expect(docker("network", "ls", "--quiet", "--filter", label)).toBe("");
  });
});
