import type { RecordedFlow } from "./stage/flow-client.ts";
import type { Stage } from "./stage/stage.ts";

/** One fact a scenario established by trying: `4,097 bytes` → `refused: ValidationException …`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** False when it is not what KMS, S3 and EBS do: the demo then ends with an error status. */
  readonly asExpected: boolean;
}

export interface Outcome {
  readonly recorded: RecordedFlow;
  readonly facts: readonly Fact[];
}

/** Runs one flow for real, on a stage of any mesh. */
export type Run = (stage: Stage) => Promise<Outcome>;

/** How a flow may be run a second time, with one thing wrong. */
export const VARIANT_NAMES = ["key-disabled", "wrong-context", "bit-flipped"] as const;
export type VariantName = (typeof VARIANT_NAMES)[number];

/** A scenario's code, loaded when it is run. With a variant the refusal is what is expected. */
export interface ScenarioFlow {
  readonly run: Run;
  readonly variants?: Readonly<Partial<Record<VariantName, Run>>>;
}

/** Where a scenario stands among the others, in this order. */
export const GROUPS = [
  "Keys",
  "Encryption outside",
  "S3",
  "EBS",
  "Permissions",
  "Fleet",
  "Audit",
  "How it does not work",
] as const;

export interface VariantEntry {
  readonly name: VariantName;
  /** A few words: `With the key disabled`. */
  readonly title: string;
  /** One sentence: what is done, and where it ends. */
  readonly summary: string;
}

/** One flow of the catalogue, runnable alone against any mesh. */
export interface ScenarioEntry {
  readonly name: string;
  /** A few words for a list. */
  readonly title: string;
  readonly group: (typeof GROUPS)[number];
  /** One sentence: what is shown. */
  readonly summary: string;
  /** Whether it works on a file, which may be the visitor's own. */
  readonly takesFile: boolean;
  /** It breaks something that others use, for a moment: not one of `all`, only by its name. */
  readonly isDrill?: boolean;
  readonly variants: readonly VariantEntry[];
  load(): Promise<ScenarioFlow>;
}

/** A fact that needs no check. */
export function fact(name: string, value: string): Fact {
  return { name, value, asExpected: true };
}

/** A fact that must hold. */
export function checked(
  name: string,
  holds: boolean,
  value: { readonly yes: string; readonly no: string },
): Fact {
  return { name, value: holds ? value.yes : value.no, asExpected: holds };
}

/** The fact that something was refused, with this error and no other. */
export function refused(name: string, error: Error | undefined, code: string): Fact {
  return checked(name, error?.name === code, {
    // For a refusal without a message, as of a ciphertext that does not open, the SDK puts a word of its own.
    yes: error?.message === "UnknownError" ? `refused: ${code}` : `refused: ${code}: ${error?.message}`,
    no: `not refused as it should be: ${error === undefined ? "accepted" : `${error.name}: ${error.message}`}`,
  });
}
