import type { Flow } from "@keymesh/flow";
import { z } from "zod";

/** Recorded flows, as the admin API answers them. Members a newer mesh adds are let through. */
const text = z.string();
const fingerprint = z.string().max(64);
const world = z.enum(["normal", "crypto"]);

const key = z.looseObject({
  kind: text,
  fingerprint,
  inside: fingerprint.optional(),
  form: z.enum(["record", "plaintext", "wrapped"]),
  holder: text,
  act: text,
  bytes: z.number().optional(),
  note: text.optional(),
});

const stored = z.looseObject({ what: text, where: text, bytes: z.number().optional() });
const presence = z.looseObject({ holder: text, form: text });
const rest = presence.extend({ kind: text, fingerprint });

const step = z.looseObject({
  number: z.number(),
  kind: z.enum(["call", "return", "local"]),
  spanId: text,
  from: text,
  to: text,
  operation: text,
  world,
  offsetMicros: z.number(),
  principal: text.optional(),
  keyId: text.optional(),
  keys: z.array(key),
  stored: z.array(stored),
  decision: z.looseObject({ allowed: z.boolean(), sentence: text }).optional(),
  error: text.optional(),
  sizes: z
    .looseObject({ requestBytes: z.number().optional(), responseBytes: z.number().optional() })
    .optional(),
  note: text.optional(),
  source: text.optional(),
  fault: text.optional(),
});

const lane = z.looseObject({
  kind: text,
  fingerprint,
  wrappedFingerprints: z.array(fingerprint),
  moments: z.array(z.looseObject({ step: z.number(), holder: text, act: text, form: text })),
  presence: z.array(z.array(presence)),
});

const flow = z.looseObject({
  traceId: text,
  title: text,
  startedMs: z.number(),
  durationMicros: z.number(),
  participants: z.array(z.looseObject({ name: text, world })),
  steps: z.array(step),
  lanes: z.array(lane),
  atRest: z.looseObject({ stored: z.array(stored), inClear: z.array(rest), wrapped: z.array(rest) }),
  orphanSpans: z.number(),
});

/** Kinds and acts of a newer mesh are words that are shown as they are. */
export const pictureAnswer = z.object({
  flow: flow.transform((value) => value as unknown as Flow),
  links: z.object({ jaeger: z.string().optional() }),
});

export const spansAnswer = z.object({ spans: z.array(z.record(z.string(), z.unknown())) });

export const flowSummary = z.object({
  traceId: text,
  operation: text,
  startedAt: z.union([text, z.number()]),
  durationMs: z.number(),
  spans: z.number(),
  failed: z.boolean(),
  pinned: z.boolean().optional(),
  name: text.optional(),
});
export type FlowSummary = z.output<typeof flowSummary>;

export const flowsAnswer = z.object({ flows: z.array(flowSummary) });
