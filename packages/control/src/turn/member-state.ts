import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { type controlV1, MemberState } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Gate } from "@keymesh/runtime";
import { Lease } from "./lease.ts";

/** Ids of the keys outside of storage that stored things were made with, by what holds them; the first is in use. */
export type Origins = Readonly<Record<string, readonly string[]>>;

/** What a member does when the mesh's state is exchanged. Whatever is absent, it has no part in. */
export interface MemberParts {
  /** Around every call that changes or reads stored things. */
  readonly gate?: Gate;
  /** Lets what goes on behind answered calls end; nothing new begins while the gate is closed. */
  settle?(): Promise<void>;
  /** Removes what is stored of an account. */
  reset?(accountId: string): Promise<void>;
  /** Forgets what is in memory, of one account or (undefined) everything, and goes by what is stored. */
  reload?(accountId: string | undefined): Promise<void>;
  origins?(): Promise<Origins>;
}

const MAX_LEASE_MS = 600_000;
const MAX_PATIENCE_MS = 60_000;
/** What was cut off still has to notice. */
const AFTER_CUT_MS = 1_000;

/** The MemberState service of a member. */
export function memberState(parts: MemberParts): Implementation {
  const lease = new Lease(() => parts.gate?.open());
  return implement(
    MemberState,
    {
      hold: (request) => hold(parts, lease, request),
      async release({ holder }) {
        lease.give(holder);
        return {};
      },
      async reset({ accountId }) {
        await parts.reset?.(checkedAccount(accountId));
        return {};
      },
      async reload({ accountId }) {
        await parts.reload?.(accountId === "" ? undefined : checkedAccount(accountId));
        return {};
      },
      async origins() {
        const origins = Object.entries((await parts.origins?.()) ?? {});
        return { origins: origins.map(([name, ids]) => ({ name, ids: [...ids] })) };
      },
    },
    { accept: ["gateway"] },
  );
}

async function hold(
  parts: MemberParts,
  lease: Lease,
  { holder, leaseMs, patienceMs, cuts }: controlV1.HoldRequest__Output,
): Promise<controlV1.HoldResponse> {
  if (!/^[\w-]{1,64}$/.test(holder)) throw invalid("holder");
  if (leaseMs < 1 || leaseMs > MAX_LEASE_MS) throw invalid("lease_ms");
  if (patienceMs > MAX_PATIENCE_MS) throw invalid("patience_ms");
  lease.take(holder, leaseMs);
  const { gate } = parts;
  gate?.close();
  const untilMs = performance.now() + patienceMs;
  let isIdle = (await gate?.idle(patienceMs)) ?? true;
  if (!isIdle && cuts) {
    gate?.cut();
    isIdle = (await gate?.idle(AFTER_CUT_MS)) ?? true;
  }
  const leftMs = Math.max(AFTER_CUT_MS, untilMs - performance.now());
  return { idle: isIdle && (await settled(parts, leftMs)) };
}

async function settled(parts: MemberParts, limitMs: number): Promise<boolean> {
  if (!parts.settle) return true;
  const stop = new AbortController();
  const late = sleep(limitMs, false, { signal: stop.signal }).catch(() => false);
  const done = parts.settle().then(() => true);
  return await Promise.race([done, late]).finally(() => stop.abort());
}

function checkedAccount(accountId: string): string {
  if (/^\d{12}$/.test(accountId)) return accountId;
  throw invalid("account_id");
}

function invalid(member: string): ServiceError {
  return new ServiceError("InvalidParameterValue", `${member} is not one.`);
}
