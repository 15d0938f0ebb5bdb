import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const run = promisify(execFile);
const home = join(import.meta.dirname, "..");
const tsc = join(home, "../../node_modules/typescript/bin/tsc");
const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));

/** Asserts by its types alone: a wrong one does not compile. */
const TYPESCRIPT = `
import { KeymeshAdminError, KeymeshContainer, KeymeshEnvironment, type StartedKeymesh, type FaultRule } from "@keymesh/testcontainers";
import { GenericContainer, Wait } from "testcontainers";

const rule: FaultRule = { hop: "s3-sim->kms", fault: "latency", ms: 800 };
const container: GenericContainer = new KeymeshContainer()
  .withRegion("eu-west-1").withAccountId("111122223333").withHsmFleet(2).withFault(rule)
  .withNetworkAliases("mesh").withWaitStrategy(Wait.forListeningPorts());
export const one = (): KeymeshContainer => new KeymeshContainer("keymesh/keymesh:dev").withStartupTimeout(90_000);
export const many = (): KeymeshEnvironment => new KeymeshEnvironment().withReplicas("kms", 2);
export async function use(mesh: StartedKeymesh): Promise<string> {
  const { endpoint, forcePathStyle }: { endpoint: string; forcePathStyle: true } = mesh.getAwsClientConfig();
  const url: string = mesh.getEnvironment().AWS_ENDPOINT_URL;
  const now: Date = (await mesh.clock.advance("1d")).now;
  const [record] = await mesh.trail.find({ eventName: "Decrypt", since: now });
  const steps: number = (await mesh.flow.get("x")).steps.length;
  // @ts-expect-error there is no such fault
  await mesh.faults.add({ hop: "a->b", fault: "explode" });
  // @ts-expect-error a clock has no such method
  mesh.clock.rewind();
  return [endpoint, forcePathStyle, url, record?.eventTime, steps, KeymeshAdminError.name, container].join();
}
export async function scoped() {
  await using mesh = await new KeymeshContainer().start();
  await using fleet = await new KeymeshEnvironment().start();
  const { address, ca }: { address: string; ca: Buffer } = await mesh.getGrpcTarget("kms");
  return [address, ca, mesh.getMappedPort(4566), fleet.getEndpoint()];
}
`;

const JAVASCRIPT = `
import { KeymeshContainer } from "@keymesh/testcontainers";
await using mesh = await new KeymeshContainer(process.argv[2]).start();
const { ready } = await (await fetch(mesh.getEndpoint() + "/_keymesh/ready")).json();
console.log(JSON.stringify({ ready, records: await mesh.trail.find() }));
`;

const COMMONJS = `
const { KeymeshContainer, KeymeshEnvironment } = require("@keymesh/testcontainers");
new KeymeshEnvironment();
console.log(typeof new KeymeshContainer().withRegion("eu-west-1").start);
`;

describe("the published package", () => {
  const project = mkdtempSync(join(tmpdir(), "keymesh-package-"));
  afterAll(() => rmSync(project, { recursive: true }));
  let files: string[];

  beforeAll(async () => {
    const packed = await run("npm", ["pack", "--json", "--pack-destination", project], { cwd: home });
    // What the build says comes before.
    const [tarball] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf("[\n")));
    files = tarball.files.map(({ path }: { path: string }) => path);
    writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
    const { testcontainers } = manifest.devDependencies;
    await run(
      "npm",
      ["install", "--no-audit", "--no-fund", `./${tarball.filename}`, `testcontainers@${testcontainers}`],
      { cwd: project },
    );
  });

  test("has its code, types, compose file and licence, and nothing else", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "dist/docker-compose.yml",
        "dist/index.d.ts",
        "dist/index.js",
        "package.json",
      ]),
    );
    const others = files.filter((path) => !/^dist\/.*\.(js|d\.ts)$/.test(path));
    expect(others.sort()).toEqual(["LICENSE", "README.md", "dist/docker-compose.yml", "package.json"]);
    expect(manifest.dependencies).toBeUndefined();
  });

  test("has the types that TypeScript projects go by", async () => {
    writeFileSync(join(project, "use.ts"), TYPESCRIPT);
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2024", "--types", "node"];
    const { stdout } = await run(
      process.execPath,
      [tsc, ...options, "--lib", "es2024,esnext.disposable", "--skipLibCheck", "use.ts"],
      { cwd: project },
    ).catch((failed) => failed);
    expect(stdout).toBe("");
  });

  test("builds no image where there is nothing to build it from", () => {
    const installed = join(project, "node_modules/@keymesh/testcontainers/dist");
    expect(readFileSync(join(installed, "docker-compose.yml"), "utf8")).not.toMatch(/^ *build:/m);
    expect(readFileSync(join(installed, "index.d.ts"), "utf8")).not.toContain('.ts"');
  });

  test("is required by a project of CommonJS", async () => {
    writeFileSync(join(project, "use.cjs"), COMMONJS);
    const { stdout } = await run(process.execPath, ["use.cjs"], { cwd: project });
    expect(stdout).toBe("function\n");
  });

  test("starts a mesh from a project of JavaScript", async () => {
    writeFileSync(join(project, "use.js"), JAVASCRIPT);
    const { stdout } = await run(process.execPath, ["use.js", inject("image")], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({ ready: true, records: [] });
  });
});
