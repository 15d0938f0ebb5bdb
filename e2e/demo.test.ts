import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Flow, FlowStep } from "@keymesh/flow";
import { scenarios, VARIANT_NAMES } from "@keymesh/scenarios";
import { beforeAll, describe, expect, inject, test } from "vitest";

interface Told {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly asExpected: boolean }[];
  readonly trace: { readonly complete: boolean; readonly droppedSpans: number };
  readonly flow: Flow;
}

const main = join(import.meta.dirname, "../apps/cli/src/main.ts");
const names = scenarios.filter(({ isDrill }) => !isDrill).map(({ name }) => name);
const flows = new Map<string, Told>();

/** What `keymesh <args>` writes to stdout, its exit status, and what it said beside. */
async function keymesh(
  ...args: string[]
): Promise<{ stdout: string; stderr: string; status: number | null }> {
  const child = spawn(process.execPath, [main, "--data", inject("meshFolder"), ...args], { stdio: "pipe" });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { ...output, status };
}

beforeAll(async () => {
  const { stdout, stderr, status } = await keymesh("demo", "all", "--json");
  expect(status, stderr).toBe(0);
  for (const told of JSON.parse(stdout) as Told[]) flows.set(told.name, told);
}, 180_000);

const calls = (flow: Flow) =>
  flow.steps
    .filter(({ kind }) => kind === "call")
    .map(({ from, to, operation }) => `${from} → ${to} ${operation}`);

/** Checks that these calls happened in this order, whatever else happened between. */
function expectInOrder(flow: Flow, expected: readonly (string | RegExp)[]) {
  const made = calls(flow);
  let at = 0;
  for (const wanted of expected) {
    const found = made.findIndex(
      (call, i) => i >= at && (typeof wanted === "string" ? call === wanted : wanted.test(call)),
    );
    expect(found, `${wanted} after ${made[at - 1] ?? "the start"} in:\n${made.join("\n")}`).not.toBe(-1);
    at = found + 1;
  }
}
const flowOf = (name: string) => flows.get(name)!.flow;
/** What is at rest outside the HSMs when the flow is over. */
const atRest = (name: string) => {
  const { stored, wrapped } = flowOf(name).atRest;
  const keys = wrapped.map(({ kind, form, holder }) => `${kind} ${form} @ ${holder}`);
  return [...keys, ...stored.map(({ what, where }) => `${what} @ ${where}`)].sort();
};
/** All there is of a KMS key outside the HSMs. */
const keyAtRest = ["EKT wrapped @ storage", "KMSKey record @ storage"];
const holdersInClear = (flow: Flow, kind: string) =>
  new Set(
    flow.steps
      .flatMap((step) => step.keys)
      .filter((key) => key.kind === kind && key.form === "plaintext")
      .map((key) => key.holder),
  );

describe.each(names)("keymesh demo %s", (name) => {
  test("does what it says, and the recording is whole", () => {
    const { facts, trace, flow } = flows.get(name)!;
    expect(facts.filter(({ asExpected }) => !asExpected)).toEqual([]);
    expect(trace).toMatchObject({ complete: true, droppedSpans: 0 });
    expect(flow.orphanSpans).toBe(0);
  });

  test("only KMS calls an HSM", () => {
    const crossing = flowOf(name).steps.filter(({ from, to }) => /^hsm-/.test(from) !== /^hsm-/.test(to));
    const outside = (step: FlowStep) => (/^hsm-/.test(step.from) ? step.to : step.from);
    expect(crossing.length).toBeGreaterThan(0);
    expect(new Set(crossing.map(outside))).toEqual(new Set(["kms"]));
  });

  test("HBK, DEK and domain key are in clear only inside HSMs", () => {
    for (const kind of ["HBK", "DEK", "DomainKey"]) {
      for (const holder of holdersInClear(flowOf(name), kind)) expect(holder).toMatch(/^hsm-\d$/);
    }
  });

  test("no data key is left in clear anywhere", () => {
    const left = flowOf(name).atRest.inClear.filter(({ kind }) => kind === "DK");
    expect(left).toEqual([]);
  });
});

describe.each(VARIANT_NAMES)("keymesh demo all --variant %s", (variant) => {
  test("ends in the refusals it expects, each in a whole recording, and leaves no data key in clear", async () => {
    const { stdout, stderr, status } = await keymesh("demo", "all", "--variant", variant, "--json");
    expect(status, stderr).toBe(0);
    const told = JSON.parse(stdout) as (Told & { readonly variant: string })[];
    expect(told.length).toBeGreaterThan(1);
    for (const { name, variant: ran, facts, flow } of told) {
      expect([name, ran]).toEqual([name, variant]);
      expect(facts.some(({ value }) => /^(refused|found)/.test(value))).toBe(true);
      expect(flow.atRest.inClear.filter(({ kind }) => kind === "DK")).toEqual([]);
      expect(flow.steps.some(({ error }) => error !== undefined)).toBe(true);
    }
  });
});

describe("the order of calls", () => {
  test("create-key: the HSM makes the HBK before KMS stores EKT and record, and the trail has it before the answer", () => {
    const flow = flowOf("create-key");
    expectInOrder(flow, ["caller → kms Kms.CreateKey", /^kms → hsm-\d /, "kms → storage Storage.Write"]);
    expect(flow.atRest.wrapped.map(({ kind, holder }) => `${kind} ${holder}`)).toContain("EKT storage");
  });

  test("ec2-cli-encrypt: encrypted and decrypted by KMS itself; 4,097 bytes never reach an HSM", () => {
    const flow = flowOf("ec2-cli-encrypt");
    expectInOrder(flow, [
      "caller → kms Kms.Encrypt",
      /^kms → hsm-\d /,
      "caller → kms Kms.Decrypt",
      /^kms → hsm-\d /,
      "caller → kms Kms.Encrypt",
    ]);
    const refused = flow.steps.findLastIndex(
      ({ kind, operation }) => kind === "call" && operation === "Kms.Encrypt",
    );
    expect(flow.steps.slice(refused).filter(({ to }) => /^hsm-/.test(to))).toEqual([]);
  });

  test("ec2-cli-envelope: the caller has the data key in clear twice, and wipes it twice", () => {
    const flow = flowOf("ec2-cli-envelope");
    expectInOrder(flow, [
      "caller → kms Kms.GenerateDataKey",
      /^kms → hsm-\d /,
      "caller → kms Kms.Decrypt",
      /^kms → hsm-\d /,
    ]);
    const own = flow.steps
      .flatMap((step) => step.keys)
      .filter(({ holder, form }) => holder === "caller" && form === "plaintext");
    expect(own.map(({ act }) => act)).toEqual(["import", "use", "wipe", "import", "use", "wipe"]);
    expect(flow.atRest.stored.map(({ what, where }) => `${what} @ ${where}`)).toEqual([
      "file ciphertext @ caller's disk",
      "encrypted data key @ caller's disk",
    ]);
  });

  test("rotate: an HSM makes a second HBK, and the EKT of the first is still used to open what it made", () => {
    const flow = flowOf("rotate");
    expectInOrder(flow, [
      "caller → kms Kms.EnableKeyRotation",
      "caller → kms Kms.Encrypt",
      "caller → kms Kms.RotateKeyOnDemand",
      /^kms → hsm-\d /,
      "kms → storage Storage.Write",
      "caller → kms Kms.Encrypt",
      "caller → kms Kms.Decrypt",
    ]);
  });

  test("delete-key: the refused Decrypt never reaches an HSM", () => {
    const { steps } = flowOf("delete-key");
    const at = (operation: string) => steps.findIndex((step) => step.operation === operation);
    const pending = steps.slice(at("Kms.ScheduleKeyDeletion"), at("Kms.EnableKey"));
    expect(pending.filter(({ operation }) => operation === "Kms.Decrypt").length).toBeGreaterThan(0);
    expect(pending.filter(({ to }) => /^hsm-/.test(to))).toEqual([]);
  });

  test("import-key: the wrapping key is made in an HSM, and the material unwrapped in one", () => {
    expectInOrder(flowOf("import-key"), [
      "caller → kms Kms.GetParametersForImport",
      /^kms → hsm-\d .*createImportKey/i,
      "caller → kms Kms.ImportKeyMaterial",
      /^kms → hsm-\d .*importHbk/i,
      "kms → storage Storage.Write",
      "caller → kms Kms.DeleteImportedKeyMaterial",
    ]);
  });

  test("multi-region: an HSM offers, another exports, the first accepts, and only EKTs are stored", () => {
    const flow = flowOf("multi-region");
    expectInOrder(flow, [
      "caller → kms Kms.Encrypt",
      "caller → kms Kms.Decrypt",
      "caller → kms Kms.CreateKey",
      "caller → kms Kms.ReplicateKey",
      /^kms → hsm-\d .*offerReplication/i,
      /^kms → hsm-\d .*exportReplica/i,
      /^kms → hsm-\d .*acceptReplica/i,
      "kms → storage Storage.Write",
      "caller → kms Kms.Encrypt",
      "caller → kms Kms.Decrypt",
    ]);
    const kept = flow.steps
      .flatMap(({ keys }) => keys)
      .filter(({ kind, holder, act }) => `${kind} ${act} ${holder}` === "EKT export storage");
    expect(new Set(kept.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test("s3-put: S3 asks KMS, KMS an HSM, and only then is anything stored", () => {
    const flow = flowOf("s3-put");
    expectInOrder(flow, [
      "caller → s3-sim S3.PutObject",
      "s3-sim → kms Kms.GenerateDataKey",
      /^kms → hsm-\d /,
      /^s3-sim → storage Storage\./,
    ]);
    expect(holdersInClear(flow, "DK")).toContain("s3-sim");
    expect(atRest("s3-put")).toEqual(["DK wrapped @ storage", ...keyAtRest, "object ciphertext @ storage"]);
  });

  test("s3-get: S3 sends the wrapped key to KMS and decrypts the object itself", () => {
    expectInOrder(flowOf("s3-get"), [
      "caller → s3-sim S3.GetObject",
      "s3-sim → storage Storage.Get",
      "s3-sim → kms Kms.Decrypt",
      /^kms → hsm-\d /,
    ]);
    const carriers = flowOf("s3-get").steps.filter(({ keys }) =>
      keys.some(({ kind, form }) => `${kind} ${form}` === "DK wrapped"),
    );
    expect(carriers.map(({ from, to }) => `${from} → ${to}`.replace(/hsm-\d/, "hsm"))).toEqual([
      "storage → s3-sim",
      "s3-sim → kms",
      "kms → hsm",
    ]);
  });

  test("s3-default-encryption: KMS is called for two of the three objects", () => {
    const made = calls(flowOf("s3-default-encryption"));
    expect(made.filter((call) => call === "caller → s3-sim S3.PutObject")).toHaveLength(3);
    expect(made.filter((call) => call === "s3-sim → kms Kms.GenerateDataKey")).toHaveLength(2);
  });

  test("ebs-lifecycle: a wrapped key at create, the grant before the Decrypt at attach, retired at detach", () => {
    expectInOrder(flowOf("ebs-lifecycle"), [
      / Kms\.GenerateDataKeyWithoutPlaintext$/,
      / Kms\.CreateGrant$/,
      / Kms\.Decrypt$/,
      / Kms\.RetireGrant$/,
    ]);
    expect(holdersInClear(flowOf("ebs-lifecycle"), "DK")).toContain("ec2-host");
    expect(atRest("ebs-lifecycle")).toEqual([
      "DK wrapped @ storage",
      ...keyAtRest,
      "volume ciphertext @ storage",
    ]);
  });
});

describe("who may do what", () => {
  /** Of each refused call of the caller: its operation, and the HSMs it reached. */
  const refusals = (name: string) => {
    const { steps } = flowOf(name);
    return steps.flatMap((step, end) => {
      if (step.kind !== "return" || step.to !== "caller" || step.error === undefined) return [];
      const begin = steps.findLastIndex(
        ({ kind, from }, i) => i < end && kind === "call" && from === "caller",
      );
      const hsms = steps.slice(begin, end).filter(({ to }) => /^hsm-/.test(to));
      return [{ operation: steps[begin]!.operation, hsms }];
    });
  };

  test.each([
    ["grant", "Kms.Decrypt"],
    ["key-policy", "Kms.Encrypt"],
    ["cross-account", "Kms.Decrypt"],
    ["disable-key", "Kms.Decrypt"],
  ])("%s: a refused %s never reaches an HSM", (name, operation) => {
    const refused = refusals(name).filter((one) => one.operation === operation);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.flatMap(({ hsms }) => hsms)).toEqual([]);
  });

  test("ebs-key-disabled: blocks are written and read without KMS after the key was disabled", () => {
    const { steps } = flowOf("ebs-key-disabled");
    const at = steps.findIndex(({ operation }) => operation === "Kms.DisableKey");
    const detached = steps.findIndex(({ operation }) => /DetachVolume/.test(operation));
    const meanwhile = steps.slice(at + 1, detached);
    expect(meanwhile.some(({ operation }) => /WriteBlock/.test(operation))).toBe(true);
    expect(
      meanwhile.filter(({ kind, operation }) => kind === "call" && /Kms\.Decrypt/.test(operation)),
    ).toEqual([]);
  });

  test("how-it-does-not-work: neither the object nor the question for key material reaches an HSM", () => {
    const { steps } = flowOf("how-it-does-not-work");
    const first = steps.findIndex(({ operation }) => operation === "Kms.GenerateDataKey");
    expect(steps.slice(0, first).filter(({ to }) => /^hsm-/.test(to))).toEqual([]);
  });
});

describe("key pairs and MACs", () => {
  test("asymmetric: signed in an HSM, verified outside without KMS and by KMS, private key data wiped", () => {
    const flow = flowOf("asymmetric");
    expectInOrder(flow, [
      "caller → kms Kms.Sign",
      /^kms → hsm-\d /,
      "caller → kms Kms.GetPublicKey",
      "caller → kms Kms.Verify",
      /^kms → hsm-\d /,
      "caller → kms Kms.Verify",
      "caller → kms Kms.GenerateDataKeyPair",
      /^kms → hsm-\d /,
      "caller → kms Kms.Decrypt",
      /^kms → hsm-\d /,
    ]);
    const publicKey = flow.steps.findIndex(({ operation }) => operation === "Kms.GetPublicKey");
    const next = flow.steps.findIndex(({ kind }, i) => i > publicKey && kind === "call");
    expect(flow.steps.slice(publicKey, next).filter(({ to }) => /^hsm-/.test(to))).toEqual([]);
    const own = flow.steps
      .flatMap((step) => step.keys)
      .filter(({ holder, kind, form }) => holder === "caller" && kind === "DK" && form === "plaintext");
    expect(own.map(({ act }) => act)).toEqual(["import", "use", "wipe", "import", "use", "wipe"]);
    expect(atRest("asymmetric")).toContain("encrypted private key @ caller's disk");
  });

  test("hmac: made and verified in HSMs; nothing of the key is anywhere else", () => {
    const flow = flowOf("hmac");
    const hsm = /^kms → hsm-\d /;
    expectInOrder(flow, [
      ...["caller → kms Kms.GenerateMac", hsm],
      ...["caller → kms Kms.VerifyMac", hsm],
      ...["caller → kms Kms.VerifyMac", hsm],
    ]);
    expect(holdersInClear(flow, "DK")).toEqual(new Set());
    expect(atRest("hmac")).toEqual(keyAtRest);
  });
});

describe("keymesh trace", () => {
  test("lists what was recorded, draws it, and exports it as Mermaid", async () => {
    const { traceId } = flowOf("s3-put");
    const list = await keymesh("trace", "ls", "--operation", "demo.s3-put");
    expect(list.stdout).toContain(traceId);
    const drawn = await keymesh("trace", "show", traceId);
    expect(drawn.stdout).toMatch(/^NORMAL WORLD.*║ CRYPTO WORLD$/m);
    const mermaid = await keymesh("trace", "show", traceId, "--mermaid");
    expect(mermaid.stdout).toMatch(/^sequenceDiagram\n/);
  });

  test("an unknown trace is one line and status 1", async () => {
    const { stderr, status } = await keymesh("trace", "show", "ff".repeat(16));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^keymesh: There is no trace f+: .*\n$/);
  });
});

describe("keymesh demo, asked for what it cannot do", () => {
  test("a variant the flow does not have", async () => {
    const { stderr, status } = await keymesh("demo", "rotate", "--variant", "wrong-context");
    expect([status, stderr]).toEqual([2, "keymesh: rotate has no variant wrong-context; it has none\n"]);
  });

  test.each([
    [
      "a file that is not there",
      ["demo", "s3-put", "--file", "/nonexistent/file"],
      /^keymesh: the file .* cannot be read/m,
    ],
    ["steps without a terminal", ["demo", "s3-put", "--step"], /^keymesh: --step waits for Enter/m],
  ])("%s", async (_name, args, line) => {
    const { stderr, status } = await keymesh(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(line);
  });
});
