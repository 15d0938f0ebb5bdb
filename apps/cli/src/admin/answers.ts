import { z } from "zod";

/** What the admin API answers (docs/admin-api.md). Members a newer mesh adds are let through. */
const version = z.string().max(100);
const state = z.string().max(40);

export const errorAnswer = z.object({ error: z.string().max(100), message: z.string().max(4_000) });

export const healthAnswer = z.object({
  version,
  services: z.record(z.string(), state),
  /** Of members with several replicas, each by its `host:port`. */
  replicas: z.record(z.string(), z.record(z.string(), state)).optional(),
});
export type Health = z.output<typeof healthAnswer>;

export const infoAnswer = z.object({
  version,
  regions: z.array(z.string().max(40)).min(1),
  defaultRegion: z.string().max(40),
  accountId: z.string().regex(/^\d{12}$/),
  hsms: z.number().int(),
  mode: z.string(),
  storage: z.string(),
});
export type Info = z.output<typeof infoAnswer>;

export const clockAnswer = z.object({
  /** ISO 8601. */
  now: z.string(),
  nowMs: z.number(),
  /** How far the mesh clock is ahead of the system's. */
  offsetMs: z.number(),
  frozen: z.boolean(),
});
export type MeshClock = z.output<typeof clockAnswer>;

const faultNames = ["latency", "error", "throttle", "drop", "kill", "tamper"] as const;

export const faultAnswer = z.object({
  id: z.string().max(100),
  hop: z.string(),
  method: z.string().optional(),
  fault: z.enum(faultNames),
  ms: z.number().optional(),
  code: z.string().optional(),
  probability: z.number().optional(),
  times: z.number().optional(),
});
export type Fault = z.output<typeof faultAnswer>;
export type FaultRule = Omit<Fault, "id">;

export const faultsAnswer = z.object({ faults: z.array(faultAnswer) });

export const resetAnswer = z.object({ reset: z.string() });

export const seedAnswer = z.object({ accounts: z.number(), keys: z.number() });

export const trailAnswer = z.object({ records: z.array(z.record(z.string(), z.unknown())) });
export type TrailRecord = z.output<typeof trailAnswer>["records"][number];
