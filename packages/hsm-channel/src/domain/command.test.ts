import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeSignedCommand, type OperatorCommand, signCommand, signersOf } from "./command.ts";
import { generateP384 } from "./p384.ts";
import { dualControlRules, isQuorum, keepsDualControl } from "./quorum.ts";
import type { Operator } from "./state.ts";

const alice = generateP384();
const bob = generateP384();
const host = generateP384();
const operators: Operator[] = [
  { name: "alice", role: "kms-operator", publicKey: alice.point },
  { name: "bob", role: "kms-operator", publicKey: bob.point },
  { name: "kms", role: "service-host", publicKey: host.point },
];
const command: OperatorCommand = {
  name: "modify-members",
  region: "us-east-1",
  baseEpoch: 7,
  target: host.point,
  expiresMs: 1_700_000_000_000,
  tokenHash: Buffer.alloc(32, 1),
  members: [{ name: "hsm-1", kind: "online", signingKey: alice.point, agreementKey: bob.point }],
  operators,
  rules: dualControlRules,
};
const signers = [
  { name: "alice", key: alice.privateKey },
  { name: "bob", key: bob.privateKey },
];
const refused = expect.objectContaining({ code: "InvalidInput" });
const state = { operators, rules: dualControlRules };

describe("a signed command", () => {
  test("is read back as it was signed, with its signers", () => {
    const signed = decodeSignedCommand(signCommand(command, signers));
    expect(signed.command).toEqual(command);
    expect(signersOf(signed, state).map((one) => one.name)).toEqual(["alice", "bob"]);
  });

  test("with any bit changed is refused in one way", () => {
    const bytes = signCommand(command, signers);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => signersOf(decodeSignedCommand(changed), state)).toThrow(refused);
      }),
      { numRuns: 300 },
    );
  });

  test("signed under another's name is refused", () => {
    const signed = decodeSignedCommand(signCommand(command, [{ name: "alice", key: bob.privateKey }]));
    expect(() => signersOf(signed, state)).toThrow(refused);
  });
});

describe("a quorum", () => {
  const [one, two, service] = operators as [Operator, Operator, Operator];

  test("takes two different operators", () => {
    expect(isQuorum(state, "modify-members", [one, two])).toBe(true);
    expect(isQuorum(state, "modify-members", [one])).toBe(false);
    expect(isQuorum(state, "modify-members", [one, one])).toBe(false);
    expect(isQuorum(state, "modify-members", [one, { ...one, name: "other name" }])).toBe(false);
  });

  test("is never met by a service host", () => {
    expect(isQuorum(state, "modify-members", [one, service])).toBe(false);
  });

  test("is never met where there is no rule", () => {
    expect(isQuorum({ rules: [] }, "modify-members", [one, two])).toBe(false);
  });

  test("of fewer than two cannot be made a rule, nor one that nobody can meet", () => {
    expect(keepsDualControl(state)).toBe(true);
    const ofOne = dualControlRules.map((rule) => ({ ...rule, minCount: 1 }));
    expect(keepsDualControl({ operators, rules: ofOne })).toBe(false);
    const ofHosts = dualControlRules.map((rule) => ({ ...rule, role: "service-host" as const }));
    expect(keepsDualControl({ operators, rules: ofHosts })).toBe(false);
    expect(keepsDualControl({ operators, rules: dualControlRules.slice(1) })).toBe(false);
    expect(keepsDualControl({ operators: [one, { ...one, name: "twin" }], rules: dualControlRules })).toBe(
      false,
    );
  });
});
