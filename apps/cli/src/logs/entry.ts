/** Pino's levels by name, the lowest first. */
export const LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60 } as const;
export type Level = keyof typeof LEVELS;

/** One line of a member's log. */
export interface LogEntry {
  readonly member: string;
  readonly timeMs: number;
  /** Pino's number. */
  readonly level: number;
  readonly message: string;
  /** The whole line, as the member wrote it. */
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Reads a line. One that is no JSON object comes from the runtime itself (a crash's last words): an error, at the time of the
 * line before it.
 */
export function readEntry(member: string, text: string, timeBeforeMs: number): LogEntry {
  const read = objectOf(text);
  if (read === undefined) {
    const record = { level: LEVELS.error, time: timeBeforeMs, msg: text };
    return { member, timeMs: timeBeforeMs, level: LEVELS.error, message: text, record };
  }
  const { time, level, msg } = read;
  return {
    member,
    timeMs: typeof time === "number" ? time : timeBeforeMs,
    level: typeof level === "number" ? level : LEVELS.info,
    message: typeof msg === "string" ? msg : "",
    record: read,
  };
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
