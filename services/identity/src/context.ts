import type { Peer } from "@keymesh/rpc";
import type { Clock } from "@keymesh/runtime";
import type { RandomBytes } from "./domain/identifiers.ts";
import type { AccessKeyUses } from "./store/access-key-uses.ts";
import type { ChangeHub } from "./store/change-hub.ts";
import type { EntityStore } from "./store/entity-store.ts";
import type { KeySealer } from "./store/key-sealer.ts";
import type { SigningKeys } from "./store/signing-keys.ts";
import type { TemporaryCredentials } from "./store/temporary-credentials.ts";
import type { Turns } from "./store/turns.ts";

/** What the operations work with. */
export interface IdentityContext {
  readonly entities: EntityStore;
  readonly turns: Turns;
  readonly sealer: KeySealer;
  readonly temporary: TemporaryCredentials;
  readonly uses: AccessKeyUses;
  readonly signingKeys: SigningKeys;
  readonly hub: ChangeHub;
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
  /** Whom a client certificate (DER) names; undefined when it is none of the mesh. */
  readonly peerOfCertificate: (certificate: Buffer) => Peer | undefined;
}
