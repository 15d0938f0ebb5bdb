export type * from "./ResourceSpans.ts";
export type * from "./ScopeSpans.ts";
export type * from "./Span.ts";
export type * from "./Status.ts";
