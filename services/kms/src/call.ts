import type { Audit, AuditedCall, Json } from "@keymesh/audit";
import type { Fingerprint } from "@keymesh/flow";
import type { HsmFleet } from "@keymesh/hsm-channel";
import type { CallerPoliciesCache, PrincipalDirectory } from "@keymesh/identity";
import type { Clock } from "@keymesh/runtime";
import type { Serial } from "@keymesh/storage";
import type { Caller } from "./domain/caller.ts";
import type { CustomKeyStores } from "./store/custom-key-stores.ts";
import type { DueQueue } from "./store/due-queue.ts";
import type { GrantStore } from "./store/grant-store.ts";
import type { KeyCounts } from "./store/key-counts.ts";
import type { KeyUses } from "./store/key-uses.ts";
import type { StoredKeys } from "./store/stored-keys.ts";
import type { Throttle } from "./throttle.ts";

/** One call of one operation; what load and act learn on the way is noted for the trail. */
export interface Call {
  readonly caller: Caller;
  readonly requestId: string;
  readonly timeMs: number;
  readonly notes: CallNotes;
  /** The operation's name, from when it is performed. */
  operation: string | undefined;
}

/** What the trail record shows beside request and answer. Never a secret. */
export interface CallNotes {
  /** ARNs of the KMS keys the call turned out to be about. */
  keys: Set<string>;
  additionalEventData: Record<string, Json>;
  /** Ids of the call's record in the caller's account and in the key owner's, when something else names them. */
  eventId?: string | undefined;
  ownerEventId?: string | undefined;
  /** Records the call leaves beside its own if it succeeds: in other Regions it reached into, and of what KMS did for it. */
  alongside?: readonly AuditedCall[];
}

/** What operations work with. */
export interface Kms {
  readonly keys: StoredKeys;
  /** Through it keys come to be and go. */
  readonly keyCounts: KeyCounts;
  readonly grants: GrantStore;
  readonly keyStores: CustomKeyStores;
  /** What keys wait for by the mesh clock. */
  readonly due: DueQueue;
  readonly uses: KeyUses;
  /** Calls that lost a race for a record start over one after the other, by what they name. */
  readonly turns: Serial;
  readonly fleet: HsmFleet;
  readonly directory: PrincipalDirectory;
  readonly policies: CallerPoliciesCache;
  readonly audit: Audit;
  readonly clock: Clock;
  /** The Regions of the mesh; each has its own HSM domain. */
  readonly regions: readonly string[];
  /** Random bytes for identifiers and salts; key material comes only from the HSMs. */
  readonly randomBytes: (length: number) => Buffer;
  /** Names keys in flow spans without telling anything of them. */
  readonly fingerprint: Fingerprint;
  /** Absent: nobody is held to a request quota. */
  readonly throttle?: Throttle;
}

/** One API operation. */
export interface Operation<Request, Response> {
  /** The API's name. */
  readonly name: string;
  readonly readOnly: boolean;
  /** The request members the trail shows; none of them may be plaintext, ciphertext, a policy or a token. */
  shown(request: Request): Json;
  /** CloudTrail's responseElements; absent for operations that record none. */
  responseElements?(response: Response, call: Call): Json;
  run(kms: Kms, call: Call, request: Request): Promise<Response>;
}

/** A request as it comes from either door: every member may be absent. */
export type Input<Output> = { readonly [K in keyof Output]?: Output[K] | null };

/** A fresh {@link CallNotes}. */
export function newNotes(): CallNotes {
  return {
    keys: new Set(),
    additionalEventData: {},
    eventId: undefined,
    ownerEventId: undefined,
    alongside: undefined,
  };
}
