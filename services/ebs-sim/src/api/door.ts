import type { Audit } from "@keymesh/audit";
import {
  type DoorOperation,
  type DoorOutcome,
  EC2,
  queryDoor,
  type WireHandler,
  type WireRequest,
} from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { attribute, type Tracer } from "@keymesh/flow";
import type { Authenticator, Session } from "@keymesh/identity";
import type { Ebs, Operation } from "../context.ts";
import { type OperationName, operations } from "../operations/index.ts";
import { messagesOf } from "./messages.ts";
import { ec2Record } from "./trail-record.ts";

export interface DoorDependencies {
  readonly ebs: Ebs;
  readonly audit: Audit;
  readonly authenticator: Pick<Authenticator, "authenticate">;
  readonly tracer: Tracer;
}

/** EC2's Query endpoint. Actions that are not there yet are refused by the door as InvalidAction. */
export function ec2Door({ ebs, audit, authenticator, tracer }: DoorDependencies): WireHandler {
  return queryDoor<Session>({
    flavour: EC2,
    service: "ec2",
    regions: ebs.regions,
    clock: ebs.clock,
    operations: doorOperations(ebs),
    authenticate: async (signed) => (await authenticator.authenticate({ ...signed, service: "ec2" })).session,
    record: (outcome) => audit.record(recordOf(ebs, outcome)),
    around: (request, operation, run) => traced(tracer, request, operation, run),
    onBug: (error) => ebs.log.error({ err: error }, "a call failed by a bug"),
  });
}

function doorOperations(ebs: Ebs): Record<string, DoorOperation<Session>> {
  return Object.fromEntries(
    (Object.keys(operations) as OperationName[]).map((name) => {
      const operation = operations[name].operation as Operation<never, object>;
      const handle: DoorOperation<Session>["handle"] = async (input: { readonly region?: string }, call) => {
        // It is the signature that names the region here; the message's field is for gRPC callers.
        if (input.region !== undefined)
          throw new ServiceError("UnknownParameter", "The parameter Region is not recognized");
        const { request, caller } = call;
        return operation.run(
          ebs,
          {
            session: caller,
            region: caller.region,
            accountId: caller.principal.accountId,
            requestId: request.requestId,
            sourceIp: request.sourceIp,
            userAgent: request.userAgent,
            isSecure: request.tls !== undefined,
          },
          input as never,
        );
      };
      return [name, { ...messagesOf(name), handle }];
    }),
  );
}

function recordOf(
  ebs: Ebs,
  { request, operation, signed, caller, input, output, error }: DoorOutcome<Session>,
) {
  const facts = {
    eventTimeMs: ebs.clock.now(),
    region: caller?.region ?? knownRegion(ebs, signed?.region),
    requestId: request.requestId,
    principal: caller?.principal,
    claimedAccessKeyId: signed?.accessKeyId,
    sourceIp: request.sourceIp,
    userAgent: request.userAgent,
    tls: request.tls,
  };
  return ec2Record(facts, operation, input, output, error);
}

/** A caller who could not be authenticated may claim any region; its record is kept under one that there is. */
function knownRegion({ regions }: Ebs, claimed: string | undefined): string {
  return claimed !== undefined && regions.includes(claimed) ? claimed : regions[0]!;
}

function traced(
  tracer: Tracer,
  { traceparent, requestId }: WireRequest,
  operation: string,
  run: () => Promise<void>,
) {
  const attributes = { [attribute.rpcMethod]: operation, [attribute.requestId]: requestId };
  return tracer.span({ name: `ec2.${operation}`, kind: "server", traceparent, attributes }, run);
}
