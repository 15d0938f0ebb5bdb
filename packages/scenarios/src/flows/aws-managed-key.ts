import {
  DescribeKeyCommand,
  EncryptCommand,
  ListAliasesCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { demoBucket } from "../parts/demo-bucket.ts";
import { failureOf } from "../parts/passing-key.ts";
import { upload } from "../parts/upload.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";

const KeyId = "alias/aws/s3";

export const awsManagedKey: ScenarioFlow = {
  async run(stage) {
    const { aws, file } = stage;
    const Bucket = await demoBucket(stage);
    // To describe it would be its first use.
    const { Aliases = [] } = await aws.kms.send(new ListAliasesCommand({}));
    const isThere = Aliases.some(({ AliasName, TargetKeyId }) => AliasName === KeyId && TargetKeyId);
    const { result, recorded } = await stage.record("aws-managed-key", async () => {
      const where = { Bucket, Key: `aws-managed/${file.name}`, ServerSideEncryption: "aws:kms" } as const;
      const put = await upload(stage, file, where);
      const { KeyMetadata } = await aws.kms.send(new DescribeKeyCommand({ KeyId }));
      const used = await failureOf(aws.kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("x") })));
      const deleted = await failureOf(
        aws.kms.send(new ScheduleKeyDeletionCommand({ KeyId: KeyMetadata!.KeyId! })),
      );
      return { put, key: KeyMetadata!, used, deleted };
    });
    const { put, key, used, deleted } = result;
    return {
      recorded,
      facts: [
        fact(
          "before",
          isThere ? "aws/s3 was there already" : "there was no key aws/s3: it appears at first use",
        ),
        checked("PutObject that names no key", put.SSEKMSKeyId === key.Arn && key.KeyManager === "AWS", {
          yes: `under ${key.Arn}, managed by AWS`,
          no: `under ${put.SSEKMSKeyId}`,
        }),
        checked("used without S3", used !== undefined, {
          yes: `refused: ${used?.name}: ${used?.message}`,
          no: "not refused as it should be: accepted",
        }),
        checked("deleted by its owner", deleted !== undefined, {
          yes: `refused: ${deleted?.name}: ${deleted?.message}`,
          no: "not refused as it should be: accepted",
        }),
      ],
    };
  },
};
