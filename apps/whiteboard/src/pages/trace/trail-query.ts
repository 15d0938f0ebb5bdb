import type { Flow } from "@keymesh/flow/model";

/** Records are dated by whole seconds, and written a little after what they tell of. */
const BEFORE_MS = 1_500;
const AFTER_MS = 5_000;

/** When a flow's records were written, by the mesh's clock, which is `offsetMs` ahead of the system's that traces go by. Pure. */
export function trailSpan(
  flow: Pick<Flow, "startedMs" | "durationMicros">,
  offsetMs: number,
): { readonly since: number; readonly until: number } {
  const start = flow.startedMs + offsetMs;
  return { since: start - BEFORE_MS, until: start + flow.durationMicros / 1000 + AFTER_MS };
}

/** API calls the flow made, by name, and the principals it made them as. Pure. */
export function callsOf(flow: Flow): {
  readonly operations: ReadonlySet<string>;
  readonly principals: ReadonlySet<string>;
} {
  const calls = flow.steps.filter(({ kind }) => kind === "call");
  return {
    operations: new Set(calls.map(({ operation }) => operation.slice(operation.lastIndexOf(".") + 1))),
    principals: new Set(calls.flatMap(({ principal }) => (principal ? [principal] : []))),
  };
}
