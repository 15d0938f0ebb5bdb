import { CachingAuthenticator } from "./authenticator.ts";
import { ChangeFeed } from "./change-feed.ts";
import { CachingDirectory } from "./directory.ts";
import { connectIdentity } from "./identity-rpc.ts";
import { type SessionIssuer, sessionIssuer } from "./session-issuer.ts";
import { CachingVerifier, type SessionVerifierOptions } from "./session-verifier.ts";
import type { Authenticator, PrincipalDirectory, SessionVerifier } from "./types.ts";

/** All that a service needs of identity, over one connection and one watch. */
export interface IdentityClient {
  readonly authenticator: Authenticator;
  readonly directory: PrincipalDirectory;
  readonly verifier: SessionVerifier;
  readonly issuer: SessionIssuer;
  close(): void;
}

/** Connects when first used; see `createAuthenticator`, `createPrincipalDirectory`, `createSessionVerifier` for the parts alone. */
export function createIdentityClient(options: SessionVerifierOptions): IdentityClient {
  const rpc = connectIdentity(options);
  const feed = new ChangeFeed(rpc);
  const close = () => {
    feed.close();
    rpc.close();
  };
  return {
    authenticator: new CachingAuthenticator(rpc, feed, options.clock),
    directory: new CachingDirectory(rpc, feed),
    verifier: new CachingVerifier(rpc, feed, options.clock, options.regions),
    issuer: sessionIssuer(rpc),
    close,
  };
}
