import type { Audit } from "@keymesh/audit";
import {
  type DoorOperation,
  type DoorOutcome,
  IAM,
  queryDoor,
  STS,
  type WireHandler,
  type WireRequest,
} from "@keymesh/aws-wire";
import { attribute, type Tracer } from "@keymesh/flow";
import type { Session } from "@keymesh/identity";
import type { Logger } from "@keymesh/runtime";
import type { IdentityContext } from "../context.ts";
import type { TemporaryCredential } from "../domain/temporary-credential.ts";
import { operationsOf } from "../operations/index.ts";
import { proveCaller } from "../operations/verify-signature.ts";
import { messagesOf, type Service, withEncodedDocuments } from "./messages.ts";
import { NOT_IMPLEMENTED } from "./not-implemented.ts";
import { recordCall } from "./record-call.ts";

export interface ApiDependencies {
  readonly context: IdentityContext;
  readonly audit: Audit;
  readonly regions: readonly string[];
  readonly tracer: Tracer;
  readonly log: Pick<Logger, "error">;
}

/** A caller at the Query endpoint. */
interface Caller {
  readonly session: Session;
  readonly temporary: TemporaryCredential | undefined;
}

/** IAM has no regions; its calls are signed for this one and recorded in it. */
const GLOBAL_REGION = "us-east-1";

/** STS's and IAM's Query endpoints on one port; the credential scope tells which. */
export function identityDoor(dependencies: ApiDependencies): WireHandler {
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

function door(service: Service, dependencies: ApiDependencies) {
  const { context, audit, tracer, log } = dependencies;
  return queryDoor<Caller>({
    service,
    flavour: service === "sts" ? STS : IAM,
    regions:
      service === "iam" ? [...new Set([...dependencies.regions, GLOBAL_REGION])] : dependencies.regions,
    clock: context.clock,
    operations: doorOperations(service, context),
    notImplemented: NOT_IMPLEMENTED[service],
    authenticate: async (signed) => {
      const { session, temporary } = await proveCaller(context, { ...signed, service }, "identity");
      return { session, temporary };
    },
    record: (outcome) => record(service, audit, dependencies, outcome),
    around: (request, operation, run) => traced(tracer, service, request, operation, run),
    onBug: (error) => log.error({ err: error }, "a call failed by a bug"),
  });
}

function doorOperations(
  service: Service,
  context: IdentityContext,
): Readonly<Record<string, DoorOperation<Caller>>> {
  return Object.fromEntries(
    Object.entries(operationsOf(service)).map(([name, operation]) => {
      const handle: DoorOperation<Caller>["handle"] = async (input, { request, caller }) => {
        const { session, temporary } = caller;
        const { principal, region } = session;
        const { requestId, sourceIp, userAgent } = request;
        const { accountId } = principal;
        const isSecure = request.tls !== undefined;
        const call = {
          principal,
          accountId,
          region,
          requestId,
          sourceIp,
          userAgent,
          isSecure,
          temporary,
        };
        return withEncodedDocuments(await operation.run(context, call, input));
      };
      return [name, { ...messagesOf(service, name), handle }];
    }),
  );
}

async function record(
  service: Service,
  audit: Audit,
  { context, regions }: ApiDependencies,
  { request, operation, signed, caller, input, output, error }: DoorOutcome<Caller>,
): Promise<void> {
  const claimed = service === "iam" ? GLOBAL_REGION : signed?.region;
  const facts = {
    eventTimeMs: context.clock.now(),
    // A caller who could not be authenticated may claim any region; its record is kept under one that there is.
    region: claimed !== undefined && regions.includes(claimed) ? claimed : regions[0]!,
    requestId: request.requestId,
    principal: caller?.session.principal,
    claimedAccessKeyId: signed?.accessKeyId,
    sourceIp: request.sourceIp,
    userAgent: request.userAgent,
    tls: request.tls,
  };
  await recordCall(audit, service, facts, operation, input, output, error);
}

function traced(
  tracer: Tracer,
  service: Service,
  { traceparent, requestId }: WireRequest,
  operation: string,
  run: () => Promise<void>,
) {
  const attributes = { [attribute.rpcMethod]: operation, [attribute.requestId]: requestId };
  const name = `${service.toUpperCase()}.${operation}`;
  return tracer.span({ name, kind: "server", traceparent, attributes }, run);
}
