import type { CompiledPolicy } from "../types.ts";
import { opened } from "./compile.ts";
import { ADMISSION, type Admission } from "./principal.ts";
import type { Question } from "./question.ts";
import { admissionOf, type Statement } from "./statement.ts";

/** A statement that decided, and the policy it stands in. */
export interface Cited {
  readonly policy: string;
  readonly statement: string;
}

/** What one policy says to a request. */
export interface Verdict {
  readonly denied: Cited | undefined;
  /** The strongest Allow; `none` when no statement allows. */
  readonly admission: Admission;
  readonly allowed: Cited | undefined;
}

/** Holds a request against one policy. */
export function verdictOf(policy: CompiledPolicy, question: Question): Verdict {
  let admission: Admission = ADMISSION.none;
  let allowed: Statement | undefined;
  for (const statement of opened(policy).statements) {
    if (statement.effect === "Allow" && admission === ADMISSION.direct) continue;
    const found = admissionOf(statement, question);
    if (found === ADMISSION.none) continue;
    if (statement.effect === "Deny") {
      return { denied: cite(policy, statement), admission: ADMISSION.none, allowed: undefined };
    }
    if (found > admission) {
      admission = found;
      allowed = statement;
    }
  }
  return { denied: undefined, admission, allowed: allowed && cite(policy, allowed) };
}

const NOTHING: Verdict = { denied: undefined, admission: ADMISSION.none, allowed: undefined };

/** What several policies of one sort say together: any deny denies, any allow allows. */
export function verdictOfAll(policies: readonly CompiledPolicy[], question: Question): Verdict {
  let best = NOTHING;
  for (const policy of policies) {
    const verdict = verdictOf(policy, question);
    if (verdict.denied !== undefined) return verdict;
    if (verdict.admission > best.admission) best = verdict;
  }
  return best;
}

function cite(policy: CompiledPolicy, statement: Statement): Cited {
  return { policy: policy.id, statement: statement.name };
}
