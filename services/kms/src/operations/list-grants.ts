import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { grantEntry } from "../domain/grant-entry.ts";
import { requireGrantIdForm } from "../domain/grant-id.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { refuse } from "../steps/refuse.ts";

/**
 * The grants of a key, all of them, one by its id, or those of one grantee.
 * @throws ServiceError NotFoundException, InvalidGrantIdException, InvalidMarkerException
 */
export const listGrants: Operation<Input<kmsV1.ListGrantsRequest__Output>, kmsV1.ListGrantsResponse> = {
  name: "ListGrants",
  readOnly: true,
  shown: ({ keyId, grantId, granteePrincipal, limit, marker }) =>
    shown({ keyId, grantId, granteePrincipal, limit, marker }),

  async run(kms, call, request) {
    refuse("GranteeServicePrincipal", request.granteeServicePrincipal);
    const { grantId, granteePrincipal } = request;
    if (grantId && granteePrincipal) {
      throw new ServiceError("ValidationException", "GrantId and GranteePrincipal cannot be used together.");
    }
    if (grantId) requireGrantIdForm(grantId);
    const after = decodeMarker("grants", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");

    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "ListGrants" });

    const one = grantId ? await kms.grants.find(key.record, grantId) : undefined;
    const rows = grantId
      ? [one].filter((grant) => grant !== undefined)
      : await kms.grants.list(key.record, after, size + 1, granteePrincipal ?? undefined);
    const { page, truncated, nextMarker } = cutPage("grants", rows, size, (grant) => grant.grantId);
    return { grants: page.map((grant) => grantEntry(key.arn, grant)), truncated, nextMarker };
  },
};
