import type { RecordedFlow } from "./flow-client.ts";
import type { Stage } from "./stage.ts";

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

/** One flow of the catalogue, runnable alone against any mesh. */
export interface Scenario {
  readonly name: string;
  /** One sentence: what is shown. */
  readonly summary: string;
  run(stage: Stage): Promise<Outcome>;
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
