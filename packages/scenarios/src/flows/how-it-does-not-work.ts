import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { DisableKeyCommand, EncryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { callUnknown } from "../parts/unknown-call.ts";
import { checked, fact, refused, type ScenarioFlow } from "../scenario.ts";
import { type Stage, tellKey } from "../stage/stage.ts";

const maxPlaintextBytes = 4096;
/** An object of 50 MB, as it is drawn on whiteboards. */
const drawnBytes = 50_000_000;
/** What is sent of the object: more than KMS takes, and no more than shows it. */
const sentBytes = 64 * 1024;
const letters = ["to Ann", "to Bob", "to Eve"].map((text) => Buffer.from(`a letter ${text}`));

export const howItDoesNotWork: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, async (KeyId) => {
      const { kms } = stage.aws;
      const { result, recorded } = await stage.record("how-it-does-not-work", async () => {
        const whole = await failureOf(
          kms.send(new EncryptCommand({ KeyId, Plaintext: await objectOf(stage) })),
        );
        const exported = await failureOf(callUnknown(kms, "GetKeyMaterial", KeyId));
        const oneForAll = await leakOf(stage, KeyId, 1);
        const oneEach = await leakOf(stage, KeyId, letters.length);
        await kms.send(new DisableKeyCommand({ KeyId }));
        const shut = await failureOf(dataKeyOf(stage, KeyId));
        return { whole, exported, oneForAll, oneEach, shut };
      });
      const calls = Math.ceil(drawnBytes / maxPlaintextBytes);
      return {
        recorded,
        facts: [
          refused("1. the object goes to the HSM", result.whole, "ValidationException"),
          fact(
            "1. and in pieces",
            `50 MB would be ${calls.toLocaleString("en")} calls to KMS, each way; an envelope is one`,
          ),
          refused("2. the HBK goes to the service", result.exported, "UnknownOperationException"),
          fact(
            "2. nor by another name",
            "KMS has no call that gives key material out; it has it only as an EKT itself",
          ),
          checked("3. one data key for all", result.oneForAll === letters.length, {
            yes: `leaked, it opens ${result.oneForAll} of ${letters.length} letters`,
            no: `opened ${result.oneForAll}`,
          }),
          checked("3. a data key for each", result.oneEach === 1, {
            yes: `one leaked opens 1 of ${letters.length}`,
            no: `opened ${result.oneEach}`,
          }),
          refused("3. one KMS key, disabled", result.shut, "DisabledException"),
        ],
      };
    }),
};

/** The visitor's file as far as it is sent; a made one when it is so small that KMS would take it. */
async function objectOf({ file }: Stage): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(maxPlaintextBytes + 1, Math.min(file.size, sentBytes)), "x");
  if (file.size <= maxPlaintextBytes) return bytes;
  let at = 0;
  for await (const chunk of file.read({ start: 0, end: bytes.length })) at += chunk.copy(bytes, at);
  return bytes;
}

/** Encrypts the letters under so many data keys, one after the other, and lets the first key leak: how many letters it opens. */
async function leakOf(stage: Stage, KeyId: string, keys: number): Promise<number> {
  const made: Awaited<ReturnType<typeof dataKeyOf>>[] = [];
  try {
    for (let i = 0; i < keys; i += 1) made.push(await dataKeyOf(stage, KeyId));
    const sealed = letters.map((letter, i) => seal(made[i % keys]!.bytes, letter));
    made[0]!.tell("use", `leaked: whoever has it tries all ${letters.length} letters`);
    return sealed.filter((each) => opens(made[0]!.bytes, each)).length;
  } finally {
    for (const { bytes, tell } of made) {
      bytes.fill(0);
      tell("wipe");
    }
  }
}

async function dataKeyOf({ aws, fingerprint }: Stage, KeyId: string) {
  const { Plaintext } = await aws.kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256" }));
  const bytes = Plaintext!;
  const dk = { kind: "DK", fingerprint: fingerprint(bytes), form: "plaintext", bytes: bytes.length } as const;
  const tell = (act: "import" | "use" | "wipe", note?: string) =>
    tellKey({ ...dk, act, ...(note !== undefined && { note }) });
  tell("import");
  return { bytes, tell };
}

interface Sealed {
  readonly iv: Buffer;
  readonly bytes: Buffer;
  readonly tag: Buffer;
}

function seal(key: Uint8Array, letter: Buffer): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const bytes = Buffer.concat([cipher.update(letter), cipher.final()]);
  return { iv, bytes, tag: cipher.getAuthTag() };
}

function opens(key: Uint8Array, { iv, bytes, tag }: Sealed): boolean {
  const decipher = createDecipheriv("aes-256-gcm", key, iv).setAuthTag(tag);
  decipher.update(bytes);
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
