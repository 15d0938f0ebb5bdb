import { randomBytes } from "node:crypto";
import type { Principal } from "@keymesh/identity";
import { Gate } from "@keymesh/runtime";
import { createMemoryStorage } from "@keymesh/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { attachVolume } from "../operations/attach-volume.ts";
import { createVolume } from "../operations/create-volume.ts";
import { runInstances } from "../operations/run-instances.ts";
import { attachedVolume, deviceOf, newVolume, zone } from "../testing/volumes.ts";
import { createWorld, root, type World } from "../testing/world.ts";
import { ebsState } from "./ebs-state.ts";

const storage = createMemoryStorage;
const otherId = "444455556666";
const other: Principal = {
  ...root,
  arn: `arn:aws:iam::${otherId}:root`,
  accountId: otherId,
  principalId: otherId,
};

let memory: ReturnType<typeof createMemoryStorage>;
let world: World;
beforeEach(() => {
  memory = storage();
  world = createWorld(memory);
});
const stateOf = () => ebsState(world.ebs, memory, new Gate());
const isWiped = (key: Buffer) => key.every((byte) => byte === 0);

function stored(): Record<string, string> {
  const keys = [...memory.kv.dump()].map(([key, value]) => [`key ${key}`, value.toString()]);
  const blobs = [...memory.blobs.dump()].map(([name, value]) => [`blob ${name}`, value.toString("hex")]);
  return Object.fromEntries([...keys, ...blobs]);
}

async function attachedOf(principal: Principal): Promise<void> {
  const { volumeId } = await world.run(
    createVolume,
    { availabilityZone: zone, size: 1, encrypted: true, clientToken: "once" },
    principal,
  );
  await Promise.all(world.ebs.background);
  const { instances } = await world.run(
    runInstances,
    { imageId: "ami-12345678", minCount: 1, maxCount: 1 },
    principal,
  );
  const { instanceId } = instances![0]!;
  await world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" }, principal);
  await memory.blobs.writeAt(`ebs/blocks/${volumeId}`, 0, randomBytes(4_096));
}

describe("EC2, when an account is reset", () => {
  test("loses exactly that account's volumes, blocks, instances and tokens; only its keys are wiped", async () => {
    const mine = await attachedVolume(world);
    await (await mine.device()).write(0, Buffer.alloc(4_096, 1));
    const before = stored();
    await attachedOf(other);
    const [myKey, theirKey] = world.kms.plaintexts;
    const state = stateOf();
    await state.reset!(otherId);
    await state.reload!(otherId);
    expect(stored()).toEqual(before);
    expect([isWiped(myKey!), isWiped(theirKey!)]).toEqual([false, true]);
    expect((await (await mine.device()).read(0, 4_096)).equals(Buffer.alloc(4_096, 1))).toBe(true);
  });
});

describe("EC2, when everything is exchanged", () => {
  test("wipes every volume key, and opens what is attached by its first I/O", async () => {
    const { volumeId, instanceId, device } = await attachedVolume(world);
    await (await device()).write(0, Buffer.alloc(4_096, 1));
    const asked = world.kms.calls.length;
    await stateOf().reload!(undefined);
    expect(world.kms.plaintexts.every(isWiped)).toBe(true);
    await stateOf().settle!();
    expect(world.kms.calls.length).toBe(asked);
    const open = await deviceOf(world, volumeId, instanceId);
    expect((await open.read(0, 4_096)).equals(Buffer.alloc(4_096, 1))).toBe(true);
  });

  test("finishes what the state has begun, behind the exchange", async () => {
    const volumeId = await newVolume(world);
    const [key, value] = [...memory.kv.dump()].find(([name]) => name.endsWith(volumeId))!;
    const record = { ...JSON.parse(value.toString()), state: "creating" };
    await memory.kv.write([{ put: key, value: Buffer.from(JSON.stringify(record)) }]);
    await stateOf().reload!(undefined);
    await stateOf().settle!();
    expect(JSON.parse((await memory.kv.get(key))!.value.toString()).state).toBe("error");
  });

  test("is settled only when what goes on behind its answers is over", async () => {
    const finished = Promise.withResolvers<void>();
    const going = finished.promise.finally(() => world.ebs.background.delete(going));
    world.ebs.background.add(going);
    let isSettled = false;
    const settling = stateOf().settle!().then(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isSettled).toBe(false);
    finished.resolve();
    await settling;
  });
});
