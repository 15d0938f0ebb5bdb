import { randomUUID } from "node:crypto";
import type { Audit } from "@keymesh/audit";
import { EC2, validateQuery } from "@keymesh/aws-wire";
import { asServiceError, ServiceError } from "@keymesh/errors";
import type { Authenticator, Session } from "@keymesh/identity";
import { Ebs as EbsService } from "@keymesh/proto";
import { type Call, type Handlers, type Implementation, implement, ipOf, uncapitalize } from "@keymesh/rpc";
import type { Ebs, Operation } from "../context.ts";
import { regionOf } from "../domain/regions.ts";
import { type OperationName, operations } from "../operations/index.ts";
import { blockHandlers } from "./block-handlers.ts";
import { messagesOf } from "./messages.ts";
import { ec2Record } from "./trail-record.ts";

export interface GrpcDependencies {
  readonly ebs: Ebs;
  readonly audit: Audit;
  readonly authenticator: Pick<Authenticator, "sessionOf">;
}

type Types = NonNullable<(typeof EbsService)["types"]>;
type EbsHandlers = Handlers<Types["definition"], Types["handlers"]>;
type Request = { readonly region?: string };

/** The EC2 operations for principals known by their certificate, and the blocks of attached volumes for their guests. */
export function ebsGrpc(dependencies: GrpcDependencies): Implementation {
  const apiHandlers = Object.fromEntries(
    (Object.keys(operations) as OperationName[]).map((name) => [
      uncapitalize(name),
      (request: Request, call: Call) => perform(dependencies, name, request, call),
    ]),
  );
  const handlers = { ...apiHandlers, ...blockHandlers(dependencies.ebs) } as unknown as EbsHandlers;
  return implement(EbsService, handlers, { accept: ["principal"] });
}

/** The life of one call, as at the Query endpoint: caller, message, operation, record, answer. */
async function perform(
  { ebs, audit, authenticator }: GrpcDependencies,
  name: OperationName,
  request: Request,
  { peer, address, certificate }: Call,
): Promise<object> {
  const region = regionOf(ebs.regions, request.region);
  const caller = { requestId: randomUUID(), sourceIp: ipOf(address), userAgent: "grpc" };
  let session: Session | undefined;
  let output: object | undefined;
  let failure: ServiceError | undefined;
  try {
    if (peer.kind !== "principal")
      throw new ServiceError("UnauthorizedOperation", "Only a principal can call EC2.");
    session = await authenticator.sessionOf(peer.arn, region, certificate);
    validateQuery(messagesOf(name).request, request, EC2);
    const operation = operations[name].operation as Operation<never, object>;
    const { accountId } = session.principal;
    const call = { session, region, accountId, isSecure: true, ...caller };
    output = await operation.run(ebs, call, request as never);
  } catch (error) {
    if (!(error instanceof ServiceError)) ebs.log.error({ err: error }, "a call failed by a bug");
    failure = asServiceError(error);
  }
  const facts = { eventTimeMs: ebs.clock.now(), region, principal: session?.principal, ...caller };
  await audit.record(ec2Record(facts, name, request, output, failure));
  if (failure) throw failure;
  return output!;
}
