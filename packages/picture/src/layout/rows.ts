import type { Flow, FlowStep, KeyEvent, StoredFact } from "@keymesh/flow/model";
import type { Measures } from "./options.ts";

/** One thing told in a row of its own within a step. */
export type Told =
  | { readonly y: number; readonly key: KeyEvent }
  | { readonly y: number; readonly stored: StoredFact };

/** A step from top to bottom. */
export interface Row {
  readonly step: FlowStep;
  readonly top: number;
  readonly height: number;
  /** Of its arrow; of a local step the first thing told. */
  readonly y: number;
  /** What a participant does by itself, a line each. */
  readonly told: readonly Told[];
  /** The keys an arrow carries, each once in each form. */
  readonly carried: readonly KeyEvent[];
}

const TOP = 10;

/** The rows of a flow, one below the other, and where they end. */
export function rowsOf(flow: Flow, measures: Measures): { readonly rows: Row[]; readonly height: number } {
  let top = TOP;
  const rows = flow.steps.map((step): Row => {
    const isArrow = step.kind !== "local";
    const facts: ({ key: KeyEvent } | { stored: StoredFact })[] = [
      ...(isArrow ? [] : step.keys.map((key) => ({ key }))),
      ...step.stored.map((stored) => ({ stored })),
    ];
    const arrow = isArrow ? arrowHeight(step, measures) : 0;
    const height = arrow + facts.length * measures.line + (isArrow ? 0 : 12);
    const first = top + arrow + (isArrow ? measures.line / 2 - 6 : 6 + measures.line / 2);
    const told = facts.map((fact, i): Told => ({ y: first + i * measures.line, ...fact }));
    const row: Row = {
      step,
      top,
      height,
      y: isArrow ? top + arrow - 10 : (told[0]?.y ?? top + height / 2),
      told,
      carried: isArrow ? carriedBy(step) : [],
    };
    top += height;
    return row;
  });
  return { rows, height: top + 16 };
}

function arrowHeight(step: FlowStep, { hasWords, glyph }: Measures): number {
  const hasKeys = step.keys.length > 0;
  if (!hasWords) return hasKeys ? glyph * 2 + 10 : 18;
  if (step.kind === "return" && !hasKeys && !step.error) return 24;
  return hasKeys ? 46 : 38;
}

function carriedBy(step: FlowStep): KeyEvent[] {
  const seen = new Map(step.keys.map((key) => [`${key.kind} ${key.form} ${key.act === "wipe"}`, key]));
  return [...seen.values()];
}
