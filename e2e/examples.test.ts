import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, inject, test } from "vitest";
import { sharedMesh } from "./support/mesh.ts";
import { isOnPath } from "./support/on-path.ts";

const run = promisify(execFile);
const mesh = sharedMesh(inject("meshFolder"));
const home = mkdtempSync(join(tmpdir(), "keymesh-examples-"));
const examples = join(import.meta.dirname, "../examples");
const hasCli = isOnPath("aws");
afterAll(() => rmSync(home, { recursive: true, force: true }));

// Without the AWS CLI `npm test` names its stories among what was left out; in CI it is installed.
describe.skipIf(!hasCli && !process.env.CI)("an example script", () => {
  test("separation-of-duties: each is refused what is the other's, with the reason", {
    timeout: 90_000,
  }, async () => {
    const { stdout } = await run(join(examples, "separation-of-duties/run.sh"), {
      env: {
        PATH: process.env.PATH,
        HOME: home,
        AWS_ENDPOINT_URL: mesh.endpoint,
        AWS_DEFAULT_REGION: mesh.region,
      },
    });
    expect(stdout).toContain("salaries");
    const refusals = stdout.split("\n").filter((line) => line.includes("An error occurred"));
    expect(refusals).toEqual([
      expect.stringMatching(
        /AccessDeniedException.* calling the Decrypt .*key-admin-.* no resource-based policy allows/,
      ),
      expect.stringMatching(/AccessDeniedException.* calling the ScheduleKeyDeletion .*user\/key-user-/),
      expect.stringMatching(/AccessDeniedException.* calling the PutKeyPolicy .*user\/key-user-/),
      expect.stringMatching(/DisabledException.* is disabled\./),
      expect.stringMatching(/AccessDeniedException.* calling the Decrypt .*:root is not authorized/),
    ]);
  });
});
