import { randomBytes } from "node:crypto";
import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  type CreateVolumeCommandInput,
  DeleteVolumeCommand,
  DescribeVolumesCommand,
  DetachVolumeCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  CreateKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  ListGrantsCommand,
} from "@aws-sdk/client-kms";
import { Ebs } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";
import { allRecords } from "./support/trail-records.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { ec2, kms } = awsClients(mesh);
const blocks = connect(Ebs, {
  address: mesh.grpc("ebs-sim"),
  server: "ebs-sim",
  tls: mesh.rootTls,
  deadlineMs: 10_000,
});
afterAll(() => blocks.close());
const AvailabilityZone = `${mesh.region}a`;
let keyArn: string;
let instanceId: string;

beforeAll(async () => {
  keyArn = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.Arn!;
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: "ami-12345678",
      InstanceType: "t3.micro",
      MinCount: 1,
      MaxCount: 1,
      Placement: { AvailabilityZone },
    }),
  );
  instanceId = Instances![0]!.InstanceId!;
});

async function stateOf(volumeId: string): Promise<string> {
  const { Volumes } = await ec2.send(new DescribeVolumesCommand({ VolumeIds: [volumeId] }));
  return Volumes![0]!.State!;
}

async function newVolume(more: Partial<CreateVolumeCommandInput> = {}): Promise<string> {
  const { VolumeId } = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone, Size: 1, Encrypted: true, KmsKeyId: keyArn, ...more }),
  );
  await expect.poll(() => stateOf(VolumeId!), { timeout: 10_000 }).toMatch(/available|error/);
  return VolumeId!;
}

const attach = (VolumeId: string) =>
  ec2.send(new AttachVolumeCommand({ VolumeId, InstanceId: instanceId, Device: "/dev/sdf" }));
const detach = (VolumeId: string) => ec2.send(new DetachVolumeCommand({ VolumeId }));
const write = (volumeId: string, offset: number, data: Buffer) =>
  blocks.writeBlocks({ volumeId, instanceId, offset, data });
const read = async (volumeId: string, offset: number, length: number) =>
  (await blocks.readBlocks({ volumeId, instanceId, offset, length })).data;

describe("an encrypted volume", () => {
  test("keeps its blocks over detach and attach; what was never written reads as zeros", async () => {
    const volume = await newVolume();
    await attach(volume);
    const data = randomBytes(12_288);
    await write(volume, 8_192, data);
    await write(volume, 1024 ** 3 - 4_096, Buffer.alloc(4_096, 9));
    expect((await read(volume, 8_192, 12_288)).equals(data)).toBe(true);
    expect((await read(volume, 0, 8_192)).equals(Buffer.alloc(8_192))).toBe(true);
    await detach(volume);
    await expect(read(volume, 8_192, 4_096)).rejects.toMatchObject({ name: "ServiceError" });
    await attach(volume);
    expect((await read(volume, 8_192, 12_288)).equals(data)).toBe(true);
    expect((await read(volume, 1024 ** 3 - 4_096, 4_096)).equals(Buffer.alloc(4_096, 9))).toBe(true);
    await detach(volume);
    await ec2.send(new DeleteVolumeCommand({ VolumeId: volume }));
  });

  test("beyond its end, between its blocks, from another instance: refused", async () => {
    const volume = await newVolume();
    await attach(volume);
    await expect(write(volume, 1024 ** 3, Buffer.alloc(4_096))).rejects.toMatchObject({
      name: "ServiceError",
    });
    await expect(write(volume, 100, Buffer.alloc(4_096))).rejects.toMatchObject({ name: "ServiceError" });
    await expect(write(volume, 0, Buffer.alloc(100))).rejects.toMatchObject({ name: "ServiceError" });
    await expect(
      blocks.readBlocks({ volumeId: volume, instanceId: "i-00000000000000000", offset: 0, length: 4_096 }),
    ).rejects.toMatchObject({ name: "ServiceError" });
    await detach(volume);
  });

  test("leaves KMS's records as EC2 does: the key by the caller, the grant, Decrypt by the instance's role, the grant retired", async () => {
    const volume = await newVolume();
    await attach(volume);
    expect((await kms.send(new ListGrantsCommand({ KeyId: keyArn }))).Grants).toMatchObject([
      {
        GranteePrincipal: `arn:aws:sts::000000000000:assumed-role/aws:ec2-infrastructure/${instanceId}`,
        Operations: ["Decrypt"],
        Constraints: { EncryptionContextSubset: { "aws:ebs:id": volume } },
      },
    ]);
    await detach(volume);
    await expect
      .poll(async () => (await kms.send(new ListGrantsCommand({ KeyId: keyArn }))).Grants!.length)
      .toBe(0);
    const records = (await allRecords(mesh)).filter(
      ({ eventSource, requestParameters, resources, eventName }) =>
        eventSource === "kms.amazonaws.com" &&
        eventName !== "ListGrants" &&
        (JSON.stringify(requestParameters ?? "").includes(volume) ||
          (eventName === "RetireGrant" && resources?.some(({ ARN }) => ARN === keyArn))),
    );
    const of = (name: string) =>
      records.find(
        ({ eventName, requestParameters }) =>
          eventName === name &&
          (name === "RetireGrant" || JSON.stringify(requestParameters).includes(volume)),
      );
    expect(of("GenerateDataKeyWithoutPlaintext")).toMatchObject({
      userIdentity: { type: "Root", invokedBy: "ec2-frontend-api.amazonaws.com" },
      requestParameters: { numberOfBytes: 64, encryptionContext: { "aws:ebs:id": volume } },
    });
    expect(of("CreateGrant")).toMatchObject({
      userIdentity: { type: "Root", invokedBy: "ec2-frontend-api.amazonaws.com" },
    });
    expect(of("Decrypt")).toMatchObject({
      userIdentity: {
        type: "AssumedRole",
        arn: `arn:aws:sts::000000000000:assumed-role/aws:ec2-infrastructure/${instanceId}`,
        invokedBy: "AWS Internal",
      },
      requestParameters: { encryptionContext: { "aws:ebs:id": volume } },
    });
    expect(of("Decrypt")!.requestID).toBe(of("CreateGrant")!.requestID);
    expect(of("RetireGrant")).toBeTruthy();
  });

  test("attached, it goes on when its key is disabled; attached anew it is refused", async () => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const volume = await newVolume({ KmsKeyId: KeyMetadata!.Arn! });
    await attach(volume);
    await kms.send(new DisableKeyCommand({ KeyId: KeyMetadata!.KeyId }));
    const data = randomBytes(4_096);
    await write(volume, 0, data);
    expect((await read(volume, 0, 4_096)).equals(data)).toBe(true);
    await detach(volume);
    const error = await refusal(attach(volume));
    expect(error).toMatchObject({
      name: "CustomerKeyHasBeenRevoked",
      message: `Volume ${volume} cannot be attached. The encrypted volume was unable to access the KMS key.`,
    });
    await kms.send(new EnableKeyCommand({ KeyId: KeyMetadata!.KeyId }));
    await attach(volume);
    expect((await read(volume, 0, 4_096)).equals(data)).toBe(true);
    await detach(volume);
  });

  test("with a key that is not there seems to be made, and ends in error", async () => {
    const volume = await newVolume({ KmsKeyId: "12345678-1234-1234-1234-123456789012" });
    expect(await stateOf(volume)).toBe("error");
  });

  test("a key without Encrypted is refused", async () => {
    const error = await refusal(
      ec2.send(new CreateVolumeCommand({ AvailabilityZone, Size: 1, KmsKeyId: keyArn })),
    );
    expect(error.status).toBe(400);
  });
});
