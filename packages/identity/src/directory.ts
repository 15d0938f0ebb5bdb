import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import { ChangeFeed } from "./change-feed.ts";
import { type IdentityChange, names } from "./changes.ts";
import { connectIdentity, type IdentityOptions, type IdentityRpc } from "./identity-rpc.ts";
import { Lru } from "./lru.ts";
import { principalFrom } from "./sessions-on-wire.ts";
import type {
  NamedPolicy,
  Principal,
  PrincipalDirectory,
  PrincipalPolicies,
  SessionPolicies,
} from "./types.ts";

const maxCached = 10_000;
/** Sessions with policies of their own, each with all of its role's beside: whoever may assume a role can make any number. */
const maxCachedSessions = 1_000;
const none: PrincipalPolicies = { identity: [] };
const allowsNothing = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "none:Nothing", Resource: "*" }],
});

/** The directory of a service that decides on principals. Call `close()` when the service stops. */
export function createPrincipalDirectory(options: IdentityOptions): PrincipalDirectory & { close(): void } {
  const rpc = connectIdentity(options);
  const feed = new ChangeFeed(rpc);
  const directory = new CachingDirectory(rpc, feed);
  return Object.assign(directory, {
    close: () => {
      feed.close();
      rpc.close();
    },
  });
}

/**
 * Keeps what identity answered until it says that it changed. The same object is given every time, so that what is compiled
 * from it can be kept beside it.
 */
export class CachingDirectory implements PrincipalDirectory {
  readonly #rpc: Pick<IdentityRpc, "policiesOf" | "exists" | "findPrincipal">;
  readonly #feed: ChangeFeed;
  readonly #policies = new Lru<string, Promise<PrincipalPolicies>>(maxCached);
  readonly #limited = new Lru<string, Promise<PrincipalPolicies>>(maxCachedSessions);
  readonly #found = new Lru<string, Promise<Principal | undefined>>(maxCached);
  readonly #existing = new Lru<string, Promise<boolean>>(maxCached);

  constructor(rpc: Pick<IdentityRpc, "policiesOf" | "exists" | "findPrincipal">, feed: ChangeFeed) {
    this.#rpc = rpc;
    this.#feed = feed;
    feed.onChange((change: IdentityChange) => {
      this.#policies.deleteWhere((_, arn) => names(change, arn));
      this.#limited.deleteWhere((_, session) => names(change, session));
      this.#found.deleteWhere((_, arn) => names(change, arn));
      this.#existing.deleteWhere((_, arn) => names(change, arn));
    });
  }

  async policiesOf(principal: Principal): Promise<PrincipalPolicies> {
    const arn = policyBearer(principal);
    if (arn === undefined) return none;
    const fetch = () => fetchPolicies((request) => this.#rpc.policiesOf(request), principal);
    // Sessions of one role share its answer, but for those with policies of their own: an access key has one session.
    const { sessionPolicies, accessKeyId } = principal;
    if (sessionPolicies === undefined) return this.#cached(this.#policies, arn, fetch);
    return this.#cached(this.#limited, `${arn}/${accessKeyId}`, fetch);
  }

  async exists(arn: string): Promise<boolean> {
    return this.#cached(this.#existing, arn, async () => (await this.#rpc.exists({ arn })).exists);
  }

  async find(name: string): Promise<Principal | undefined> {
    // Of access keys the changes do not tell whose they are.
    return name.startsWith("arn:")
      ? this.#cached(this.#found, name, () => this.#askFor(name))
      : this.#askFor(name);
  }

  async #askFor(name: string): Promise<Principal | undefined> {
    const { principal } = await this.#rpc.findPrincipal({ name });
    return principal === null ? undefined : principalFrom(principal);
  }

  async #cached<T>(cache: Lru<string, Promise<T>>, arn: string, ask: () => Promise<T>): Promise<T> {
    const cached = cache.get(arn);
    if (cached !== undefined) return cached;
    const { generation } = this.#feed;
    const answer = ask();
    cache.set(arn, answer);
    const forget = () => {
      if (cache.get(arn) === answer) cache.delete(arn);
    };
    answer.then(() => {
      if (this.#feed.generation !== generation) forget();
    }, forget);
    return answer;
  }
}

type AskPolicies = (request: identityV1.PoliciesOfRequest) => Promise<identityV1.PoliciesOfResponse__Output>;

/** A principal's policies as identity has them now. @throws ServiceError UnrecognizedClientException when the principal is gone */
export async function fetchPolicies(ask: AskPolicies, principal: Principal): Promise<PrincipalPolicies> {
  const arn = policyBearer(principal);
  if (arn === undefined) return none;
  const { sessionPolicies } = principal;
  try {
    const answer = await ask({ arn, sessionPolicyArns: [...(sessionPolicies?.arns ?? [])] });
    return {
      identity: answer.identity,
      boundary: answer.boundary ?? undefined,
      session: sessionPolicies && sessionLimits(sessionPolicies, answer.session),
      tags: answer.tags,
    };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "NoSuchEntity") throw error;
    throw new ServiceError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
      { cause: error },
    );
  }
}

/** A managed policy of a session that is no longer there lets the session do nothing more; it must not free it. */
function sessionLimits({ document, arns }: SessionPolicies, found: readonly NamedPolicy[]): NamedPolicy[] {
  const managed = arns.map(
    (arn) => found.find(({ name }) => name === arn) ?? { name: arn, document: allowsNothing },
  );
  return document === undefined ? managed : [{ name: "session", document }, ...managed];
}

/** The user or role whose policies count; roots, services and the roles AWS itself holds (`aws:…`) have none. */
function policyBearer(principal: Principal): string | undefined {
  if (principal.type === "IAMUser") return principal.arn;
  if (principal.type !== "AssumedRole") return undefined;
  const issuer = principal.sessionIssuer;
  return issuer?.userName.startsWith("aws:") ? undefined : issuer?.arn;
}
