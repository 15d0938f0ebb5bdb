import type { Audit, AuditedCall, Json } from "@keymesh/audit";
import { asServiceError, ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import type { Clock, Logger } from "@keymesh/runtime";
import { IntegrityError } from "../domain/integrity-error.ts";
import { bucketArn, objectArn } from "../domain/names.ts";
import { OPERATIONS, type OperationName } from "./operations.ts";

/** One call as its trail record will show it; who makes it is filled in when it is known. */
export interface CallFacts {
  readonly operation: OperationName;
  readonly bucket?: string | undefined;
  readonly key?: string | undefined;
  readonly region: string;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly requestParameters: Readonly<Record<string, Json | undefined>>;
  readonly tls?: AuditedCall["tls"];
  principal?: Principal | undefined;
  claimedAccessKeyId?: string | undefined;
}

/** What came of a call: what the trail shows of the answer, and what to do with it when it can't be given. */
export interface Answer {
  readonly responseElements?: Json;
  readonly additionalEventData?: Json;
  /** Lets go of what the answer holds (an opened object). */
  readonly discard?: () => Promise<unknown>;
}

export interface InterceptorDeps {
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Runs a call and makes its record durable, success or refusal, before anyone learns how it ended. When the trail is not
 * there the answer is let go and the caller gets 503. What is thrown is always a ServiceError.
 */
export async function audited<T extends Answer>(
  deps: InterceptorDeps,
  facts: CallFacts,
  run: () => Promise<T>,
): Promise<T> {
  const eventTimeMs = deps.clock.now();
  let answer: T | undefined;
  let failure: ServiceError | undefined;
  try {
    answer = await run();
  } catch (thrown) {
    failure = reported(deps, facts, thrown);
  }
  try {
    await deps.audit.record(recordOf(facts, eventTimeMs, answer, failure));
  } catch (cause) {
    await answer?.discard?.().catch(() => {});
    deps.log.error(
      { err: cause, operation: facts.operation },
      "the call is refused: the trail did not take its record",
    );
    throw new ServiceError("ServiceUnavailable", "Please reduce your request rate.", { cause });
  }
  if (failure !== undefined) throw failure;
  return answer as T;
}

/**
 * An object failed to verify when its answer was already under way. The call has its record; this is a finding of the
 * service itself, so it is recorded as an event of the service.
 */
export async function recordBrokenObject(
  deps: InterceptorDeps,
  facts: CallFacts,
  error: IntegrityError,
): Promise<void> {
  const call: AuditedCall = {
    ...recordOf(facts, deps.clock.now(), undefined, error),
    eventName: "ObjectIntegrityFailure",
    eventType: "AwsServiceEvent",
    additionalEventData: { finding: error.finding, eventName: facts.operation },
  };
  await deps.audit
    .record(call)
    .catch((cause: unknown) => deps.log.error({ err: cause }, "a broken object was not recorded"));
}

function reported(deps: InterceptorDeps, facts: CallFacts, thrown: unknown): ServiceError {
  const { operation, requestId } = facts;
  if (thrown instanceof IntegrityError) {
    deps.log.error(
      { operation, requestId, finding: thrown.finding },
      "what is stored is not what was stored",
    );
  } else if (!(thrown instanceof ServiceError)) {
    deps.log.error({ err: thrown, operation, requestId }, "a call met a bug");
  }
  return asServiceError(thrown, "InternalError");
}

function recordOf(
  facts: CallFacts,
  eventTimeMs: number,
  answer: Answer | undefined,
  failure: ServiceError | undefined,
): AuditedCall {
  const { readOnly, isDataEvent, eventName }: (typeof OPERATIONS)[OperationName] & { eventName?: string } =
    OPERATIONS[facts.operation];
  const accountId = facts.principal?.accountId ?? "";
  return {
    eventSource: "s3.amazonaws.com",
    eventName: eventName ?? facts.operation,
    eventTimeMs,
    region: facts.region,
    requestId: facts.requestId,
    principal: facts.principal,
    claimedAccessKeyId: facts.claimedAccessKeyId,
    sourceIp: facts.sourceIp,
    userAgent: facts.userAgent,
    readOnly,
    managementEvent: !isDataEvent,
    requestParameters: { bucketName: facts.bucket, key: facts.key, ...facts.requestParameters },
    responseElements: readOnly ? null : (answer?.responseElements ?? null),
    additionalEventData: answer?.additionalEventData,
    errorCode: failure?.code,
    errorMessage: failure?.message,
    resources: resourcesOf(facts, accountId),
    tls: facts.tls,
  };
}

function resourcesOf({ bucket, key }: CallFacts, accountId: string): AuditedCall["resources"] {
  if (bucket === undefined) return undefined;
  const inBucket = { type: "AWS::S3::Bucket", arn: bucketArn(bucket), accountId };
  if (key === undefined) return [inBucket];
  return [{ type: "AWS::S3::Object", arn: objectArn(bucket, key), accountId }, inBucket];
}
