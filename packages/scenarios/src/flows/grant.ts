import {
  CreateGrantCommand,
  DecryptCommand,
  EncryptCommand,
  type KMSClient,
  RevokeGrantCommand,
} from "@aws-sdk/client-kms";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { withPassingUsers } from "../parts/passing-user.ts";
import { checked, fact, refused, type ScenarioFlow } from "../scenario.ts";

const secret = Buffer.from("for the clerk alone");
const EncryptionContext = { tenant: "blue" };
const otherContext = { tenant: "green" };

export const grant: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, (KeyId) =>
      withPassingUsers(stage, [{ role: "clerk" }], async (clerk) => {
        const { kms } = stage.aws;
        const blob = await encrypt(kms, KeyId, EncryptionContext);
        const other = await encrypt(kms, KeyId, otherContext);
        const decrypt = (CiphertextBlob: Uint8Array, context: Record<string, string>, tokens?: string[]) =>
          clerk!.aws.kms.send(
            new DecryptCommand({ CiphertextBlob, EncryptionContext: context, GrantTokens: tokens }),
          );
        const { result, recorded } = await stage.record("grant", async () => {
          const before = await failureOf(decrypt(blob, EncryptionContext));
          const { GrantId, GrantToken } = await kms.send(
            new CreateGrantCommand({
              KeyId,
              GranteePrincipal: clerk!.arn,
              Operations: ["Decrypt"],
              Constraints: { EncryptionContextSubset: EncryptionContext },
            }),
          );
          const opened = await decrypt(blob, EncryptionContext, [GrantToken!]);
          const beyond = await failureOf(decrypt(other, otherContext, [GrantToken!]));
          const wider = await failureOf(
            clerk!.aws.kms.send(
              new CreateGrantCommand({ KeyId, GranteePrincipal: clerk!.arn, Operations: ["Encrypt"] }),
            ),
          );
          await kms.send(new RevokeGrantCommand({ KeyId, GrantId }));
          const after = await failureOf(decrypt(blob, EncryptionContext));
          return { before, opened, beyond, wider, after };
        });
        return {
          recorded,
          facts: [
            refused("before the grant", result.before, "AccessDeniedException"),
            checked("with its token, at once", secret.equals(result.opened.Plaintext ?? new Uint8Array()), {
              yes: "opened: one operation, one context, no policy changed",
              no: "other bytes",
            }),
            refused("another context", result.beyond, "AccessDeniedException"),
            refused("a wider grant by the grantee", result.wider, "AccessDeniedException"),
            refused("after RevokeGrant", result.after, "AccessDeniedException"),
            fact("the grantee", clerk!.arn),
          ],
        };
      }),
    ),
};

async function encrypt(kms: KMSClient, KeyId: string, context: Record<string, string>): Promise<Uint8Array> {
  const request = { KeyId, Plaintext: secret, EncryptionContext: context };
  return (await kms.send(new EncryptCommand(request))).CiphertextBlob!;
}
