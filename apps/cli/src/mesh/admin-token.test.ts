import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensureAdminToken, readAdminToken } from "./admin-token.ts";
import { MeshFolder } from "./folder.ts";

let folder: MeshFolder;
beforeEach(() => {
  folder = new MeshFolder(mkdtempSync(join(tmpdir(), "keymesh-token-")));
});
afterEach(() => rmSync(folder.root, { recursive: true }));

function ensure(host: string, adminToken?: string): Promise<string | undefined> {
  const options = { folder, host, port: 1, regions: ["us-east-1"], hsmCount: 1, logLevel: "info" };
  return ensureAdminToken(adminToken === undefined ? options : { ...options, adminToken });
}

describe("the admin token", () => {
  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("a mesh on %s needs none", async (host) => {
    expect(await ensure(host)).toBeUndefined();
    expect(readAdminToken(folder)).toBeUndefined();
  });

  test.each(["0.0.0.0", "192.168.1.2", "::"])(
    "one on %s makes its own, once, for its owner alone",
    async (host) => {
      const path = (await ensure(host))!;
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const token = readAdminToken(folder);
      expect(token).toMatch(/^[\w-]{32}$/);
      expect(await ensure(host)).toBe(path);
      expect(readAdminToken(folder)).toBe(token);
    },
  );

  test("one that is given is taken, of 16 to 256 visible characters", async () => {
    for (const token of ["x".repeat(16), "y".repeat(256)]) {
      expect(readFileSync((await ensure("127.0.0.1", token))!, "utf8")).toBe(token);
      expect(readAdminToken(folder)).toBe(token);
    }
    rmSync(folder.of("admin-token"));
    for (const token of ["x".repeat(15), "y".repeat(257), "a token with blanks", ""]) {
      await expect(ensure("127.0.0.1", token)).rejects.toThrow("16 to 256 visible characters");
    }
    expect(existsSync(folder.of("admin-token"))).toBe(false);
  });
});
