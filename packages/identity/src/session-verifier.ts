import { hash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { ChangeFeed } from "./change-feed.ts";
import { concerns, type IdentityChange } from "./changes.ts";
import { isDoorOf } from "./doors.ts";
import { type Clock, connectIdentity, type IdentityOptions, type IdentityRpc } from "./identity-rpc.ts";
import { Lru } from "./lru.ts";
import { PublicKeys } from "./public-keys.ts";
import { keyIdOf, maxSessionMs, maxTokenBytes, openSession, type SessionClaims } from "./session-token.ts";
import type { Session, SessionVerifier } from "./types.ts";

const maxCached = 10_000;
const maxRevocations = 1000;
/** Clocks of two processes of the mesh may differ by so much, in milliseconds. */
const clockSlackMs = 5000;

export interface SessionVerifierOptions extends IdentityOptions {
  /** Sessions of other regions are refused; absent: every region is taken. */
  readonly regions?: readonly string[];
}

/** The verifier of a service that takes forwarded sessions. Call `close()` when the service stops. */
export function createSessionVerifier(options: SessionVerifierOptions): SessionVerifier & { close(): void } {
  const rpc = connectIdentity(options);
  const feed = new ChangeFeed(rpc);
  const verifier = new CachingVerifier(rpc, feed, options.clock, options.regions);
  return Object.assign(verifier, {
    close: () => {
      feed.close();
      rpc.close();
    },
  });
}

interface Verified {
  readonly session: Session;
}

/** Remembers verified tokens by their SHA-256; see {@link SessionVerifier}. */
export class CachingVerifier implements SessionVerifier {
  readonly #keys: PublicKeys;
  readonly #clock: Clock;
  readonly #regions: ReadonlySet<string> | undefined;
  readonly #verified = new Lru<string, Verified>(maxCached);
  #revocations: { readonly change: IdentityChange; readonly atMs: number }[] = [];

  constructor(
    rpc: Pick<IdentityRpc, "publicKeys">,
    feed: ChangeFeed,
    clock: Clock,
    regions: readonly string[] | undefined,
  ) {
    this.#keys = new PublicKeys(rpc);
    this.#clock = clock;
    this.#regions = regions && new Set(regions);
    feed.onChange((change) => this.#hear(change));
  }

  async verify(token: Buffer, peer: string): Promise<Session> {
    if (token.length > maxTokenBytes) throw denied("it is too long");
    const digest = hash("sha256", token, "base64");
    const { session } = this.#verified.get(digest) ?? (await this.#open(token, digest));
    if (session.expiresMs <= this.#clock.now()) throw denied("it has expired");
    if (!isDoorOf(session.door, peer)) throw denied(`${peer} is not the door it was issued to`);
    return session;
  }

  /** Nothing is awaited between the check and the keeping, so that no revocation slips in between. */
  async #open(token: Buffer, digest: string): Promise<Verified> {
    const keyId = keyIdOf(token);
    const key = keyId === undefined ? undefined : await this.#keys.get(keyId);
    const claims = key && openSession(token, key);
    if (claims === undefined) throw denied("identity did not sign it");
    this.#check(claims);
    const { principal, door, region, expiresMs } = claims;
    const verified = { session: { principal, door, region, expiresMs, token: Buffer.from(token) } };
    this.#verified.set(digest, verified);
    return verified;
  }

  #check(claims: SessionClaims): void {
    const { issuedMs, expiresMs, principal, region } = claims;
    if (issuedMs > this.#clock.now() + clockSlackMs) throw denied("it is not valid yet");
    if (expiresMs - issuedMs > maxSessionMs) throw denied("it is valid for too long");
    if (this.#regions && !this.#regions.has(region)) throw denied(`region ${region} is not served here`);
    if (this.#revocations.some(({ change, atMs }) => atMs >= issuedMs && concerns(change, principal))) {
      throw denied("its principal is gone");
    }
  }

  /** A principal that is gone takes its sessions along, those not seen here yet too. */
  #hear(change: IdentityChange): void {
    if (change.kind === "reset") {
      // Identity may sign with other keys from now on: what the ones before signed is worth what it says of them now.
      this.#keys.forget();
      this.#verified.clear();
      return;
    }
    if (!change.deleted) return;
    const now = this.#clock.now();
    this.#revocations = this.#revocations
      .filter(({ atMs }) => now - atMs < maxSessionMs)
      .slice(1 - maxRevocations);
    this.#revocations.push({ change, atMs: now });
    this.#verified.deleteWhere(({ session }) => concerns(change, session.principal));
  }
}

function denied(why: string): ServiceError {
  return new ServiceError("AccessDenied", `The forwarded session is not valid: ${why}.`);
}
