import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFlow, toMermaid } from "@keymesh/flow";
import { s3PutSpans } from "@keymesh/flow/fixtures";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type FakeAdmin, fakeAdmin, type Reply } from "../testing/fake-admin.ts";
import { runCli } from "../testing/run-cli.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const { traceId } = flow;
const dir = mkdtempSync(join(tmpdir(), "keymesh-trace-"));
afterAll(() => rmSync(dir, { recursive: true }));

let mesh: FakeAdmin | undefined;
afterEach(async () => {
  await mesh?.close();
  mesh = undefined;
});

async function on(replies: Readonly<Record<string, Reply>>, ...words: string[]) {
  mesh = await fakeAdmin(replies);
  return runCli(["--endpoint", mesh.endpoint, "trace", ...words]);
}

const picture = { "GET flows/{id}/picture": { json: { flow, summary: {}, links: {} } } };
const summary = { traceId, operation: "s3.PutObject", startedAt: 1, durationMs: 1, spans: 3, failed: false };

describe("trace show", () => {
  test("draws a trace of a mesh elsewhere, for a pipe without colour", async () => {
    const { stdout, status } = await on(picture, "show", traceId);
    expect(status).toBe(0);
    expect(stdout).toContain("CRYPTO WORLD");
    expect(stdout).toContain("AT REST");
    expect(stdout).not.toContain("\u001b");
    expect(mesh!.seen).toMatchObject([{ call: `GET flows/${traceId}/picture`, query: { gateway: "false" } }]);
  });

  test("--json is the flow as it is, with the gateway where it is wanted", async () => {
    const { stdout } = await on(picture, "show", traceId, "--json", "--gateway");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(flow)));
    expect(mesh!.seen[0]!.query).toEqual({ gateway: "true" });
  });

  test("what steers a terminal does not reach it, whatever a mesh says", async () => {
    const evil = {
      ...flow,
      title: "\u001b[2J",
      steps: flow.steps.map((s) => ({ ...s, operation: "\u001b]0;x\u0007" })),
    };
    const { stdout } = await on(
      { "GET flows/{id}/picture": { json: { flow: evil, links: {} } } },
      "show",
      traceId,
    );
    for (const control of ["\u001b", "\u0007"]) expect(stdout).not.toContain(control);
  });

  test.each([
    [
      "an answer that is no flow",
      { json: { flow: { ...flow, steps: [{}] }, links: {} } },
      "has no Keymesh admin API",
    ],
    [
      "no such trace",
      { status: 404, json: { error: "NotFound", message: "There is no trace." } },
      "There is no trace.",
    ],
  ])("%s is told in one line", async (_what, reply, why) => {
    const { status, stderr } = await on({ "GET flows/{id}/picture": reply }, "show", traceId);
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect(stderr).toContain(why);
  });

  test("an id that is none is a command that cannot be meant", async () => {
    expect(await on({}, "show", "ff")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("32 hex digits"),
    });
  });
});

describe("trace export", () => {
  test("is Mermaid unless another format is named", async () => {
    expect((await on(picture, "export", traceId)).stdout).toBe(toMermaid(flow));
  });

  test("json is the flow, spans are the spans", async () => {
    const asJson = await on(picture, "export", traceId, "--format", "json");
    expect(JSON.parse(asJson.stdout)).toEqual(JSON.parse(JSON.stringify(flow)));
    const spans = [{ spanId: "1", name: "s3.PutObject" }];
    const asSpans = await on(
      { "GET flows/{id}/spans": { json: { spans } } },
      "export",
      traceId,
      "--format",
      "spans",
    );
    expect(JSON.parse(asSpans.stdout)).toEqual({ spans });
  });

  test("goes to a file for its owner alone, and over another only by force", async () => {
    const path = join(dir, "flow.mmd");
    expect(await on(picture, "export", traceId, "-o", path)).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(path, "utf8")).toBe(toMermaid(flow));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = await on(picture, "export", traceId, "-o", path, "--format", "json");
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("is there already") });
    expect(readFileSync(path, "utf8")).toBe(toMermaid(flow));
    expect((await on(picture, "export", traceId, "-o", path, "--format", "json", "--force")).status).toBe(0);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ traceId });
  });

  test("names the formats it has when it is asked for another", async () => {
    const { status, stderr } = await on({}, "export", traceId, "--format", "pdf");
    expect(status).toBe(2);
    expect(stderr).toContain("mermaid, svg, html, json, spans");
  });
});

describe("trace pin, unpin and ls --pinned", () => {
  test("pin by a name or without, let go, and find", async () => {
    const pinned = { "PUT flows/{id}/pin": { json: { ...summary, pinned: true } } };
    expect(await on(pinned, "pin", traceId, "--name", "the leak")).toMatchObject({ status: 0, stdout: "" });
    expect(mesh!.seen[0]!.body.toString()).toBe('{"name":"the leak"}');
    await on(pinned, "pin", traceId);
    expect(mesh!.seen[0]!.body.toString()).toBe("{}");
    expect((await on({ "DELETE flows/{id}/pin": {} }, "unpin", traceId)).status).toBe(0);
    const flows = [{ ...summary, pinned: true, name: "the leak" }];
    const { stdout } = await on({ "GET flows": { json: { flows } } }, "ls", "--pinned");
    expect(stdout).toContain("[the leak]");
    expect(mesh!.seen[0]!.query).toEqual({ pinned: "true", limit: "20" });
  });

  test.each([
    ["x".repeat(100), 0],
    ["x".repeat(101), 2],
    ["", 2],
  ])("a name of %j ends with status %i", async (name, status) => {
    const pinned = { "PUT flows/{id}/pin": { json: { ...summary, pinned: true } } };
    expect((await on(pinned, "pin", traceId, "--name", name)).status).toBe(status);
  });
});
