import { CreateKeyCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { Flow } from "@keymesh/flow";
import { describe, expect, inject, test } from "vitest";
import { adminOf, bearer } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";

/** What the whiteboard page asks for is done by the member `caller`, through the public doors. */
const mesh = sharedMesh(inject("meshFolder"));
const admin = adminOf(mesh);
const { kms, s3 } = awsClients(mesh);

interface Run {
  readonly traceId: string;
  readonly variant?: string;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly asExpected: boolean }[];
  readonly file: { readonly name: string; readonly bytes: number };
}

async function run(query: string, file?: Buffer): Promise<Run> {
  const answer = await fetch(`${mesh.endpoint}/_keymesh/scenarios/${query}`, {
    method: "POST",
    headers: { ...bearer(mesh), ...(file && { "content-type": "application/octet-stream" }) },
    ...(file && { body: new Uint8Array(file) }),
  });
  const text = await answer.text();
  expect([answer.status, text]).toEqual([200, expect.any(String)]);
  return JSON.parse(text);
}

const stepsOf = async (traceId: string) => (await admin.get(`flows/${traceId}`)).body as unknown as Flow;

describe("a scenario of the page", () => {
  test("encrypts the visitor's own file, which S3 then has", async () => {
    const file = Buffer.from("a visitor's own words");
    const { traceId, facts, file: told } = await run("s3-put/runs?fileName=own%20words.txt", file);
    expect(told).toEqual({ name: "own words.txt", bytes: file.length });
    expect(facts.filter(({ asExpected }) => !asExpected)).toEqual([]);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: "keymesh-demo", Key: "own words.txt" }));
    expect(Buffer.from(await Body!.transformToByteArray()).equals(file)).toBe(true);
    const { participants } = await stepsOf(traceId);
    const names = participants.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["caller", "gateway", "s3-sim", "kms"]));
  });

  test("holds the data key in its memory, and wipes it", async () => {
    const { traceId } = await run("ec2-cli-envelope/runs");
    const { steps } = await stepsOf(traceId);
    const own = steps
      .flatMap(({ keys }) => keys)
      .filter(({ holder, form }) => holder === "caller" && form === "plaintext");
    expect(own.map(({ act }) => act)).toEqual(["import", "use", "wipe", "import", "use", "wipe"]);
  });

  test("with one thing wrong ends in the refusal it expects, and the trace shows it", async () => {
    const { traceId, variant, facts } = await run("s3-get/runs?variant=key-disabled");
    expect(variant).toBe("key-disabled");
    expect(facts.filter(({ asExpected }) => !asExpected)).toEqual([]);
    expect(facts[0]!.value).toMatch(/^refused: KMS\.DisabledException: .* is disabled\.$/);
    const { steps } = await stepsOf(traceId);
    expect(steps.some(({ error }) => error !== undefined)).toBe(true);
  });
});

describe("a key of the page", () => {
  const blobOf = async (KeyId: string) => {
    const request = { KeyId, Plaintext: Buffer.from("hello"), EncryptionContext: { a: "b" } };
    const { CiphertextBlob } = await kms.send(new EncryptCommand(request));
    return Buffer.from(CiphertextBlob!).toString("base64");
  };
  const decrypt = (body: object) => admin.change("POST", "blobs/decrypt", body);

  test("opens a blob, but none with a flipped bit or another context, nor while it is disabled", async () => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const { Arn, KeyId } = KeyMetadata!;
    const ciphertextBlob = await blobOf(KeyId!);
    const encryptionContext = { a: "b" };
    const opened = { decrypted: true, bytes: 5, keyId: Arn };
    const shut = { decrypted: false, error: "InvalidCiphertextException", message: "" };
    expect(await decrypt({ ciphertextBlob, encryptionContext })).toEqual(opened);
    expect(await decrypt({ ciphertextBlob })).toEqual(shut);
    for (const flipBit of [0, 300, Buffer.from(ciphertextBlob, "base64").length * 8 - 1])
      expect(await decrypt({ ciphertextBlob, encryptionContext, flipBit })).toEqual(shut);

    const set = (enabled: boolean) =>
      admin.change("PUT", `keys/${encodeURIComponent(Arn!)}/enabled`, { enabled });
    expect(await set(false)).toEqual({ keyId: KeyId, enabled: false });
    expect(await decrypt({ ciphertextBlob, encryptionContext })).toMatchObject({
      error: "DisabledException",
    });
    await set(true);
    expect(await decrypt({ ciphertextBlob, encryptionContext })).toEqual(opened);
    const { body } = await admin.get(`trail?eventName=DisableKey&resource=${encodeURIComponent(Arn!)}`);
    const [record] = body.records as unknown as { userIdentity: { type: string; accountId: string } }[];
    expect(record!.userIdentity).toMatchObject({ type: "Root", accountId: "000000000000" });
  });

  test("that is not there is 404", async () => {
    const missing = "12345678-1234-1234-1234-123456789012";
    expect((await admin.call("PUT", `keys/${missing}/enabled`, { enabled: true })).status).toBe(404);
  });
});
