import { z } from "zod";

/** What a fault does to a call (docs/admin-api.md). */
export const FAULT_KINDS = ["latency", "error", "throttle", "drop", "kill", "tamper"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A rule as it is stored: which calls it disturbs, how, how often. What it names was checked when it was made. */
export const faultRuleSchema = z.object({
  id: z.string().min(1).max(64),
  /** `caller->callee`, either of them `*`. */
  hop: z.string().max(64),
  /** Absent: every method of the hop. */
  method: z.string().max(64).optional(),
  fault: z.enum(FAULT_KINDS),
  /** Milliseconds a `latency` waits. */
  ms: z.int().min(1).max(60_000).optional(),
  /** What an `error` fails with. */
  code: z.string().max(64).optional(),
  probability: z.number().gt(0).max(1),
  /** A trace id: only calls of that trace, as far as they are sampled. Absent: every call. */
  trace: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  /** How often each calling process is disturbed at the most; absent: without end. */
  times: z.int().min(1).max(1_000_000).optional(),
});

export type FaultRule = z.output<typeof faultRuleSchema>;
