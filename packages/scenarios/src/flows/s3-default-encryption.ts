import { PutBucketEncryptionCommand } from "@aws-sdk/client-s3";
import { demoBucket } from "../parts/demo-bucket.ts";
import { demoKey } from "../parts/demo-key.ts";
import { type Uploaded, upload } from "../parts/upload.ts";
import { checked, type Fact, type ScenarioFlow } from "../scenario.ts";

export const s3DefaultEncryption: ScenarioFlow = {
  async run(stage) {
    const { file, aws } = stage;
    const defaultKey = await demoKey(stage);
    const otherKey = await demoKey(stage, "alias/keymesh-demo-other");
    const plain = await demoBucket(stage, "keymesh-demo-plain");
    const Bucket = await demoBucket(stage, "keymesh-demo-default");
    const byDefault = { SSEAlgorithm: "aws:kms", KMSMasterKeyID: defaultKey } as const;
    const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault }];
    await aws.s3.send(
      new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }),
    );
    const named = { ServerSideEncryption: "aws:kms", SSEKMSKeyId: otherKey } as const;
    const { result, recorded } = await stage.record("s3-default-encryption", async () => ({
      silent: await upload(stage, file, { Bucket, Key: `${file.name}.default` }),
      named: await upload(stage, file, { Bucket, Key: `${file.name}.named`, ...named }),
      plain: await upload(stage, file, { Bucket: plain, Key: file.name }),
    }));
    return {
      recorded,
      facts: [
        uploaded("bucket default, no header", result.silent, "aws:kms", defaultKey),
        uploaded("key named in the request", result.named, "aws:kms", otherKey),
        uploaded("plain bucket, no header", result.plain, "AES256", undefined),
      ],
    };
  },
};

function uploaded(name: string, got: Uploaded, algorithm: string, key: string | undefined): Fact {
  const isRight = got.ServerSideEncryption === algorithm && got.SSEKMSKeyId === key;
  const how = `${got.ServerSideEncryption}${got.SSEKMSKeyId ? ` under ${got.SSEKMSKeyId}` : ", no KMS key"}`;
  return checked(name, isRight, { yes: how, no: `unexpected: ${how}` });
}
