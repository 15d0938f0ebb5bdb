import { demoBucket } from "../demo-bucket.ts";
import { demoKey } from "../demo-key.ts";
import { checked, fact, type Scenario } from "../scenario.ts";
import { upload } from "../upload.ts";

export const s3Put: Scenario = {
  name: "s3-put",
  summary:
    "SSE-KMS: S3 asks KMS for a data key as the caller, encrypts the object, keeps the wrapped key beside it",
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
};
