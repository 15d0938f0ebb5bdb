import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainKeyring } from "./keyring.ts";
import { generateP384 } from "./p384.ts";
import { dualControlRules } from "./quorum.ts";
import type { DomainState, Member } from "./state.ts";
import { decodeToken, exportToken, openToken } from "./token.ts";

const pairs = { one: newPairs(), two: newPairs(), stranger: newPairs() };
const operators = ["alice", "bob"].map((name) => ({
  name,
  role: "kms-operator" as const,
  publicKey: generateP384().point,
}));
const keys = [randomBytes(32), randomBytes(32)];
const ids = [randomBytes(16), randomBytes(16)];
const state: DomainState = {
  region: "us-east-1",
  epoch: 3,
  members: [memberOf("one"), memberOf("two")],
  operators,
  rules: dualControlRules,
  domainKeyIds: ids,
};
const keyring = () => new DomainKeyring(ids.map((id, i) => ({ id, key: new Secret(Buffer.from(keys[i]!)) })));
const exporter = { name: "one", signingKey: pairs.one.signing.privateKey };
const token = exportToken({ state, keyring: keyring(), exporter, random: randomBytes });
const refused = expect.objectContaining({ code: "InvalidInput" });

function newPairs() {
  return { signing: generateP384(), agreement: generateP384() };
}

function memberOf(name: "one" | "two"): Member {
  const { signing, agreement } = pairs[name];
  return { name, kind: "online", signingKey: signing.point, agreementKey: agreement.point };
}

function open(name: keyof typeof pairs, bytes = token) {
  const { agreement } = pairs[name];
  return openToken(decodeToken(bytes), { agreementKey: agreement.point, privateKey: agreement.privateKey });
}

describe("an exported domain token", () => {
  test("gives every member the same state and keys", () => {
    expect(decodeToken(token)).toMatchObject({ state, exporter: "one" });
    for (const name of ["one", "two"] as const) {
      expect(open(name).useAll((all) => all.map((key) => Buffer.from(key.bytes)))).toEqual(keys);
    }
  });

  test("gives a stranger nothing, even one that claims a member's envelope", () => {
    expect(() => open("stranger")).toThrow(refused);
    const { privateKey } = pairs.stranger.agreement;
    const claimed = { agreementKey: pairs.two.agreement.point, privateKey };
    expect(() => openToken(decodeToken(token), claimed)).toThrow(refused);
  });

  test("holds no domain key in clear", () => {
    for (const key of keys) expect(token.includes(key)).toBe(false);
  });

  test("with any bit changed is refused in one way", () => {
    fc.assert(
      fc.property(fc.nat(token.length * 8 - 1), (bit) => {
        const changed = Buffer.from(token);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => open("two", changed)).toThrow(refused);
      }),
      { numRuns: 300 },
    );
  });

  test("cut short, lengthened or of arbitrary bytes is refused", () => {
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        (length, more) => {
          expect(() => decodeToken(token.subarray(0, length))).toThrow(refused);
          expect(() => decodeToken(Buffer.concat([token, more]))).toThrow(refused);
          expect(() => decodeToken(Buffer.from(more))).toThrow(refused);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("whose state was swapped under the same keys does not open, though a member signs it", () => {
    const other = {
      ...state,
      operators: operators.map((one) => ({ ...one, publicKey: generateP384().point })),
    };
    const forged = decodeToken(
      exportToken({ state: other, keyring: keyring(), exporter, random: randomBytes }),
    );
    const { envelopes, encryptedKeys } = decodeToken(token);
    const { agreement } = pairs.two;
    const mixed = { ...forged, envelopes, encryptedKeys };
    const member = { agreementKey: agreement.point, privateKey: agreement.privateKey };
    expect(() => openToken(mixed, member)).toThrow(refused);
  });
});
