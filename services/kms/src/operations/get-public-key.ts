import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { currentMaterialOf } from "../domain/keys/key-record.ts";
import { algorithmsOf, keySpecs } from "../domain/keys/key-specs.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { showPublicKey } from "../steps/key-events.ts";
import { loadKey } from "../steps/load-key.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

type Request = Input<kmsV1.GetPublicKeyRequest__Output>;

/**
 * The public key of a key pair (DER SubjectPublicKeyInfo), for use outside KMS. It is stored beside the EKT: no HSM is asked.
 * @throws ServiceError NotFoundException, KMSInvalidStateException, InvalidGrantTokenException, UnsupportedOperationException
 * (symmetric and HMAC keys)
 */
export const getPublicKey: Operation<Request, kmsV1.GetPublicKeyResponse> = {
  name: "GetPublicKey",
  readOnly: true,
  shown: ({ keyId }) => shown({ keyId }),

  async run(kms, call, request) {
    const { key, alias } = await loadKey(kms, call, request.keyId!);

    await authorizeKey(kms, call, key, {
      action: "GetPublicKey",
      grantTokens: request.grantTokens ?? [],
      requestAlias: alias,
    });
    requireState(key.record, "GetPublicKey");

    const publicKey = await loadPublicKey(kms, call, key);
    showPublicKey(kms, publicKey);
    const { keySpec, keyUsage } = key.record;
    const { macAlgorithms: _, ...algorithms } = algorithmsOf(key.record);

    return {
      keyId: key.arn,
      publicKey,
      customerMasterKeySpec: keySpec,
      keySpec,
      keyUsage,
      ...algorithms,
    };
  },
};

async function loadPublicKey(kms: Kms, call: Call, { record, arn }: LoadedKey): Promise<Buffer> {
  if (keySpecs[record.keySpec].kind !== "asymmetric") {
    throw new ServiceError("UnsupportedOperationException", "");
  }
  const current = currentMaterialOf(record);
  const stored = current && (await kms.keys.material(call.caller.region, current.hbkId));
  if (stored?.publicKey === undefined) {
    throw new ServiceError("KMSInvalidStateException", `${arn} is pending import.`);
  }
  return stored.publicKey;
}
