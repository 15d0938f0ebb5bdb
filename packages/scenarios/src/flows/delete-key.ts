import { LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import {
  CancelKeyDeletionCommand,
  DecryptCommand,
  EnableKeyCommand,
  EncryptCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

const secret = Buffer.from("gone with its key");

export const deleteKey: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, async (KeyId) => {
      const { kms } = stage.aws;
      const { result, recorded } = await stage.record("delete-key", async () => {
        const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: secret }));
        const scheduled = await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
        const refused = await failureOf(kms.send(new DecryptCommand({ CiphertextBlob })));
        await kms.send(new CancelKeyDeletionCommand({ KeyId }));
        const disabled = await failureOf(kms.send(new DecryptCommand({ CiphertextBlob })));
        await kms.send(new EnableKeyCommand({ KeyId }));
        const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob }));
        return { scheduled, refused, disabled, Plaintext };
      });
      const { scheduled, refused, disabled, Plaintext } = result;
      const alarm = await alarmOf(stage, KeyId);
      return {
        recorded,
        facts: [
          fact("deletion", `on ${scheduled.DeletionDate?.toISOString()}, unless it is cancelled before`),
          checked("use meanwhile", refused?.name === "KMSInvalidStateException", {
            yes: `refused: ${refused?.message}`,
            no: `not refused as it should be: ${refused?.name ?? "accepted"}`,
          }),
          checked("alarm", alarm !== undefined, {
            yes: `in the trail: ${alarm}`,
            no: "none in the trail",
          }),
          checked("after cancelling", disabled?.name === "DisabledException", {
            yes: "the key is disabled, which is reversible",
            no: `not disabled: ${disabled?.name ?? "usable"}`,
          }),
          checked("after enabling", secret.equals(Plaintext ?? new Uint8Array()), {
            yes: "everything opens again",
            no: "the ciphertext does not open",
          }),
          fact(
            "after the window",
            "record, EKTs and aliases are gone; nobody, no operator either, opens it again",
          ),
        ],
      };
    }),
};

/** What the trail says of the use of this key while it was pending deletion. */
async function alarmOf({ aws }: Stage, keyId: string): Promise<string | undefined> {
  const LookupAttributes = [{ AttributeKey: "EventName" as const, AttributeValue: "KeyPendingDeletionUsed" }];
  const { Events } = await aws.cloudtrail.send(new LookupEventsCommand({ LookupAttributes }));
  const found = Events?.find(({ CloudTrailEvent }) => CloudTrailEvent?.includes(keyId));
  return found && `${found.EventName} ${found.EventId}`;
}
