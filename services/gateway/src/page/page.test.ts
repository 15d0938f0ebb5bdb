import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jsonRoute } from "../admin/route.ts";
import { type Gateway, gatewayTo, send } from "../testing/harness.ts";

const script = `console.log("${"x".repeat(2000)}");`;
let folder: string;
let gateway: Gateway;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "keymesh-page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Keymesh</title>");
  writeFileSync(join(folder, "assets/main-1a2b.js"), script);
  writeFileSync(join(folder, "assets/font-1a2b.woff2"), "font");
  writeFileSync(join(folder, "assets/secret.pem"), "no page has such a file");
  const api = jsonRoute({
    method: "GET",
    path: "/_keymesh/info",
    handle: async () => ({ status: 200, json: { is: "api" } }),
  });
  gateway = await gatewayTo("127.0.0.1:1", {
    admin: [api],
    adminToken: "0123456789abcdef",
    pageFolder: folder,
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) => send(gateway, { path, headers });

describe("the page at the gateway", () => {
  test("is open to everybody, and lets in nothing from elsewhere and nothing inline", async () => {
    const { status, headers, body } = await get("/_keymesh/");
    expect({ status, body }).toEqual({ status: 200, body: "<!doctype html><title>Keymesh</title>" });
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
    const policy = headers["content-security-policy"] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("opens from a link on another site, since it holds nothing of the mesh; the API stays closed to that", async () => {
    expect((await get("/_keymesh/", { "sec-fetch-site": "cross-site" })).status).toBe(200);
    expect((await get("/_keymesh/info", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  test("leaves the API its token", async () => {
    expect((await get("/_keymesh/info")).status).toBe(401);
    expect((await get("/_keymesh/info", { authorization: "Bearer 0123456789abcdef" })).status).toBe(200);
  });

  test("has assets for ever, compressed for who takes that", async () => {
    const plain = await get("/_keymesh/assets/main-1a2b.js");
    expect(plain.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
    expect(plain.body).toBe(script);
    const packed = await fetch(`${gateway.url}/_keymesh/assets/main-1a2b.js`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(await packed.text()).toBe(script);
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(200);
    expect(
      (await get("/_keymesh/assets/main-1a2b.js", { "accept-encoding": "gzip;q=0" })).headers[
        "content-encoding"
      ],
    ).toBeUndefined();
    expect((await get("/_keymesh/assets/font-1a2b.woff2", { "accept-encoding": "gzip" })).body).toBe("font");
  });

  test("is not sent again to who has it", async () => {
    const { etag } = (await get("/_keymesh/")).headers;
    const again = await get("/_keymesh/", { "if-none-match": `"other", W/${etag}` });
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: "" });
    expect((await get("/_keymesh/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("takes in a new build", async () => {
    await get("/_keymesh/");
    writeFileSync(join(folder, "index.html"), "new");
    utimesSync(join(folder, "index.html"), new Date(), new Date(Date.now() + 5_000));
    expect((await get("/_keymesh/")).body).toBe("new");
  });

  test("has no file of another kind, none outside its folder, and none that is not there", async () => {
    for (const path of ["assets/secret.pem", "assets/none.js", "assets/..%2findex.html"])
      expect((await get(`/_keymesh/${path}`)).status, path).not.toBe(200);
  });

  test("is where its address without a slash leads", async () => {
    const { status, headers } = await get("/_keymesh");
    expect({ status, location: headers.location }).toEqual({ status: 308, location: "/_keymesh/" });
  });

  test("answers HEAD without a body, and no other method", async () => {
    const head = await send(gateway, { method: "HEAD", path: "/_keymesh/" });
    expect({ status: head.status, body: head.body }).toEqual({ status: 200, body: "" });
    expect((await send(gateway, { method: "POST", path: "/_keymesh/" })).status).toBe(404);
  });

  test("that is not built says how it is", async () => {
    rmSync(join(folder, "index.html"));
    const { status, body } = await get("/_keymesh/");
    expect(status).toBe(503);
    expect(body).toContain("npm run build:page");
  });
});
