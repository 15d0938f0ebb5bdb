import { randomUUID } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { Authenticator } from "@keymesh/identity";
import { type Call, ipOf } from "@keymesh/rpc";
import type { S3Call } from "../../call.ts";
import type { S3Deps } from "../../deps.ts";
import { type Answer, audited, type CallFacts, type InterceptorDeps } from "../interceptor.ts";
import type { OperationName } from "../operations.ts";

export interface GrpcDoorOptions extends InterceptorDeps {
  readonly deps: S3Deps;
  readonly authenticator: Authenticator;
}

/** What every request has. */
export interface Target {
  readonly region: string;
  readonly bucket?: string;
  readonly key?: string;
}

/** What of an answer goes on the wire, and what the trail shows. */
export interface GrpcAnswer<T> extends Answer {
  readonly message: T;
}

/** Runs one gRPC call as its principal, with its record made durable before the answer. */
export async function run<T>(
  options: GrpcDoorOptions,
  operation: OperationName,
  target: Target,
  rpc: Call,
  act: (deps: S3Deps, call: S3Call) => Promise<GrpcAnswer<T>>,
): Promise<{ message: T; facts: CallFacts }> {
  const region = target.region === "" ? options.deps.regions[0]! : target.region;
  const facts: CallFacts = {
    operation,
    bucket: target.bucket || undefined,
    key: target.key || undefined,
    region,
    requestId: randomUUID(),
    sourceIp: ipOf(rpc.address),
    userAgent: "grpc",
    requestParameters: {},
  };
  const answer = await audited(options, facts, async () => {
    const call = await callOf(options, facts, rpc, region);
    return act(options.deps, call);
  });
  return { message: answer.message, facts };
}

async function callOf(
  options: GrpcDoorOptions,
  facts: CallFacts,
  rpc: Call,
  region: string,
): Promise<S3Call> {
  if (rpc.peer.kind !== "principal") throw new ServiceError("AccessDenied", "Access Denied");
  if (!options.deps.regions.includes(region)) {
    throw new ServiceError("InvalidArgument", `There is no region '${region.slice(0, 64)}' here.`);
  }
  const session = await options.authenticator.sessionOf(rpc.peer.arn, region, rpc.certificate);
  facts.principal = session.principal;
  const { requestId, sourceIp, userAgent } = facts;
  return { session, region, requestId, sourceIp, userAgent, isSecure: true };
}
