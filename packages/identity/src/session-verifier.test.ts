import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangeFeed } from "./change-feed.ts";
import { CachingVerifier } from "./session-verifier.ts";
import { alice, FakeIdentity, StillClock, signingPair } from "./testing/fake-identity.ts";

let clock: StillClock;
let identity: FakeIdentity;
let feed: ChangeFeed;
let verifier: CachingVerifier;

beforeEach(async () => {
  clock = new StillClock();
  identity = new FakeIdentity(clock);
  feed = new ChangeFeed(identity);
  verifier = new CachingVerifier(identity, feed, clock, ["us-east-1"]);
  await identity.announce({ reset: true });
});
afterEach(() => feed.close());

const denied = { code: "AccessDenied" };

describe("verify", () => {
  test("gives the session that identity signed, as the same object every time", async () => {
    const { token } = identity.session({ door: "s3" });
    const session = await verifier.verify(token, "s3-sim");
    expect(session).toMatchObject({ principal: alice, door: "s3", region: "us-east-1" });
    expect(await verifier.verify(Buffer.from(token), "s3-sim")).toBe(session);
    expect(identity.calls).toEqual(["publicKeys"]);
  });

  test.each([
    ["s3", "s3-sim", true],
    ["ec2", "ebs-sim", true],
    ["ec2", "ec2-host", true],
    ["kms", "kms", true],
    ["s3", "ebs-sim", false],
    ["ec2", "s3-sim", false],
    ["kms", "s3-sim", false],
    ["s3", "kms", false],
  ] as const)("a session of door %s from peer %s: %s", async (door, peer, good) => {
    const { token } = identity.session({ door });
    const verified = verifier.verify(token, peer);
    await (good ? expect(verified).resolves.toBeDefined() : expect(verified).rejects.toMatchObject(denied));
  });

  test("an expired, a not yet valid, a too long valid and another region's session are refused", async () => {
    const { token } = identity.session();
    await verifier.verify(token, "kms");
    clock.ms += identity.sessionMs;
    await expect(verifier.verify(token, "kms")).rejects.toMatchObject(denied);
    for (const claims of [
      { issuedMs: clock.ms + 60_000, expiresMs: clock.ms + 120_000 },
      { expiresMs: clock.ms + 16 * 60_000 },
      { region: "eu-west-1" },
    ]) {
      await expect(verifier.verify(identity.session(claims).token, "kms")).rejects.toMatchObject(denied);
    }
  });

  test("any bit flipped is noticed", async () => {
    const { token } = identity.session();
    for (let at = 0; at < token.length; at += 1) {
      const forged = Buffer.from(token);
      forged[at]! ^= 1 << (at % 8);
      await expect(verifier.verify(forged, "kms")).rejects.toMatchObject(denied);
    }
    for (const length of [0, 1, 72, token.length - 1]) {
      await expect(verifier.verify(token.subarray(0, length), "kms")).rejects.toMatchObject(denied);
    }
    await expect(verifier.verify(Buffer.alloc(5000, 1), "kms")).rejects.toMatchObject(denied);
  });

  test("a key identity has since begun to use is asked for; unknown ones a few times a second", async () => {
    await verifier.verify(identity.session().token, "kms");
    identity.keys.unshift(signingPair());
    await verifier.verify(identity.session().token, "kms");
    expect(identity.calls).toEqual(["publicKeys", "publicKeys"]);
    const stranger = new FakeIdentity(clock).session().token;
    for (let i = 0; i < 100; i += 1) {
      await expect(verifier.verify(stranger, "kms")).rejects.toMatchObject(denied);
    }
    expect(identity.calls.length).toBeLessThan(50);
  });

  test("sessions made before their principal was deleted are refused, later ones are not", async () => {
    const { token } = identity.session();
    const unseen = identity.session({ region: "us-east-1", issuedMs: clock.ms - 1 }).token;
    await verifier.verify(token, "kms");
    await identity.announce({ entity: "user", name: "alice", deleted: true });
    await expect(verifier.verify(token, "kms")).rejects.toMatchObject(denied);
    await expect(verifier.verify(unseen, "kms")).rejects.toMatchObject(denied);
    clock.ms += 1;
    await verifier.verify(identity.session().token, "kms");
  });
});
