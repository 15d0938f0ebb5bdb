import type { FiveMinuteLevel } from "../five-minute.ts";
import type { PredictLevel } from "../predict.ts";
import type { RebuildLevel } from "../rebuild.ts";
import type { WhoHoldsLevel } from "../who-holds.ts";
import type { WrongStepLevel } from "../wrong-step.ts";
import fiveMinute from "./five-minute.json" with { type: "json" };
import predict from "./predict.json" with { type: "json" };
import rebuild from "./rebuild.json" with { type: "json" };
import whoHolds from "./who-holds.json" with { type: "json" };
import wrongStep from "./wrong-step.json" with { type: "json" };

/** Every level, by its mode. They are data: what they claim is held against freshly recorded flows by a test. */
export const LEVELS: {
  readonly predict: readonly PredictLevel[];
  readonly rebuild: readonly RebuildLevel[];
  readonly "wrong-step": readonly WrongStepLevel[];
  readonly "who-holds": readonly WhoHoldsLevel[];
  readonly "five-minute": readonly FiveMinuteLevel[];
} = {
  predict,
  rebuild,
  // In these, names are of closed sets, which the types of JSON do not know; tests hold each to its set.
  "wrong-step": wrongStep as readonly unknown[] as readonly WrongStepLevel[],
  "who-holds": whoHolds as readonly unknown[] as readonly WhoHoldsLevel[],
  "five-minute": fiveMinute,
};

/** The five ways to practise. */
export type Mode = keyof typeof LEVELS;
