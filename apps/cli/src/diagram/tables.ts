import type { Flow, KeyLane } from "@keymesh/flow";
import { fit, type Ink, type Line, line, printable, wrap } from "./ink.ts";
import { formatBytes } from "./units.ts";

/** A table's last column is never narrower than this. */
const leastLastColumn = 8;

/** On less than this nobody can read columns: cells stand under one another. */
const leastTable = 60;

type Row = readonly { readonly text: string; readonly ink: Ink }[];

/** What lies where when the flow is over: everything stored, and any key still in clear with its holder. */
export function atRestTable(flow: Flow, width: number): Line[] {
  const { stored, wrapped, inClear } = flow.atRest;
  const secret = cryptoWorld(flow);
  const rows: Row[] = [
    ...stored.map(({ what, where, bytes }) =>
      row(what, where, bytes === undefined ? "" : formatBytes(bytes), "wrapped"),
    ),
    ...wrapped.map((key) => row(`${key.kind} ${key.fingerprint}`, key.holder, key.form, "wrapped")),
    ...inClear.map((key) => inMemory(key, secret)),
  ];
  const isWalled = inClear.every(({ holder }) => secret.has(holder));
  const none: Row[] = isWalled ? [row("no key in clear", "outside the HSMs", "", "ok")] : [];
  return [line("AT REST", "title"), ...table([...rows, ...none], width)];
}

/** A key left in clear: in an HSM, where it belongs and dies with the power; or elsewhere, where it stands out. */
function inMemory(key: Flow["atRest"]["inClear"][number], secret: ReadonlySet<string>): Row {
  const name = `${key.kind} ${key.fingerprint}`;
  if (secret.has(key.holder))
    return row(name, `${key.holder}'s memory`, "behind the wall, never on disk", "plain");
  return row(name, `${key.holder}'s memory`, "in clear", "plaintext");
}

function cryptoWorld(flow: Flow): ReadonlySet<string> {
  return new Set(flow.participants.filter(({ world }) => world === "crypto").map(({ name }) => name));
}

/** The life of each key: who had it in clear during which steps, and where it ended. */
export function keyTable(flow: Flow, width: number): Line[] {
  const rows = flow.lanes.map((lane): Row => {
    const clear = clearSpells(lane);
    const life: Row[number] =
      lane.kind === "KMSKey"
        ? { text: "a record, not a cryptographic key", ink: "plain" }
        : clear === ""
          ? { text: "never in clear", ink: "ok" }
          : { text: `in clear: ${clear}`, ink: "plaintext" };
    return [{ text: `${lane.kind} ${lane.fingerprint}`, ink: "title" }, life];
  });
  return rows.length === 0 ? [] : [line("KEYS", "title"), ...table(rows, width)];
}

/** `hsm-1 5–6, s3-sim 8–11 wiped`, from the presence after each step. */
function clearSpells(lane: KeyLane): string {
  const holders = new Set(
    lane.moments.filter(({ form }) => form === "plaintext").map(({ holder }) => holder),
  );
  return [...holders].map((holder) => spellOf(lane, holder)).join(", ");
}

function spellOf(lane: KeyLane, holder: string): string {
  const own = lane.moments.filter((moment) => moment.holder === holder && moment.form === "plaintext");
  const first = own[0]!.step;
  const isHeld = lane.presence.at(-1)?.some((at) => at.holder === holder && at.form === "plaintext") ?? false;
  const last = own.at(-1)!.step;
  const steps = first === last ? `step ${first}` : `steps ${first}–${last}`;
  const wiped = own.some(({ act }) => act === "wipe");
  return `${holder} ${steps}${isHeld ? ", still held" : wiped ? ", wiped" : ""}`;
}

function row(what: string, where: string, how: string, ink: Ink): Row {
  return [
    { text: what, ink },
    { text: where, ink: "plain" },
    { text: how, ink },
  ];
}

/** Columns as wide as their widest cell; the last one takes what is left and breaks its text into lines. */
function table(rows: readonly Row[], width: number): Line[] {
  if (width < leastTable) return rows.flatMap((cells) => stacked(cells, width));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const widest = Math.max(1, Math.floor((width - leastLastColumn - 2 * columns) / Math.max(1, columns - 1)));
  const widths = Array.from({ length: columns - 1 }, (_, i) =>
    Math.min(widest, Math.max(...rows.map((cells) => printable(cells[i]?.text ?? "").length))),
  );
  const indent = widths.reduce((sum, each) => sum + each + 2, 2);
  return rows.flatMap((cells) => {
    const lead = widths.flatMap((each, i) => [
      { text: "  ", ink: "plain" as const },
      { text: fit(printable(cells[i]?.text ?? ""), each).padEnd(each), ink: cells[i]?.ink ?? "plain" },
    ]);
    const last = cells[columns - 1] ?? { text: "", ink: "plain" };
    return wrap(last.text, width - indent).map((text, i): Line => {
      const before = i === 0 ? [...lead, { text: "  ", ink: "plain" as const }] : line(" ".repeat(indent));
      return [...before, { text, ink: last.ink }];
    });
  });
}

function stacked([first, ...rest]: Row, width: number): Line[] {
  const under = ({ text, ink }: Row[number], indent: number): Line[] =>
    text === "" ? [] : wrap(text, width - indent).map((part) => line(" ".repeat(indent) + part, ink));
  return first === undefined ? [] : [...under(first, 2), ...rest.flatMap((cell) => under(cell, 4))];
}
