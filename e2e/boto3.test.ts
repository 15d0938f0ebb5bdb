import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, inject, test } from "vitest";
import { sharedMesh } from "./support/mesh.ts";

const run = promisify(execFile);
const mesh = sharedMesh(inject("meshFolder"));
const home = mkdtempSync(join(tmpdir(), "keymesh-boto3-"));
const python = process.env.KEYMESH_PYTHON ?? "python3";
const hasBoto3 = spawnSync(python, ["-c", "import boto3"]).status === 0;
afterAll(() => rmSync(home, { recursive: true, force: true }));

// Without boto3 `npm test` names this story among what was left out; in CI it is installed.
describe.skipIf(!hasBoto3 && !process.env.CI)("boto3", () => {
  test("uses KMS, S3, IAM and STS as it does against AWS", { timeout: 60_000 }, async () => {
    const { stdout } = await run(python, [join(import.meta.dirname, "boto3/story.py")], {
      env: {
        PATH: process.env.PATH,
        HOME: home,
        AWS_EC2_METADATA_DISABLED: "true",
        KEYMESH_ENDPOINT: mesh.endpoint,
        KEYMESH_REGION: mesh.region,
      },
    });
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({
      opened: "attack at dawn",
      blobStart: "AQICAH",
      wrongContext: "InvalidCiphertextException",
      signed: true,
      macBytes: 32,
      macValid: true,
      grantsPerPage: [2, 1],
      letter: "dear ann",
      letterKey: true,
      assumedDescribes: true,
    });
    expect(told.creationYear).toBeGreaterThanOrEqual(2026);
    expect(told.noBytes).toEqual({
      code: "ValidationException",
      status: 400,
      message:
        "1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater " +
        "than or equal to 1",
    });
    expect(told.noKey).toEqual({
      code: "NotFoundException",
      status: 400,
      message: `Key 'arn:aws:kms:${mesh.region}:000000000000:key/12345678-1234-1234-1234-123456789012' does not exist`,
    });
    expect(told.disabled).toEqual({
      code: "DisabledException",
      status: 400,
      message: `${told.keyArn} is disabled.`,
    });
    expect(told.forged).toMatchObject({ code: "KMSInvalidSignatureException", status: 400 });
    // No root user assumes a role, in AWS neither.
    expect(told.rootAssumes).toMatchObject({ code: "AccessDenied", status: 403 });
    const role = `boto3-${told.keyId.slice(0, 8)}`;
    expect(told.assumed).toBe(`arn:aws:sts::000000000000:assumed-role/${role}/snake`);
    expect(told.assumedEncrypts).toMatchObject({
      code: "AccessDeniedException",
      message: expect.stringContaining(`${told.assumed} is not authorized to perform: kms:Encrypt`),
    });
  });
});
