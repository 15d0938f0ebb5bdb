import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { StartedKeymesh } from "../../src/index.ts";

/** AWS clients of a mesh. */
export function awsOf(mesh: StartedKeymesh) {
  return { s3: new S3Client(mesh.getAwsClientConfig()), kms: new KMSClient(mesh.getAwsClientConfig()) };
}

/** A bucket with one object that is encrypted under a KMS key of its own. */
export async function storeLetter(mesh: StartedKeymesh, bucket = "letters") {
  const { s3, kms } = awsOf(mesh);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Description: bucket }));
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: "letter",
      Body: "dear ann",
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: KeyMetadata!.Arn,
    }),
  );
  const read = async () => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: "letter" }));
    return await Body!.transformToString();
  };
  return { s3, kms, keyArn: KeyMetadata!.Arn!, keyId: KeyMetadata!.KeyId!, read };
}
