import { ServiceError } from "@keymesh/errors";
import { type Authenticator, type Principal, policyPrincipalOf } from "@keymesh/identity";
import { decideIdentity, requestConditions } from "@keymesh/policy";
import { type Call, ipOf } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";

/** Who asks, and how the request came. */
export interface LookupCaller {
  readonly principal: Principal;
  readonly region: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
}

/** Lets a principal look records up (cloudtrail:LookupEvents), or not. @throws ServiceError AccessDeniedException */
export async function authorizeLookup(
  { policies, clock }: Pick<TrailContext, "policies" | "clock">,
  { principal, region, sourceIp, userAgent, isSecure }: LookupCaller,
): Promise<void> {
  const decision = decideIdentity({
    request: {
      principal: policyPrincipalOf(principal),
      action: "cloudtrail:LookupEvents",
      resource: "*",
      resourceAccountId: principal.accountId,
      context: requestConditions({ nowMs: clock.now(), region, isSecure, sourceIp, userAgent }),
    },
    ...(await policies.of(principal)),
  });
  if (!decision.allowed) throw new ServiceError("AccessDeniedException", decision.reason.sentence);
}

/**
 * Lets in who reads the trail without LookupEvents: principals, known by certificate, only if their policies let them look up; the
 * CLI and operators always. @throws ServiceError AccessDenied | AccessDeniedException
 */
export async function admitReader(
  context: Pick<TrailContext, "policies" | "clock" | "regions">,
  authenticator: Pick<Authenticator, "sessionOf">,
  asked: string | undefined,
  { peer, address, certificate }: Call,
): Promise<void> {
  if (peer.kind !== "principal") return;
  const region = asked || context.regions[0]!;
  const { principal } = await authenticator.sessionOf(peer.arn, context.regions[0]!, certificate);
  const sourceIp = ipOf(address);
  await authorizeLookup(context, { principal, region, sourceIp, userAgent: "grpc", isSecure: true });
}
