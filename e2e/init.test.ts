import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ListAliasesCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, ListBucketsCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";

const keyId = "1234abcd-12ab-34cd-56ef-1234567890ab";
const dir = mkdtempSync(join(tmpdir(), "keymesh-init-"));
const hooks = join(dir, "hooks");
const later = join(dir, "later");
const told = join(dir, "told");
let mesh: TestMesh;

const hook = (name: string, text: string) => writeFileSync(join(hooks, name), text);

beforeAll(async () => {
  mkdirSync(join(hooks, "lib"), { recursive: true });
  mkdirSync(later);
  // The order of their names is the order of the lines in `told`.
  hook(
    "10-key.yaml",
    `accounts: []\nkeys:\n  - { account: "000000000000", id: ${keyId}, aliases: [alias/ready] }\n`,
  );
  hook(
    "20-shell.sh",
    `echo "shell $AWS_REGION" >> ${told}\nenv | cut -d= -f1 | sort > ${told}.env\necho said by the shell\n`,
  );
  hook(
    "30-bucket.mjs",
    `import { appendFileSync } from "node:fs";
const endpoint = process.env.AWS_ENDPOINT_URL;
const { status } = await fetch(endpoint + "/_keymesh/ready");
appendFileSync(${JSON.stringify(told)}, "node " + status + "\\n");
`,
  );
  hook(
    "35-typed.ts",
    `import { appendFileSync } from "node:fs";\nappendFileSync(${JSON.stringify(told)}, "typed\\n" as string);\n`,
  );
  hook("40-fails.sh", "echo about to fail >&2\nexit 7\n");
  hook(
    "50-program.sh",
    `#!/usr/bin/env node\nrequire("node:fs").appendFileSync(${JSON.stringify(told)}, "program\\n");\n`,
  );
  chmodSync(join(hooks, "50-program.sh"), 0o755);
  hook("notes.txt", "no hook");
  hook("lib/helper.sh", "exit 1\n");
  writeFileSync(join(later, "00-last.sh"), `echo last >> ${told}\n`);
  mesh = await startMesh({ compact: true, initDirs: [hooks, later, join(dir, "not there")] });
}, 120_000);
afterAll(async () => {
  await mesh?.stop();
  rmSync(dir, { recursive: true, force: true });
});

const gatewayLog = () => readFileSync(mesh.folder.log("gateway"), "utf8");

describe("init hooks", () => {
  test("ran in the order of their names, each folder's after the one before, before the mesh was ready", async () => {
    expect(readFileSync(told, "utf8")).toBe("shell us-east-1\nnode 503\ntyped\nprogram\nlast\n");
    expect((await adminOf(mesh.handle).get("ready")).status).toBe(200);
  });

  test("have the endpoint, credentials and Region, and nothing else of the mesh's", () => {
    const names = readFileSync(`${told}.env`, "utf8").trim().split("\n");
    expect(names.filter((name) => name.startsWith("AWS_"))).toEqual([
      "AWS_ACCESS_KEY_ID",
      "AWS_DEFAULT_REGION",
      "AWS_EC2_METADATA_DISABLED",
      "AWS_ENDPOINT_URL",
      "AWS_REGION",
      "AWS_SECRET_ACCESS_KEY",
    ]);
    expect(names.filter((name) => name.startsWith("KEYMESH_"))).toEqual([]);
  });

  test("seed files among them were taken in", async () => {
    const { Aliases } = await awsClients(mesh.handle).kms.send(new ListAliasesCommand({ KeyId: keyId }));
    expect(Aliases!.map(({ AliasName }) => AliasName)).toEqual(["alias/ready"]);
  });

  test("that fail are told, and the mesh stays up", async () => {
    expect(mesh.notices.join("\n")).toContain("the init hook 40-fails.sh failed: it ended with status 7");
    const { body } = await adminOf(mesh.handle).get("init");
    expect(body).toMatchObject({ state: "failed" });
    const { scripts } = body as unknown as { scripts: { name: string; state: string; error?: string }[] };
    expect(scripts.map(({ name, state }) => [name, state])).toEqual([
      ["10-key.yaml", "done"],
      ["20-shell.sh", "done"],
      ["30-bucket.mjs", "done"],
      ["35-typed.ts", "done"],
      ["40-fails.sh", "failed"],
      ["50-program.sh", "done"],
      ["00-last.sh", "done"],
    ]);
    const localstack = await fetch(`${mesh.handle.endpoint}/_localstack/init/ready`);
    expect(await localstack.json()).toMatchObject({
      completed: true,
      scripts: expect.arrayContaining([{ stage: "READY", name: "40-fails.sh", state: "ERROR" }]),
    });
  });

  test("have what they say in the gateway's log, with their names", () => {
    expect(gatewayLog()).toMatch(/"hook":"20-shell\.sh","msg":"said by the shell"/);
    expect(gatewayLog()).toMatch(/"hook":"40-fails\.sh","msg":"about to fail"/);
    expect(gatewayLog()).toMatch(/"file":"notes\.txt"/);
  });

  test("run again after a full reset, and not for one account's", { timeout: 60_000 }, async () => {
    const { s3, kms } = awsClients(mesh.handle);
    await s3.send(new CreateBucketCommand({ Bucket: "mine" }));
    writeFileSync(told, "");
    await adminOf(mesh.handle).change("POST", "reset", { accountId: "000000000000" });
    expect(readFileSync(told, "utf8")).toBe("");
    expect((await kms.send(new ListAliasesCommand({ KeyId: keyId }))).Aliases).toHaveLength(1);
    await adminOf(mesh.handle).change("POST", "reset", {});
    expect(readFileSync(told, "utf8")).toMatch(/^shell [\s\S]*program\nlast\n$/);
    expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
    expect((await kms.send(new ListAliasesCommand({ KeyId: keyId }))).Aliases).toHaveLength(1);
  });
});
