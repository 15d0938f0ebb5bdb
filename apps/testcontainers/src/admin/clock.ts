import type { AdminClient } from "./admin-client.ts";
import { answerWith } from "./answer.ts";

/** What the mesh's clock shows. */
export interface ClockState {
  readonly now: Date;
  /** Milliseconds ahead of the machine's clock; below zero: behind. */
  readonly offsetMs: number;
  readonly frozen: boolean;
}

/** The one clock that every member of the mesh goes by. */
export interface MeshClock {
  get(): Promise<ClockState>;
  /** Puts the clock to a time, ISO 8601 if it is text. It runs on from there unless it is to be frozen. */
  set(now: Date | string, options?: { readonly frozen?: boolean }): Promise<ClockState>;
  /** Moves the clock on: milliseconds, or a number with a unit: `400d`, `36h`, `90m`, `30s`, `250ms`. What became due is done within two seconds. */
  advance(by: string | number): Promise<ClockState>;
  /** Stops the clock, at this time or where it is. */
  freeze(at?: Date | string): Promise<ClockState>;
  /** Lets a frozen clock run on from where it is. */
  unfreeze(): Promise<ClockState>;
}

export function meshClock(admin: AdminClient): MeshClock {
  const put = async (json: object) => stateOf("PUT clock", await admin.call("PUT", "clock", { json }));
  return {
    get: async () => stateOf("GET clock", await admin.call("GET", "clock")),
    set: (now, { frozen = false } = {}) => put({ now: isoTime(now), frozen }),
    async advance(by) {
      const json = typeof by === "number" ? { ms: by } : { by };
      return stateOf("POST clock/advance", await admin.call("POST", "clock/advance", { json }));
    },
    freeze: (at) => put({ ...(at === undefined ? {} : { now: isoTime(at) }), frozen: true }),
    unfreeze: () => put({ frozen: false }),
  };
}

/** ISO 8601, from text too. @throws RangeError for what is no time */
export function isoTime(time: Date | string): string {
  return new Date(time).toISOString();
}

function stateOf(call: string, answer: unknown): ClockState {
  const members = { nowMs: "number", offsetMs: "number", frozen: "boolean" };
  const { nowMs, offsetMs, frozen } = answerWith<{ nowMs: number; offsetMs: number; frozen: boolean }>(
    call,
    answer,
    members,
  );
  return { now: new Date(nowMs), offsetMs, frozen };
}
