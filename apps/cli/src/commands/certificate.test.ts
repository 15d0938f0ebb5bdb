import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MeshFolder } from "../mesh/folder.ts";
import { ensureSecrets } from "../mesh/secrets.ts";
import { certificateCommand } from "./certificate.ts";

const arn = "arn:aws:iam::000000000000:user/ann";
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-certificate-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

function certificate(...words: string[]): Promise<unknown> {
  const program = new Command("keymesh").option("--data <dir>", "", dir).addCommand(certificateCommand());
  return program.parseAsync(["certificate", ...words], { from: "user" });
}

describe("keymesh certificate", () => {
  test("writes what a gRPC client needs", async () => {
    await ensureSecrets(new MeshFolder(dir), Date.now());
    await certificate(arn, "--out", join(dir, "out"));
    expect(readdirSync(join(dir, "out")).sort()).toEqual(["ca.pem", "cert.pem", "key.pem"]);
  });

  test("says in one line that there is no mesh, no such principal, or no place to write to", async () => {
    await expect(certificate(arn, "--out", join(dir, "out"))).rejects.toThrow(/^.* has no mesh; make one/);
    await expect(certificate("ann", "--out", join(dir, "out"))).rejects.toThrow(/is not the ARN/);
    await ensureSecrets(new MeshFolder(dir), Date.now());
    writeFileSync(join(dir, "file"), "");
    await expect(certificate(arn, "--out", join(dir, "file"))).rejects.toThrow(/cannot be written to/);
  });
});
