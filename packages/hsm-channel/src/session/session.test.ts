import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainKeyring } from "../domain/keyring.ts";
import { generateP384 } from "../domain/p384.ts";
import { FakeDomain, region } from "../testing/fake-hsm.ts";
import { deriveFrameKeys, openFrame, sealFrame } from "./frame-keys.ts";
import { negotiate } from "./host-end.ts";
import { grantSession } from "./hsm-end.ts";
import { StreamSessions } from "./stream-sessions.ts";

const domain = new FakeDomain();
const member = domain.member("hsm-1");
const streamId = randomBytes(32);
const nowMs = 1_700_000_000_000;
const refused = expect.objectContaining({ code: "AccessDenied" });

function begin(overrides: Partial<Parameters<typeof negotiate>[0]> = {}) {
  const host = { name: "kms", privateKey: domain.host.privateKey };
  const { operators } = domain.serviceHost;
  return negotiate({ region, host, streamId, operators, ...overrides });
}

function grant(request: ReturnType<typeof begin>["request"], granting = member) {
  return grantSession({ member: granting, request, streamId, nowMs, validityMs: 1_000, random: randomBytes });
}

function session() {
  const negotiation = begin();
  const { sessionKey, sessionToken } = negotiation.accept(grant(negotiation.request), "hsm-1");
  const keys = sessionKey.use((key) => deriveFrameKeys(key, streamId));
  const frame = (sequence: number, text = "commands") => ({
    sessionToken,
    sequence,
    sealed: sealFrame(keys.toHsm, sequence, Buffer.from(text), sessionToken),
  });
  return { keys, sessionToken, frame };
}

const hsmEnd = (id = streamId, keyring: DomainKeyring | undefined = domain.keyring) =>
  new StreamSessions(id, () => keyring);

describe("a session", () => {
  test("carries frames both ways", () => {
    const { keys, sessionToken, frame } = session();
    const opened = hsmEnd().open(frame(1), nowMs);
    if (opened === "expired") throw new Error("expired");
    expect(opened).toMatchObject({
      session: { region, hostName: "kms" },
      plaintext: Buffer.from("commands"),
    });
    const answer = opened.seal(Buffer.from("answers"));
    expect(openFrame(keys.fromHsm, 1, answer, sessionToken)).toEqual(Buffer.from("answers"));
    expect(openFrame(keys.toHsm, 1, answer, sessionToken)).toBeUndefined();
  });

  test("is granted to no key but the service host's", () => {
    const stranger = { name: "kms", privateKey: generateP384().privateKey };
    expect(() => grant(begin({ host: stranger }).request)).toThrow(refused);
    expect(() => grant(begin({ host: { ...domain.host, name: "other" } }).request)).toThrow(refused);
    expect(() => grant(begin({ streamId: randomBytes(32) }).request)).toThrow(refused);
  });

  test("is accepted from no HSM but a member that says who it is", () => {
    const negotiation = begin();
    const genuine = grant(negotiation.request);
    const stranger = grant(negotiation.request, { ...member, signingKey: generateP384().privateKey });
    expect(() => negotiation.accept(stranger, "hsm-1")).toThrow(refused);
    expect(() => negotiation.accept(genuine, "hsm-2")).toThrow(refused);
    const other = domain.member("hsm-1").enactment;
    expect(() => negotiation.accept({ ...genuine, enactment: other }, "hsm-1")).toThrow(refused);
  });

  test("with any bit of the grant changed is refused", () => {
    const negotiation = begin();
    const genuine = grant(negotiation.request);
    const fields = ["ephemeralKey", "encryptedSessionKey", "sessionToken", "signature"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.nat(), (field, n) => {
        const changed = Buffer.from(genuine[field]);
        const bit = n % (changed.length * 8);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => negotiation.accept({ ...genuine, [field]: changed }, "hsm-1")).toThrow(refused);
      }),
    );
  });

  test("ends: after its validity a frame is not carried out", () => {
    const { frame } = session();
    expect(hsmEnd().open(frame(1), nowMs + 1_000)).not.toBe("expired");
    expect(hsmEnd().open(frame(1), nowMs + 1_001)).toBe("expired");
  });
});

describe("a sealed frame", () => {
  test("with any bit changed, in its seal or its token, is refused in one way", () => {
    const { frame } = session();
    const { sealed, sessionToken, sequence } = frame(1);
    const bits = (sealed.length + sessionToken.length) * 8;
    for (let bit = 0; bit < bits; bit++) {
      const both = Buffer.concat([sealed, sessionToken]);
      both[bit >> 3]! ^= 1 << (bit & 7);
      const changed = {
        sequence,
        sealed: both.subarray(0, sealed.length),
        sessionToken: both.subarray(sealed.length),
      };
      expect(() => hsmEnd().open(changed, nowMs)).toThrow(refused);
    }
  });

  test("is carried out once, and never after a later one", () => {
    const { frame } = session();
    const end = hsmEnd();
    end.open(frame(2), nowMs);
    expect(() => end.open(frame(2), nowMs)).toThrow(refused);
    expect(() => end.open(frame(1), nowMs)).toThrow(refused);
    end.open(frame(5), nowMs);
  });

  test("opens under no other sequence number, stream or domain", () => {
    const { frame } = session();
    expect(() => hsmEnd().open({ ...frame(1), sequence: 2 }, nowMs)).toThrow(refused);
    expect(() => hsmEnd(randomBytes(32)).open(frame(1), nowMs)).toThrow(refused);
    const other = new DomainKeyring([{ id: randomBytes(16), key: new Secret(randomBytes(32)) }]);
    expect(() => hsmEnd(streamId, other).open(frame(1), nowMs)).toThrow(refused);
    expect(() => new StreamSessions(streamId, () => undefined).open(frame(1), nowMs)).toThrow(refused);
  });
});
