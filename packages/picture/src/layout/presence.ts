import type { Flow, KeyForm, KeyLane, KeyPresence } from "@keymesh/flow/model";
import type { Row } from "./rows.ts";

/** What is where between two heights of the picture, for one key. */
export interface Span {
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly at: readonly KeyPresence[];
}

/** A key wiped at some holder, at a height. */
export interface Wipe {
  readonly step: number;
  readonly y: number;
  readonly holder: string;
}

/** A key's life down the picture: what is where from act to act, and where it is wiped. */
export interface Life {
  readonly lane: KeyLane;
  readonly spans: readonly Span[];
  readonly wipes: readonly Wipe[];
}

/** Replays what is done to each key, act by act, so that a bar begins and ends at the very line that says so. */
export function livesOf(flow: Flow, rows: readonly Row[]): Life[] {
  return flow.lanes.map((lane) => lifeOf(lane, rows));
}

function lifeOf(lane: KeyLane, rows: readonly Row[]): Life {
  const prints = new Set([lane.fingerprint, ...lane.wrappedFingerprints]);
  const spans: Span[] = [];
  const wipes: Wipe[] = [];
  let now: readonly KeyPresence[] = [];
  let since = rows[0]?.top ?? 0;
  const cut = (step: number, y: number) => {
    if (y > since) spans.push({ step, from: since, to: y, at: now });
    since = y;
  };
  for (const [i, { step, y, told, top, height }] of rows.entries()) {
    const events =
      step.kind === "local"
        ? told.flatMap((one) => ("key" in one ? [one] : []))
        : step.keys.map((key) => ({ y, key }));
    for (const { y: at, key } of events) {
      if (key.kind !== lane.kind || !prints.has(key.fingerprint)) continue;
      cut(step.number, at);
      now = after(now, key.holder, key.form, key.act);
      if (key.act === "wipe") wipes.push({ step: step.number, y: at, holder: key.holder });
    }
    // What the model says is where once the step is done goes before what its acts alone let one think.
    const settled = lane.presence[i] ?? [];
    if (!isSame(settled, now)) {
      cut(step.number, Math.max(since, events.at(-1)?.y ?? y));
      now = settled;
    }
    cut(step.number, top + height);
  }
  return { lane, spans, wipes };
}

function after(
  now: readonly KeyPresence[],
  holder: string,
  form: KeyForm,
  act: string,
): readonly KeyPresence[] {
  const others = now.filter((at) => at.holder !== holder || at.form !== form);
  if (act === "wipe") return others;
  return act === "export" && form === "plaintext" ? now : [...others, { holder, form }];
}

function isSame(a: readonly KeyPresence[], b: readonly KeyPresence[]): boolean {
  const text = (all: readonly KeyPresence[]) =>
    all
      .map(({ holder, form }) => `${holder} ${form}`)
      .sort()
      .join("\n");
  return text(a) === text(b);
}
