import { setTimeout as sleep } from "node:timers/promises";
import type { Faults, Implementation, TlsIdentity } from "@keymesh/rpc";
import type { Logger, MeshClock } from "@keymesh/runtime";
import { type KeyValueStore, openStorage } from "@keymesh/storage";
import { FaultBook } from "./faults/fault-book.ts";
import { ControlFollower } from "./follower.ts";
import { controlService, drillService } from "./service.ts";

/** A member that cannot learn what it must go by does not serve. */
const FIRST_READ_MS = 30_000;

/** A member's part in the mesh's control: what it goes by, and the service that tells so. */
export interface MemberControl {
  /** To be served beside the member's own. */
  readonly services: readonly Implementation[];
  /** What disturbs the member's calls; for the identity it makes them by. */
  readonly faults: Faults;
  /** Resolves when this member goes by the revision or a later one, or `signal` aborts. */
  reached(revision: number, signal: AbortSignal): Promise<void>;
  readonly revision: number;
  /** The storage over the connection that no fault disturbs, for what must not be mistaken for a death. */
  readonly kv: KeyValueStore;
  close(): Promise<void>;
}

interface Joining {
  /** The member's name in its certificate. */
  readonly name: string;
  /** Others share its process, which then no fault may end. */
  readonly isCompact?: boolean;
  /** Put where the state says, now and at every change. */
  readonly clock: MeshClock;
  readonly log: Logger;
}

/** Joins by the storage service, over a connection of its own. Resolves when the state was read. @throws Error after 30 s */
export async function joinControl(
  options: Joining & {
    /** `host:port` of the storage service. */
    readonly storage: string;
    /** By which nothing disturbs the calls: how else would a member learn that a fault is over. */
    readonly tls: TlsIdentity;
  },
): Promise<MemberControl> {
  const storage = openStorage({ address: options.storage, tls: options.tls });
  const joined = await followControl({ ...options, kv: storage.kv });
  return {
    services: joined.services,
    faults: joined.faults,
    kv: storage.kv,
    reached: joined.reached,
    get revision() {
      return joined.revision;
    },
    async close() {
      await joined.close();
      await storage.close();
    },
  };
}

/** As {@link joinControl}, for who has the state at hand: storage itself. */
export async function followControl({
  name,
  isCompact = false,
  kv,
  clock,
  log,
}: Joining & { readonly kv: KeyValueStore }): Promise<MemberControl> {
  const faults = new FaultBook();
  const follower = new ControlFollower({
    kv,
    apply: (state) => {
      clock.set(state.clock);
      faults.set(state.faults);
    },
    onTrouble: (err) => log.warn({ err }, "cannot read the control state now"),
  });
  const waiting = new AbortController();
  // All that a process which waits for its storage has to live for.
  const tooLate = sleep(FIRST_READ_MS, "late", { signal: waiting.signal }).catch(() => "stopped");
  if ((await Promise.race([follower.ready, tooLate])) === "late") {
    follower.close();
    throw new Error(`the control state could not be read within ${FIRST_READ_MS / 1000} s`);
  }
  waiting.abort();
  return {
    services: [controlService(follower, clock), drillService(name, faults, isCompact)],
    faults,
    kv,
    reached: (revision, signal) => follower.reached(revision, signal),
    get revision() {
      return follower.revision;
    },
    close: async () => follower.close(),
  };
}
