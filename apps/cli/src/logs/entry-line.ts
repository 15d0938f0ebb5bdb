import type { painter } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { LEVELS, type LogEntry } from "./entry.ts";

const levels = Object.entries(LEVELS).toReversed();
/** What every line has and nobody needs beside the message. */
const framing: ReadonlySet<string> = new Set(["level", "time", "msg", "service", "name", "pid", "hostname"]);
const maxFieldLetters = 300;

/** An entry as a line for a person: time (UTC), level, member, message, and the other fields as `name=value`. */
export function entryLine(entry: LogEntry, paint: ReturnType<typeof painter>): string {
  const { timeMs, level, member, message, record } = entry;
  const time = timeMs === 0 ? "-".padEnd(23) : isoOf(timeMs).replace("T", " ").replace("Z", "");
  const name = (levels.find(([, number]) => level >= number)?.[0] ?? "trace").padEnd(5);
  const coloured =
    level >= LEVELS.error ? paint(name, "red") : level >= LEVELS.warn ? paint(name, "yellow") : name;
  const rest = Object.entries(record).flatMap(([field, value]) =>
    framing.has(field) ? [] : [` ${plain(`${field}=${textOf(value)}`)}`],
  );
  return `${paint(time, "dim")} ${coloured} ${member.padEnd(8)} ${plain(message)}${paint(rest.join(""), "dim")}`;
}

function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(messageOf(value) ?? value);
  return text.length > maxFieldLetters ? `${text.slice(0, maxFieldLetters)}…` : text;
}

function isoOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms).padEnd(24) : date.toISOString();
}

/** What a logged error says; its stack is for --json. */
function messageOf(value: unknown): string | undefined {
  const { message, stack } = (value ?? {}) as { message?: unknown; stack?: unknown };
  return typeof stack === "string" && typeof message === "string" ? message : undefined;
}
