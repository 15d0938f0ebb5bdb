import { randomBytes } from "node:crypto";
import {
  DecryptCommand,
  DeleteImportedKeyMaterialCommand,
  EncryptCommand,
  GetParametersForImportCommand,
  ImportKeyMaterialCommand,
} from "@aws-sdk/client-kms";
import { wrapForImport } from "@keymesh/envelope";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

const secret = Buffer.from("under a key of my own");
const materialBytes = 32;

export const importKey: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, { Origin: "EXTERNAL" }, async (KeyId) => {
      const { kms } = stage.aws;
      const material = randomBytes(materialBytes);
      const other = randomBytes(materialBytes);
      const { result, recorded } = await stage.record("import-key", async () => {
        await bring(stage, KeyId, material);
        const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: secret }));
        await kms.send(new DeleteImportedKeyMaterialCommand({ KeyId }));
        const missing = await failureOf(kms.send(new DecryptCommand({ CiphertextBlob })));
        const wrong = await failureOf(bring(stage, KeyId, other));
        await bring(stage, KeyId, material);
        const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob }));
        return { missing, wrong, Plaintext };
      });
      material.fill(0);
      const { missing, wrong, Plaintext } = result;
      return {
        recorded,
        facts: [
          fact("imported", "32 bytes, wrapped by RSAES_OAEP_SHA_256 for the HSM; KMS passed on ciphertext"),
          checked("after DeleteImportedKeyMaterial", missing?.name === "KMSInvalidStateException", {
            yes: `refused: ${missing?.message}`,
            no: `not refused as it should be: ${missing?.name ?? "accepted"}`,
          }),
          checked("other bytes", wrong?.name === "IncorrectKeyMaterialException", {
            yes: `refused: ${wrong?.message}`,
            no: `not refused as they should be: ${wrong?.name ?? "accepted"}`,
          }),
          checked("the same bytes", secret.equals(Plaintext ?? new Uint8Array()), {
            yes: "bring the key back, and its ciphertext opens",
            no: "do not bring it back",
          }),
        ],
      };
    }),
};

/** Wraps material as the customer does, outside KMS, and imports it. */
async function bring({ aws }: Stage, KeyId: string, material: Buffer): Promise<void> {
  const request = { KeyId, WrappingAlgorithm: "RSAES_OAEP_SHA_256", WrappingKeySpec: "RSA_2048" } as const;
  const { PublicKey, ImportToken } = await aws.kms.send(new GetParametersForImportCommand(request));
  const EncryptedKeyMaterial = wrapForImport(material, Buffer.from(PublicKey!), request.WrappingAlgorithm);
  const ExpirationModel = "KEY_MATERIAL_DOES_NOT_EXPIRE";
  await aws.kms.send(
    new ImportKeyMaterialCommand({ KeyId, ImportToken, EncryptedKeyMaterial, ExpirationModel }),
  );
}
