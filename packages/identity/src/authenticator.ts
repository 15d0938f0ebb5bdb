import { createSecretKey, type KeyObject } from "node:crypto";
import { isSignatureRight } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { ChangeFeed } from "./change-feed.ts";
import { type Clock, connectIdentity, type IdentityOptions, type IdentityRpc } from "./identity-rpc.ts";
import { SessionCache } from "./session-cache.ts";
import { sessionFrom } from "./sessions-on-wire.ts";
import type { Authenticator, Session, SignatureClaim } from "./types.ts";

interface Scope {
  readonly session: Session;
  readonly signingKey: KeyObject;
}

/**
 * The authenticator of a door. Its mTLS identity decides which services' scopes it may ask for.
 * Call `close()` when the door closes.
 */
export function createAuthenticator(options: IdentityOptions): Authenticator & { close(): void } {
  const rpc = connectIdentity(options);
  const feed = new ChangeFeed(rpc);
  const authenticator = new CachingAuthenticator(rpc, feed, options.clock);
  return Object.assign(authenticator, {
    close: () => {
      feed.close();
      rpc.close();
    },
  });
}

/** Keeps each scope's signing key and session; see {@link Authenticator}. */
export class CachingAuthenticator implements Authenticator {
  readonly #rpc: Pick<IdentityRpc, "verifySignature" | "sessionOf">;
  readonly #scopes: SessionCache<Scope>;
  readonly #sessions: SessionCache<{ readonly session: Session }>;

  constructor(rpc: Pick<IdentityRpc, "verifySignature" | "sessionOf">, feed: ChangeFeed, clock: Clock) {
    this.#rpc = rpc;
    this.#scopes = new SessionCache(feed, clock);
    this.#sessions = new SessionCache(feed, clock);
  }

  async authenticate(claim: SignatureClaim): Promise<Scope> {
    const key = scopeKey(claim);
    let scope = this.#scopes.get(key);
    const learning = scope === undefined ? this.#scopes.fetching(key) : undefined;
    if (learning !== undefined) {
      // Another call of this scope is just learning the key; if its signature is wrong that says nothing about this one.
      await learning.catch(() => {});
      scope = this.#scopes.get(key);
    }
    if (scope === undefined) return this.#scopes.fetch(key, () => this.#ask(claim));
    if (!isSignatureRight(scope.signingKey, claim.stringToSign, claim.signature)) throw wrongSignature();
    if (this.#scopes.wantsRefresh(key, scope))
      this.#scopes.fetch(key, () => this.#ask(claim)).catch(() => {});
    return scope;
  }

  async sessionOf(principalArn: string, region: string, certificate: Buffer | undefined): Promise<Session> {
    const key = `${region}/${principalArn}`;
    const fetch = async () => ({
      session: sessionFrom((await this.#rpc.sessionOf({ principalArn, region, certificate })).session),
    });
    const cached = this.#sessions.get(key);
    if (cached === undefined) {
      return (await (this.#sessions.fetching(key) ?? this.#sessions.fetch(key, fetch))).session;
    }
    if (this.#sessions.wantsRefresh(key, cached)) this.#sessions.fetch(key, fetch).catch(() => {});
    return cached.session;
  }

  async #ask(claim: SignatureClaim): Promise<Scope> {
    const answer = await this.#rpc.verifySignature(claim);
    const signingKey = createSecretKey(answer.signingKey);
    answer.signingKey.fill(0);
    return { session: sessionFrom(answer.session), signingKey };
  }
}

function scopeKey({ accessKeyId, date, region, service, sessionToken }: SignatureClaim): string {
  const scope = `${accessKeyId}/${date}/${region}/${service}`;
  return sessionToken === undefined ? scope : `${scope}/${sessionToken}`;
}

function wrongSignature(): ServiceError {
  return new ServiceError(
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
  );
}
