import type { Arrow } from "./arrow.ts";
import { arrowWords } from "./arrow.ts";
import { type Claim, claimIn } from "./notes.ts";

/** What no board may say, whatever else is right: drawn as an arrow, or claimed in the notes. */
export interface Forbidden {
  readonly id: string;
  /** The mistake in a few words. */
  readonly title: string;
  /** Why it is one, in a sentence. */
  readonly why: string;
  readonly drawn?: readonly ArrowPattern[];
  readonly said?: readonly Claim[];
}

/** Arrows that are alike. */
export interface ArrowPattern {
  /** One of these roles; `!hsm` is everybody but the HSM. Absent: anybody. */
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** One of these; `*` stands for anything. */
  readonly what: readonly string[];
}

/** A mistake that is on a board, and where. */
export interface Remark {
  readonly forbidden: Forbidden;
  /** `Drawn: hsm → kms: new HBK.`; never empty. */
  readonly found: readonly string[];
}

/** What of the forbidden a board has. */
export function remarksOn(
  forbidden: readonly Forbidden[],
  arrows: readonly Arrow[],
  notes: string,
): readonly Remark[] {
  return forbidden
    .map((one) => ({ forbidden: one, found: [...drawnOf(one, arrows), ...saidOf(one, notes)] }))
    .filter(({ found }) => found.length > 0);
}

function drawnOf({ drawn = [] }: Forbidden, arrows: readonly Arrow[]): string[] {
  const wrong = arrows.filter((arrow) => drawn.some((pattern) => fits(pattern, arrow)));
  return [...new Set(wrong.map((arrow) => `Drawn: ${arrowWords(arrow)}.`))];
}

function saidOf({ said = [] }: Forbidden, notes: string): string[] {
  const found = said.flatMap((claim) => claimIn(notes, claim) ?? []);
  const distinct = [...new Set(found)].filter(
    (one) => !found.some((other) => other !== one && other.includes(one)),
  );
  return distinct.map((words) => `The notes claim: “${words}”.`);
}

function fits({ from, to, what }: ArrowPattern, arrow: Arrow): boolean {
  return isOneOf(from, arrow.from) && isOneOf(to, arrow.to) && what.some((one) => isLike(one, arrow.what));
}

function isOneOf(roles: readonly string[] | undefined, role: string): boolean {
  return !roles || roles.some((one) => (one.startsWith("!") ? one.slice(1) !== role : one === role));
}

function isLike(pattern: string, what: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[^\w ]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(what);
}
