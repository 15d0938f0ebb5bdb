import {
  DecryptCommand,
  EncryptCommand,
  GetKeyPolicyCommand,
  PutKeyPolicyCommand,
} from "@aws-sdk/client-kms";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { withPassingUsers } from "../parts/passing-user.ts";
import { checked, fact, refused, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

const secret = Buffer.from("for the neighbours");
const otherAccount = "111122223333";

export const crossAccount: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, async (KeyId) => {
      const { kms } = stage.aws;
      const { CiphertextBlob, KeyId: arn } = await kms.send(new EncryptCommand({ KeyId, Plaintext: secret }));
      const mayDecrypt = {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource: arn }],
      };
      // A 12-digit access key id is the root of that account.
      const neighbour = stage.aws.with({
        credentials: { ...stage.mesh.credentials, accessKeyId: otherAccount },
      });
      const wishes = [{ role: "guest" }, { role: "friend", policy: mayDecrypt }];
      return withPassingUsers({ ...stage, aws: neighbour }, wishes, async (guest, friend) => {
        const decrypt = ({ aws }: { aws: Stage["aws"] }) =>
          aws.kms.send(new DecryptCommand({ CiphertextBlob }));
        const { result, recorded } = await stage.record("cross-account", async () => {
          const before = await failureOf(decrypt(friend!));
          await letAccountUse(stage, KeyId);
          const without = await failureOf(decrypt(guest!));
          const { Plaintext } = await decrypt(friend!);
          return { before, without, Plaintext };
        });
        return {
          recorded,
          facts: [
            fact("the key", `${arn}`),
            refused("IAM there, nothing here", result.before, "AccessDeniedException"),
            refused("the key policy here, nothing there", result.without, "AccessDeniedException"),
            checked("both", secret.equals(result.Plaintext ?? new Uint8Array()), {
              yes: `opened by ${friend!.arn}: the key's account and the user's must both allow it`,
              no: "other bytes",
            }),
          ],
        };
      });
    }),
};

/** Adds a statement for the other account to the key's policy. */
async function letAccountUse({ aws: { kms } }: Stage, KeyId: string): Promise<void> {
  const { Policy } = await kms.send(new GetKeyPolicyCommand({ KeyId }));
  const policy = JSON.parse(Policy!) as { Statement: object[] };
  policy.Statement.push({
    Sid: "neighbours",
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${otherAccount}:root` },
    Action: "kms:Decrypt",
    Resource: "*",
  });
  await kms.send(new PutKeyPolicyCommand({ KeyId, Policy: JSON.stringify(policy) }));
}
