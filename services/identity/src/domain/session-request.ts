import { ServiceError } from "@keymesh/errors";
import { packSession } from "@keymesh/identity";
import type { Tags } from "./entities.ts";
import { compileIam } from "./policies.ts";
import { checkTagKeys, type Tag } from "./tags.ts";
import type { TemporaryCredential } from "./temporary-credential.ts";

const maxChainedSeconds = 3600;
const defaultSeconds = 3600;
const maxPolicyArns = 10;
const maxPolicyChars = 2048;
const maxTags = 50;
/** What a session's policies and tags may take when packed: 100 percent. They travel with every forwarded session. */
const maxPackedBytes = 2048;

/** Limits of a session that a request gives. */
export interface SessionRequest {
  readonly policy?: string | undefined;
  readonly policyArns?: readonly { readonly arn?: string | undefined }[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly transitiveTagKeys?: readonly string[] | undefined;
  readonly sourceIdentity?: string | undefined;
  readonly durationSeconds?: number | undefined;
}

/** What a session gets of a request and of the session it is assumed from, if from one. */
export type SessionLimits = Pick<
  TemporaryCredential,
  "policies" | "tags" | "transitiveTagKeys" | "sourceIdentity"
> & { readonly packedPercent?: number };

/** How long a role session lasts, in seconds. @throws ServiceError ValidationError */
export function sessionSeconds(asked: number | undefined, maxSeconds: number, isChained: boolean): number {
  if (asked !== undefined && isChained && asked > maxChainedSeconds) {
    throw new ServiceError(
      "ValidationError",
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    );
  }
  if (asked !== undefined && asked > maxSeconds) {
    throw new ServiceError(
      "ValidationError",
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    );
  }
  return asked ?? defaultSeconds;
}

/**
 * The policies and tags of a new session. Transitive tags and the source identity of the session it is assumed from go on.
 * @throws ServiceError MalformedPolicyDocument | PackedPolicyTooLarge | ValidationError | InvalidParameterValue
 */
export function sessionLimits(request: SessionRequest, from: TemporaryCredential | undefined): SessionLimits {
  const policies = policiesOf(request);
  const { tags, transitiveTagKeys } = tagsOf(request, from);
  const sourceIdentity = sourceIdentityOf(request, from);
  const packedBytes = packSession({ sessionTags: tags, sessionPolicies: policies }).length;
  const packedPercent = Math.ceil((packedBytes * 100) / maxPackedBytes);
  if (packedPercent > 100) {
    throw new ServiceError(
      "PackedPolicyTooLarge",
      `Packed size of session tags and policies consumes ${packedPercent}% of the allotted space.`,
    );
  }
  return {
    ...(policies && { policies }),
    ...(tags && { tags }),
    ...(transitiveTagKeys.length > 0 && { transitiveTagKeys }),
    ...(sourceIdentity && { sourceIdentity }),
    ...(packedBytes > 0 && { packedPercent }),
  };
}

function policiesOf({ policy, policyArns = [] }: SessionRequest): TemporaryCredential["policies"] {
  if (policy && policy.length > maxPolicyChars) throw tooLong("policy", maxPolicyChars);
  if (policyArns.length > maxPolicyArns) throw tooLong("policyArns", maxPolicyArns);
  if (policy) compileIam("session", policy, "identity");
  const arns = [...new Set(policyArns.map(({ arn = "" }) => arn))];
  if (!policy && arns.length === 0) return undefined;
  return { ...(policy && { document: policy }), arns };
}

function tagsOf(request: SessionRequest, from: TemporaryCredential | undefined) {
  const { tags = [], transitiveTagKeys = [] } = request;
  checkTagKeys(tags, "InvalidParameterValue");
  const inherited: Tags = Object.fromEntries(
    (from?.transitiveTagKeys ?? []).flatMap((key) => {
      const value = from?.tags?.[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const has = (keys: readonly string[], key: string) =>
    keys.some((each) => each.toLowerCase() === key.toLowerCase());
  if (tags.some(({ key = "" }) => has(Object.keys(inherited), key))) {
    throw new ServiceError(
      "InvalidParameterValue",
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  const given = tags.map(({ key = "", value = "" }) => [key, value] as const);
  const unknown = transitiveTagKeys.find(
    (key) =>
      !has(
        given.map(([each]) => each),
        key,
      ),
  );
  if (unknown !== undefined) {
    throw new ServiceError(
      "InvalidParameterValue",
      "The specified transitive tag key must be included in the requested tags.",
    );
  }
  const all = { ...inherited, ...Object.fromEntries(given) };
  const count = Object.keys(all).length;
  if (count > maxTags) throw tooLong("tags", maxTags);
  const transitive = given.map(([key]) => key).filter((key) => has(transitiveTagKeys, key));
  return {
    tags: count > 0 ? all : undefined,
    transitiveTagKeys: [...Object.keys(inherited), ...transitive],
  };
}

function sourceIdentityOf({ sourceIdentity }: SessionRequest, from: TemporaryCredential | undefined) {
  if (/^aws:/i.test(sourceIdentity ?? "")) {
    throw new ServiceError("ValidationError", "SourceIdentity cannot begin with aws:");
  }
  if (from?.sourceIdentity !== undefined && sourceIdentity && sourceIdentity !== from.sourceIdentity) {
    throw new ServiceError("AccessDenied", "SourceIdentity cannot be changed once it is set.");
  }
  return sourceIdentity ?? from?.sourceIdentity;
}

function tooLong(member: string, max: number): ServiceError {
  return new ServiceError(
    "ValidationError",
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${max}`,
  );
}
