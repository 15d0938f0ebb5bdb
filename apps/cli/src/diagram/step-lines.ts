import type { FlowStep, KeyEvent } from "@keymesh/flow";
import type { Ink, Line } from "./ink.ts";
import { wrap } from "./ink.ts";
import type { Layout } from "./layout.ts";
import { Row } from "./row.ts";
import { formatBytes } from "./units.ts";

interface Remark {
  readonly text: string;
  readonly ink: Ink;
}

const maxRemarkLines = 3;
const leastRoom = 16;

/**
 * The lines of one step: what is said above its arrow, the arrow, and what is said below. A call that is `answered` at once,
 * with nothing to tell of the answer, is one arrow with two heads.
 */
export function stepLines(step: FlowStep, layout: Layout, answered = false): Line[] {
  const at = Math.min(layout.lanes.get(step.from) ?? 0, layout.lanes.get(step.to) ?? 0);
  const say = (remarks: readonly Remark[]) => remarks.flatMap((remark) => remarkLines(remark, at, layout));
  if (step.kind === "local")
    return say(numbered(step, [...step.keys.map((key) => keyDone(key, step.from)), ...storedRemarks(step)]));
  const arrow = new Row(layout);
  arrow.arrow(step.from, step.to, answered ? "exchange" : step.kind, step.error ? "error" : "arrow");
  const carried = carriedKeys(step.keys);
  if (step.kind === "return") {
    const error: Remark[] = step.error ? [{ text: step.error, ink: "error" }] : [];
    const above = say(numbered(step, [...error, ...carried]));
    return [...above, arrow.toLine(), ...say(storedRemarks(step))];
  }
  const called: Remark = { text: `${step.operation}${sizeOf(step)}`, ink: "title" };
  return [
    ...say(numbered(step, [called])),
    arrow.toLine(),
    ...say([...carried, ...why(step), ...storedRemarks(step)]),
  ];
}

/** The first remark gets the step's number; a step with nothing to say has no line but its arrow. */
function numbered(step: FlowStep, remarks: readonly Remark[]): Remark[] {
  return remarks.map(({ text, ink }, i) => ({ text: i === 0 ? `${step.number} ${text}` : `  ${text}`, ink }));
}

/**
 * Places a remark right of its lifeline, in a few lines at most; moved left where that is not room enough, but never to the
 * other side of the wall. Lines after the first hang below its text.
 */
function remarkLines({ text, ink }: Remark, at: number, layout: Layout): Line[] {
  const [low, high] = at > layout.wall ? [layout.wall + 2, layout.width] : [0, layout.wall - 1];
  const hang = /^[\d ]* /.exec(text)?.[0].length ?? 0;
  const body = text.slice(hang);
  const beside = wrap(body, Math.max(leastRoom, high - at - 2 - hang));
  const parts = beside.length <= maxRemarkLines ? beside : wrap(body, high - low - hang, maxRemarkLines);
  const longest = hang + Math.max(...parts.map((part) => part.length));
  const column = Math.max(low, Math.min(at + 2, high - longest));
  return parts.map((part, i) => {
    const row = new Row(layout);
    row.write(column, (i === 0 ? text.slice(0, hang) : " ".repeat(hang)) + part, ink);
    return row.toLine();
  });
}

function keyDone(key: KeyEvent, teller: string): Remark {
  const where = key.holder === teller ? "" : ` in ${key.holder}`;
  if (key.act === "wipe") return { text: `wipe ${key.kind} ${key.fingerprint}${where}`, ink: "wiped" };
  const form = key.form === "record" ? "" : ` ${key.form}`;
  return { text: `${key.act} ${key.kind} ${key.fingerprint}${form}${where}`, ink: inkOf(key) };
}

/** What an arrow carries; told once even when both ends report it. */
function carriedKeys(keys: readonly KeyEvent[]): Remark[] {
  const carried = new Map(keys.map((key) => [`${key.kind} ${key.fingerprint} ${key.form}`, key]));
  return [...carried].map(([text, key]) => ({ text: `[${text}]`, ink: inkOf(key) }));
}

function inkOf(key: KeyEvent): Ink {
  return key.form === "record" ? "plain" : key.form;
}

function why({ decision, note, fault }: FlowStep): Remark[] {
  const remarks: Remark[] = fault ? [{ text: `fault: ${fault}`, ink: "error" }] : [];
  if (decision?.allowed) remarks.push({ text: `allowed: ${reasonOf(decision.sentence)}`, ink: "ok" });
  else if (decision) remarks.push({ text: `denied: ${decision.sentence}`, ink: "error" });
  if (note) remarks.push({ text: `note: ${note}`, ink: "dim" });
  return remarks;
}

/** Who may do what is in the picture already; the reason stands after it. */
function reasonOf(sentence: string): string {
  return /^\S+ may perform \S+: (.+)$/s.exec(sentence)?.[1] ?? sentence;
}

function storedRemarks(step: FlowStep): Remark[] {
  return step.stored.map(({ what, where, bytes }) => ({
    text: `at rest in ${where}: ${what}${bytes === undefined ? "" : `, ${formatBytes(bytes)}`}`,
    ink: "wrapped",
  }));
}

function sizeOf(step: FlowStep): string {
  const bytes = step.sizes?.requestBytes;
  return bytes === undefined ? "" : ` (${formatBytes(bytes)})`;
}
