import { CreateAliasCommand, CreateKeyCommand, DescribeKeyCommand } from "@aws-sdk/client-kms";
import { MeshError } from "../mesh/mesh-error.ts";
import type { Stage } from "./stage.ts";

/** A KMS key the demos use, found by its alias, made at the first run. Its ARN. Not part of any recorded flow. */
export async function demoKey({ aws, progress }: Stage, alias = "alias/keymesh-demo"): Promise<string> {
  try {
    const { KeyMetadata } = await aws.kms.send(new DescribeKeyCommand({ KeyId: alias }));
    if (KeyMetadata?.Arn && KeyMetadata.KeyState === "Enabled") return KeyMetadata.Arn;
    throw new MeshError(`${alias} is not enabled; it is ${KeyMetadata?.KeyState ?? "unknown"}`);
  } catch (error) {
    if ((error as Error).name !== "NotFoundException") throw error;
  }
  progress(`making a KMS key, ${alias}`);
  const { KeyMetadata } = await aws.kms.send(new CreateKeyCommand({ Description: "used by keymesh demo" }));
  await aws.kms.send(new CreateAliasCommand({ AliasName: alias, TargetKeyId: KeyMetadata?.KeyId }));
  return KeyMetadata!.Arn!;
}
