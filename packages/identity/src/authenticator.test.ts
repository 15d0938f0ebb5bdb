import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CachingAuthenticator } from "./authenticator.ts";
import { ChangeFeed } from "./change-feed.ts";
import { alice, FakeIdentity, StillClock } from "./testing/fake-identity.ts";

let clock: StillClock;
let identity: FakeIdentity;
let feed: ChangeFeed;
let authenticator: CachingAuthenticator;

beforeEach(async () => {
  clock = new StillClock();
  identity = new FakeIdentity(clock);
  feed = new ChangeFeed(identity);
  authenticator = new CachingAuthenticator(identity, feed, clock);
  await identity.announce({ reset: true });
});
afterEach(() => feed.close());

describe("authenticate", () => {
  test("asks identity once per scope and checks later signatures itself", async () => {
    for (const text of ["a", "b", "c"]) {
      const { session } = await authenticator.authenticate(identity.claim(text));
      expect(session.principal.arn).toBe(alice.arn);
    }
    expect(identity.calls).toEqual(["verifySignature"]);
  });

  test("many first calls at once ask once", async () => {
    await Promise.all([1, 2, 3, 4].map((i) => authenticator.authenticate(identity.claim(`${i}`))));
    expect(identity.calls).toEqual(["verifySignature"]);
  });

  test("a wrong signature is SignatureDoesNotMatch, first or later, and does no harm to right ones", async () => {
    const wrong = identity.claim("a", { signature: "0".repeat(64) });
    const results = await Promise.allSettled([
      authenticator.authenticate(wrong),
      authenticator.authenticate(identity.claim("b")),
    ]);
    expect(results.map((r) => r.status)).toEqual(["rejected", "fulfilled"]);
    await expect(authenticator.authenticate(wrong)).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
    await expect(authenticator.authenticate({ ...wrong, signature: "short" })).rejects.toMatchObject({
      code: "SignatureDoesNotMatch",
    });
  });

  test("gives the scope's signing key, for the signatures of chunks", async () => {
    const claim = identity.claim("a");
    const { signingKey } = await authenticator.authenticate(claim);
    expect(createHmac("sha256", signingKey).update("a").digest("hex")).toBe(claim.signature);
  });

  test("another session token, date or service is another scope", async () => {
    await authenticator.authenticate(identity.claim("a"));
    await authenticator.authenticate(identity.claim("a", { sessionToken: "t" }));
    expect(identity.calls).toHaveLength(2);
  });

  test("fetches the session anew before it expires, and never serves an expired one", async () => {
    await authenticator.authenticate(identity.claim("a"));
    clock.ms += 11 * 60 * 1000;
    const old = await authenticator.authenticate(identity.claim("b"));
    expect(identity.calls).toHaveLength(2);
    await new Promise((resolve) => setImmediate(resolve));
    const fresh = await authenticator.authenticate(identity.claim("c"));
    expect(fresh.session.expiresMs).toBeGreaterThan(old.session.expiresMs);
    clock.ms += 16 * 60 * 1000;
    await authenticator.authenticate(identity.claim("d"));
    expect(identity.calls).toHaveLength(3);
  });

  test.each([
    { entity: "user", name: "alice", asks: 2 },
    { entity: "user", name: "bob", asks: 1 },
    { entity: "access-key", name: alice.accessKeyId!, accountId: "", deleted: true, asks: 2 },
    { entity: "account", asks: 2 },
    { entity: "role", name: "alice", asks: 1 },
    { reset: true, asks: 2 },
  ])("after the change $entity $name identity was asked $asks times", async ({ asks, ...change }) => {
    await authenticator.authenticate(identity.claim("a"));
    await identity.announce(change);
    await authenticator.authenticate(identity.claim("b"));
    expect(identity.calls).toHaveLength(asks);
  });

  test("every change is acknowledged", async () => {
    await identity.announce({ entity: "user", name: "bob" });
    expect(Math.max(...identity.acks)).toBeGreaterThanOrEqual(2);
  });
});

describe("sessionOf", () => {
  test("is cached per principal and region", async () => {
    await authenticator.sessionOf(alice.arn, "us-east-1", undefined);
    await authenticator.sessionOf(alice.arn, "us-east-1", undefined);
    await authenticator.sessionOf(alice.arn, "eu-west-1", undefined);
    expect(identity.calls).toEqual(["sessionOf", "sessionOf"]);
  });
});
