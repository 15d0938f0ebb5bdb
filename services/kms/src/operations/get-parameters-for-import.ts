import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { wrappingConditions } from "../domain/condition-keys.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { limits } from "../domain/limits.ts";
import { wrappingFor } from "../domain/material/import-parameters.ts";
import { timestamp } from "../domain/timestamps.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * A public key to wrap key material with, and the token that goes with it, good for 24 hours and for this KMS key only. The
 * private key never leaves the HSM but inside the token, wrapped.
 * @throws ServiceError NotFoundException, UnsupportedOperationException, KMSInvalidStateException
 */
export const getParametersForImport: Operation<
  Input<kmsV1.GetParametersForImportRequest__Output>,
  kmsV1.GetParametersForImportResponse
> = {
  name: "GetParametersForImport",
  readOnly: true,
  shown: ({ keyId, wrappingAlgorithm, wrappingKeySpec }) =>
    shown({ keyId, wrappingAlgorithm, wrappingKeySpec }),

  async run(kms, call, request) {
    const { wrappingAlgorithm, wrappingKeySpec } = request;
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const conditions = wrappingConditions(wrappingAlgorithm!, wrappingKeySpec!);
    await authorizeKey(kms, call, key, { action: "GetParametersForImport", conditions });
    requireState(key.record, "GetParametersForImport");
    const wrapping = wrappingFor(key.record.keySpec, wrappingAlgorithm!, wrappingKeySpec!);

    const { region } = key.record;
    const validToMs = kms.clock.now() + limits.importTokenValidityMs;
    const made = await kms.fleet.createImportKey({ region, keyArn: key.arn, ...wrapping, validToMs });
    return { keyId: key.arn, ...made, parametersValidTo: timestamp(validToMs) };
  },
};
