import type { Audit, AuditedCall } from "@keymesh/audit";
import { type DoorOutcome, IAM, queryDoor, STS, type WireHandler, type WireRequest } from "@keymesh/aws-wire";
import type { Tracer } from "@keymesh/flow";
import type { Session } from "@keymesh/identity";
import { Sts } from "@keymesh/proto";
import type { Logger } from "@keymesh/runtime";
import type { IdentityContext } from "../context.ts";
import { getCallerIdentity } from "../operations/get-caller-identity.ts";
import { proveCaller } from "../operations/verify-signature.ts";

export interface WireDependencies {
  readonly context: IdentityContext;
  readonly audit: Audit;
  readonly regions: readonly string[];
  readonly tracer: Tracer;
  readonly log: Pick<Logger, "error">;
}

/** STS's and IAM's Query endpoints on one port; the credential scope tells which. Of IAM nothing is served on the wire yet. */
export function identityDoor(dependencies: WireDependencies): WireHandler {
  const sts = door("sts", dependencies);
  const iam = door("iam", dependencies);
  return (request, response) => (isForIam(request) ? iam : sts)(request, response);
}

function isForIam({ headers, rawQuery }: WireRequest): boolean {
  const scope = headers.authorization ?? decodeURIComponentSafely(rawQuery);
  return scope.includes("/iam/aws4_request");
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function door(service: "sts" | "iam", { context, audit, regions, tracer, log }: WireDependencies) {
  const root = Sts.protoRoot();
  const operations = {
    GetCallerIdentity: {
      request: root.lookupType("keymesh.sts.v1.GetCallerIdentityRequest"),
      response: root.lookupType("keymesh.sts.v1.GetCallerIdentityResponse"),
      handle: async (_input: never, { caller }: { readonly caller: Session }) =>
        getCallerIdentity(caller.principal),
    },
  };
  return queryDoor<Session>({
    service,
    flavour: service === "sts" ? STS : IAM,
    regions,
    clock: context.clock,
    operations: service === "sts" ? operations : {},
    authenticate: async (signed) => {
      const { session } = await proveCaller(context, { ...signed, service }, "identity");
      return session;
    },
    record: (outcome) => audit.record(recordOf(context, regions, outcome)),
    around: (request, operation, run) =>
      tracer.span({ name: `STS.${operation}`, kind: "server", traceparent: request.traceparent }, run),
    onBug: (error) => log.error({ err: error }, "a call failed by a bug"),
  });
}

function recordOf(
  { clock }: IdentityContext,
  regions: readonly string[],
  { request, operation, signed, caller, error }: DoorOutcome<Session>,
): AuditedCall {
  const claimed = signed?.region;
  return {
    eventSource: "sts.amazonaws.com",
    eventName: operation,
    eventTimeMs: clock.now(),
    // A caller who could not be authenticated may claim any region; its record is kept under one that there is.
    region: claimed !== undefined && regions.includes(claimed) ? claimed : regions[0]!,
    requestId: request.requestId,
    principal: caller?.principal,
    claimedAccessKeyId: signed?.accessKeyId,
    sourceIp: request.sourceIp,
    userAgent: request.userAgent,
    readOnly: true,
    requestParameters: null,
    responseElements: null,
    tls: request.tls,
    ...(error && { errorCode: error.code, errorMessage: error.message }),
  };
}
