import { PutBucketEncryptionCommand } from "@aws-sdk/client-s3";
import { demoBucket } from "../demo-bucket.ts";
import { demoKey } from "../demo-key.ts";
import { checked, type Fact, type Scenario } from "../scenario.ts";
import { type Uploaded, upload } from "../upload.ts";

export const s3DefaultEncryption: Scenario = {
  name: "s3-default-encryption",
  summary:
    "the same PUT three ways: by the bucket's default key, by a key named in the request, by SSE-S3 without KMS",
  async run(stage) {
    const { file, aws } = stage;
    const arn = await demoKey(stage);
    const Bucket = await demoBucket(stage, "keymesh-demo-default");
    const byDefault = { SSEAlgorithm: "aws:kms", KMSMasterKeyID: arn } as const;
    const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault }];
    await aws.s3.send(
      new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }),
    );
    const { result, recorded } = await stage.record("s3-default-encryption", async () => ({
      none: await upload(stage, file, { Bucket, Key: `${file.name}.default` }),
      named: await upload(stage, file, {
        Bucket,
        Key: `${file.name}.named`,
        ServerSideEncryption: "aws:kms",
      }),
      s3: await upload(stage, file, { Bucket, Key: `${file.name}.sse-s3`, ServerSideEncryption: "AES256" }),
    }));
    const { none, named, s3 } = result;
    const isAwsManaged = named.SSEKMSKeyId !== undefined && named.SSEKMSKeyId !== arn;
    return {
      recorded,
      facts: [
        uploaded("no header", none, none.ServerSideEncryption === "aws:kms" && none.SSEKMSKeyId === arn),
        uploaded("aws:kms without a key", named, named.ServerSideEncryption === "aws:kms" && isAwsManaged),
        uploaded("AES256", s3, s3.ServerSideEncryption === "AES256" && s3.SSEKMSKeyId === undefined),
      ],
    };
  },
};

function uploaded(name: string, { ServerSideEncryption, SSEKMSKeyId }: Uploaded, isRight: boolean): Fact {
  const how = `${ServerSideEncryption}${SSEKMSKeyId ? ` under ${SSEKMSKeyId}` : ", no KMS key"}`;
  return checked(name, isRight, { yes: how, no: `unexpected: ${how}` });
}
