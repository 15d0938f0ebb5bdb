import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { attachVolume } from "../operations/attach-volume.ts";
import { deleteVolume } from "../operations/delete-volume.ts";
import { detachVolume } from "../operations/detach-volume.ts";
import { resume, takeOverFrom } from "../operations/resume.ts";
import { terminateInstances } from "../operations/terminate-instances.ts";
import { attachedVolume, deviceOf, newInstance, newVolume, recordOf } from "../testing/volumes.ts";
import { createWorld, root, type World } from "../testing/world.ts";
import { openedFor } from "./blocks.ts";

const block = 4_096;

/** Two hosts over one store, and a third that comes when it is asked for. */
function twoHosts(): { readonly one: World; readonly two: World } {
  const one = createWorld();
  return { one, two: one.beside("host-2") };
}

/** How often keys were opened. */
const decrypts = ({ kms }: World) => kms.calls.filter((name) => name === "Decrypt").length;

/** A host dies: what it knew is gone, its records stay. */
function die(world: World): void {
  world.hosts.die(world.ebs.hosts.self);
}

/** A volume as a host left it that died in the middle of something. */
async function leftAs(world: World, volumeId: string, change: object): Promise<void> {
  const owner = { region: "us-east-1", accountId: root.accountId };
  await world.ebs.volumes.change(owner, volumeId, (current) => ({ ...current, ...change }));
}

describe("a volume attached at one host", () => {
  test("is read and written through any, and its key is in one memory only", async () => {
    const { one, two } = twoHosts();
    const { volumeId, instanceId } = await attachedVolume(one);
    const written = randomBytes(2 * block);
    await (await deviceOf(two, volumeId, instanceId)).write(block, written);
    for (const host of [one, two]) {
      const device = await deviceOf(host, volumeId, instanceId);
      expect(device.encrypted).toBe(true);
      expect(await device.read(block, written.length)).toEqual(written);
    }
    expect(decrypts(one)).toBe(1);
    expect(two.ebs.host.has(volumeId)).toBe(false);
  });

  test("is nobody else's through any host either", async () => {
    const { one, two } = twoHosts();
    const { volumeId, instanceId } = await attachedVolume(one);
    const stranger = { accountId: "111122223333", region: "us-east-1", instanceId, volumeId };
    await expect(openedFor(two.ebs, stranger)).rejects.toMatchObject({ code: "InvalidVolume.NotFound" });
    await expect(one.ebs.hosts.reach("host-1")).resolves.toBeDefined();
    const host = (await two.ebs.hosts.reach("host-1"))!;
    await expect(host.read(stranger, 0, block)).rejects.toMatchObject({ code: "InvalidVolume.NotFound" });
    const other = await newInstance(one);
    await expect(deviceOf(two, volumeId, other)).rejects.toMatchObject({
      code: "InvalidAttachment.NotFound",
    });
  });

  test("is detached through another: the key is wiped where it is before that answers", async () => {
    const { one, two } = twoHosts();
    const { volumeId, instanceId } = await attachedVolume(one);
    await two.run(detachVolume, { volumeId });
    expect(one.kms.plaintexts.map((key) => key.every((byte) => byte === 0))).toEqual([true]);
    expect(one.ebs.host.has(volumeId)).toBe(false);
    expect(one.kms.grants.size).toBe(0);
    for (const host of [one, two])
      await expect(deviceOf(host, volumeId, instanceId)).rejects.toMatchObject({ code: "IncorrectState" });
    await two.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" });
    expect(await recordOf(one, volumeId)).toMatchObject({ attachment: { host: "host-2" } });
  });

  test("does not answer while its host has lost touch: another may have it", async () => {
    const { one } = twoHosts();
    const { device } = await attachedVolume(one);
    one.hosts.cutOff.add("host-1");
    await expect(device()).rejects.toMatchObject({ code: "ServiceUnavailable" });
    one.hosts.cutOff.clear();
    expect((await device()).encrypted).toBe(true);
  });
});

describe("a host that is gone", () => {
  test("its volumes are opened under their grants by the host that is asked for them", async () => {
    const { one, two } = twoHosts();
    const { volumeId, instanceId, device } = await attachedVolume(one);
    const written = randomBytes(block);
    await (await device()).write(0, written);
    die(one);
    expect(await (await deviceOf(two, volumeId, instanceId)).read(0, block)).toEqual(written);
    expect(decrypts(two)).toBe(2);
    expect(two.kms.grants.size).toBe(1);
    expect(await recordOf(two, volumeId)).toMatchObject({ state: "in-use", attachment: { host: "host-2" } });
    // What comes back finds its volumes elsewhere, and asks there.
    const again = one.restart();
    await resume(again.ebs);
    expect(await (await deviceOf(again, volumeId, instanceId)).read(0, block)).toEqual(written);
    expect(again.ebs.host.has(volumeId)).toBe(false);
    expect(decrypts(two)).toBe(2);
  });

  test("two that are asked at once agree on one of them", async () => {
    const { one, two } = twoHosts();
    const three = one.beside("host-3");
    const { volumeId, instanceId, device } = await attachedVolume(one);
    const written = randomBytes(block);
    await (await device()).write(0, written);
    die(one);
    const devices = await Promise.all([two, three].map((host) => deviceOf(host, volumeId, instanceId)));
    for (const one of devices) expect(await one.read(0, block)).toEqual(written);
    expect([two, three].filter(({ ebs }) => ebs.host.has(volumeId))).toHaveLength(1);
    expect(decrypts(one)).toBe(2);
  });

  test("a detach does not wait for it", async () => {
    const { one, two } = twoHosts();
    const { volumeId } = await attachedVolume(one);
    die(one);
    await two.run(detachVolume, { volumeId });
    expect(await recordOf(two, volumeId)).toMatchObject({ state: "available" });
    expect(two.kms.grants.size).toBe(0);
  });

  test("what it was in the middle of is finished or undone by the others, once", async () => {
    const { one, two } = twoHosts();
    const three = one.beside("host-3");
    const { volumeId: attached } = await attachedVolume(one);
    const { volumeId: detaching } = await attachedVolume(one);
    const detached = await recordOf(one, detaching);
    await leftAs(one, detaching, {
      worker: "host-1",
      attachment: { ...detached.attachment, state: "detaching" },
    });
    const creating = await newVolume(one);
    await leftAs(one, creating, { state: "creating", worker: "host-1" });
    const deleting = await newVolume(one);
    await leftAs(one, deleting, { state: "deleting", worker: "host-1" });
    const { volumeId: others } = await attachedVolume(two);
    const busy = await newVolume(two);
    await leftAs(two, busy, { state: "creating", worker: "host-2" });
    die(one);

    await Promise.all([two, three].map(({ ebs }) => takeOverFrom(ebs, "host-1")));
    await Promise.all([two, three].flatMap(({ ebs }) => [...ebs.background]));

    const { attachment } = await recordOf(two, attached);
    expect(["host-2", "host-3"]).toContain(attachment?.host);
    expect(await recordOf(two, detaching)).toMatchObject({ state: "available" });
    expect((await recordOf(two, detaching)).attachment).toBeUndefined();
    expect(await recordOf(two, creating)).toMatchObject({ state: "error" });
    await expect(recordOf(two, deleting)).rejects.toMatchObject({ code: "InvalidVolume.NotFound" });
    expect(await recordOf(two, others)).toMatchObject({ attachment: { host: "host-2" } });
    expect(await recordOf(two, busy)).toMatchObject({ state: "creating" });
    expect(two.kms.grants.size).toBe(2);
  });
});

describe("a host that starts", () => {
  test("leaves alone what the others have and do", async () => {
    const { one, two } = twoHosts();
    const { volumeId } = await attachedVolume(two);
    const busy = await newVolume(two);
    await leftAs(two, busy, { state: "creating", worker: "host-2" });
    const before = decrypts(one);
    await resume(one.restart().ebs);
    expect(await recordOf(one, volumeId)).toMatchObject({ attachment: { host: "host-2" } });
    expect(await recordOf(one, busy)).toMatchObject({ state: "creating" });
    expect(decrypts(one)).toBe(before);
  });
});

describe("calls about one instance at several hosts", () => {
  test("of two volumes for one device, one is attached", async () => {
    const { one, two } = twoHosts();
    const instanceId = await newInstance(one);
    const volumes = [await newVolume(one), await newVolume(two)];
    const outcomes = await Promise.allSettled(
      [one, two].map((host, i) =>
        host.run(attachVolume, { volumeId: volumes[i]!, instanceId, device: "/dev/sdf" }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: "InvalidParameterValue" });
  });

  test("volumes for different devices are all attached", async () => {
    const { one, two } = twoHosts();
    const instanceId = await newInstance(one);
    const volumes = await Promise.all(Array.from({ length: 6 }, () => newVolume(one)));
    await Promise.all(
      volumes.map((volumeId, i) =>
        [one, two][i % 2]!.run(attachVolume, { volumeId, instanceId, device: `/dev/sd${"fghijk"[i]}` }),
      ),
    );
    for (const volumeId of volumes)
      expect(await recordOf(one, volumeId)).toMatchObject({ attachment: { state: "attached" } });
  });

  test("nothing stays attached to an instance that another host terminates meanwhile", async () => {
    for (let i = 0; i < 10; i++) {
      const { one, two } = twoHosts();
      const instanceId = await newInstance(one);
      const volumeId = await newVolume(one);
      const attaching = one.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" });
      attaching.catch(() => {});
      for (let turns = 0; turns < i * 3; turns++) await Promise.resolve();
      await two.run(terminateInstances, { instanceIds: [instanceId] });
      await attaching.catch((error) => expect(error).toMatchObject({ code: "IncorrectState" }));
      expect((await recordOf(one, volumeId)).attachment).toBeUndefined();
      await Promise.all([...one.ebs.background, ...two.ebs.background]);
      expect(one.kms.grants.size).toBe(0);
    }
  });

  test("a volume deleted at one host while it is attached at another is one or the other", async () => {
    const { one, two } = twoHosts();
    const instanceId = await newInstance(one);
    const volumeId = await newVolume(one);
    const outcomes = await Promise.allSettled([
      one.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" }),
      two.run(deleteVolume, { volumeId }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
