import type { kmsV1 } from "@keymesh/proto";
import { z } from "zod";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** KMS, as the admin API has it explain a decision. */
export interface Explainer {
  explainDecision(request: kmsV1.ExplainDecisionRequest): Promise<kmsV1.ExplainDecisionResponse__Output>;
}

const text = z.string().max(2_048);

/** What it may say is KMS's to check; here only its shape. */
const question = z.strictObject({
  principal: text.min(1),
  action: text.min(1),
  keyId: text.optional(),
  region: text.optional(),
  encryptionContext: z.record(z.string(), z.string()).optional(),
  grantTokens: z.array(z.string()).max(10).optional(),
  viaService: text.optional(),
  context: z.record(z.string(), z.strictObject({ values: z.array(z.string()) })).optional(),
});

/** `POST why`: what KMS would decide on a call, and why. Nothing is done to the key. */
export function whyRoutes(kms: Explainer): AdminRoute[] {
  return [
    jsonRoute({
      method: "POST",
      path: "/_keymesh/why",
      json: question,
      async handle({ body }) {
        return { status: 200, json: await kms.explainDecision(defined(body)) };
      },
    }),
  ];
}

/** Without the members that are there and undefined. */
function defined(body: z.output<typeof question>): kmsV1.ExplainDecisionRequest {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
