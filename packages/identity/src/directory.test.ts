import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangeFeed } from "./change-feed.ts";
import { CachingDirectory } from "./directory.ts";
import { alice, FakeIdentity, StillClock } from "./testing/fake-identity.ts";
import type { Principal } from "./types.ts";

let identity: FakeIdentity;
let feed: ChangeFeed;
let directory: CachingDirectory;

beforeEach(async () => {
  identity = new FakeIdentity(new StillClock());
  feed = new ChangeFeed(identity);
  directory = new CachingDirectory(identity, feed);
  await identity.announce({ reset: true });
});
afterEach(() => feed.close());

const session = (role: string): Principal => ({
  type: "AssumedRole",
  arn: `arn:aws:sts::000000000000:assumed-role/${role}/s`,
  accountId: "000000000000",
  principalId: "AROAX:s",
  sessionIssuer: { arn: `arn:aws:iam::000000000000:role/${role}`, principalId: "AROAX", userName: role },
});

describe("policiesOf", () => {
  test("gives the same object until the principal changes", async () => {
    const first = await directory.policiesOf(alice);
    expect(await directory.policiesOf(alice)).toBe(first);
    await identity.announce({ entity: "user", name: "bob" });
    expect(await directory.policiesOf(alice)).toBe(first);
    await identity.announce({ entity: "user", name: "alice" });
    expect(await directory.policiesOf(alice)).not.toBe(first);
  });

  test("a session has its role's, a root and AWS's own roles have none", async () => {
    expect((await directory.policiesOf(session("app"))).identity).toHaveLength(1);
    expect((await directory.policiesOf(session("aws:ec2-infrastructure"))).identity).toEqual([]);
    expect((await directory.policiesOf({ ...alice, type: "Root" })).identity).toEqual([]);
    expect(identity.calls).toEqual(["policiesOf arn:aws:iam::000000000000:role/app"]);
  });

  test("sessions with policies of their own are kept in a small number, and push no one else out", async () => {
    const free = await directory.policiesOf(session("app"));
    const limited = (i: number) =>
      directory.policiesOf({
        ...session("app"),
        accessKeyId: `ASIA${i}`,
        sessionPolicies: { document: "{}", arns: [] },
      });
    const first = await limited(0);
    expect(await limited(0)).toBe(first);
    for (let i = 1; i <= 1_000; i += 1) await limited(i);
    expect(await limited(0)).not.toBe(first);
    expect(await directory.policiesOf(session("app"))).toBe(free);
  });

  test("a session with policies of its own is not taken for a role that is called like its access key", async () => {
    const limited = {
      ...session("app"),
      accessKeyId: "ASIA1",
      sessionPolicies: { document: "{}", arns: [] },
    };
    const inPath = {
      arn: `${session("app").sessionIssuer!.arn}/ASIA1`,
      principalId: "AROAY",
      userName: "ASIA1",
    };
    expect(
      (await directory.policiesOf({ ...session("ASIA1"), sessionIssuer: inPath })).session,
    ).toBeUndefined();
    expect((await directory.policiesOf(limited)).session).toHaveLength(1);
  });

  test("a session with policies of its own has an answer of its own, until its role or a policy changes", async () => {
    const document = "{}";
    const limited = {
      ...session("app"),
      accessKeyId: "ASIA1",
      sessionPolicies: { document, arns: ["arn:aws:iam::000000000000:policy/gone"] },
    };
    const free = await directory.policiesOf(session("app"));
    const first = await directory.policiesOf(limited);
    expect(free.session).toBeUndefined();
    expect(first.session?.[0]).toEqual({ name: "session", document });
    // A limit that identity does not know any more lets nothing through.
    expect(first.session?.[1]?.document).toContain("none:Nothing");
    expect(await directory.policiesOf({ ...limited })).toBe(first);
    expect(await directory.policiesOf({ ...limited, accessKeyId: "ASIA2" })).not.toBe(first);
    await identity.announce({ entity: "role", name: "other" });
    expect(await directory.policiesOf(limited)).toBe(first);
    for (const change of [
      { entity: "role", name: "App" },
      { entity: "policies", name: "" },
    ]) {
      const before = await directory.policiesOf(limited);
      await identity.announce(change);
      expect(await directory.policiesOf(limited)).not.toBe(before);
    }
    const now = await directory.policiesOf(limited);
    await identity.announce({ entity: "policies", name: "", accountId: "111111111111" });
    expect(await directory.policiesOf(limited)).toBe(now);
  });

  test("a principal that is gone is UnrecognizedClientException, and asked for again", async () => {
    const gone = { ...alice, arn: "arn:aws:iam::000000000000:user/gone" };
    for (let i = 0; i < 2; i += 1) {
      await expect(directory.policiesOf(gone)).rejects.toMatchObject({ code: "UnrecognizedClientException" });
    }
    expect(identity.calls).toHaveLength(2);
  });
});

describe("exists", () => {
  test("is cached until the name changes", async () => {
    expect(await directory.exists(alice.arn)).toBe(true);
    expect(await directory.exists("arn:aws:iam::000000000000:user/bob")).toBe(false);
    await directory.exists(alice.arn);
    await identity.announce({ entity: "user", name: "alice", deleted: true });
    await directory.exists(alice.arn);
    expect(identity.calls.filter((call) => call.endsWith("alice"))).toHaveLength(2);
  });
});

describe("find", () => {
  test("is asked once for an ARN, until something of that name changes; every time for an access key", async () => {
    const name = alice.arn;
    expect(await directory.find(name)).toMatchObject({ arn: alice.arn, principalId: alice.principalId });
    await directory.find(name);
    expect(identity.calls.filter((call) => call === `findPrincipal ${name}`)).toHaveLength(1);
    await identity.announce({ entity: "user", name: "alice" });
    await directory.find(name);
    expect(identity.calls.filter((call) => call === `findPrincipal ${name}`)).toHaveLength(2);
    expect(await directory.find("AKIAIOSFODNN7EXAMPLE")).toBeUndefined();
    await directory.find("AKIAIOSFODNN7EXAMPLE");
    expect(identity.calls.filter((call) => call === "findPrincipal AKIAIOSFODNN7EXAMPLE")).toHaveLength(2);
  });
});
