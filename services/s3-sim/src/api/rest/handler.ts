import type { ServerResponse } from "node:http";
import {
  authenticationRefusal,
  claimedScopeOf,
  parseSignedRequest,
  timesOf,
  type WireHandler,
  type WireRequest,
} from "@keymesh/aws-wire";
import { asServiceError, ServiceError } from "@keymesh/errors";
import { attribute, type Span, type Tracer } from "@keymesh/flow";
import type { Authenticator, Session } from "@keymesh/identity";
import type { S3Deps } from "../../deps.ts";
import { IntegrityError } from "../../domain/integrity-error.ts";
import { audited, type CallFacts, type InterceptorDeps, recordBrokenObject } from "../interceptor.ts";
import type { OperationName } from "../operations.ts";
import { refuseUnknown } from "./accepted.ts";
import { type Address, addressOf } from "./address.ts";
import { refuseCustomerKeys, refuseValues } from "./refused-headers.ts";
import type { Reply } from "./reply.ts";
import { RestRequest } from "./rest-request.ts";
import { routeOf } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { send, sendError } from "./send.ts";

/** Parameters of the signature, headers in the place of parameters (a customer key may be one), and what means nothing to S3: not shown in records. */
const SIGNATURE_PARAMETER = /^(x-amz-.*|x-id|AWSAccessKeyId|Signature|Expires)$/i;

export interface RestDoorOptions extends InterceptorDeps {
  readonly deps: S3Deps;
  readonly authenticator: Authenticator;
  readonly tracer: Tracer;
  /** Suffixes of virtual-host addresses. */
  readonly domains: readonly string[];
}

/** S3's REST-XML endpoint: address and operation from the request line, SigV4, the operation, its record, the answer. */
export function restDoor(options: RestDoorOptions): WireHandler {
  return async (wire, response) => {
    try {
      const address = addressOf(wire.headers.host, wire.rawPath, options.domains);
      const request = new RestRequest(wire, address);
      const hasCopySource = request.header("x-amz-copy-source") !== undefined;
      const operation = routeOf(wire.method, address, request.query, hasCopySource);
      await serve(options, operation, request, response);
    } catch (thrown) {
      sendError(wire, response, asServiceError(thrown, "InternalError"));
    }
  };
}

async function serve(
  options: RestDoorOptions,
  operation: OperationName,
  request: RestRequest,
  response: ServerResponse,
): Promise<void> {
  const { wire, address } = request;
  const facts = factsOf(options, operation, request);
  const span = {
    name: `S3.${operation}`,
    kind: "server" as const,
    traceparent: wire.traceparent,
    attributes: attributesOf(address),
  };
  await options.tracer.span(span, async (current) => {
    let reply: Reply;
    try {
      reply = await audited(options, facts, () => perform(options, operation, request, facts));
    } catch (thrown) {
      const error = asServiceError(thrown, "InternalError");
      markFailed(current, error);
      sendError(wire, response, error);
      return;
    }
    try {
      await send(wire, response, reply);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      options.log.error(
        { requestId: wire.requestId, finding: error.finding },
        "an object broke while it was read",
      );
      await recordBrokenObject(options, facts, error);
    }
  });
}

async function perform(
  options: RestDoorOptions,
  operation: OperationName,
  request: RestRequest,
  facts: CallFacts,
): Promise<Reply> {
  const session = await authenticate(options, request, facts);
  refuseCustomerKeys(operation, request);
  refuseUnknown(operation, request.query.keys(), request.headerNames());
  refuseValues(operation, request);
  const { wire } = request;
  const call = {
    session,
    region: session.region,
    requestId: wire.requestId,
    sourceIp: wire.sourceIp,
    userAgent: wire.userAgent,
    isSecure: wire.tls !== undefined,
    expectedBucketOwner: request.header("x-amz-expected-bucket-owner"),
  };
  return ROUTES[operation]({ deps: options.deps, call, request });
}

/** @throws ServiceError as S3 says it: AccessDenied (anonymous), InvalidAccessKeyId, SignatureDoesNotMatch … */
async function authenticate(
  options: RestDoorOptions,
  request: RestRequest,
  facts: CallFacts,
): Promise<Session> {
  const { wire } = request;
  facts.claimedAccessKeyId = claimedScopeOf(wire)?.accessKeyId;
  refuseOldSignature(request);
  const signed = parseSignedRequest(wire, {
    dialect: "s3",
    services: ["s3"],
    regions: options.deps.regions,
    ...timesOf(options.clock),
  });
  try {
    const proven = await options.authenticator.authenticate({ ...signed, service: "s3" });
    request.proof = { signed, signingKey: proven.signingKey };
    facts.principal = proven.session.principal;
    return proven.session;
  } catch (thrown) {
    throw authenticationRefusal(thrown, signed, "s3");
  }
}

/** Signature version 2, which some clients still presign with, is refused as the regions that never had it do. */
function refuseOldSignature(request: RestRequest): void {
  const isOld =
    request.query.has("AWSAccessKeyId") || request.header("authorization")?.startsWith("AWS ") === true;
  if (!isOld) return;
  throw new ServiceError(
    "InvalidRequest",
    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
  );
}

function factsOf(
  options: RestDoorOptions,
  operation: OperationName,
  { wire, address, query }: RestRequest,
): CallFacts {
  const shown: Record<string, string> = { Host: wire.headers.host ?? "" };
  for (const [name, value] of query) if (!SIGNATURE_PARAMETER.test(name)) shown[name] = value.slice(0, 1024);
  for (const [name, value] of Object.entries(wire.headers)) {
    // The encryption a caller asks for; a customer key must never be in a record.
    const isShown = name.startsWith("x-amz-server-side-encryption") && !name.includes("customer");
    if (isShown || name === "x-amz-copy-source") shown[name] = String(value).slice(0, 1024);
  }
  return {
    operation,
    bucket: address.bucket,
    key: address.key,
    region: regionOf(options, wire),
    requestId: wire.requestId,
    sourceIp: wire.sourceIp,
    userAgent: wire.userAgent,
    requestParameters: shown,
    tls: wire.tls,
  };
}

function regionOf({ deps }: RestDoorOptions, wire: WireRequest): string {
  const region = claimedScopeOf(wire)?.region;
  return region !== undefined && deps.regions.includes(region) ? region : deps.regions[0]!;
}

function attributesOf({ bucket, key }: Address) {
  return {
    ...(bucket === undefined ? {} : { "s3.bucket": bucket }),
    ...(key === undefined ? {} : { "s3.key": key }),
  };
}

function markFailed(span: Span | undefined, error: ServiceError): void {
  span?.set({
    [attribute.error]: error.code,
    [attribute.errorMessage]: error.message,
    "http.response.status_code": error.status,
  });
}
