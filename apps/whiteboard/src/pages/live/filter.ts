import type { Summary } from "../../api/types.ts";

/** What a term may be for; without one it is for all of them. */
export const FIELDS = ["trace", "key", "principal", "operation", "error", "service"] as const;
type Field = (typeof FIELDS)[number];

/** Whether a flow is to be shown. */
export type Matcher = (flow: Summary) => boolean;

const TERM = new RegExp(`^(${FIELDS.join("|")}):(.+)$`);

/** Every word must be met, without regard to case: `principal:alice decrypt`, `error:*` for any error. Pure. */
export function matcherOf(text: string, errorsOnly: boolean): Matcher {
  const terms = text.toLowerCase().split(/\s+/).filter(Boolean).map(termOf);
  return (flow) => (!errorsOnly || flow.failed) && terms.every((meets) => meets(flow));
}

function termOf(word: string): Matcher {
  const [, field, value] = TERM.exec(word) ?? [];
  if (field === "error" && value === "*") return ({ failed }) => failed;
  const fields = field === undefined ? FIELDS : [field as Field];
  const wanted = value ?? word;
  return (flow) =>
    fields.some((one) => valuesOf(flow, one).some((text) => text.toLowerCase().includes(wanted)));
}

function valuesOf(flow: Summary, field: Field): readonly string[] {
  switch (field) {
    case "trace":
      return flow.name === undefined ? [flow.traceId] : [flow.traceId, flow.name];
    case "key":
      return flow.keyIds ?? [];
    case "principal":
      return flow.principals ?? [];
    case "operation":
      return [flow.operation];
    case "error":
      return flow.error === undefined ? [] : [flow.error];
    case "service":
      return flow.services ?? [];
  }
}
