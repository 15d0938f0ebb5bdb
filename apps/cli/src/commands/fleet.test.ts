import { afterEach, describe, expect, test } from "vitest";
import { type FakeAdmin, fakeAdmin, type Reply } from "../testing/fake-admin.ts";
import { runCli } from "../testing/run-cli.ts";

let mesh: FakeAdmin | undefined;
afterEach(async () => {
  await mesh?.close();
  mesh = undefined;
});

async function on(replies: Readonly<Record<string, Reply>>, ...words: string[]) {
  mesh = await fakeAdmin(replies);
  return runCli(["--endpoint", mesh.endpoint, ...words]);
}

const normal = (name: string) => ({ name, state: "normal" });
const serving = {
  name: "hsm-2",
  state: "serving",
  regions: ["eu-west-1", "us-east-1"],
  cachedHbks: 3,
  sensors: [normal("mesh")],
};
const tampered = {
  name: "hsm-1",
  state: "tampered",
  regions: [],
  cachedHbks: 0,
  sensors: [{ name: "light", state: "tripped", trippedAt: "2026-11-28T00:00:00.000Z" }, normal("mesh")],
};
const fleet = {
  hsms: [tampered, serving, { ...serving, name: "hsm-3", state: "away", sensors: [] }],
  regions: [
    {
      region: "us-east-1",
      domain: {
        state: "open",
        version: 4,
        members: [{ name: "hsm-2", kind: "online" }],
        operators: [],
        domainKeyIds: ["aa"],
      },
    },
    { region: "eu-west-1", domain: { state: "closed" } },
  ],
};

describe("keymesh fleet", () => {
  test.each([[["fleet"]], [["fleet", "status"]]])("%j shows each HSM and each domain", async (words) => {
    const { stdout, status } = await on({ "GET fleet": { json: fleet } }, ...words);
    expect(status).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "hsm-1  tampered  light sensor, 2026-11-28T00:00:00.000Z",
      "hsm-2  serving   eu-west-1, us-east-1                    3 HBKs cached",
      "hsm-3  away",
      "",
      "us-east-1  version 4                             key aa  of hsm-2",
      "eu-west-1  closed: no HSM that answers holds it",
      "",
    ]);
  });

  test("tamper and readmit name the HSM, and print how it is then", async () => {
    const ran = await on(
      { "POST fleet/{hsm}/tamper": { json: tampered } },
      "fleet",
      "tamper",
      "hsm-1",
      "light",
    );
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining("tampered  light sensor") });
    expect(mesh!.seen[0]).toMatchObject({ call: "POST fleet/hsm-1/tamper" });
    expect(JSON.parse(String(mesh!.seen[0]!.body))).toEqual({ sensor: "light" });
    await mesh!.close();
    const back = await on(
      { "POST fleet/{hsm}/readmit": { json: serving } },
      "fleet",
      "readmit",
      "hsm-2",
      "--json",
    );
    expect(JSON.parse(back.stdout)).toEqual(serving);
    expect(mesh!.seen[0]).toMatchObject({ call: "POST fleet/hsm-2/readmit" });
  });

  test.each([[["tamper", "hsm-1"]], [["tamper", "hsm-1", "smell"]], [["readmit"]]])(
    "%j is no command",
    async (words) => {
      expect((await on({}, "fleet", ...words)).status).toBe(2);
      expect(mesh!.seen).toEqual([]);
    },
  );
});

const key = {
  keyId: "k-1",
  arn: "arn:aws:kms:us-east-1:000000000000:key/k-1",
  accountId: "000000000000",
  region: "us-east-1",
  aliases: ["alias/a"],
  state: "Enabled",
  spec: "SYMMETRIC_DEFAULT",
  usage: "ENCRYPT_DECRYPT",
  manager: "CUSTOMER",
  origin: "AWS_KMS",
  multiRegion: false,
  createdAt: "2026-11-28T00:00:00.000Z",
};

describe("keymesh key", () => {
  test("ls shows a line for each, and says when there are more", async () => {
    const answer = { json: { keys: [key], truncated: true } };
    const ran = await on({ "GET keys": answer }, "key", "ls", "--account", "000000000000", "--limit", "1");
    expect(ran).toEqual({
      status: 0,
      stdout: "k-1  us-east-1  000000000000  Enabled  SYMMETRIC_DEFAULT  alias/a\n",
      stderr: "keymesh: there are more than 1\n",
    });
    expect(mesh!.seen[0]!.query).toEqual({ accountId: "000000000000", limit: "1" });
  });

  test("show tells of the record and its backing keys", async () => {
    const backingKey = { id: "ff", generation: 1, createdAt: "2026", isCurrent: true };
    const shown = {
      key,
      backingKeys: [{ ...backingKey, ekt: { bytes: 248, fingerprint: "96ec185b" } }],
      policy: { Version: "2012-10-17" },
      grants: [],
      grantsTruncated: false,
      usage: {},
    };
    const { stdout } = await on({ "GET keys/{id}": { json: shown } }, "key", "show", "alias/a");
    expect(mesh!.seen[0]).toMatchObject({ call: "GET keys/alias%2Fa", query: {} });
    expect(stdout).toContain("last use  never\n");
    expect(stdout).toContain("  ff  2026  token 96ec185b, 248 bytes  current\n");
    expect(stdout).toContain('"Version": "2012-10-17"');
  });
});
