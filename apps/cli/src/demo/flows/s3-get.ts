import { GetObjectCommand } from "@aws-sdk/client-s3";
import { demoBucket } from "../demo-bucket.ts";
import { demoKey } from "../demo-key.ts";
import { checked, type Scenario } from "../scenario.ts";
import { sha256Of } from "../source-file.ts";
import { upload } from "../upload.ts";

export const s3Get: Scenario = {
  name: "s3-get",
  summary:
    "S3 sends the wrapped data key to KMS, which finds the KMS key in the blob and decides on the caller's rights",
  async run(stage) {
    const { aws, file } = stage;
    const SSEKMSKeyId = await demoKey(stage);
    const Bucket = await demoBucket(stage);
    const Key = file.name;
    await upload(stage, file, { Bucket, Key, ServerSideEncryption: "aws:kms", SSEKMSKeyId });
    const { result, recorded } = await stage.record("s3-get", async () => {
      const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket, Key }));
      return sha256Of(Body as unknown as AsyncIterable<Uint8Array>);
    });
    const same = result === (await sha256Of(file.read()));
    return {
      recorded,
      facts: [
        checked("object", same, {
          yes: `the same ${file.size} bytes came back (SHA-256)`,
          no: "other bytes came back",
        }),
      ],
    };
  },
};
