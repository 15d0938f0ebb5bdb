import { ServiceError } from "@keymesh/errors";
import type { Authenticator, Session, SessionVerifier } from "@keymesh/identity";
import type { kmsV1 } from "@keymesh/proto";
import { ipOf, type Call as RpcCall } from "@keymesh/rpc";
import { type Call, type Kms, newNotes } from "../call.ts";
import type { Caller } from "../domain/caller.ts";
import { kmsError } from "../domain/kms-error.ts";
import { uuidOf } from "../domain/uuid.ts";
import type { Stranger } from "../trail-record.ts";

/** Where gRPC callers are looked up. */
export interface CallerSources {
  readonly authenticator: Authenticator;
  readonly verifier: SessionVerifier;
  /** The first is the Region of callers known by certificate that name none. */
  readonly regions: readonly string[];
  onBug(error: unknown): void;
}

const forwarders: ReadonlySet<string> = new Set(["s3-sim", "ebs-sim", "ec2-host"]);
const maxNameChars = 256;
const maxArnChars = 512;
const arn = /^arn:aws:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/;
const uuid = /^[0-9a-f-]{1,64}$/i;

/**
 * Who calls by gRPC: a principal by its certificate, or whoever a service's door proved and forwards. A service without a forwarded
 * session is nobody, and nobody but a door may forward one.
 * @throws ServiceError AccessDeniedException | ValidationException
 */
export async function grpcCall(
  kms: Kms,
  sources: CallerSources,
  onBehalfOf: kmsV1.OnBehalfOf__Output | undefined,
  rpcCall: RpcCall,
): Promise<Call> {
  const timeMs = kms.clock.now();
  const caller = await callerOf(sources, onBehalfOf, rpcCall);
  const requestId = onBehalfOf?.requestId || uuidOf(kms.randomBytes(16));
  return { caller, requestId, timeMs, notes: newNotes(), operation: undefined };
}

/** For the record of a call whose caller could not be proven. */
export function strangerOf(kms: Kms, sources: CallerSources, rpcCall: RpcCall): Stranger {
  const { region } = rpcCall;
  return {
    region: region !== undefined && sources.regions.includes(region) ? region : sources.regions[0]!,
    requestId: uuidOf(kms.randomBytes(16)),
    timeMs: kms.clock.now(),
    sourceIp: ipOf(rpcCall.address),
    userAgent: "grpc",
  };
}

async function callerOf(
  sources: CallerSources,
  onBehalfOf: kmsV1.OnBehalfOf__Output | undefined,
  rpcCall: RpcCall,
): Promise<Caller> {
  const { peer, address, certificate } = rpcCall;
  if (peer.kind === "principal" && onBehalfOf === undefined) {
    const region = regionOf(sources, rpcCall);
    const { principal } = await inKmsWords(sources.authenticator.sessionOf(peer.arn, region, certificate));
    return { principal, region, sourceIp: ipOf(address), userAgent: "grpc", isSecure: true };
  }
  if (peer.kind !== "service" || !forwarders.has(peer.name)) {
    throw new ServiceError(
      "AccessDeniedException",
      "Only a service of the mesh can call on behalf of someone else.",
    );
  }
  if (onBehalfOf === undefined || onBehalfOf.session.length === 0) {
    throw new ServiceError(
      "AccessDeniedException",
      `${peer.name} must forward the session of the caller it acts for.`,
    );
  }
  return forwarded(await inKmsWords(sources.verifier.verify(onBehalfOf.session, peer.name)), onBehalfOf);
}

/**
 * The Region a principal's call is for. A forwarded session has its own, which its door proved.
 * @throws ServiceError ValidationException
 */
function regionOf({ regions }: CallerSources, { region }: RpcCall): string {
  if (region === undefined) return regions[0]!;
  if (regions.includes(region)) return region;
  throw new ServiceError("ValidationException", `There is no Region ${region.slice(0, maxNameChars)}.`);
}

function forwarded({ principal, region, door }: Session, envelope: kmsV1.OnBehalfOf__Output): Caller {
  if (door !== "s3" && door !== "ec2") {
    throw new ServiceError(
      "AccessDeniedException",
      `A session of the ${door} door cannot be forwarded to KMS.`,
    );
  }
  checkEnvelope(envelope);
  // Roles that AWS itself holds, and AWS services, act for themselves: no one's call comes through them.
  const isService = principal.type === "AWSService";
  const isOwn = isService || principal.sessionIssuer?.userName.startsWith("aws:") === true;
  const invokedBy = envelope.invokedBy || (isOwn ? "AWS Internal" : `${door}.amazonaws.com`);
  return {
    principal,
    region,
    via: isOwn ? undefined : door,
    invokedBy,
    sourceIp: envelope.sourceIp || invokedBy,
    userAgent: envelope.userAgent || invokedBy,
    sharedEventId: envelope.sharedEventId || undefined,
    sourceArn: isService ? envelope.sourceArn || undefined : undefined,
    isSecure: true,
  };
}

function checkEnvelope({
  invokedBy,
  sourceIp,
  userAgent,
  sharedEventId,
  requestId,
  sourceArn,
}: kmsV1.OnBehalfOf__Output): void {
  const isLong = [invokedBy, sourceIp, userAgent].some((text) => text.length > maxNameChars);
  const isOdd = [sharedEventId, requestId].some((id) => id !== "" && !uuid.test(id));
  const hasSource = sourceArn === "" || (sourceArn.length <= maxArnChars && arn.test(sourceArn));
  if (isLong || isOdd || !hasSource)
    throw new ServiceError("ValidationException", "on_behalf_of has a member that is too long or no id.");
}

async function inKmsWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw kmsError(error);
  }
}
