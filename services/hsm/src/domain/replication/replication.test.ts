import { randomBytes } from "node:crypto";
import { generateP384, type Member, maxFieldBytes } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { makeOperator, StatingDomain } from "../../testing/stating-domain.ts";
import type { StatingMember } from "./member-statement.ts";
import { makeOffer, offerValidityMs, openOffer, readOffer } from "./offer.ts";
import { openReplica, sealReplica } from "./replica.ts";
import { requireSameMultiRegionKey } from "./replicated-hbk.ts";

const nowMs = 1_700_000_000_000;
const operators = [makeOperator("alice"), makeOperator("bob")];
const source = new StatingDomain("us-east-1", operators);
const target = new StatingDomain("eu-west-1", operators);
const sourceMember = source.member("hsm-1");
const targetMember = target.member("hsm-2");
const keyId = `mrk-${"0".repeat(32)}`;
const arnIn = (region: string, id = keyId) => `arn:aws:kms:${region}:000000000000:key/${id}`;
const hbk = { keyArn: arnIn("us-east-1"), spec: "SYMMETRIC_DEFAULT", hbkId: randomBytes(32) } as const;
const material = randomBytes(32);
const refused = expect.objectContaining({ code: "KMSInternalException" });

const offering = (member: StatingMember = targetMember, domain = target) =>
  makeOffer(domain.keyring, member, nowMs, randomBytes).offer;
const offer = offering();
const read = (bytes: Buffer, atMs = nowMs, reader = source.reader) => readOffer(bytes, reader, atMs);
const seal = (bytes = offer, member = sourceMember) =>
  sealReplica({ offer: read(bytes), member, hbk, material, random: randomBytes });
const replica = seal();
const open = (bytes: Buffer, offered = offer, atMs = nowMs, domain = target) => {
  const opened = openOffer(domain.keyring, offered, domain.reader, atMs);
  return openReplica(bytes, opened, domain.reader.operators);
};

/** Every third byte changed, one at a time, in each bit in turn: a change costs a few signature checks. */
function* changes(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1 << (at % 8);
    yield changed;
  }
}

describe("an offer", () => {
  test("is read by another region's HSM, and opened by any of its own", () => {
    const { targetRegion, point, digest } = read(offer);
    expect(targetRegion).toBe("eu-west-1");
    const { privateKey: _privateKey, ...opened } = openOffer(target.keyring, offer, target.reader, nowMs);
    expect(opened).toEqual({ targetRegion, point, digest });
  });

  test("lasts five minutes, and claims no more", () => {
    read(offer, nowMs + offerValidityMs);
    open(replica, offer, nowMs + offerValidityMs);
    expect(() => read(offer, nowMs + offerValidityMs + 1)).toThrow(refused);
    expect(() => open(replica, offer, nowMs + offerValidityMs + 1)).toThrow(refused);
    read(offer, nowMs - offerValidityMs);
    expect(() => read(offer, nowMs - offerValidityMs - 1)).toThrow(refused);
  });

  test("with a byte changed, cut short or lengthened is refused in one way", () => {
    for (const changed of changes(offer)) expect(() => read(changed)).toThrow(refused);
    for (const bad of [offer.subarray(0, -1), Buffer.concat([offer, Buffer.alloc(1)]), Buffer.alloc(0)]) {
      expect(() => read(bad)).toThrow(refused);
    }
    expect(() => read(Buffer.alloc(maxFieldBytes + 1, 0x30))).toThrow(refused);
  });

  test("of our own region is refused", () => {
    expect(() => read(offering(source.member("hsm-2"), source))).toThrow(refused);
  });

  test("of an HSM that is no member, or says it is another, is refused", () => {
    const stranger = { ...targetMember, signingKey: generateP384().privateKey };
    expect(() => read(offering(stranger))).toThrow(refused);
    expect(() => read(offering({ ...targetMember, hsmName: "hsm-3" }))).toThrow(refused);
    expect(() => read(offering({ ...targetMember, region: "ap-south-1" }))).toThrow(refused);
    const { enactment } = target.member("hsm-2");
    expect(() => read(offering({ ...targetMember, enactment }))).toThrow(refused);
  });

  test("of a domain enacted by one operator, or by operators we do not know, is refused", () => {
    expect(() => read(offering(target.member("hsm-2", operators.slice(0, 1))))).toThrow(refused);
    const others = new StatingDomain("eu-west-1", [makeOperator("alice"), makeOperator("bob")]);
    expect(() => read(offering(others.member("hsm-2"), others))).toThrow(refused);
    const half = new StatingDomain("eu-west-1", [operators[0]!, makeOperator("bob")]);
    expect(() => read(offering(half.member("hsm-2"), half))).toThrow(refused);
  });

  test("holds the private half under the domain key, and opens in no other domain", () => {
    const others = new StatingDomain("eu-west-1", operators);
    expect(() => openOffer(others.keyring, offer, others.reader, nowMs)).toThrow(refused);
    expect(() => openOffer(source.keyring, offer, source.reader, nowMs)).toThrow(refused);
  });
});

describe("a replica", () => {
  test("gives the material to any HSM of the domain that offered, and never in clear", () => {
    const opened = open(replica);
    expect({ hbk: opened.hbk, material: opened.material }).toEqual({ hbk, material });
    expect(replica.includes(material)).toBe(false);
  });

  test("of one offer may be many, no two under one key", () => {
    const keys = new Set<string>();
    for (const one of [replica, seal(), seal()]) {
      const opened = openOffer(target.keyring, offer, target.reader, nowMs);
      openReplica(one, opened, target.reader.operators, (key) => void keys.add(key.toString("hex")));
    }
    expect(keys.size).toBe(3);
  });

  test("with a byte changed, cut short or lengthened is refused in one way", () => {
    const opened = openOffer(target.keyring, offer, target.reader, nowMs);
    for (const changed of changes(replica)) {
      expect(() => openReplica(changed, opened, target.reader.operators)).toThrow(refused);
    }
    for (const bad of [replica.subarray(0, -1), Buffer.concat([replica, Buffer.alloc(1)]), Buffer.alloc(0)]) {
      expect(() => open(bad)).toThrow(refused);
    }
  });

  test("opens with no other offer, nor with its own when that is changed", () => {
    expect(() => open(replica, offering())).toThrow(refused);
    for (const changed of changes(offer)) expect(() => open(replica, changed)).toThrow(refused);
  });

  test("made for another region is refused", () => {
    const third = new StatingDomain("ap-south-1", operators);
    const elsewhere = seal(offering(third.member("hsm-2"), third));
    expect(() => open(elsewhere)).toThrow(refused);
  });

  test("of an HSM that is no member, of one operator's domain, or of our own region is refused", () => {
    const stranger = { ...sourceMember, signingKey: generateP384().privateKey };
    expect(() => open(seal(offer, stranger))).toThrow(refused);
    expect(() => open(seal(offer, source.member("hsm-1", operators.slice(0, 1))))).toThrow(refused);
    expect(() => open(seal(offer, target.member("hsm-1")))).toThrow(refused);
  });
});

test("offer and replica of the largest domain there can be fit the channel", () => {
  const others = Array.from({ length: 31 }, (_, i): Member => {
    const keys = { signingKey: generateP384().point, agreementKey: generateP384().point };
    return { name: `hsm-${i}`.padEnd(64, "x"), kind: "online", ...keys };
  });
  const many = Array.from({ length: 32 }, (_, i) => makeOperator(`operator-${i}`.padEnd(64, "x")));
  const large = new StatingDomain("eu-west-1", many);
  const member = large.member("y".repeat(64), many.slice(0, 16), others);
  const elsewhere = { ...large.reader, region: "us-east-1" };
  const theirs = read(offering(member, large), nowMs, elsewhere);
  expect(theirs.targetRegion).toBe("eu-west-1");
  // The longest material there is, the PKCS#8 of RSA_4096. The state may have 24 more rules and 15 more keys, some 2 KB.
  const longest = sealReplica({
    offer: read(offering()),
    member,
    hbk,
    material: Buffer.alloc(2_400),
    random: randomBytes,
  });
  expect(longest.length).toBeLessThan(maxFieldBytes - 2_048);
});

describe("material that goes to another region", () => {
  const allow = (from: string, to: string) => () => requireSameMultiRegionKey(from, to, "eu-west-1");

  test("is a multi-Region key's, and goes to the same key", () => {
    expect(allow(arnIn("us-east-1"), arnIn("eu-west-1"))).not.toThrow();
    const single = "1234abcd-12ab-34cd-56ef-1234567890ab";
    expect(allow(arnIn("us-east-1", single), arnIn("eu-west-1", single))).toThrow(refused);
    expect(allow(arnIn("us-east-1"), arnIn("eu-west-1", `mrk-${"1".repeat(32)}`))).toThrow(refused);
    expect(allow(arnIn("us-east-1"), arnIn("eu-west-1").replace("000000000000", "111111111111"))).toThrow(
      refused,
    );
    expect(allow(arnIn("us-east-1"), arnIn("ap-south-1"))).toThrow(refused);
  });
});
