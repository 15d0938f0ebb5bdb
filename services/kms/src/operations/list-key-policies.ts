import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { decodeMarker } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** The names of a key's policies: always `default` alone. @throws ServiceError NotFoundException, InvalidMarkerException */
export const listKeyPolicies: Operation<
  Input<kmsV1.ListKeyPoliciesRequest__Output>,
  kmsV1.ListKeyPoliciesResponse
> = {
  name: "ListKeyPolicies",
  readOnly: true,
  shown: ({ keyId, limit, marker }) => shown({ keyId, limit, marker }),

  async run(kms, call, request) {
    const after = decodeMarker("policies", request.marker ?? undefined);
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "ListKeyPolicies" });
    return { policyNames: after === undefined ? ["default"] : [], truncated: false };
  },
};
