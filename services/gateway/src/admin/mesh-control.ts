import { type ControlState, changeState, type MemberControl, readState } from "@keymesh/control";
import { ServiceError } from "@keymesh/errors";
import { Control } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import type { MeshClock } from "@keymesh/runtime";
import type { KeyValueStore } from "@keymesh/storage";
import { AdminError } from "./admin-error.ts";
import { everyAddress, followersOf } from "./members.ts";
import type { Member } from "./mesh-health.ts";

/** How long the members have to go by a change. */
const APPLY_MS = 5_000;

/** The mesh's control state as the admin API reads and changes it. */
export interface MeshControl {
  /** The gateway's own clock, put where the state says. */
  readonly clock: MeshClock;
  read(): Promise<ControlState>;
  /**
   * Changes it; resolves when every member that is up, each replica too, goes by it.
   * @throws AdminError Unavailable naming who does not within 5 s; the change is made all the same
   */
  change(how: (state: ControlState) => Omit<ControlState, "revision">): Promise<ControlState>;
}

export interface MeshControlOptions {
  readonly kv: KeyValueStore;
  readonly clock: MeshClock;
  /** The gateway's own part. */
  readonly own: Pick<MemberControl, "reached" | "revision">;
  readonly members: readonly Member[];
  readonly tls: TlsIdentity;
}

/** The control state in storage, and the members that follow it. */
export function meshControl(options: MeshControlOptions): MeshControl {
  const { kv, clock } = options;
  return {
    clock,
    read: () => readState(kv),
    async change(how) {
      const state = await changeState(kv, how);
      await allGoBy(options, state.revision);
      return state;
    },
  };
}

async function allGoBy(options: MeshControlOptions, revision: number): Promise<void> {
  const lagging = await Promise.all([
    ownLags(options, revision),
    ...followersOf(options.members).map((member) => memberLags(options, member, revision)),
  ]);
  const names = lagging.flat();
  if (names.length === 0) return;
  throw new AdminError(
    "Unavailable",
    `The change is made, but does not show yet at ${names.join(", ")}; it will.`,
  );
}

async function ownLags({ own }: MeshControlOptions, revision: number): Promise<string[]> {
  await own.reached(revision, AbortSignal.timeout(APPLY_MS));
  return own.revision >= revision ? [] : ["gateway"];
}

/** The processes of a member that do not go by the revision in time. One that is down learns it when it comes up. */
async function memberLags({ tls }: MeshControlOptions, member: Member, revision: number): Promise<string[]> {
  const addresses = await everyAddress(member);
  const late = await Promise.all(addresses.map((address) => isLate(address, member.name, tls, revision)));
  return addresses
    .filter((_, i) => late[i])
    .map((address) => (addresses.length === 1 ? member.name : `${member.name} at ${address}`));
}

async function isLate(address: string, server: string, tls: TlsIdentity, revision: number): Promise<boolean> {
  const member = connect(Control, { address, server, tls, deadlineMs: APPLY_MS });
  try {
    return (await member.applied({ revision })).revision < revision;
  } catch (error) {
    return error instanceof ServiceError && error.code === "DeadlineExceeded";
  } finally {
    member.close();
  }
}
