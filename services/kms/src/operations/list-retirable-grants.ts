import { kmsKeyArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { grantEntry } from "../domain/grant-entry.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/shown.ts";
import { authorizeInAccount } from "../steps/authorize.ts";
import { refuse } from "../steps/refuse.ts";

/** The grants of the caller's account and region that a principal may retire. @throws ServiceError InvalidMarkerException */
export const listRetirableGrants: Operation<
  Input<kmsV1.ListRetirableGrantsRequest__Output>,
  kmsV1.ListRetirableGrantsResponse
> = {
  name: "ListRetirableGrants",
  readOnly: true,
  shown: ({ retiringPrincipal, limit, marker }) => shown({ retiringPrincipal, limit, marker }),

  async run(kms, call, request) {
    refuse("RetiringServicePrincipal", request.retiringServicePrincipal);
    const { retiringPrincipal } = request;
    if (!retiringPrincipal) throw new ServiceError("ValidationException", "RetiringPrincipal is required.");
    const after = decodeMarker("retirable", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");

    await authorizeInAccount(kms, call, "ListRetirableGrants", "*");

    const { region, principal } = call.caller;
    const account = { region, accountId: principal.accountId };
    const rows = await kms.grants.listRetirable(account, retiringPrincipal, after, size + 1);
    const rowKey = ({ keyId, grant }: (typeof rows)[number]) => `${keyId}/${grant.grantId}`;
    const { page, truncated, nextMarker } = cutPage("retirable", rows, size, rowKey);
    const grants = page.map(({ keyId, grant }) => grantEntry(kmsKeyArn({ ...account, keyId }), grant));
    return { grants, truncated, nextMarker };
  },
};
