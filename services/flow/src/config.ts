import { commonConfig } from "@keymesh/runtime";
import { z } from "zod";

const bound = (byDefault: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(byDefault);

/** What the flow service reads from its environment. */
export const flowConfig = commonConfig.extend({
  KEYMESH_FLOW_MAX_TRACES: bound(2_000, 1_000_000),
  KEYMESH_FLOW_MAX_SPANS_PER_TRACE: bound(2_000, 100_000),
  KEYMESH_FLOW_MAX_BYTES: bound(32 * 1024 * 1024, 16 * 1024 ** 3),
});

export type FlowConfig = z.output<typeof flowConfig>;
