import { request } from "node:https";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { identityOf, testGateway } from "../testing/fixture.ts";
import { cleanups } from "../testing/harness.ts";
import { AdminError } from "./admin-error.ts";
import { MAX_JSON_BYTES, wholeBody } from "./body.ts";
import { type AdminRoute, jsonRoute, streamRoute } from "./route.ts";

const token = "0123456789abcdef";
const routes: AdminRoute[] = [
  jsonRoute({
    method: "GET",
    path: "/_keymesh/open",
    isOpen: true,
    handle: async () => ({ status: 200, json: {} }),
  }),
  jsonRoute({
    method: "GET",
    path: "/_keymesh/things/{name}",
    query: z.strictObject({ a: z.string().optional() }),
    handle: async ({ params, query }) => ({ status: 200, json: { ...params, ...query } }),
  }),
  jsonRoute({
    method: "PUT",
    path: "/_keymesh/things",
    json: z.strictObject({ a: z.int() }),
    handle: async ({ body }) => ({ status: 201, json: body }),
  }),
  jsonRoute({ method: "DELETE", path: "/_keymesh/things", handle: async () => ({ status: 204 }) }),
  streamRoute({
    method: "POST",
    path: "/_keymesh/bytes",
    stream: { contentTypes: ["application/x-bytes"], maxBytes: 1_000 },
    async handle({ body }) {
      const { length } = await wholeBody(body);
      return { status: 200, contentType: "text/plain", stream: pieces(length) };
    },
  }),
  jsonRoute({
    method: "GET",
    path: "/_keymesh/broken",
    handle: async () => ({ status: 200, contentType: "text/plain", stream: broken() }),
  }),
];

async function* pieces(count: number) {
  for (let i = 0; i < count; i++) yield Buffer.from("x");
}

async function* broken() {
  yield Buffer.from("half");
  throw new AdminError("Unavailable", "The rest is lost.");
}

const gateway = async (options: Parameters<typeof testGateway>[0] = {}) => {
  const started = await testGateway({ admin: routes, ...options });
  cleanups.push(() => started.stop(100));
  const port = started.address.slice(started.address.lastIndexOf(":"));
  return async (method: string, path: string, init: RequestInit = {}) => {
    const answer = await fetch(`http://127.0.0.1${port}/_keymesh/${path}`, { method, ...init });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: text.startsWith("{") && JSON.parse(text),
    };
  };
};
const json = (body: unknown) => ({
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

describe("a call", () => {
  test("gets what stands in its path and query, decoded", async () => {
    const call = await gateway();
    expect((await call("GET", "things/a%20b?a=%C3%A4")).body).toEqual({ name: "a b", a: "ä" });
    expect((await call("GET", "things/a/b")).status).toBe(404);
    expect((await call("GET", "things/%ff")).status).toBe(404);
  });

  test("is refused for a parameter it does not have, or given twice, or not decodable", async () => {
    const call = await gateway();
    for (const query of ["b=1", "a=1&a=2", "a=%ff", "__proto__=1"])
      expect(await call("GET", `things/x?${query}`)).toMatchObject({
        status: 400,
        body: { error: "InvalidParameter" },
      });
    expect((await call("DELETE", "things?x")).status).toBe(400);
  });

  test("is refused for a body that is none of JSON, too large, of another type, or not what is taken", async () => {
    const call = await gateway();
    expect(await call("PUT", "things", json({ a: 1 }))).toMatchObject({ status: 201, body: { a: 1 } });
    expect((await call("PUT", "things", json("{"))).body.message).toBe("The body is not JSON.");
    expect((await call("PUT", "things", json({ a: "1" }))).body.message).toMatch(/^a: /);
    expect((await call("PUT", "things", json({ a: 1, b: 2 }))).body.message).toBe(
      "There is no member b here.",
    );
    expect((await call("PUT", "things", { body: "{}" })).body.message).toMatch(/content-type/);
    const padded = (bytes: number) => json(`{"a":1${" ".repeat(bytes - 7)}}`);
    expect((await call("PUT", "things", padded(MAX_JSON_BYTES))).status).toBe(201);
    expect((await call("PUT", "things", padded(MAX_JSON_BYTES + 1))).status).toBe(413);
    expect((await call("DELETE", "things", json({}))).status).toBe(400);
    expect((await call("DELETE", "things")).status).toBe(204);
  });

  test("may stream in and out, within its limit", async () => {
    const call = await gateway();
    const bytes = (count: number, type = "application/x-bytes") => ({
      headers: { "content-type": type },
      body: Buffer.alloc(count),
    });
    expect((await call("POST", "bytes", bytes(1_000))).text).toHaveLength(1_000);
    expect((await call("POST", "bytes", bytes(1_001))).body.error).toBe("PayloadTooLarge");
    expect((await call("POST", "bytes", bytes(1, "text/plain"))).status).toBe(400);
    const chunked = { headers: { "content-type": "application/x-bytes" }, body: endless(), duplex: "half" };
    expect((await call("POST", "bytes", chunked as RequestInit)).status).toBe(413);
  });

  test("whose answer breaks off is cut, never ended as if it were whole", async () => {
    const call = await gateway();
    await expect(call("GET", "broken")).rejects.toThrow();
  });

  test("of another method is told what there is", async () => {
    const call = await gateway();
    expect((await call("POST", "things", json({}))).body).toEqual({
      error: "MethodNotAllowed",
      message: "POST is not possible on /_keymesh/things, which takes PUT, DELETE.",
    });
  });
});

function endless(): ReadableStream {
  let left = 10;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(500));
      else controller.close();
    },
  });
}

describe("who may call", () => {
  const bearer = (given: string) => ({ headers: { authorization: `Bearer ${given}` } });

  test("with a token set, who shows it; anybody sees what is open", async () => {
    const call = await gateway({ adminToken: token });
    expect((await call("GET", "things/x", bearer(token))).status).toBe(200);
    for (const wrong of ["", "x", `${token}x`, token.slice(0, -1)]) {
      const refused = await call("GET", "things/x", bearer(wrong));
      expect(refused).toMatchObject({ status: 401, body: { error: "Unauthorized" } });
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    }
    expect((await call("GET", "things/x")).status).toBe(401);
    expect((await call("GET", "open")).status).toBe(200);
  });

  test("on all addresses with no token set, nobody, and what to set is said", async () => {
    const call = await gateway({ listen: "0.0.0.0:0" });
    expect(await call("GET", "things/x")).toMatchObject({ status: 403, body: { error: "Forbidden" } });
    expect((await call("GET", "things/x")).body.message).toContain("KEYMESH_ADMIN_TOKEN");
    expect((await call("GET", "open")).status).toBe(200);
  });

  test("a member by its certificate, where the route is for it, and nowhere else", async () => {
    const drill = {
      method: "GET",
      members: ["caller"],
      handle: async () => ({ status: 204 as const }),
    } as const;
    const drills = jsonRoute({ ...drill, path: "/_keymesh/drill" });
    const started = await testGateway({ admin: [...routes, drills], adminToken: token });
    cleanups.push(() => started.stop(100));
    const callAs = async (member: string | undefined, path: string) => {
      const { ca, cert, key } = await identityOf(member ?? "caller");
      const url = `https://127.0.0.1:${started.port}/_keymesh/${path}`;
      const shown = member === undefined ? { ca } : { ca, cert, key };
      const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
      const sent = request(url, { ...shown, agent: false }, (answer) => {
        answer.resume().once("end", () => resolve(answer.statusCode));
      });
      sent.once("error", reject).end();
      return promise;
    };
    expect(await callAs("caller", "drill")).toBe(204);
    for (const other of ["kms", "gateway", undefined]) expect(await callAs(other, "drill")).toBe(401);
    expect(await callAs("caller", "things/x")).toBe(401);
  });

  test("no browser from another site, whatever it carries", async () => {
    const call = await gateway({ adminToken: token, listen: "0.0.0.0:0" });
    const foreign: Record<string, string>[] = [
      { origin: "http://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const headers of foreign) {
      const init = { headers: { ...headers, authorization: `Bearer ${token}` } };
      expect((await call("GET", "things/x", init)).status).toBe(403);
      expect((await call("GET", "open", init)).status).toBe(403);
    }
  });
});
