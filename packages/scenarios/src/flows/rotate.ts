import {
  DecryptCommand,
  EnableKeyRotationCommand,
  EncryptCommand,
  GetKeyRotationStatusCommand,
  ListKeyRotationsCommand,
  RotateKeyOnDemandCommand,
} from "@aws-sdk/client-kms";
import { withPassingKey } from "../parts/passing-key.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";

const secret = Buffer.from("written before the rotation");

export const rotate: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, async (KeyId) => {
      const { kms } = stage.aws;
      const encrypt = () => kms.send(new EncryptCommand({ KeyId, Plaintext: secret }));
      const { result, recorded } = await stage.record("rotate", async () => {
        await kms.send(new EnableKeyRotationCommand({ KeyId, RotationPeriodInDays: 180 }));
        const before = await encrypt();
        await kms.send(new RotateKeyOnDemandCommand({ KeyId }));
        const after = await encrypt();
        const old = await kms.send(new DecryptCommand({ CiphertextBlob: before.CiphertextBlob }));
        const fresh = await kms.send(new DecryptCommand({ CiphertextBlob: after.CiphertextBlob }));
        const { Rotations } = await kms.send(new ListKeyRotationsCommand({ KeyId }));
        const status = await kms.send(new GetKeyRotationStatusCommand({ KeyId }));
        return { before, after, old, fresh, rotations: Rotations ?? [], status };
      });
      const { before, after, old, fresh, rotations, status } = result;
      const isOpened = secret.equals(old.Plaintext ?? new Uint8Array());
      const isNew = old.KeyMaterialId !== fresh.KeyMaterialId && before.KeyId === after.KeyId;
      return {
        recorded,
        facts: [
          checked("key material", isNew, {
            yes: `${short(old.KeyMaterialId)} before, ${short(fresh.KeyMaterialId)} after; the ARN is the same`,
            no: "did not change, or the key did",
          }),
          checked("ciphertext from before", isOpened, {
            yes: "opens under the old material, which stays for that; a rotation does not undo a leak",
            no: "does not open any more",
          }),
          fact(
            "rotations",
            rotations.map((one) => `${one.RotationType}, ${one.KeyMaterialState}`).join("; "),
          ),
          checked("automatic rotation", status.RotationPeriodInDays === 180, {
            yes: `every 180 days, next on ${status.NextRotationDate?.toISOString().slice(0, 10)}; the one on demand did not move it`,
            no: "is not as it was set",
          }),
        ],
      };
    }),
};

function short(materialId: string | undefined): string {
  return `${materialId?.slice(0, 8)}…`;
}
