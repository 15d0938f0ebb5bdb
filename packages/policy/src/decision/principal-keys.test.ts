import { expect, test } from "vitest";
import { compilePolicy } from "../language/compile.ts";
import type { PolicyPrincipal } from "../types.ts";
import { decideIdentity } from "./decide-identity.ts";

const session: PolicyPrincipal = {
  type: "AssumedRole",
  accountId: "111122223333",
  arn: "arn:aws:sts::111122223333:assumed-role/app/me",
  roleArn: "arn:aws:iam::111122223333:role/app",
  principalId: "AROAAPP:me",
  tokenIssuedMs: Date.UTC(2026, 4, 1, 12),
  sourceIdentity: "ann",
  sessionTags: { Team: "session" },
};

function holds(condition: object, principal = session): boolean {
  const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: condition };
  const policy = compilePolicy(
    "p",
    JSON.stringify({ Version: "2012-10-17", Statement: statement }),
    "identity",
  );
  return decideIdentity({
    request: {
      principal,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b/k",
      resourceAccountId: "111122223333",
      // What follows from the principal cannot be said otherwise by the request.
      context: { "aws:SourceIdentity": "eve", "aws:PrincipalTag/team": "eve" },
    },
    identityPolicies: [policy],
    principalTags: { team: "role", Dept: "eng" },
  }).allowed;
}

test.each([
  ["StringEquals", "aws:SourceIdentity", "ann", true],
  ["StringEquals", "aws:SourceIdentity", "eve", false],
  ["StringEquals", "aws:PrincipalTag/team", "session", true],
  ["StringEquals", "aws:PrincipalTag/TEAM", "role", false],
  ["StringEquals", "aws:principaltag/dept", "eng", true],
  ["StringEquals", "aws:PrincipalTag/other", "eng", false],
  ["DateGreaterThan", "aws:TokenIssueTime", "2026-05-01T11:59:59Z", true],
  ["DateGreaterThan", "aws:TokenIssueTime", "2026-05-01T12:00:00Z", false],
])("%s of %s with %s: %s", (operator, key, value, isHeld) => {
  expect(holds({ [operator]: { [key]: value } })).toBe(isHeld);
});

test("a long-term caller has neither token time nor source identity", () => {
  const { tokenIssuedMs: _, sourceIdentity: __, ...user } = session;
  const isAbsent = { Null: { "aws:TokenIssueTime": "true" } };
  expect([holds(isAbsent), holds(isAbsent, user)]).toEqual([false, true]);
});
