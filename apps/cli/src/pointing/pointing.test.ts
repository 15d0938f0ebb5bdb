import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { isOnPath } from "../testing/on-path.ts";
import { rootAccess, SERVICES } from "./access.ts";
import { awsConfig } from "./aws-config.ts";
import { type Shell, shellLines, shellOf } from "./shell.ts";
import { terraformProvider } from "./terraform.ts";
import { trapsIn } from "./traps.ts";

const endpoint = "http://127.0.0.1:4566";
const access = rootAccess(endpoint, "eu-west-1");

describe("lines for a shell", () => {
  const astray = {
    AWS_PROFILE: "work",
    AWS_SESSION_TOKEN: "t",
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true",
    AWS_ENDPOINT_URL_KMS: "https://elsewhere",
  };

  test.each<[Shell, string]>([
    ["bash", "bash"],
    ["bash", "sh"],
    ["bash", "zsh"],
    ["fish", "fish"],
  ])("those for %s lead %s to the mesh, whatever it was led by before", (shell, command) => {
    if (!isOnPath(command)) return expect(["zsh", "fish"]).toContain(command);
    const lines = shellLines({ ...access, secretAccessKey: "it's $a" }, shell);
    const { stdout, stderr } = spawnSync(command, ["-c", `${lines}\nenv`], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: "/nonexistent", ...astray },
    });
    expect(stderr).toBe("");
    const aws = stdout.split("\n").filter((line) => line.startsWith("AWS_"));
    expect(aws.sort()).toEqual([
      "AWS_ACCESS_KEY_ID=test",
      "AWS_DEFAULT_REGION=eu-west-1",
      `AWS_ENDPOINT_URL=${endpoint}`,
      "AWS_REGION=eu-west-1",
      "AWS_SECRET_ACCESS_KEY=it's $a",
    ]);
  });

  test("PowerShell has a way of its own", () => {
    const lines = shellLines(access, "powershell").split("\n");
    expect(lines[0]).toBe(`$env:AWS_ENDPOINT_URL = '${endpoint}'`);
    expect(lines).toContain("Remove-Item Env:AWS_PROFILE -ErrorAction SilentlyContinue");
  });

  test.each([
    [{ SHELL: "/usr/bin/fish" }, "linux", "fish"],
    [{ SHELL: "/bin/zsh" }, "darwin", "bash"],
    [{}, "linux", "bash"],
    [{}, "win32", "powershell"],
    [{ SHELL: "/usr/bin/bash" }, "win32", "bash"],
  ] as const)("%j on %s is %s", (env, platform, shell) => expect(shellOf(env, platform)).toBe(shell));
});

describe("other ways to point at a mesh", () => {
  test("a provider block names every service, and quotes what Terraform would read", () => {
    const block = terraformProvider({ ...access, secretAccessKey: `a"$\{b}` });
    for (const service of SERVICES) expect(block).toMatch(new RegExp(`^ {4}${service} +=`, "m"));
    expect(block).toContain(`secret_key = "a\\"$$\{b}"`);
    expect(block.split("{").length).toBe(block.split("}").length);
  });

  test("a profile for ~/.aws has its endpoint and its credentials", () => {
    const text = awsConfig(access);
    expect(text).toContain(`[profile keymesh]\nregion = eu-west-1\nendpoint_url = ${endpoint}\n`);
    expect(text).toContain("[keymesh]\naws_access_key_id = test\n");
  });

  test("another account's root signs with the account's number", () => {
    expect(rootAccess(endpoint, "us-east-1", "111122223333").accessKeyId).toBe("111122223333");
  });
});

describe("traps in an environment", () => {
  const traps = (env: NodeJS.ProcessEnv) => trapsIn(env, endpoint).map(({ what }) => what);

  test("one that points at the mesh has none", () => {
    const env = { AWS_ENDPOINT_URL: "http://localhost:4566/", AWS_ACCESS_KEY_ID: "test", AWS_REGION: "x" };
    expect(traps(env)).toEqual([]);
    expect(traps({ AWS_ENDPOINT_URL_S3: "http://s3.localhost:4566", AWS_PROFILE: "" })).toEqual([]);
    expect(traps({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "false" })).toEqual([]);
    expect(traps({ AWS_ACCESS_KEY_ID: "111122223333", http_proxy: "p", no_proxy: "a, 127.0.0.1" })).toEqual(
      [],
    );
    expect(traps({ HTTPS_PROXY: "http://proxy" })).toEqual([]);
  });

  test.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "True" }, /pass over AWS_ENDPOINT_URL/],
    [{ AWS_ENDPOINT_URL_KMS: "https://kms.us-east-1.amazonaws.com" }, /at kms\.us-east-1\.amazonaws\.com/],
    [{ AWS_ENDPOINT_URL: "http://127.0.0.1:4567" }, /^AWS_ENDPOINT_URL points at/],
    [{ AWS_ENDPOINT_URL: "4566" }, /what is no address/],
    [{ AWS_PROFILE: "work" }, /^AWS_PROFILE is set/],
    [{ AWS_ACCESS_KEY_ID: `AKIA${"Q".repeat(16)}` }, /looks like a key of AWS \(AKIA…\)/],
    [{ AWS_ACCESS_KEY_ID: `ASIA${"Q".repeat(16)}` }, /looks like a key of AWS \(ASIA…\)/],
    [{ AWS_SESSION_TOKEN: "t" }, /AWS_SESSION_TOKEN/],
    [{ AWS_USE_FIPS_ENDPOINT: "true" }, /AWS_USE_FIPS_ENDPOINT/],
    [{ HTTP_PROXY: "http://proxy" }, /HTTP_PROXY sends/],
  ])("%j has one", (env, what) => {
    expect(traps(env)).toEqual([expect.stringMatching(what)]);
  });

  test("no secret is ever told", () => {
    const secret = "S".repeat(16);
    const env = {
      AWS_ACCESS_KEY_ID: `AKIA${secret}`,
      AWS_SECRET_ACCESS_KEY: secret,
      AWS_SESSION_TOKEN: secret,
      AWS_ENDPOINT_URL: `https://user:${secret}@host/${secret}`,
      HTTP_PROXY: `http://user:${secret}@proxy`,
    };
    expect(JSON.stringify(trapsIn(env, endpoint))).not.toContain(secret);
  });
});
