import { createHash } from "node:crypto";
import {
  derSequence,
  derUtf8,
  hbkIdBytes,
  kdfCounterHmacSha256,
  kdfFixedInput,
  macKey,
  parseKmsKeyArn,
} from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { HbkSpec } from "@keymesh/hsm-channel";
import type { KeyMaterial } from "./key-material.ts";

/**
 * The id of imported material: always the same for the same key under the same account and KMS key id, so that KMS can tell a
 * re-import, and in all Regions of a multi-Region key, whose id is one. 32 bytes from SP 800-108, keyed with the hash of the material (of the
 * public key, for a pair). Public like every HBK id: who would learn the material from it has to guess all of its entropy.
 */
export function importedHbkId(keyArn: string, spec: HbkSpec, { material, publicKey }: KeyMaterial): Buffer {
  const arn = parseKmsKeyArn(keyArn);
  if (!arn) throw new ServiceError("ValidationException", "keyArn must be the ARN of a KMS key.");
  const key = createHash("sha256")
    .update(publicKey ?? material)
    .digest();
  const context = derSequence(derUtf8(spec), derUtf8(arn.accountId), derUtf8(arn.keyId));
  const fixedInput = kdfFixedInput("keymesh.import.hbk-id", context, hbkIdBytes);
  const id = kdfCounterHmacSha256(macKey(key), fixedInput, hbkIdBytes);
  key.fill(0);
  return id;
}
