import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import { CallerPoliciesCache, type PrincipalDirectory, policyPrincipalOf } from "@keymesh/identity";
import { decideIdentity, requestConditions } from "@keymesh/policy";
import type { Clock } from "@keymesh/runtime";
import type { Ec2Call } from "../call.ts";

/** Decides ec2:* actions by the caller's identity-based policies. */
export class Authorizer {
  readonly #policies: CallerPoliciesCache;
  readonly #clock: Pick<Clock, "now">;

  constructor(directory: PrincipalDirectory, clock: Pick<Clock, "now">) {
    this.#policies = new CallerPoliciesCache(directory);
    this.#clock = clock;
  }

  /**
   * Every resource must be allowed. @throws ServiceError UnauthorizedOperation; DryRunOperation when allowed and only asked
   */
  async check(
    call: Ec2Call,
    action: string,
    resources: readonly string[],
    dryRun: boolean | null | undefined,
  ): Promise<void> {
    const policies = await this.#policies.of(call.session.principal);
    for (const resource of resources) {
      const { allowed, reason } = decideIdentity({
        request: {
          principal: policyPrincipalOf(call.session.principal),
          context: { ...requestConditions({ ...call, nowMs: this.#clock.now() }), "ec2:Region": call.region },
          action,
          resource,
          resourceAccountId: call.accountId,
        },
        ...policies,
      });
      currentSpan()?.set({ [attribute.decision]: reason.sentence, [attribute.allowed]: allowed });
      if (!allowed)
        throw new ServiceError(
          "UnauthorizedOperation",
          `You are not authorized to perform this operation. ${reason.sentence}`,
        );
    }
    if (dryRun)
      throw new ServiceError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
  }
}
