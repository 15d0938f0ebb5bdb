import type { kmsV1 } from "@keymesh/proto";
import { timestamp } from "../timestamps.ts";
import type { Grant } from "./grant.ts";

/** A grant as ListGrants and ListRetirableGrants answer it. */
export function grantEntry(keyArn: string, grant: Grant): kmsV1.GrantListEntry {
  const {
    grantId,
    name,
    createdMs,
    granteePrincipal,
    retiringPrincipal,
    issuingAccount,
    operations,
    constraints,
    isForService,
    isRetiredByService,
  } = grant;
  return {
    keyId: keyArn,
    grantId,
    name,
    creationDate: timestamp(createdMs),
    ...(isForService ? { granteeServicePrincipal: granteePrincipal } : { granteePrincipal }),
    ...(isRetiredByService ? { retiringServicePrincipal: retiringPrincipal } : { retiringPrincipal }),
    issuingAccount,
    operations: [...operations],
    ...(constraints && { constraints }),
  };
}
