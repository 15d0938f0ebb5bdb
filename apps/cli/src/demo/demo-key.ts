import { CreateAliasCommand, CreateKeyCommand, DescribeKeyCommand } from "@aws-sdk/client-kms";
import type { Stage } from "./stage.ts";

export const demoAlias = "alias/keymesh-demo";

/** The KMS key the demos use, made at the first run. Its ARN. Not part of any recorded flow. */
export async function demoKey({ aws, progress }: Stage): Promise<string> {
  try {
    const { KeyMetadata } = await aws.kms.send(new DescribeKeyCommand({ KeyId: demoAlias }));
    if (KeyMetadata?.Arn && KeyMetadata.KeyState === "Enabled") return KeyMetadata.Arn;
    throw new Error(`${demoAlias} is not enabled; it is ${KeyMetadata?.KeyState ?? "unknown"}`);
  } catch (error) {
    if ((error as Error).name !== "NotFoundException") throw error;
  }
  progress(`making a KMS key, ${demoAlias}`);
  const { KeyMetadata } = await aws.kms.send(new CreateKeyCommand({ Description: "used by keymesh demo" }));
  await aws.kms.send(new CreateAliasCommand({ AliasName: demoAlias, TargetKeyId: KeyMetadata?.KeyId }));
  return KeyMetadata!.Arn!;
}
