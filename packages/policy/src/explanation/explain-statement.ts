import { ADMISSION } from "../language/principal.ts";
import type { Question } from "../language/question.ts";
import { admissionOf, type Statement } from "../language/statement.ts";
import type { Mismatch, StatementExplanation } from "./explanation.ts";

const REACH = {
  [ADMISSION.account]: "account",
  [ADMISSION.role]: "role",
  [ADMISSION.direct]: "caller",
} as const;

/** Whether a statement applies to a request, and everything in it that does not match. */
export function explainStatement(statement: Statement, question: Question): StatementExplanation {
  const { name, effect, principal } = statement;
  const found = admissionOf(statement, question);
  if (found === ADMISSION.none) {
    return { statement: name, effect, outcome: "does not apply", because: mismatches(statement, question) };
  }
  if (effect === "Deny") return { statement: name, effect, outcome: "denies", because: [] };
  const reach = principal === undefined ? {} : { admits: REACH[found] };
  return { statement: name, effect, outcome: "allows", ...reach, because: [] };
}

function mismatches(
  statement: Statement,
  { request, actionInLowerCase, context, hasBoundary }: Question,
): Mismatch[] {
  const { principal, written, conditions } = statement;
  const found: Mismatch[] = [];
  const add = (element: "action" | "resource" | "principal", value: string) => {
    const { element: name, values: policyValues } = written[element]!;
    found.push({ element, name, policyValues, requestValues: [value] });
  };
  if (!statement.matchesAction(actionInLowerCase)) add("action", request.action);
  if (principal?.admits(request.principal, hasBoundary) === ADMISSION.none)
    add("principal", request.principal.arn);
  if (!statement.matchesResource(request.resource, context)) add("resource", request.resource);
  for (const { holds, operator, key, values } of conditions) {
    if (holds(context)) continue;
    const requestValues = context.valuesOf(key.toLowerCase());
    found.push({
      element: "condition",
      name: operator,
      key,
      policyValues: values,
      ...(requestValues && { requestValues }),
    });
  }
  return found;
}
