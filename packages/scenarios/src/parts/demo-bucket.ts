import { CreateBucketCommand, HeadBucketCommand } from "@aws-sdk/client-s3";
import type { Stage } from "../stage/stage.ts";

/** A bucket of the demos' own, made if need be. Not part of any recorded flow. */
export async function demoBucket({ aws, progress }: Stage, name = "keymesh-demo"): Promise<string> {
  try {
    await aws.s3.send(new HeadBucketCommand({ Bucket: name }));
  } catch (error) {
    const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
    if ($metadata?.httpStatusCode !== 404) throw error;
    progress(`making the bucket ${name}`);
    await aws.s3.send(new CreateBucketCommand({ Bucket: name }));
  }
  return name;
}
