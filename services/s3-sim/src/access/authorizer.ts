import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import { CallerPoliciesCache, type PrincipalDirectory, policyPrincipalOf } from "@keymesh/identity";
import { decideIdentity, requestConditions } from "@keymesh/policy";
import type { Clock } from "@keymesh/runtime";
import type { S3Call } from "../call.ts";

/** What is to be done to what; `ownerAccountId` owns the bucket (for `*`, the caller's own account). */
export interface Access {
  readonly action: string;
  readonly resource: string;
  readonly ownerAccountId: string;
  /** Further condition keys: `s3:prefix`, `s3:x-amz-server-side-encryption` … */
  readonly context?: Readonly<Record<string, string | undefined>>;
}

/** Decides by the caller's identity-based policies. Buckets have no policies here, so only the owner's account gets in. */
export class Authorizer {
  readonly #policies: CallerPoliciesCache;
  readonly #clock: Pick<Clock, "now">;

  constructor(directory: PrincipalDirectory, clock: Pick<Clock, "now">) {
    this.#policies = new CallerPoliciesCache(directory);
    this.#clock = clock;
  }

  /** @throws ServiceError AccessDenied (403), in AWS's words */
  async check(call: S3Call, access: Access): Promise<void> {
    const { allowed, reason } = await this.#decide(call, access);
    currentSpan()?.set({
      [attribute.principal]: call.session.principal.arn,
      [attribute.decision]: reason.sentence,
      [attribute.allowed]: allowed,
    });
    if (!allowed) throw new ServiceError("AccessDenied", reason.sentence);
  }

  async isAllowed(call: S3Call, access: Access): Promise<boolean> {
    return (await this.#decide(call, access)).allowed;
  }

  async #decide(call: S3Call, access: Access) {
    const principal = call.session.principal;
    return decideIdentity({
      request: {
        principal: policyPrincipalOf(principal),
        action: access.action,
        resource: access.resource,
        resourceAccountId: access.ownerAccountId,
        context: {
          ...requestConditions({ ...call, nowMs: this.#clock.now() }),
          "s3:ResourceAccount": access.ownerAccountId,
          "s3:signatureversion": "AWS4-HMAC-SHA256",
          ...access.context,
        },
      },
      ...(await this.#policies.of(principal)),
    });
  }
}
