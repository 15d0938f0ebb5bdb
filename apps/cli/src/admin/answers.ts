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

export const hsmAnswer = z.object({
  name: z.string().max(300),
  state,
  regions: z.array(z.string()),
  cachedHbks: z.number(),
  sensors: z.array(z.object({ name: z.string(), state, trippedAt: z.string().optional() })),
});
export type Hsm = z.output<typeof hsmAnswer>;

export const fleetAnswer = z.object({
  regions: z.array(
    z.object({
      region: z.string(),
      domain: z.object({
        state,
        version: z.number().optional(),
        members: z.array(z.object({ name: z.string(), kind: z.string() })).optional(),
        operators: z.array(z.object({ name: z.string(), role: z.string() })).optional(),
        domainKeyIds: z.array(z.string()).optional(),
      }),
    }),
  ),
  hsms: z.array(hsmAnswer),
});
export type Fleet = z.output<typeof fleetAnswer>;

/** A key's record; what is beside these members comes along. */
const keySummary = z.looseObject({
  keyId: z.string(),
  arn: z.string(),
  accountId: z.string(),
  region: z.string(),
  aliases: z.array(z.string()),
  state,
  spec: z.string(),
  usage: z.string(),
  manager: z.string(),
  origin: z.string(),
  createdAt: z.string(),
});
export type KeySummary = z.output<typeof keySummary>;

export const keysAnswer = z.object({ keys: z.array(keySummary), truncated: z.boolean() });

export const keyAnswer = z.object({
  key: keySummary,
  backingKeys: z.array(
    z.looseObject({
      id: z.string(),
      createdAt: z.string(),
      isCurrent: z.boolean(),
      ekt: z.object({ bytes: z.number(), fingerprint: z.string() }).optional(),
    }),
  ),
  policy: z.record(z.string(), z.unknown()),
  grants: z.array(z.record(z.string(), z.unknown())),
  usage: z.looseObject({ operation: z.string().optional(), at: z.string().optional() }),
});
export type KeyShown = z.output<typeof keyAnswer>;
