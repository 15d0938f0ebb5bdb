import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";

/** Whom a grant is for and who may retire it, as CreateGrant names them. */
export interface GrantParties {
  readonly granteePrincipal: string;
  readonly retiringPrincipal?: string;
  readonly isForService?: true;
  readonly isRetiredByService?: true;
}

type Request = {
  readonly [K in
    | "granteePrincipal"
    | "granteeServicePrincipal"
    | "retiringPrincipal"
    | "retiringServicePrincipal"]?: string | null | undefined;
} & { readonly constraints?: Partial<kmsV1.GrantConstraints__Output> | null | undefined };

/**
 * The parties of a grant: a grantee and perhaps a retirer, each a principal or a service. A service is given only what it does for
 * one resource (SourceArn), and somebody must be able to retire that.
 * @throws ServiceError ValidationException
 */
export function partiesOf(request: Request): GrantParties {
  const { granteePrincipal, granteeServicePrincipal, retiringPrincipal, retiringServicePrincipal } = request;
  requireOne("GranteePrincipal", granteePrincipal, "GranteeServicePrincipal", granteeServicePrincipal);
  if (retiringPrincipal && retiringServicePrincipal) {
    throw invalid("You can specify either RetiringPrincipal or RetiringServicePrincipal, but not both.");
  }
  const retiring = retiringPrincipal || retiringServicePrincipal || undefined;
  if (granteeServicePrincipal) {
    if (!request.constraints?.sourceArn) {
      throw invalid("A grant with GranteeServicePrincipal must have a SourceArn grant constraint.");
    }
    if (retiring === undefined) {
      throw invalid(
        "A grant with GranteeServicePrincipal must have a RetiringPrincipal or a RetiringServicePrincipal.",
      );
    }
  }
  return {
    granteePrincipal: (granteePrincipal || granteeServicePrincipal)!,
    ...(granteeServicePrincipal && { isForService: true as const }),
    ...(retiring !== undefined && { retiringPrincipal: retiring }),
    ...(retiringServicePrincipal && { isRetiredByService: true as const }),
  };
}

/** @throws ServiceError ValidationException unless exactly one of the two is there */
export function requireOne(
  one: string,
  value: string | null | undefined,
  other: string,
  otherValue: string | null | undefined,
): void {
  if (value && otherValue) throw invalid(`You must specify either ${one} or ${other}, but not both.`);
  if (!value && !otherValue) throw invalid(`You must specify either ${one} or ${other}.`);
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}
