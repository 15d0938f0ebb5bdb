import { kmsKeyArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import { serviceNames } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireService } from "../domain/caller.ts";
import { grantEntry } from "../domain/grants/grant-entry.ts";
import { requireOne } from "../domain/grants/grant-parties.ts";
import { principalSort } from "../domain/grants/grant-request.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";

/**
 * The grants of the region that a principal of the caller's account may retire, whichever account's keys they are on.
 * @throws ServiceError InvalidMarkerException, InvalidArnException
 */
export const listRetirableGrants: Operation<
  Input<kmsV1.ListRetirableGrantsRequest__Output>,
  kmsV1.ListRetirableGrantsResponse
> = {
  name: "ListRetirableGrants",
  readOnly: true,
  shown: ({ retiringPrincipal, retiringServicePrincipal, limit, marker }) =>
    shown({ retiringPrincipal, retiringServicePrincipal, limit, marker }),

  async run(kms, call, request) {
    const { retiringPrincipal, retiringServicePrincipal } = request;
    requireOne("RetiringPrincipal", retiringPrincipal, "RetiringServicePrincipal", retiringServicePrincipal);
    if (retiringServicePrincipal) requireService(call.caller, "RetiringServicePrincipal");
    const retiring = (retiringPrincipal || retiringServicePrincipal)!;
    const after = decodeMarker("retirable", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");

    const { region, principal } = call.caller;
    requireOwn(retiring, principal);
    if (principal.type !== "AWSService") await authorizeInAccount(kms, call, "ListRetirableGrants", retiring);

    const rows = await kms.grants.listRetirable(region, retiring, after, size + 1);
    const rowKey = ({ key, grant }: (typeof rows)[number]) =>
      `${key.accountId}/${key.keyId}/${grant.grantId}`;
    const { page, truncated, nextMarker } = cutPage("retirable", rows, size, rowKey);
    const asked = page.filter(({ grant }) => !grant.isRetiredByService === !retiringServicePrincipal);
    const grants = asked.map(({ key, grant }) => grantEntry(kmsKeyArn(key), grant));
    return { grants, truncated, nextMarker };
  },
};

/** Whom a principal may ask about: those of its own account; a service about itself. @throws ServiceError AccessDeniedException */
function requireOwn(retiring: string, { type, arn, accountId }: Principal): void {
  const isOwn =
    type === "AWSService" ? serviceNames(arn).includes(retiring) : retiring.split(":")[4] === accountId;
  // Whoever acts for EC2's volumes is named by its service; the account's own people may look for it.
  if (isOwn || (type !== "AWSService" && principalSort(retiring) === "service")) return;
  throw new ServiceError(
    "AccessDeniedException",
    `User: ${arn} is not authorized to perform: kms:ListRetirableGrants on resource: ${retiring}`,
  );
}
