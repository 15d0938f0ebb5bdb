import { ServiceError } from "@keymesh/errors";
import { ChangeFeed } from "./change-feed.ts";
import { type IdentityChange, names } from "./changes.ts";
import { connectIdentity, type IdentityOptions, type IdentityRpc } from "./identity-rpc.ts";
import { Lru } from "./lru.ts";
import type { Principal, PrincipalDirectory, PrincipalPolicies } from "./types.ts";

const maxCached = 10_000;
const none: PrincipalPolicies = { identity: [] };

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
  readonly #rpc: Pick<IdentityRpc, "policiesOf" | "exists">;
  readonly #feed: ChangeFeed;
  readonly #policies = new Lru<string, Promise<PrincipalPolicies>>(maxCached);
  readonly #existing = new Lru<string, Promise<boolean>>(maxCached);

  constructor(rpc: Pick<IdentityRpc, "policiesOf" | "exists">, feed: ChangeFeed) {
    this.#rpc = rpc;
    this.#feed = feed;
    feed.onChange((change: IdentityChange) => {
      this.#policies.deleteWhere((_, arn) => names(change, arn));
      this.#existing.deleteWhere((_, arn) => names(change, arn));
    });
  }

  async policiesOf(principal: Principal): Promise<PrincipalPolicies> {
    const arn = policyBearer(principal);
    return arn === undefined ? none : this.#cached(this.#policies, arn, () => this.#askPolicies(arn));
  }

  async exists(arn: string): Promise<boolean> {
    return this.#cached(this.#existing, arn, async () => (await this.#rpc.exists({ arn })).exists);
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

  async #askPolicies(arn: string): Promise<PrincipalPolicies> {
    try {
      const { identity } = await this.#rpc.policiesOf({ arn });
      return { identity };
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code !== "NoSuchEntity") throw error;
      throw new ServiceError(
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
        { cause: error },
      );
    }
  }
}

/** The user or role whose policies count; roots, services and the roles AWS itself holds (`aws:…`) have none. */
function policyBearer(principal: Principal): string | undefined {
  if (principal.type === "IAMUser") return principal.arn;
  if (principal.type !== "AssumedRole") return undefined;
  const issuer = principal.sessionIssuer;
  return issuer?.userName.startsWith("aws:") ? undefined : issuer?.arn;
}
