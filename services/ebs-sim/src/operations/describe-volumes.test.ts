import { describe, expect, test } from "vitest";
import { attachedVolume, newInstance, newVolume } from "../testing/volumes.ts";
import { createWorld } from "../testing/world.ts";
import { describeInstances } from "./describe-instances.ts";
import { describeVolumes } from "./describe-volumes.ts";

const refused = (code: string) => expect.objectContaining({ code });
const filter = (name: string, ...values: string[]) => ({ name, values });

describe("DescribeVolumes", () => {
  test("finds by every sort of filter, all of which must hold", async () => {
    const world = createWorld();
    const tags = [{ resourceType: "volume", tags: [{ key: "Name", value: "db*1" }] }];
    const tagged = await newVolume(world, { encrypted: false, volumeType: "gp3", tagSpecifications: tags });
    const { volumeId: attached, instanceId } = await attachedVolume(world);
    const find = async (...filters: object[]) =>
      (await world.run(describeVolumes, { filters } as object)).volumes!.map((v) => v.volumeId);
    expect(await find(filter("status", "in-use"))).toEqual([attached]);
    expect(await find(filter("status", "*a*"))).toEqual([tagged]);
    expect(await find(filter("encrypted", "true"))).toEqual([attached]);
    expect(await find(filter("attachment.instance-id", instanceId))).toEqual([attached]);
    expect(await find(filter("attachment.device", "/dev/sd?"))).toEqual([attached]);
    expect(await find(filter("tag:Name", "db\\*1"))).toEqual([tagged]);
    expect(await find(filter("tag:Name", "db\\*2"))).toEqual([]);
    expect(await find(filter("tag-key", "Name"), filter("volume-type", "gp2", "gp3"))).toEqual([tagged]);
    expect(await find(filter("tag-key", "Name"), filter("volume-type", "gp2"))).toEqual([]);
    expect(await find(filter("size", "1."))).toEqual([]);
    await expect(find(filter("colour", "red"))).rejects.toEqual(refused("InvalidParameterValue"));
    await expect(find(filter("constructor", "x"))).rejects.toEqual(refused("InvalidParameterValue"));
  });

  test("pages through all, and refuses tokens it did not make and pages of named volumes", async () => {
    const world = createWorld();
    for (let i = 0; i < 12; i += 1) await newVolume(world, { encrypted: false });
    const seen: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await world.run(describeVolumes, { maxResults: 5, nextToken });
      expect(page.volumes!.length).toBeLessThanOrEqual(5);
      seen.push(...page.volumes!.map((v) => v.volumeId!));
      nextToken = page.nextToken;
    } while (nextToken);
    expect(seen).toHaveLength(12);
    expect(seen).toEqual(seen.toSorted());
    await expect(world.run(describeVolumes, { nextToken: "x" })).rejects.toEqual(
      refused("InvalidParameterValue"),
    );
    await expect(world.run(describeVolumes, { volumeIds: [seen[0]!], maxResults: 5 })).rejects.toEqual(
      refused("InvalidParameterCombination"),
    );
    await expect(world.run(describeVolumes, { volumeIds: ["vol-00000000"] })).rejects.toEqual(
      refused("InvalidVolume.NotFound"),
    );
  });
});

describe("DescribeInstances", () => {
  test("shows instances by reservation with the volumes attached to them", async () => {
    const world = createWorld();
    const { volumeId, instanceId } = await attachedVolume(world);
    await newInstance(world, { minCount: 2, maxCount: 2, instanceType: "t3.micro" });
    const { reservations } = await world.run(describeInstances, {});
    expect(reservations!.map((r) => r.instances!.length).sort()).toEqual([1, 2]);
    const found = await world.run(describeInstances, { instanceIds: [instanceId] });
    expect(found.reservations![0]!.instances![0]).toMatchObject({
      instanceState: { code: 16, name: "running" },
      blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeId, status: "attached" } }],
    });
  });
});
