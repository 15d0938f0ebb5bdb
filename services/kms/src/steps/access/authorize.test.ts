import { createTracer, type FinishedSpan, rateLimitedSampler } from "@keymesh/flow";
import { beforeEach, expect, test } from "vitest";
import { accountId, allow, createTestKms, root, type TestKms } from "../../testing/test-kms.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const bea = `arn:aws:iam::${accountId}:user/bea`;
let mesh: TestKms;
let keyId: string;

beforeEach(async () => {
  mesh = createTestKms();
  mesh.identity.add(ana);
  mesh.identity.add(bea, allow("kms:Encrypt"));
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
});

/** What a recorded span says of the decision on an Encrypt of this caller. */
async function shownOf(arn: string): Promise<Record<string, unknown>> {
  const spans: FinishedSpan[] = [];
  const sink = { accept: (span: FinishedSpan) => void spans.push(span), close: async () => {} };
  const sampler = rateLimitedSampler(Number.POSITIVE_INFINITY);
  const tracer = createTracer({ service: "kms", world: "normal", sampler, sink });
  const encrypt = () => mesh.as(arn).encrypt({ keyId, plaintext: Buffer.from("x") });
  await tracer.span({ name: "Kms.Encrypt", kind: "server" }, () => encrypt().catch(() => {}));
  const entries = Object.entries(spans[0]!.attributes).filter(([name]) =>
    name.startsWith("keymesh.decision."),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name.slice("keymesh.decision.".length), value]));
}

test("a span names the policy and statement that allowed", async () => {
  expect(await shownOf(bea)).toEqual({
    action: "kms:Encrypt",
    kind: "identityPolicyAllow",
    policy: "inline",
    statement: "#0",
  });
});

test("a span names the grant that allowed", async () => {
  const { grantId } = await mesh
    .as(root)
    .createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"] });
  expect(await shownOf(ana)).toEqual({ action: "kms:Encrypt", kind: "grantAllow", grant: grantId });
});

test("a span of a refusal names what was missing, and what to do about it", async () => {
  expect(await shownOf(ana)).toEqual({
    action: "kms:Encrypt",
    kind: "noIdentityPolicyAllows",
    missing: "noIdentityPolicyAllows",
    headline: expect.stringContaining("no IAM policy of user ana allows kms:Encrypt"),
  });
});
