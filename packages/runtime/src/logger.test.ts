import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("secret fields are redacted at any depth of a logged object", () => {
  const script = `
    import { createLogger } from ${JSON.stringify(join(import.meta.dirname, "logger.ts"))};
    createLogger({ service: "kms" }).info({ plaintext: "MARKER", a: { secret: "MARKER", b: { ekt: "MARKER" } }, keyId: "k-1" }, "said");
  `;
  const { stderr, stdout } = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(stderr).toContain("k-1");
  expect(stderr).not.toContain("MARKER");
});
