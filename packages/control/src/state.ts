import type { ClockSetting } from "@keymesh/runtime";
import { parseStored } from "@keymesh/storage";
import { z } from "zod";
import { type FaultRule, faultRuleSchema } from "./faults/fault-rule.ts";

/** Where the control state lies in storage: one entry, written by the gateway, watched by every member. */
export const CONTROL_PREFIX = "mesh/control/";
export const CONTROL_KEY = `${CONTROL_PREFIX}state`;
/** Fault rules at once. */
export const MAX_FAULT_RULES = 64;

/** What all members of a mesh go by: where its clock stands, what disturbs its calls. */
export interface ControlState {
  /** Grows by one with every change, never falls. */
  readonly revision: number;
  readonly clock: ClockSetting;
  readonly faults: readonly FaultRule[];
}

/** Before anything was ever changed. */
export const INITIAL_STATE: ControlState = { revision: 0, clock: { movedMs: 0 }, faults: [] };

const stateSchema = z.object({
  revision: z.int().min(1),
  clock: z.object({
    movedMs: z.int(),
    frozenAtMs: z.int().optional(),
    setAtMs: z.int().optional(),
    formerOffsetsMs: z.array(z.int()).max(8).optional(),
  }),
  faults: z.array(faultRuleSchema).max(MAX_FAULT_RULES),
});

/** The state as it is stored: JSON. */
export function encodeState(state: ControlState): Buffer {
  return Buffer.from(JSON.stringify(state));
}

/** The state of a stored value; none stored is the initial one. @throws Error for what no gateway wrote */
export function decodeState(value: Buffer | undefined): ControlState {
  if (value === undefined) return INITIAL_STATE;
  return stateSchema.parse(parseStored(value));
}
