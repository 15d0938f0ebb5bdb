import type { AuditedCall } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer } from "@keymesh/flow";
import { signedPost } from "@keymesh/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callAs, createWorld, root, type World } from "../testing/world.ts";
import { ec2Door } from "./door.ts";

const nowMs = Date.UTC(2026, 0, 1);
const records: AuditedCall[] = [];
let trail: "up" | "down" = "up";
let world: World;
let listener: Awaited<ReturnType<typeof listenPlainAndTls>>;

beforeAll(async () => {
  world = createWorld();
  const door = ec2Door({
    ebs: world.ebs,
    audit: {
      async record(call) {
        if (trail === "down") throw new ServiceError("ServiceUnavailable", "The trail is away.");
        records.push(call);
      },
      close: async () => {},
    },
    authenticator: {
      async authenticate({ accessKeyId }) {
        if (accessKeyId !== "test") throw new ServiceError("UnrecognizedClientException", "no such key");
        return { session: callAs(root).session, signingKey: undefined as never };
      },
    },
    tracer: noopTracer,
  });
  listener = await listenPlainAndTls({ listen: "127.0.0.1:0" }, door);
});
afterAll(() => listener.stop(0));
beforeEach(() => {
  records.length = 0;
  trail = "up";
});

const ec2 = (form: string, accessKeyId = "test") =>
  signedPost({
    address: listener.address,
    service: "ec2",
    body: `${form}&Version=2016-11-15`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    accessKeyId,
    nowMs,
  });
const textOf = (xml: string, element: string) =>
  new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];

describe("EC2's Query endpoint", () => {
  test("a volume's life in EC2's parameters and elements, each call recorded before it is answered", async () => {
    const made = await ec2(
      "Action=CreateVolume&Size=1&AvailabilityZone=us-east-1a&Encrypted=true&VolumeType=gp3" +
        "&TagSpecification.1.ResourceType=volume&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=db",
    );
    expect(made.status).toBe(200);
    const volumeId = textOf(made.text, "volumeId")!;
    expect(made.text).toContain("<status>creating</status>");
    expect(made.text).toContain("<encrypted>true</encrypted>");
    expect(made.text).toContain("<tagSet><item><key>Name</key><value>db</value></item></tagSet>");
    await Promise.all(world.ebs.background);

    const ran = await ec2(
      "Action=RunInstances&ImageId=ami-12345678&MinCount=1&MaxCount=1&InstanceType=t3.micro",
    );
    const instanceId = textOf(ran.text, "instanceId")!;
    const attached = await ec2(
      `Action=AttachVolume&VolumeId=${volumeId}&InstanceId=${instanceId}&Device=%2Fdev%2Fsdf`,
    );
    expect(attached.text).toContain("<status>attaching</status>");
    const found = await ec2(
      `Action=DescribeVolumes&VolumeId.1=${volumeId}&Filter.1.Name=status&Filter.1.Value.1=in-use`,
    );
    expect(found.text).toContain(`<instanceId>${instanceId}</instanceId>`);
    expect(found.text).toContain(`<kmsKeyId>${world.kms.keyArn}</kmsKeyId>`);
    expect((await ec2(`Action=DetachVolume&VolumeId=${volumeId}`)).text).toContain(
      "<status>detaching</status>",
    );
    expect((await ec2(`Action=DeleteVolume&VolumeId=${volumeId}`)).text).toContain("<return>true</return>");

    expect(records.map((record) => [record.eventName, record.readOnly])).toEqual([
      ["CreateVolume", false],
      ["RunInstances", false],
      ["AttachVolume", false],
      ["DescribeVolumes", true],
      ["DetachVolume", false],
      ["DeleteVolume", false],
    ]);
    expect(records[0]).toMatchObject({
      eventSource: "ec2.amazonaws.com",
      principal: root,
      requestParameters: { size: 1, encrypted: true, availabilityZone: "us-east-1a" },
      responseElements: { volumeId, state: "creating" },
    });
    expect(records[3]).toMatchObject({
      requestParameters: {
        volumeSet: { items: [{ volumeId }] },
        filterSet: { items: [{ name: "status", valueSet: { items: [{ value: "in-use" }] } }] },
      },
      responseElements: null,
    });
  });

  test("refusals in EC2's error body, recorded with whose fault it was", async () => {
    const cases: [string, number, string][] = [
      ["Action=DeleteVolume&VolumeId=vol-00000000000000000", 400, "InvalidVolume.NotFound"],
      ["Action=DeleteVolume", 400, "MissingParameter"],
      ["Action=CreateVolume&Size=x&AvailabilityZone=us-east-1a", 400, "InvalidParameterValue"],
      ["Action=CreateVolume&SnapshotId=snap-1&AvailabilityZone=us-east-1a", 400, "UnknownParameter"],
      ["Action=CreateVolume&Size=1&AvailabilityZone=us-east-1a&Region=eu-west-1", 400, "UnknownParameter"],
      ["Action=CreateVolume&Size=1&AvailabilityZone=us-east-1a&DryRun=true", 412, "DryRunOperation"],
    ];
    for (const [form, status, code] of cases) {
      const answer = await ec2(form);
      expect([answer.status, textOf(answer.text, "Code")]).toEqual([status, code]);
      expect(records.at(-1)).toMatchObject({ errorCode: `Client.${code}`, responseElements: null });
    }
  });

  test("an action that is not there and a caller who is not known are refused", async () => {
    expect(textOf((await ec2("Action=CreateSnapshot&VolumeId=vol-1")).text, "Code")).toBe("InvalidAction");
    const stranger = await ec2("Action=DescribeRegions", "nobody");
    expect([stranger.status, textOf(stranger.text, "Code")]).toEqual([401, "AuthFailure"]);
    expect(records.at(-1)).toMatchObject({ eventName: "DescribeRegions", claimedAccessKeyId: "nobody" });
  });

  test("with the trail away no result is given", async () => {
    trail = "down";
    const answer = await ec2("Action=DescribeRegions");
    expect([answer.status, textOf(answer.text, "Code")]).toEqual([503, "ServiceUnavailable"]);
    expect(answer.text).not.toContain("us-east-1");
  });

  test("the zones and regions of the mesh", async () => {
    const zones = await ec2("Action=DescribeAvailabilityZones");
    expect(zones.text.match(/<zoneName>[^<]*/g)).toHaveLength(3);
    expect(zones.text).toContain("<zoneId>use1-az2</zoneId>");
    expect((await ec2("Action=DescribeRegions")).text).toContain("<regionName>eu-west-1</regionName>");
  });
});
