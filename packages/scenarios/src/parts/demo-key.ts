import {
  CreateAliasCommand,
  CreateKeyCommand,
  type CreateKeyCommandInput,
  DescribeKeyCommand,
} from "@aws-sdk/client-kms";
import { ScenarioError } from "../scenario-error.ts";
import type { Stage } from "../stage/stage.ts";

/**
 * A KMS key the demos use, found by its alias, made at the first run; symmetric unless `kind` says otherwise. Its ARN. Not part of
 * any recorded flow.
 */
export async function demoKey(
  { aws, progress, mesh }: Stage,
  alias = "alias/keymesh-demo",
  region = mesh.region,
  kind: Pick<CreateKeyCommandInput, "KeySpec" | "KeyUsage"> = {},
): Promise<string> {
  const kms = aws.kmsIn(region);
  try {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: alias }));
    if (KeyMetadata?.Arn && KeyMetadata.KeyState === "Enabled") return KeyMetadata.Arn;
    throw new ScenarioError(`${alias} is not enabled; it is ${KeyMetadata?.KeyState ?? "unknown"}`);
  } catch (error) {
    if ((error as Error).name !== "NotFoundException") throw error;
  }
  progress(`making a KMS key, ${alias} in ${region}`);
  const { KeyMetadata } = await kms.send(
    new CreateKeyCommand({ Description: "used by keymesh demo", ...kind }),
  );
  await kms.send(new CreateAliasCommand({ AliasName: alias, TargetKeyId: KeyMetadata?.KeyId }));
  return KeyMetadata!.Arn!;
}
