import { createHash, randomBytes } from "node:crypto";
import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  DescribeVolumesCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
} from "@aws-sdk/client-iam";
import {
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  EncryptCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import type { MeshHandle } from "@keymesh/cli";
import { expect } from "vitest";
import { awsClients } from "./clients.ts";

/** The well-known keys of an account's root. */
export const rootOf = (accountId: string) => ({ accessKeyId: accountId, secretAccessKey: "test" });
export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Puts an object under SSE-KMS; the digest of its bytes. */
export async function putObject(s3: S3Client, Bucket: string, Key: string, Body: Buffer): Promise<string> {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ServerSideEncryption: "aws:kms" }));
  return sha256(Body);
}

/** The digest of an object's bytes. */
export async function getObject(s3: S3Client, Bucket: string, Key: string): Promise<string> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return sha256(await Body!.transformToByteArray());
}

/** Something of every kind in an account; as many keys, objects and records as make more than a page of something. */
export async function furnish(mesh: MeshHandle, accountId: string): Promise<void> {
  const { kms, s3, iam, ec2 } = awsClients(mesh, { credentials: rootOf(accountId) });
  const Bucket = `bucket-${accountId}`;
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ MultiRegion: true }));
  const KeyId = KeyMetadata!.Arn!;
  await kms.send(new CreateAliasCommand({ AliasName: "alias/mine", TargetKeyId: KeyId }));
  const role = await iam.send(
    new CreateRoleCommand({
      RoleName: "worker",
      AssumeRolePolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: "sts:AssumeRole" },
        ],
      }),
    }),
  );
  await kms.send(
    new CreateGrantCommand({
      KeyId,
      GranteePrincipal: role.Role!.Arn!,
      RetiringPrincipal: role.Role!.Arn!,
      Operations: ["Encrypt"],
      Name: "a-grant",
    }),
  );
  await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("x") }));
  const doomed = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: doomed, PendingWindowInDays: 7 }));
  await iam.send(new CreateUserCommand({ UserName: "eve" }));
  await iam.send(new CreateAccessKeyCommand({ UserName: "eve" }));
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "kms:*", Resource: "*" }],
  });
  const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: "own", PolicyDocument }));
  await iam.send(new AttachUserPolicyCommand({ UserName: "eve", PolicyArn: Policy!.Arn! }));
  await s3.send(new CreateBucketCommand({ Bucket }));
  await putObject(s3, Bucket, "small", Buffer.from("small"));
  await putObject(s3, Bucket, "large", randomBytes(300_000));
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "parts" }));
  await s3.send(
    new UploadPartCommand({ Bucket, Key: "parts", UploadId, PartNumber: 1, Body: randomBytes(300_000) }),
  );
  const AvailabilityZone = `${mesh.region}a`;
  const { VolumeId } = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone, Size: 1, Encrypted: true, KmsKeyId: KeyId }),
  );
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: "ami-12345678",
      MinCount: 1,
      MaxCount: 1,
      Placement: { AvailabilityZone },
      ClientToken: `token-${accountId}`,
    }),
  );
  const stateOf = async () =>
    (await ec2.send(new DescribeVolumesCommand({ VolumeIds: [VolumeId!] }))).Volumes![0]!.State;
  await expect.poll(stateOf, { timeout: 15_000 }).toBe("available");
  const InstanceId = Instances![0]!.InstanceId!;
  await ec2.send(new AttachVolumeCommand({ VolumeId, InstanceId, Device: "/dev/sdf" }));
}
