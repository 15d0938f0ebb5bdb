import { createTracer, type FinishedSpan, rateLimitedSampler } from "@keymesh/flow";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestKms, root, type TestKms } from "../testing/test-kms.ts";

let mesh: TestKms;
let keyId: string;
let spans: FinishedSpan[];

beforeEach(async () => {
  mesh = createTestKms();
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
  spans = [];
});

/** What KMS does with the data key in clear while `call` runs in a recorded span. */
async function actsOn(call: () => Promise<unknown>): Promise<string[]> {
  const sink = { accept: (span: FinishedSpan) => void spans.push(span), close: async () => {} };
  const sampler = rateLimitedSampler(Number.POSITIVE_INFINITY);
  const tracer = createTracer({ service: "kms", world: "normal", sampler, sink });
  await tracer.span({ name: "Kms.Test", kind: "server" }, () => call().catch(() => {}));
  const keys = spans.flatMap((span) => span.events).flatMap(({ key }) => (key ? [key] : []));
  const inClear = keys.filter(({ kind, form }) => kind === "DK" && form === "plaintext");
  expect(new Set(inClear.map(({ fingerprint }) => fingerprint)).size).toBeLessThanOrEqual(1);
  return inClear.map(({ act }) => act);
}

describe("a data key in clear at KMS", () => {
  test("comes from the HSM, goes to who asked, and is wiped", async () => {
    const acts = await actsOn(() => mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" }));
    expect(acts).toEqual(["import", "export", "wipe"]);
  });

  test("is wiped also when the trail does not take the record and no answer is given", async () => {
    mesh.audit.outage = new Error("down");
    const acts = await actsOn(() => mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" }));
    expect(acts.at(-1)).toBe("wipe");
  });

  test("is shown on Decrypt of a data key, and only there", async () => {
    const client = mesh.as(root);
    const dataKey = await client.generateDataKey({ keyId, keySpec: "AES_256" });
    const text = await client.encrypt({ keyId, plaintext: Buffer.from("hello") });
    expect(await actsOn(() => client.decrypt({ ciphertextBlob: text.ciphertextBlob }))).toEqual([]);
    const acts = await actsOn(() => client.decrypt({ ciphertextBlob: dataKey.ciphertextBlob }));
    expect(acts).toEqual(["import", "export", "wipe"]);
  });

  test("is not there without plaintext", async () => {
    const request = { keyId, keySpec: "AES_256" };
    expect(await actsOn(() => mesh.as(root).generateDataKeyWithoutPlaintext(request))).toEqual([]);
  });

  test("of a data key pair is its private key, and is wiped; without plaintext it is not there", async () => {
    const client = mesh.as(root);
    const request = { keyId, keyPairSpec: "ECC_NIST_P256" };
    expect(await actsOn(() => client.generateDataKeyPair(request))).toEqual(["import", "export", "wipe"]);
    expect(keyNotes()).toContain("the private key of a data key pair");
    expect(keyNotes()).toContain("no secret: for use outside KMS");
    spans = [];
    expect(await actsOn(() => client.generateDataKeyPairWithoutPlaintext(request))).toEqual([]);
  });

  test("is an agreed secret too; of a private key KMS shows only that an HSM is given it wrapped", async () => {
    const client = mesh.as(root);
    const create = { keySpec: "ECC_NIST_P256", keyUsage: "KEY_AGREEMENT" };
    const agreeing = (await client.createKey(create)).keyMetadata!.keyId!;
    const { publicKey } = await client.getPublicKey({ keyId: agreeing });
    const request = { keyId: agreeing, keyAgreementAlgorithm: "ECDH", publicKey };
    expect(await actsOn(() => client.deriveSharedSecret(request))).toEqual(["import", "export", "wipe"]);
    const shown = spans.flatMap((span) => span.events).flatMap(({ key }) => (key ? [key] : []));
    expect(new Set(shown.map(({ kind, form }) => `${kind} ${form}`))).toEqual(
      new Set(["KMSKey record", "EKT wrapped", "DK plaintext"]),
    );
  });
});

test("ReEncrypt shows both keys on their way to the HSM, and nothing in clear", async () => {
  const client = mesh.as(root);
  const { ciphertextBlob } = await client.encrypt({ keyId, plaintext: Buffer.from("hello") });
  const destinationKeyId = (await client.createKey({})).keyMetadata!.keyId!;
  expect(await actsOn(() => client.reEncrypt({ ciphertextBlob, destinationKeyId }))).toEqual([]);
  const shown = spans.flatMap((span) => span.events).flatMap(({ key }) => (key ? [key] : []));
  expect(shown.map(({ kind }) => kind)).toEqual(["KMSKey", "EKT", "KMSKey", "EKT"]);
  expect(new Set(shown.map(({ fingerprint }) => fingerprint)).size).toBe(4);
});

function keyNotes(): (string | undefined)[] {
  return spans.flatMap((span) => span.events).map(({ key }) => key?.note);
}
