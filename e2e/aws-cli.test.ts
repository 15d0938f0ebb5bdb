import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, inject, test } from "vitest";
import { sharedMesh } from "./support/mesh.ts";
import { isOnPath } from "./support/on-path.ts";

const run = promisify(execFile);
const mesh = sharedMesh(inject("meshFolder"));
const dir = mkdtempSync(join(tmpdir(), "keymesh-aws-cli-"));
const hasCli = isOnPath("aws");
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs the AWS CLI against the mesh, with nothing of this machine's own configuration. */
async function aws(...args: string[]): Promise<string> {
  const { stdout } = await run("aws", args, {
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      HOME: dir,
      AWS_ENDPOINT_URL: mesh.endpoint,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_DEFAULT_REGION: mesh.region,
      AWS_PAGER: "",
      AWS_EC2_METADATA_DISABLED: "true",
    },
  });
  return stdout;
}

// biome-ignore lint/suspicious/noExplicitAny: the CLI's JSON answers, read field by field below
const json = async (...args: string[]): Promise<any> => JSON.parse(await aws(...args, "--output", "json"));

// Without the AWS CLI `npm test` names these stories among what was left out; in CI it is installed.
describe.skipIf(!hasCli && !process.env.CI)("the AWS CLI", () => {
  test("says who it is", async () => {
    expect(await json("sts", "get-caller-identity")).toEqual({
      UserId: "000000000000",
      Account: "000000000000",
      Arn: "arn:aws:iam::000000000000:root",
    });
  });

  test("makes a key, encrypts a file with it and decrypts it", async () => {
    const { KeyMetadata } = await json("kms", "create-key", "--description", "from the command line");
    const file = join(dir, "secret.txt");
    writeFileSync(file, "attack at dawn");
    const { CiphertextBlob } = await json(
      "kms",
      "encrypt",
      "--key-id",
      KeyMetadata.KeyId,
      "--plaintext",
      `fileb://${file}`,
    );
    writeFileSync(join(dir, "secret.enc"), Buffer.from(CiphertextBlob, "base64"));
    const { Plaintext } = await json(
      "kms",
      "decrypt",
      "--ciphertext-blob",
      `fileb://${join(dir, "secret.enc")}`,
    );
    expect(Buffer.from(Plaintext, "base64").toString()).toBe("attack at dawn");
  });

  test("copies a file to a bucket under aws:kms and back, in parts when it is large", async () => {
    const bucket = `cli-${process.pid}`;
    await aws("s3", "mb", `s3://${bucket}`);
    for (const size of [1_000, 20 * 1024 * 1024]) {
      const source = join(dir, `source-${size}`);
      const back = join(dir, `back-${size}`);
      writeFileSync(source, randomBytes(size));
      await aws("s3", "cp", source, `s3://${bucket}/file-${size}`, "--sse", "aws:kms", "--quiet");
      await aws("s3", "cp", `s3://${bucket}/file-${size}`, back, "--quiet");
      expect(readFileSync(back).equals(readFileSync(source))).toBe(true);
      const head = await json("s3api", "head-object", "--bucket", bucket, "--key", `file-${size}`);
      expect(head.ServerSideEncryption).toBe("aws:kms");
    }
    expect(await aws("s3", "ls", `s3://${bucket}`)).toContain("file-1000");
    await aws("s3", "rb", `s3://${bucket}`, "--force");
  });

  test("creates, attaches, detaches and deletes an encrypted volume", async () => {
    const zone = `${mesh.region}a`;
    const volume = await json(
      "ec2",
      "create-volume",
      "--encrypted",
      "--size",
      "1",
      "--availability-zone",
      zone,
    );
    expect(volume).toMatchObject({ Encrypted: true, Size: 1, AvailabilityZone: zone });
    const { Instances } = await json(
      "ec2",
      "run-instances",
      "--image-id",
      "ami-12345678",
      "--instance-type",
      "t3.micro",
      "--count",
      "1",
    );
    const instance = Instances[0].InstanceId;
    await expect
      .poll(
        async () => (await json("ec2", "describe-volumes", "--volume-ids", volume.VolumeId)).Volumes[0].State,
        { timeout: 15_000, interval: 500 },
      )
      .toBe("available");
    await aws(
      "ec2",
      "attach-volume",
      "--volume-id",
      volume.VolumeId,
      "--instance-id",
      instance,
      "--device",
      "/dev/sdf",
    );
    const { Volumes } = await json("ec2", "describe-volumes", "--volume-ids", volume.VolumeId);
    expect(Volumes[0]).toMatchObject({ State: "in-use", Attachments: [{ InstanceId: instance }] });
    await aws("ec2", "detach-volume", "--volume-id", volume.VolumeId);
    await aws("ec2", "delete-volume", "--volume-id", volume.VolumeId);
  });

  test("finds what it did in CloudTrail", async () => {
    const { KeyMetadata } = await json("kms", "create-key");
    const lookup = [
      "cloudtrail",
      "lookup-events",
      "--lookup-attributes",
      `AttributeKey=ResourceName,AttributeValue=${KeyMetadata.Arn}`,
    ];
    const { Events } = await json(...lookup);
    expect(Events[0]).toMatchObject({
      EventName: "CreateKey",
      EventSource: "kms.amazonaws.com",
      ReadOnly: "false",
    });
    expect(JSON.parse(Events[0].CloudTrailEvent).userIdentity).toMatchObject({
      type: "Root",
      accountId: "000000000000",
    });
  });

  test("is told what is wrong, with a failing exit status", async () => {
    const failed = await aws("kms", "describe-key", "--key-id", "alias/nothing").catch(
      (error: { stderr: string; code: number }) => error,
    );
    // 255 from version 1 of the CLI, 254 from version 2.
    expect([254, 255]).toContain((failed as { code: number }).code);
    expect((failed as { stderr: string }).stderr).toContain("NotFoundException");
  });
});
