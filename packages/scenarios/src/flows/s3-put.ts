import { HeadObjectCommand } from "@aws-sdk/client-s3";
import { demoBucket } from "../parts/demo-bucket.ts";
import { demoKey } from "../parts/demo-key.ts";
import { whileDisabled } from "../parts/disabled-key.ts";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { upload } from "../parts/upload.ts";
import { checked, fact, refused, type ScenarioFlow } from "../scenario.ts";

export const s3Put: ScenarioFlow = {
  async run(stage) {
    const { file } = stage;
    const SSEKMSKeyId = await demoKey(stage);
    const Bucket = await demoBucket(stage);
    const where = { Bucket, Key: file.name, ServerSideEncryption: "aws:kms", SSEKMSKeyId } as const;
    const { result, recorded } = await stage.record("s3-put", () => upload(stage, file, where));
    return {
      recorded,
      facts: [
        fact("object", `s3://${Bucket}/${file.name}, ${file.size} bytes`),
        checked("encryption", result.ServerSideEncryption === "aws:kms", {
          yes: `aws:kms under ${result.SSEKMSKeyId}`,
          no: `${result.ServerSideEncryption}`,
        }),
      ],
    };
  },
  variants: {
    "key-disabled": (stage) =>
      withPassingKey(stage, {}, async (SSEKMSKeyId) => {
        const { file, aws } = stage;
        const Bucket = await demoBucket(stage);
        const where = { Bucket, Key: `key-disabled/${file.name}` };
        const how = { ServerSideEncryption: "aws:kms", SSEKMSKeyId } as const;
        const { failure, recorded } = await whileDisabled(stage, SSEKMSKeyId, () =>
          stage.attempt("s3-put.key-disabled", () => upload(stage, file, { ...where, ...how })),
        );
        const missing = await failureOf(aws.s3.send(new HeadObjectCommand(where)));
        return {
          recorded,
          facts: [
            refused("PutObject", failure, "KMS.DisabledException"),
            checked("the object", missing?.name === "NotFound", {
              yes: "is not there: without a data key S3 stores nothing",
              no: "is there all the same",
            }),
          ],
        };
      }),
  },
};
