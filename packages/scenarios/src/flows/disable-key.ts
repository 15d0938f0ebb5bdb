import { DecryptCommand, DisableKeyCommand, EnableKeyCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { checked, refused, type ScenarioFlow } from "../scenario.ts";

const secret = Buffer.from("shut in for a while");

export const disableKey: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, async (KeyId) => {
      const { kms } = stage.aws;
      const encrypt = () => kms.send(new EncryptCommand({ KeyId, Plaintext: secret }));
      const { result, recorded } = await stage.record("disable-key", async () => {
        const { CiphertextBlob } = await encrypt();
        await kms.send(new DisableKeyCommand({ KeyId }));
        const shut = await failureOf(encrypt());
        const closed = await failureOf(kms.send(new DecryptCommand({ CiphertextBlob })));
        await kms.send(new EnableKeyCommand({ KeyId }));
        const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob }));
        return { shut, closed, Plaintext };
      });
      return {
        recorded,
        facts: [
          refused("Encrypt while disabled", result.shut, "DisabledException"),
          refused("Decrypt while disabled", result.closed, "DisabledException"),
          checked("enabled again", secret.equals(result.Plaintext ?? new Uint8Array()), {
            yes: "everything opens again at once: unlike deletion, this can be taken back",
            no: "the ciphertext does not open",
          }),
        ],
      };
    }),
};
