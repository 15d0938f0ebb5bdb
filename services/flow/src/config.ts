import { commonConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";
import { otelVariables } from "./forward/variables.ts";

const bound = (byDefault: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(byDefault);

/** An origin; empty: none. */
const publicUrl = z
  .string()
  .optional()
  .transform((text) => (text ? text.replace(/\/$/, "") : undefined))
  .refine((text) => text === undefined || isOrigin(text), "must be an address such as http://localhost:4566");

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.toLowerCase();
}

/** What the flow service reads from its environment. */
export const flowConfig = commonConfig.extend({
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_FLOW_MAX_TRACES: bound(2_000, 1_000_000),
  KEYMESH_FLOW_MAX_SPANS_PER_TRACE: bound(2_000, 100_000),
  KEYMESH_FLOW_MAX_BYTES: bound(32 * 1024 * 1024, 16 * 1024 ** 3),
  KEYMESH_FLOW_MAX_PINS: bound(64, 500),
  KEYMESH_FLOW_MAX_PIN_BYTES: bound(2 * 1024 * 1024, 64 * 1024 * 1024),
  /** Where people reach the gateway, `http://localhost:4566`: what is forwarded links back to its whiteboard. */
  KEYMESH_PUBLIC_URL: publicUrl,
  ...otelVariables,
});

export type FlowConfig = z.output<typeof flowConfig>;
