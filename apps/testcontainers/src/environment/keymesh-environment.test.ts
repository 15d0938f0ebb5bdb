import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { composeFile } from "./compose-file.ts";
import { KeymeshEnvironment } from "./keymesh-environment.ts";

const folder = mkdtempSync(join(tmpdir(), "keymesh-env-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("KeymeshEnvironment", () => {
  test("finds the compose file it belongs to, or the one it is given", () => {
    const own = composeFile();
    expect(readFileSync(join(own.folder, own.name), "utf8")).toContain("KEYMESH_ADMIN_TOKEN");
    writeFileSync(join(folder, "mine.yml"), "services: {}");
    expect(composeFile(join(folder, "mine.yml"))).toEqual({ folder, name: "mine.yml" });
    expect(() => new KeymeshEnvironment(join(folder, "none.yml"))).toThrow("there is no compose file");
  });

  test("refuses at once what no mesh could be", () => {
    const environment = new KeymeshEnvironment();
    expect(() => environment.withReplicas("kms", 0)).toThrow("1 to 32");
    expect(() => environment.withReplicas("kms", 33)).toThrow("1 to 32");
    expect(() => environment.withReplicas("kms", 32).withReplicas("s3-sim", 1)).not.toThrow();
    expect(() => environment.withRegion("nowhere")).toThrow("is no Region");
    expect(() => environment.withAdminToken("short")).toThrow("16 to 256");
  });
});
