import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocker, checkLeftovers } from "./docker-checks.ts";
import { type Docker, docker } from "./docker-cli.ts";
import { findLeftovers } from "./leftovers.ts";
import { prune } from "./prune.ts";

/** A docker command that answers by the first words it is asked with. */
function told(answers: Readonly<Record<string, string | Error>>): Docker {
  return async (words) => {
    const answer = Object.entries(answers).find(([start]) => words.join(" ").startsWith(start))?.[1] ?? "";
    return answer instanceof Error
      ? { kind: "failed", message: answer.message }
      : { kind: "done", stdout: answer };
  };
}

describe("Docker", () => {
  const levels = async (of: Docker) => (await checkDocker(of)).map(({ level }) => level);

  test("from the oldest versions on is well, older ones and none are told", async () => {
    expect(await levels(told({ version: "20.10.0\n", compose: "2.20.0\n" }))).toEqual(["ok", "ok"]);
    expect(await levels(told({ version: "28.0.1\n", compose: "v2.19.1\n" }))).toEqual(["ok", "fail"]);
    expect(await levels(told({ version: "19.03.1\n", compose: new Error("unknown command") }))).toEqual([
      "fail",
      "warn",
    ]);
    expect(await levels(told({ version: new Error("Cannot connect") }))).toEqual(["warn"]);
    expect(await levels(async () => ({ kind: "absent" }))).toEqual(["ok"]);
  });
});

const row = (values: object) => `${JSON.stringify(values)}\n`;

describe("leftovers", () => {
  const container = (id: string, labels: string) =>
    row({ ID: id, Names: `name-${id}`, Status: "Up 2 hours", Labels: `dev.keymesh=true,${labels}` });

  test("are what a test session, a test's project or a test label names; a person's own are none", async () => {
    const found = await findLeftovers(
      told({
        "container ls --all":
          container("a", "org.testcontainers=true,org.testcontainers.session-id=s1") +
          container("b", "com.docker.compose.project=testcontainers-1234") +
          container("c", "com.docker.compose.project=keymesh") +
          container("d", "x=y") +
          container("e", "com.docker.compose.project=keymesh,dev.keymesh.test=true"),
        "network ls": row({ ID: "n", Name: "net", Labels: "com.docker.compose.project=testcontainers-1234" }),
        "volume ls": row({ Name: "v", Labels: "com.docker.compose.project=keymesh" }),
      }),
    );
    expect(found.items.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "container a",
      "container b",
      "container e",
      "network n",
    ]);
    expect(checkLeftovers(found)).toMatchObject({ level: "warn" });
    expect(checkLeftovers({ items: [], inUse: [] }).level).toBe("ok");
  });

  test("are none while their session's reaper lives", async () => {
    const session = "org.testcontainers.session-id=s1";
    const found = await findLeftovers(
      told({
        "container ls --all": container("a", session) + container("b", "org.testcontainers.session-id=s2"),
        "container ls --filter label=org.testcontainers.ryuk=true": row({
          ID: "r",
          Labels: `x=y,${session}`,
        }),
      }),
    );
    expect(found.items.map(({ id }) => id)).toEqual(["b"]);
    expect(found.inUse.map(({ id }) => id)).toEqual(["a"]);
  });

  test("those that cannot be removed are told; those gone by themselves are not", async () => {
    const item = { kind: "volume", id: "v", name: "v", state: "", session: "s" } as const;
    expect(await prune(told({ "volume rm": new Error("volume is in use") }), [item])).toEqual([
      "volume v: volume is in use",
    ]);
    expect(await prune(told({ "volume rm": new Error("Error: No such volume: v") }), [item])).toEqual([]);
  });

  test("a Docker that does not answer is one line", async () => {
    await expect(findLeftovers(async () => ({ kind: "absent" }))).rejects.toThrow("no docker command");
  });
});

const hasDocker = spawnSync("docker", ["version"]).status === 0;

describe.skipIf(!hasDocker)("on a real Docker Engine", () => {
  const session = `keymesh-${randomUUID()}`;
  const made = { test: `${session}-left`, own: `${session}-own` };
  const run = (...words: string[]) => expect(spawnSync("docker", words).status, words.join(" ")).toBe(0);
  const labels = ["--label", "dev.keymesh=true", "--label", `org.testcontainers.session-id=${session}`];
  const owns = ["--label", "dev.keymesh=true", "--label", `com.docker.compose.project=${made.own}`];
  beforeAll(() => {
    run("volume", "create", ...labels, made.test);
    run("network", "create", ...labels, made.test);
    run("volume", "create", ...owns, made.own);
  });
  afterAll(() => {
    for (const name of Object.values(made)) spawnSync("docker", ["volume", "rm", name]);
    spawnSync("docker", ["network", "rm", made.test]);
  });

  test("what a test left is found and removed, a person's own volume stays", async () => {
    const mine = async () => (await findLeftovers(docker)).items.filter((item) => item.session === session);
    const items = await mine();
    expect(items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      `network ${made.test}`,
      `volume ${made.test}`,
    ]);
    expect(await prune(docker, items)).toEqual([]);
    expect(await mine()).toEqual([]);
    run("volume", "inspect", made.own);
  });
});
