import type { kmsV1 } from "@keymesh/proto";
import { type Ink, type Line, line, wrap } from "../diagram/ink.ts";

type Answer = kmsV1.ExplainDecisionResponse__Output;
type Policy = Answer["policies"][number];
type Statement = Policy["statements"][number];
type Grant = Answer["grants"][number];
type Mismatch = Statement["because"][number];

const titles: Readonly<Record<string, string>> = {
  key: "Key policy",
  identity: "IAM policy",
  boundary: "Permissions boundary",
  session: "Session policy",
};
const reaches: Readonly<Record<string, string>> = {
  caller: "names the caller, which is enough",
  role: "names the caller's role, within the session's limits",
  account: "leaves it to the caller's account and its IAM policies",
};
/** Policies and grants may have more than anyone reads. */
const maxValues = 6;

/** An answer of ExplainDecision for people: the headline, then the chain of policies and grants. At most `width` columns. */
export function whyLines(answer: Answer, width: number): Line[] {
  const { headline, allowed, stateError, principalArn, action, keyArn, policies, grants } = answer;
  const ink: Ink = allowed && stateError === "" ? "ok" : "error";
  const asked = [principalArn, action, ...(keyArn === "" ? [] : [keyArn])];
  return [
    ...wrap(headline, width).map((text) => line(text, ink)),
    line(""),
    ...asked.flatMap((text) => indented(text, width, 2, "dim")),
    line(""),
    ...policies.flatMap((policy) => policyLines(policy, width)),
    ...lackLines(answer, width),
    ...(keyArn === "" ? [] : grantLines(grants, width)),
    ...missingLines(answer, width),
    ...(allowed
      ? []
      : ["What AWS says:", answer.sentence].flatMap((text, i) =>
          indented(text, width, i * 2, i === 0 ? "title" : "plain"),
        )),
  ];
}

function policyLines({ kind, policy, statements }: Policy, width: number): Line[] {
  return [
    ...indented(`${titles[kind] ?? kind} "${policy}"`, width, 0, "title"),
    ...statements.flatMap((statement) => statementLines(statement, width)),
    line(""),
  ];
}

function statementLines({ statement, effect, outcome, admits, because }: Statement, width: number): Line[] {
  const reach = admits === "" ? "" : `: ${reaches[admits] ?? admits}`;
  const ink: Ink = outcome === "allows" ? "ok" : outcome === "denies" ? "error" : "dim";
  return [
    ...indented(`${statement} (${effect}) ${outcome}${reach}`, width, 2, ink),
    ...because.flatMap((mismatch) => indented(mismatchText(mismatch), width, 6)),
  ];
}

function mismatchText({ element, name, key, policyValues, requestValues }: Mismatch): string {
  const wanted = policyValues.length === 0 ? "nothing" : list(policyValues);
  const given = requestValues.length === 0 ? "the call has none" : `the call has ${list(requestValues)}`;
  return element === "condition"
    ? `${name} ${key} wants ${wanted}; ${given}`
    : `${name} is ${wanted}; ${given}`;
}

function list(values: readonly string[]): string {
  const shown = values.slice(0, maxValues).join(", ");
  return values.length <= maxValues ? shown : `${shown} and ${values.length - maxValues} more`;
}

/** What is not there is part of the reason, too. */
function lackLines({ policies, principalArn }: Answer, width: number): Line[] {
  const isRoot = principalArn.endsWith(":root");
  if (isRoot || policies.some(({ kind }) => kind === "identity")) return [];
  return [...indented("No IAM policy of the caller", width, 0, "title"), line("")];
}

function grantLines(grants: readonly Grant[], width: number): Line[] {
  if (grants.length === 0) return [...indented("No grant to the caller", width, 0, "title"), line("")];
  const rows = grants.flatMap(({ grantId, granteePrincipal, outcome, admits, because }) => {
    const reach = admits === "" ? "" : `: ${reaches[admits] ?? admits}`;
    return [
      ...indented(
        `${grantId.slice(0, 12)} to ${granteePrincipal} ${outcome}${reach}`,
        width,
        2,
        outcome === "allows" ? "ok" : "dim",
      ),
      ...because.flatMap((text) => indented(text, width, 6)),
    ];
  });
  return [...indented("Grants", width, 0, "title"), ...rows, line("")];
}

function missingLines({ missingContextKeys }: Answer, width: number): Line[] {
  if (missingContextKeys.length === 0) return [];
  return [
    ...indented("The policies ask for what this question does not say; say it with", width, 0, "title"),
    ...missingContextKeys.flatMap((key) => indented(optionFor(key), width, 2)),
    line(""),
  ];
}

/** The option that gives the call a condition key. */
function optionFor(key: string): string {
  const pair = /^kms:EncryptionContext:(.+)$/i.exec(key)?.[1];
  return pair === undefined ? `--condition ${key}=…` : `--context ${pair}=…`;
}

function indented(text: string, width: number, by: number, ink: Ink = "plain"): Line[] {
  const lines = wrap(text, Math.max(10, width - by - 2));
  return lines.map((each, i) => line(`${" ".repeat(i === 0 ? by : by + 2)}${each}`, ink));
}
