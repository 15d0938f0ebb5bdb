import { DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../parts/demo-key.ts";
import { openedOf, secrets } from "../parts/secrets.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";
import type { RecordedFlow } from "../stage/flow-client.ts";

export const hsmFleet: ScenarioFlow = {
  async run(stage) {
    const { kms } = stage.aws;
    const KeyId = await demoKey(stage);
    const encrypt = (Plaintext: Buffer) => kms.send(new EncryptCommand({ KeyId, Plaintext }));
    const { result, recorded } = await stage.record("hsm-fleet", async () => {
      const sealed = await Promise.all(secrets.map(encrypt));
      return Promise.all(
        sealed.map(({ CiphertextBlob }) => kms.send(new DecryptCommand({ CiphertextBlob }))),
      );
    });
    const opened = openedOf(result);
    return {
      recorded,
      facts: [
        checked("at once", opened === secrets.length, {
          yes: `${secrets.length} secrets sealed, and all opened, by whichever HSM was free`,
          no: `only ${opened} of ${secrets.length} opened`,
        }),
        fact("who did it", shareOf(recorded)),
        fact("what they share", "the domain key, in their memory alone: an EKT opens in each of them"),
      ],
    };
  },
};

/** How many commands each HSM did. */
function shareOf({ flow }: RecordedFlow): string {
  const commands = flow.steps.filter(({ kind, to }) => kind === "call" && /^hsm-/.test(to));
  const by = Map.groupBy(commands, ({ to }) => to);
  return [...by].map(([hsm, done]) => `${hsm} ${done.length}`).join(", ");
}
