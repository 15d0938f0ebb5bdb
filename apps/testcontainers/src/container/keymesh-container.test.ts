import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KeymeshContainer } from "./keymesh-container.ts";

const folder = mkdtempSync(join(tmpdir(), "keymesh-tc-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Shows what Docker would be asked for. */
class Looked extends KeymeshContainer {
  async look() {
    await this.beforeContainerCreated();
    const { Cmd, Labels } = this.createOpts;
    const { image, tag } = this.imageName;
    return {
      image: `${image}:${tag}`,
      command: Cmd,
      labels: Labels,
      environment: this.environment,
      ports: this.exposedPorts,
      files: this.contentsToCopy,
    };
  }
}

beforeAll(() => {
  delete process.env.KEYMESH_IMAGE;
});

describe("KeymeshContainer", () => {
  test("runs the image of its own version with a token nobody else knows", async () => {
    const one = await new Looked().look();
    const other = await new Looked().look();
    expect(one).toMatchObject({
      image: expect.stringMatching(/^keymesh\/keymesh:\d+\.\d+\.\d+$/),
      command: ["up"],
      labels: { "dev.keymesh": "true" },
      ports: [4566, 4570, 4571, 4572, 4573, 4574, 4575],
      files: [],
    });
    expect(one.environment.KEYMESH_ADMIN_TOKEN).toMatch(/^[\w-]{32}$/);
    expect(one.environment.KEYMESH_ADMIN_TOKEN).not.toBe(other.environment.KEYMESH_ADMIN_TOKEN);
  });

  test("runs the image that KEYMESH_IMAGE names, but for one that was given", async () => {
    process.env.KEYMESH_IMAGE = "registry.example/keymesh:mine";
    try {
      expect((await new Looked().look()).image).toBe("keymesh:mine");
      expect((await new Looked("keymesh/keymesh:dev").look()).image).toBe("keymesh/keymesh:dev");
    } finally {
      delete process.env.KEYMESH_IMAGE;
    }
  });

  test("turns wishes into options, after those of a command that was given", async () => {
    const { command, files } = await new Looked()
      .withHsmFleet(3)
      .withCommand(["up", "--kms-throttling", "on"])
      .withRegion("eu-west-1", "us-east-1", "eu-west-1")
      .withSeedFile("accounts: []\n")
      .look();
    expect(command).toEqual([
      "up",
      "--kms-throttling",
      "on",
      "--regions",
      "eu-west-1,us-east-1",
      "--hsms",
      "3",
      "--seed",
      "/etc/keymesh/seed.yaml",
    ]);
    expect(files).toEqual([{ content: "accounts: []\n", target: "/etc/keymesh/seed.yaml", mode: 0o644 }]);
  });

  test("asks for the same at a second start", async () => {
    const container = new Looked().withSeedFile("a\n").withInitScript("a.sh", "true").withHsmFleet(2);
    const first = await container.look();
    expect(await container.withSeedFile("b\n").look()).toEqual({
      ...first,
      files: [{ ...first.files[0], content: "b\n" }, first.files[1]],
    });
  });

  test("copies a seed file and init scripts, and says where they are", async () => {
    const hooks = join(folder, "hooks");
    mkdirSync(join(hooks, "sub"), { recursive: true });
    writeFileSync(join(hooks, "10-bucket.sh"), "aws s3 mb s3://b");
    writeFileSync(join(hooks, ".hidden"), "");
    writeFileSync(join(folder, "seed.yaml"), "keys: []\n");
    const { files, environment } = await new Looked()
      .withSeedFile(join(folder, "seed.yaml"))
      .withInitDir(hooks)
      .withInitScript("20-more.mjs", "export {}")
      .look();
    expect(environment.KEYMESH_INIT_DIR).toBe("/etc/keymesh/init.d");
    expect(files).toEqual([
      { content: "keys: []\n", target: "/etc/keymesh/seed.yaml", mode: 0o644 },
      { content: "aws s3 mb s3://b", target: "/etc/keymesh/init.d/10-bucket.sh", mode: 0o755 },
      { content: "export {}", target: "/etc/keymesh/init.d/20-more.mjs", mode: 0o755 },
    ]);
  });

  test("refuses at once what no mesh could be", () => {
    const container = new KeymeshContainer();
    expect(() => container.withHsmFleet(0)).toThrow("1 to 8");
    expect(() => container.withHsmFleet(9)).toThrow("1 to 8");
    expect(() => container.withHsmFleet(1.5)).toThrow("1 to 8");
    expect(() => container.withRegion("nowhere")).toThrow('"nowhere" is no Region');
    expect(() => container.withAccountId("12345678901")).toThrow("12 digits");
    expect(() => container.withAccountId("1234567890123")).toThrow("12 digits");
    expect(() => container.withFrozenClock("yesterday")).toThrow(RangeError);
    expect(() => container.withSeedFile(join(folder, "missing.yaml"))).toThrow("missing.yaml");
    expect(() => container.withSeedFile(`${"#".repeat(1024 * 1024)}\n`)).toThrow("1048576 bytes at most");
    expect(() => container.withInitScript("../a.sh", "")).toThrow("is no init script");
    expect(() => container.withInitScript("a.txt", "")).toThrow("is no init script");
    expect(() => container.withInitDir(join(folder, "missing"))).toThrow("missing");
    expect(() => container.withCommand(["kms"])).toThrow('not "kms"');
    expect(() => container.withCommand([])).toThrow('not ""');
  });

  test("takes a token of 16 to 256 visible characters, and shows none it refuses", async () => {
    for (const token of ["x".repeat(16), "y".repeat(256)]) {
      const { environment } = await new Looked().withAdminToken(token).look();
      expect(environment.KEYMESH_ADMIN_TOKEN).toBe(token);
    }
    for (const token of ["secret-but-short".slice(1), "z".repeat(257), "a secret with blanks"]) {
      expect(() => new KeymeshContainer().withAdminToken(token)).toThrow(
        /^an admin token has 16 to 256 visible ASCII characters$/,
      );
    }
  });

  test("is used again only by who knows its token", async () => {
    await expect(new Looked().withReuse().look()).rejects.toThrow("withAdminToken");
    const reused = new Looked().withReuse().withAdminToken("known-to-everybody");
    await expect(reused.look()).resolves.toBeDefined();
  });
});
