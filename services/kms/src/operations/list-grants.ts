import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireService } from "../domain/caller.ts";
import { grantConditions } from "../domain/condition-keys.ts";
import { grantEntry } from "../domain/grants/grant-entry.ts";
import { requireGrantIdForm } from "../domain/grants/grant-id.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * The grants of a key, all of them, one by its id, or those of one grantee.
 * @throws ServiceError NotFoundException, InvalidGrantIdException, InvalidMarkerException
 */
export const listGrants: Operation<Input<kmsV1.ListGrantsRequest__Output>, kmsV1.ListGrantsResponse> = {
  name: "ListGrants",
  readOnly: true,
  shown: ({ keyId, grantId, granteePrincipal, granteeServicePrincipal, limit, marker }) =>
    shown({ keyId, grantId, granteePrincipal, granteeServicePrincipal, limit, marker }),

  async run(kms, call, request) {
    const { grantId, granteePrincipal, granteeServicePrincipal } = request;
    requireOneFilter({ grantId, granteePrincipal, granteeServicePrincipal });
    if (granteeServicePrincipal) requireService(call.caller, "GranteeServicePrincipal");
    if (grantId) requireGrantIdForm(grantId);
    const after = decodeMarker("grants", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");

    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "ListGrants", conditions: grantConditions(call.caller) });

    const one = grantId ? await kms.grants.find(key.record, grantId) : undefined;
    const grantee = granteePrincipal || granteeServicePrincipal || undefined;
    const rows = grantId
      ? [one].filter((grant) => grant !== undefined)
      : await kms.grants.list(key.record, after, size + 1, grantee);
    const { page, truncated, nextMarker } = cutPage("grants", rows, size, (grant) => grant.grantId);
    // A service can be named in either way, and the two are not the same.
    const asked =
      grantee === undefined ? page : page.filter((grant) => !grant.isForService === !granteeServicePrincipal);
    return { grants: asked.map((grant) => grantEntry(key.arn, grant)), truncated, nextMarker };
  },
};

function requireOneFilter(filters: Readonly<Record<string, string | null | undefined>>): void {
  const named = Object.entries(filters).filter(([, value]) => value);
  if (named.length < 2) return;
  const names = named.map(([name]) => name.charAt(0).toUpperCase() + name.slice(1));
  throw new ServiceError("ValidationException", `${names.join(" and ")} cannot be used together.`);
}
