import { setTimeout as sleep } from "node:timers/promises";
import type { Implementation, TlsIdentity } from "@keymesh/rpc";
import type { Logger, MeshClock } from "@keymesh/runtime";
import { type KeyValueStore, openStorage } from "@keymesh/storage";
import { ControlFollower } from "./follower.ts";
import { controlService } from "./service.ts";

/** A member that cannot learn what it must go by does not serve. */
const FIRST_READ_MS = 30_000;

/** A member's part in the mesh's control: what it goes by, and the service that tells so. */
export interface MemberControl {
  /** To be served beside the member's own. */
  readonly service: Implementation;
  /** Resolves when this member goes by the revision or a later one, or `signal` aborts. */
  reached(revision: number, signal: AbortSignal): Promise<void>;
  readonly revision: number;
  close(): Promise<void>;
}

interface Joining {
  /** Put where the state says, now and at every change. */
  readonly clock: MeshClock;
  readonly log: Logger;
}

/** Joins by the storage service, over a connection of its own. Resolves when the state was read. @throws Error after 30 s */
export async function joinControl(
  options: Joining & { readonly storage: string; readonly tls: TlsIdentity },
): Promise<MemberControl> {
  const storage = openStorage({ address: options.storage, tls: options.tls });
  const joined = await followControl({ ...options, kv: storage.kv });
  return {
    service: joined.service,
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
  kv,
  clock,
  log,
}: Joining & { readonly kv: KeyValueStore }): Promise<MemberControl> {
  const follower = new ControlFollower({
    kv,
    apply: (state) => clock.set(state.clock),
    onTrouble: (err) => log.warn({ err }, "cannot read the control state now"),
  });
  const waiting = new AbortController();
  const tooLate = sleep(FIRST_READ_MS, "late", { signal: waiting.signal, ref: false }).catch(() => "stopped");
  if ((await Promise.race([follower.ready, tooLate])) === "late") {
    follower.close();
    throw new Error(`the control state could not be read within ${FIRST_READ_MS / 1000} s`);
  }
  waiting.abort();
  return {
    service: controlService(follower, clock),
    reached: (revision, signal) => follower.reached(revision, signal),
    get revision() {
      return follower.revision;
    },
    close: async () => follower.close(),
  };
}
