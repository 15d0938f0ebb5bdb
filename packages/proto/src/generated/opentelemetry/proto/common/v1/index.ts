export type * from "./AnyValue.ts";
export type * from "./ArrayValue.ts";
export type * from "./InstrumentationScope.ts";
export type * from "./KeyValue.ts";
