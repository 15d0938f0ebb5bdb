import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import type { PrincipalDirectory, PrincipalPolicies } from "@keymesh/identity";
import { type CompiledPolicy, compilePolicy, decideIdentity } from "@keymesh/policy";
import type { Ec2Call } from "../call.ts";

interface Compiled {
  readonly identityPolicies: readonly CompiledPolicy[];
  readonly boundary: CompiledPolicy | undefined;
}

/** Decides ec2:* actions by the caller's identity-based policies. */
export class Authorizer {
  readonly #directory: PrincipalDirectory;
  /** Kept as long as the directory gives the same object. */
  readonly #compiled = new WeakMap<PrincipalPolicies, Compiled>();

  constructor(directory: PrincipalDirectory) {
    this.#directory = directory;
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
    const compiled = this.#compile(await this.#directory.policiesOf(call.session.principal));
    for (const resource of resources) {
      const { allowed, reason } = decideIdentity({
        request: { ...requestOf(call), action, resource, resourceAccountId: call.accountId },
        ...compiled,
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

  #compile(policies: PrincipalPolicies): Compiled {
    let compiled = this.#compiled.get(policies);
    if (!compiled) {
      const { identity, boundary } = policies;
      compiled = {
        identityPolicies: identity.map(({ name, document }) => compilePolicy(name, document, "identity")),
        boundary: boundary === undefined ? undefined : compilePolicy("boundary", boundary, "identity"),
      };
      this.#compiled.set(policies, compiled);
    }
    return compiled;
  }
}

function requestOf({ session, region, sourceIp, userAgent, isSecure }: Ec2Call) {
  const { principal } = session;
  return {
    principal: {
      arn: principal.arn,
      accountId: principal.accountId,
      type: principal.type,
      roleArn: principal.sessionIssuer?.arn,
      userName: principal.userName,
      principalId: principal.principalId,
    },
    context: {
      "aws:SecureTransport": isSecure,
      "aws:SourceIp": sourceIp,
      "aws:UserAgent": userAgent,
      "aws:RequestedRegion": region,
      "ec2:Region": region,
    },
  };
}
