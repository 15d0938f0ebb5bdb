import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { AdminClient } from "./admin-client.ts";
import { KeymeshAdminError } from "./admin-error.ts";
import { meshClock } from "./clock.ts";
import { meshFaults } from "./faults.ts";
import { meshFlows } from "./flow.ts";
import { meshSnapshot } from "./snapshot.ts";
import { resetMesh, seedMesh } from "./state.ts";
import { meshTrail } from "./trail.ts";

interface Asked {
  readonly line: string;
  readonly type: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

let server: Server;
let asked: Asked[] = [];
let answer: { status: number; text: string; cut?: true };
let admin: AdminClient;
const folder = mkdtempSync(join(tmpdir(), "keymesh-admin-"));

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked.push({
      line: `${request.method} ${request.url}`,
      type: request.headers["content-type"],
      authorization: request.headers.authorization,
      body: await textOf(request),
    });
    if (answer.cut) {
      response.writeHead(answer.status);
      response.write(answer.text, () => response.destroy());
    } else {
      response.writeHead(answer.status).end(answer.text);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  admin = new AdminClient(() => `http://127.0.0.1:${port}`, "a-token-of-the-mesh");
});
afterEach(() => {
  asked = [];
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request) text += piece;
  return text;
}

function answers(json: unknown, status = 200): void {
  answer = { status, text: json === undefined ? "" : JSON.stringify(json) };
}

describe("a call of the admin API", () => {
  test("shows the token, and says JSON only where it sends some", async () => {
    answers({ faults: [] });
    await meshFaults(admin).list();
    answers({ id: "flt-1", hop: "s3-sim->kms", fault: "drop" }, 201);
    await meshFaults(admin).add({ hop: "s3-sim->kms", fault: "drop" });
    expect(asked).toEqual([
      {
        line: "GET /_keymesh/faults",
        type: undefined,
        authorization: "Bearer a-token-of-the-mesh",
        body: "",
      },
      {
        line: "POST /_keymesh/faults",
        type: "application/json",
        authorization: "Bearer a-token-of-the-mesh",
        body: '{"hop":"s3-sim->kms","fault":"drop"}',
      },
    ]);
  });

  test("that is refused says why, as an error with the API's code", async () => {
    answers({ error: "NotFound", message: "There is no fault flt-9." }, 404);
    const refused = await meshFaults(admin)
      .remove("flt-9")
      .catch((error) => error);
    expect(refused).toBeInstanceOf(KeymeshAdminError);
    expect(refused).toMatchObject({
      code: "NotFound",
      status: 404,
      message: "DELETE faults/flt-9: There is no fault flt-9.",
    });
  });

  test("says so when what answers is no admin API", async () => {
    answer = { status: 502, text: "<html>bad gateway</html>" };
    await expect(meshClock(admin).get()).rejects.toMatchObject({ code: "UnexpectedAnswer", status: 502 });
    answer = { status: 200, text: "<html>hello</html>" };
    await expect(meshClock(admin).get()).rejects.toMatchObject({ code: "UnexpectedAnswer" });
    answers({ now: "2026-11-28T03:37:02.123Z" });
    await expect(meshClock(admin).get()).rejects.toMatchObject({
      code: "UnexpectedAnswer",
      message: 'GET clock: the answer has no number "nowMs"',
    });
    answers({ error: "Teapot", message: "short and stout" }, 418);
    await expect(meshClock(admin).get()).rejects.toMatchObject({ code: "UnexpectedAnswer", status: 418 });
  });

  test("to a mesh that is gone says so", async () => {
    const gone = new AdminClient(() => "http://127.0.0.1:1", "a-token-of-the-mesh");
    await expect(meshClock(gone).get()).rejects.toMatchObject({
      code: "Unreachable",
      status: undefined,
      message: expect.stringContaining("GET clock: the mesh does not answer"),
    });
  });

  test("never shows the token in what it says", async () => {
    answers({ error: "Unauthorized", message: "The admin API wants the bearer token." }, 401);
    const refused: Error = await meshClock(admin)
      .get()
      .catch((error) => error);
    expect(`${refused.message} ${refused.stack} ${JSON.stringify(refused)}`).not.toContain("a-token");
  });
});

describe("the clock", () => {
  const shown = { now: "2027-01-01T00:00:00.000Z", nowMs: 1798761600000, offsetMs: -5, frozen: true };

  test("is read as a date", async () => {
    answers(shown);
    expect(await meshClock(admin).get()).toEqual({
      now: new Date("2027-01-01T00:00:00Z"),
      offsetMs: -5,
      frozen: true,
    });
  });

  test("is set, moved on, stopped and let run", async () => {
    answers(shown);
    const clock = meshClock(admin);
    await clock.set("2027-01-01T01:00:00+01:00");
    await clock.set(new Date(0), { frozen: true });
    await clock.advance("400d");
    await clock.advance(1500);
    await clock.freeze();
    await clock.freeze("2030-05-05");
    await clock.unfreeze();
    expect(asked.map(({ line, body }) => `${line} ${body}`)).toEqual([
      'PUT /_keymesh/clock {"now":"2027-01-01T00:00:00.000Z","frozen":false}',
      'PUT /_keymesh/clock {"now":"1970-01-01T00:00:00.000Z","frozen":true}',
      'POST /_keymesh/clock/advance {"by":"400d"}',
      'POST /_keymesh/clock/advance {"ms":1500}',
      'PUT /_keymesh/clock {"frozen":true}',
      'PUT /_keymesh/clock {"now":"2030-05-05T00:00:00.000Z","frozen":true}',
      'PUT /_keymesh/clock {"frozen":false}',
    ]);
  });

  test("refuses what is no time without asking the mesh", () => {
    expect(() => meshClock(admin).set("tomorrow")).toThrow(RangeError);
    expect(asked).toEqual([]);
  });
});

describe("what was recorded", () => {
  test("is found by what it is to fit", async () => {
    answers({ records: [{ eventName: "Decrypt" }] });
    const records = await meshTrail(admin).find({
      eventName: "Decrypt",
      since: new Date(1),
      until: 99,
      resource: "a b&c",
    });
    expect(records).toEqual([{ eventName: "Decrypt" }]);
    answers({ flows: [] });
    await meshFlows(admin).find({ errors: true, operation: "s3.PutObject" });
    await meshFlows(admin).find({ errors: false });
    expect(asked.map(({ line }) => line)).toEqual([
      "GET /_keymesh/trail?eventName=Decrypt&since=1970-01-01T00%3A00%3A00.001Z&until=99&resource=a+b%26c",
      "GET /_keymesh/flows?operation=s3.PutObject&errors=true",
      "GET /_keymesh/flows",
    ]);
  });

  test("is read one by one, whatever the id", async () => {
    answers({ traceId: "../x", steps: [], keys: [] });
    await meshFlows(admin).get("../x");
    expect(asked[0]!.line).toBe("GET /_keymesh/flows/..%2Fx");
  });
});

describe("the state", () => {
  test("is reset as a whole or for an account, and takes in a seed file", async () => {
    answers({ reset: "all" });
    await resetMesh(admin, undefined);
    await resetMesh(admin, "111122223333");
    answers({ accounts: 1, keys: 2 });
    expect(await seedMesh(admin, "accounts: []\n")).toEqual({ accounts: 1, keys: 2 });
    expect(asked.map(({ line, type, body }) => [line, type, body])).toEqual([
      ["POST /_keymesh/reset", "application/json", "{}"],
      ["POST /_keymesh/reset", "application/json", '{"accountId":"111122223333"}'],
      ["POST /_keymesh/seed", "application/yaml", "accounts: []\n"],
    ]);
  });

  test("is saved to a file for its owner alone, and loaded from it", async () => {
    const path = join(folder, "state.snapshot");
    answer = { status: 200, text: "all there is" };
    await meshSnapshot(admin).save(path);
    expect(readFileSync(path, "utf8")).toBe("all there is");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    answers({ restored: true });
    await meshSnapshot(admin).load(path);
    expect(asked[1]).toMatchObject({
      line: "PUT /_keymesh/snapshot",
      type: "application/vnd.keymesh.snapshot",
      body: "all there is",
    });
  });

  test("that breaks off on its way leaves the file that was there", async () => {
    const path = join(folder, "kept.snapshot");
    writeFileSync(path, "the last one");
    answer = { status: 200, text: "half of", cut: true };
    await expect(meshSnapshot(admin).save(path)).rejects.toMatchObject({ code: "Unreachable" });
    expect(readFileSync(path, "utf8")).toBe("the last one");
  });

  test("cannot be loaded from a file that is not there", async () => {
    const path = join(folder, "nowhere.snapshot");
    await expect(meshSnapshot(admin).load(path)).rejects.toMatchObject({ code: "ENOENT" });
    expect(asked).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });
});
