import {
  CreateAliasCommand,
  CreateKeyCommand,
  type CreateKeyCommandInput,
  DescribeKeyCommand,
  type KMSClient,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { ScenarioError } from "../scenario-error.ts";
import type { Stage } from "../stage/stage.ts";

/** The shortest a key can wait for its deletion. */
const LEAST_DAYS = 7;

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
  const found = await keyOf(kms, alias);
  if (found !== undefined) return found;
  progress(`making a KMS key, ${alias} in ${region}`);
  const { KeyMetadata } = await kms.send(
    new CreateKeyCommand({ Description: "used by keymesh demo", ...kind }),
  );
  try {
    await kms.send(new CreateAliasCommand({ AliasName: alias, TargetKeyId: KeyMetadata?.KeyId }));
  } catch (error) {
    if ((error as Error).name !== "AlreadyExistsException") throw error;
    // Another first run was faster: its key it is.
    await kms.send(
      new ScheduleKeyDeletionCommand({ KeyId: KeyMetadata?.KeyId, PendingWindowInDays: LEAST_DAYS }),
    );
    return (await keyOf(kms, alias))!;
  }
  return KeyMetadata!.Arn!;
}

/** The ARN of the key an alias names; undefined when there is no such alias. @throws ScenarioError when the key is not enabled */
async function keyOf(kms: KMSClient, alias: string): Promise<string | undefined> {
  try {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: alias }));
    if (KeyMetadata?.Arn && KeyMetadata.KeyState === "Enabled") return KeyMetadata.Arn;
    throw new ScenarioError(`${alias} is not enabled; it is ${KeyMetadata?.KeyState ?? "unknown"}`);
  } catch (error) {
    if ((error as Error).name !== "NotFoundException") throw error;
    return undefined;
  }
}
