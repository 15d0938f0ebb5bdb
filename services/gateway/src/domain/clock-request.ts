import type { ClockSetting } from "@keymesh/runtime";

/** The times the mesh clock may show: what certificates, calendars and AWS's formats all bear. */
export const EARLIEST_MS = Date.UTC(2000, 0, 1);
export const LATEST_MS = Date.UTC(2200, 0, 1);

/** Places a clock was before that are remembered. */
const MAX_FORMER = 4;

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1e3, m: 60e3, h: 3600e3, d: 86400e3 };

/** Where a clock is put: what it is to show at `systemMs`, and whether it goes on from there. */
export interface ClockTarget {
  readonly nowMs: number;
  readonly frozen: boolean;
}

/**
 * The setting of a clock started `startOffsetMs` ahead that shows `target` when the system's time is `systemMs`. It remembers where
 * it was `before`, since clients may go by that a while.
 */
export function settingFor(
  target: ClockTarget,
  before: ClockSetting,
  systemMs: number,
  startOffsetMs: number,
): ClockSetting {
  const lastMs = shownBy(before, systemMs, startOffsetMs).nowMs - systemMs;
  const former = [lastMs, ...(before.formerOffsetsMs ?? [])].slice(0, MAX_FORMER);
  return {
    movedMs: target.nowMs - systemMs - startOffsetMs,
    setAtMs: systemMs,
    formerOffsetsMs: former,
    ...(target.frozen && { frozenAtMs: target.nowMs }),
  };
}

/** The setting of a clock put back to where the mesh started it. */
export function startSetting(before: ClockSetting, systemMs: number, startOffsetMs: number): ClockSetting {
  return settingFor({ nowMs: systemMs + startOffsetMs, frozen: false }, before, systemMs, startOffsetMs);
}

/** What a clock with this setting shows when the system's time is `systemMs`. */
export function shownBy(setting: ClockSetting, systemMs: number, startOffsetMs: number): ClockTarget {
  const { movedMs, frozenAtMs } = setting;
  return { nowMs: frozenAtMs ?? systemMs + startOffsetMs + movedMs, frozen: frozenAtMs !== undefined };
}

/** `400d`, `1.5h`, `90m`, `30s`, `250ms` in milliseconds; undefined for what is no such duration. */
export function durationMs(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h|d)$/.exec(text) ?? [];
  return amount === undefined ? undefined : Math.round(Number(amount) * UNIT_MS[unit!]!);
}
