import {
  CreateAliasCommand,
  CreateKeyCommand,
  DecryptCommand,
  DeleteAliasCommand,
  EncryptCommand,
  ScheduleKeyDeletionCommand,
  UpdateAliasCommand,
} from "@aws-sdk/client-kms";
import { withPassingKey } from "../parts/passing-key.ts";
import { checked, type ScenarioFlow } from "../scenario.ts";

const secret = Buffer.from("written under the alias");

export const manualRotation: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, async (oldKeyId) => {
      const { kms } = stage.aws;
      const AliasName = `alias/keymesh-demo-${oldKeyId}`;
      const encrypt = () => kms.send(new EncryptCommand({ KeyId: AliasName, Plaintext: secret }));
      const { result, recorded } = await stage.record("manual-rotation", async () => {
        await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: oldKeyId }));
        const before = await encrypt();
        const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Description: "a keymesh demo's" }));
        const newKeyId = KeyMetadata!.KeyId!;
        await kms.send(new UpdateAliasCommand({ AliasName, TargetKeyId: newKeyId }));
        const after = await encrypt();
        const opened = await kms.send(new DecryptCommand({ CiphertextBlob: before.CiphertextBlob }));
        return { newKeyId, before, after, opened };
      });
      const { newKeyId, before, after, opened } = result;
      await kms.send(new DeleteAliasCommand({ AliasName }));
      await kms.send(new ScheduleKeyDeletionCommand({ KeyId: newKeyId, PendingWindowInDays: 7 }));
      return {
        recorded,
        facts: [
          checked("the alias", before.KeyId !== after.KeyId, {
            yes: "leads to another key, with another ARN, policy and grants",
            no: "still leads to the old key",
          }),
          checked("ciphertext from before", secret.equals(opened.Plaintext ?? new Uint8Array()), {
            yes: "opens, as long as the old key is kept: the blob says which key it is",
            no: "does not open any more",
          }),
        ],
      };
    }),
};
