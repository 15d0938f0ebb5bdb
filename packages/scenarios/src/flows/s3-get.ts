import { DeleteObjectCommand, GetObjectCommand } from "@aws-sdk/client-s3";
import { demoBucket } from "../parts/demo-bucket.ts";
import { demoKey } from "../parts/demo-key.ts";
import { whileDisabled } from "../parts/disabled-key.ts";
import { withPassingKey } from "../parts/passing-key.ts";
import { sha256Of } from "../parts/source-file.ts";
import { whileTampered } from "../parts/tampered-trace.ts";
import { upload } from "../parts/upload.ts";
import { checked, type Fact, refused, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

/** How S3 reads what is stored: small objects in one piece, others as a stream. */
const READS = ["ReadBlobAt", "GetBlob"];

export const s3Get: ScenarioFlow = {
  async run(stage) {
    const { file } = stage;
    const SSEKMSKeyId = await demoKey(stage);
    const Bucket = await demoBucket(stage);
    const where = { Bucket, Key: file.name };
    await upload(stage, file, { ...where, ServerSideEncryption: "aws:kms", SSEKMSKeyId });
    const { result, recorded } = await stage.record("s3-get", () => hashOf(stage, where));
    return { recorded, facts: [await sameObject(stage, "object", result)] };
  },
  variants: {
    "key-disabled": (stage) =>
      withPassingKey(stage, {}, async (SSEKMSKeyId) => {
        const { file, aws } = stage;
        const Bucket = await demoBucket(stage);
        const where = { Bucket, Key: `key-disabled/${file.name}` };
        await upload(stage, file, { ...where, ServerSideEncryption: "aws:kms", SSEKMSKeyId });
        const { failure, recorded } = await whileDisabled(stage, SSEKMSKeyId, () =>
          stage.attempt("s3-get.key-disabled", () => hashOf(stage, where)),
        );
        const again = await hashOf(stage, where);
        await aws.s3.send(new DeleteObjectCommand(where));
        return {
          recorded,
          facts: [
            refused("GetObject", failure, "KMS.DisabledException"),
            await sameObject(stage, "enabled again", again),
          ],
        };
      }),
    async "bit-flipped"(stage) {
      const { file } = stage;
      const SSEKMSKeyId = await demoKey(stage);
      const Bucket = await demoBucket(stage);
      const where = { Bucket, Key: `bit-flipped/${file.name}` };
      await upload(stage, file, { ...where, ServerSideEncryption: "aws:kms", SSEKMSKeyId });
      // The SDK would take it for a passing fault, and try again.
      const once = { ...stage, aws: stage.aws.with({ maxAttempts: 1 }) };
      const { failure, recorded } = await stage.attempt("s3-get.bit-flipped", (trace) =>
        whileTampered(stage, { hop: "s3-sim->storage", methods: READS, trace }, () => hashOf(once, where)),
      );
      return {
        recorded,
        facts: [
          checked("GetObject", failure !== undefined, {
            yes: `refused: ${failure?.name}: ${failure?.message}; not a byte of a changed chunk came out`,
            no: "not refused as it should be: accepted",
          }),
          await sameObject(stage, "as it lies there", await hashOf(stage, where)),
        ],
      };
    },
  },
};

async function hashOf({ aws }: Stage, where: { Bucket: string; Key: string }): Promise<string> {
  const { Body } = await aws.s3.send(new GetObjectCommand(where));
  return sha256Of(Body as unknown as AsyncIterable<Uint8Array>);
}

async function sameObject({ file }: Stage, name: string, hash: string): Promise<Fact> {
  return checked(name, hash === (await sha256Of(file.read())), {
    yes: `the same ${file.size} bytes came back (SHA-256)`,
    no: "other bytes came back",
  });
}
