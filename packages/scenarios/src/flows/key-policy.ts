import {
  CreateKeyCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  EncryptCommand,
  type KMSClient,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { failureOf } from "../parts/passing-key.ts";
import { withPassingUsers } from "../parts/passing-user.ts";
import { checked, refused, type ScenarioFlow } from "../scenario.ts";

/** IAM's own permission for everything; the key policy does not hand its decisions to IAM. */
const everything = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "kms:*", Resource: "*" }],
};

export const keyPolicy: ScenarioFlow = {
  run: (stage) =>
    withPassingUsers(
      stage,
      [{ role: "administrator" }, { role: "user" }, { role: "outsider", policy: everything }],
      async (administrator, user, outsider) => {
        const KeyId = await makeKey(stage.aws.kms, administrator!.arn, user!.arn);
        const encrypt = ({ kms }: { kms: KMSClient }) =>
          failureOf(kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("whose?") })));
        const disable = ({ kms }: { kms: KMSClient }) =>
          failureOf(kms.send(new DisableKeyCommand({ KeyId })));
        try {
          const { result, recorded } = await stage.record("key-policy", async () => {
            const managed = await disable(administrator!.aws);
            await administrator!.aws.kms.send(new EnableKeyCommand({ KeyId }));
            return {
              managed,
              used: await encrypt(administrator!.aws),
              useOfUser: await encrypt(user!.aws),
              managedByUser: await disable(user!.aws),
              byIam: await encrypt(outsider!.aws),
              byRoot: await failureOf(stage.aws.kms.send(new DescribeKeyCommand({ KeyId }))),
            };
          });
          return {
            recorded,
            facts: [
              allowed("the administrator manages", result.managed, "DisableKey and EnableKey"),
              refused("the administrator uses", result.used, "AccessDeniedException"),
              allowed("the user uses", result.useOfUser, "Encrypt"),
              refused("the user manages", result.managedByUser, "AccessDeniedException"),
              refused("kms:* in IAM alone", result.byIam, "AccessDeniedException"),
              refused("the account's root", result.byRoot, "AccessDeniedException"),
            ],
          };
        } finally {
          const later = { KeyId, PendingWindowInDays: 7 };
          await administrator!.aws.kms.send(new ScheduleKeyDeletionCommand(later));
        }
      },
    ),
};

const allowed = (name: string, failure: Error | undefined, what: string) =>
  checked(name, failure === undefined, {
    yes: `allowed: ${what}, by the key policy's statement`,
    no: `refused: ${failure?.name}: ${failure?.message}`,
  });

/** A key whose policy names two people and nobody else: not the account, so no IAM policy counts. */
async function makeKey(kms: KMSClient, administrator: string, user: string): Promise<string> {
  const statement = (Sid: string, AWS: string, Action: string[]) => ({
    ...{ Sid, Effect: "Allow", Principal: { AWS }, Action, Resource: "*" },
  });
  const policy = {
    Version: "2012-10-17",
    Statement: [
      statement("administration", administrator, [
        ...["kms:DescribeKey", "kms:EnableKey", "kms:DisableKey", "kms:PutKeyPolicy"],
        "kms:ScheduleKeyDeletion",
      ]),
      statement("use", user, ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"]),
    ],
  };
  const { KeyMetadata } = await kms.send(
    new CreateKeyCommand({
      Description: "a keymesh demo's",
      Policy: JSON.stringify(policy),
      BypassPolicyLockoutSafetyCheck: true,
    }),
  );
  return KeyMetadata!.KeyId!;
}
