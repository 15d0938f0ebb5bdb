/**
 * The model alone, for whoever draws flows: in a browser as well, so nothing here or below imports a `node:` module or another
 * package.
 */

export type { FinishedSpan, SpanEvent } from "../finished-span.ts";
export type { Attributes, AttributeValue, KeyAct, KeyEvent, KeyForm, KeyKind, World } from "../types.ts";
export { buildFlow, type FlowOptions, whereIs } from "./flow.ts";
export { toMermaid } from "./mermaid.ts";
export { keyLabel, narrateKey, narrateStep } from "./narrate.ts";
export type * from "./types.ts";
