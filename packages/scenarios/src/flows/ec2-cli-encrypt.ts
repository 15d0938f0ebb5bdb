import { DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../parts/demo-key.ts";
import { whileDisabled } from "../parts/disabled-key.ts";
import { lastBitFlipped } from "../parts/flip-bit.ts";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { checked, fact, type Outcome, refused, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

/** What KMS takes in one Encrypt with a symmetric key (API Reference, Encrypt). */
const maxPlaintextBytes = 4096;
const EncryptionContext = { purpose: "keymesh-demo" };

export const ec2CliEncrypt: ScenarioFlow = {
  async run(stage) {
    const { aws, file } = stage;
    const KeyId = await demoKey(stage);
    const Plaintext = await secretOf(stage);
    const { result, recorded } = await stage.record("ec2-cli-encrypt", async () => {
      const { CiphertextBlob } = await aws.kms.send(
        new EncryptCommand({ KeyId, Plaintext, EncryptionContext }),
      );
      const opened = await aws.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
      const tooLong = Buffer.alloc(maxPlaintextBytes + 1, "x");
      const refusal = await failureOf(aws.kms.send(new EncryptCommand({ KeyId, Plaintext: tooLong })));
      return { CiphertextBlob, opened, refusal };
    });
    const { CiphertextBlob, opened, refusal } = result;
    const same = Plaintext.equals(opened.Plaintext ?? new Uint8Array());
    const cut = file.size > Plaintext.length ? ` (the first of ${file.size})` : "";
    return {
      recorded,
      facts: [
        fact(
          "encrypted",
          `${Plaintext.length} bytes${cut} → a ciphertext blob of ${CiphertextBlob?.length} bytes`,
        ),
        checked("decrypted", same, {
          yes: "the same bytes, no key named: the blob says which",
          no: "other bytes",
        }),
        refused("4,097 bytes", refusal, "ValidationException"),
      ],
    };
  },
  variants: {
    "key-disabled": (stage) =>
      withPassingKey(stage, {}, async (KeyId) => {
        const { kms } = stage.aws;
        const Plaintext = await secretOf(stage);
        const encrypt = () => kms.send(new EncryptCommand({ KeyId, Plaintext, EncryptionContext }));
        const { CiphertextBlob } = await encrypt();
        const decrypt = () => kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
        const { result, recorded } = await whileDisabled(stage, KeyId, () =>
          stage.record("ec2-cli-encrypt.key-disabled", async () => ({
            encrypt: await failureOf(encrypt()),
            decrypt: await failureOf(decrypt()),
          })),
        );
        const { Plaintext: again } = await decrypt();
        return {
          recorded,
          facts: [
            refused("Encrypt", result.encrypt, "DisabledException"),
            refused("Decrypt", result.decrypt, "DisabledException"),
            checked("enabled again", Plaintext.equals(again ?? new Uint8Array()), {
              yes: "the blob from before opens",
              no: "the blob from before does not open",
            }),
          ],
        };
      }),
    "wrong-context": (stage) =>
      refusedDecrypt(stage, "wrong-context", (CiphertextBlob) => ({
        CiphertextBlob,
        EncryptionContext: { purpose: "something else" },
      })),
    "bit-flipped": (stage) =>
      refusedDecrypt(stage, "bit-flipped", (blob) => ({
        CiphertextBlob: lastBitFlipped(blob),
        EncryptionContext,
      })),
  },
};

/** Encrypts as it works, and decrypts with one thing wrong: KMS says the same of every ciphertext that does not open. */
async function refusedDecrypt(
  stage: Stage,
  variant: string,
  wrong: (blob: Uint8Array) => { CiphertextBlob: Uint8Array; EncryptionContext: Record<string, string> },
): Promise<Outcome> {
  const { kms } = stage.aws;
  const KeyId = await demoKey(stage);
  const Plaintext = await secretOf(stage);
  const { result, recorded } = await stage.record(`ec2-cli-encrypt.${variant}`, async () => {
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext, EncryptionContext }));
    return failureOf(kms.send(new DecryptCommand(wrong(CiphertextBlob!))));
  });
  return {
    recorded,
    facts: [
      fact("encrypted", `${Plaintext.length} bytes, with ${JSON.stringify(EncryptionContext)}`),
      refused("Decrypt", result, "InvalidCiphertextException"),
    ],
  };
}

/** What of the file KMS encrypts itself: its first 4,096 bytes. */
async function secretOf({ file }: Stage): Promise<Buffer> {
  const wanted = Math.min(file.size, maxPlaintextBytes);
  if (wanted === 0) return Buffer.from("keymesh");
  const chunks: Buffer[] = [];
  for await (const chunk of file.read({ start: 0, end: wanted })) chunks.push(chunk);
  return Buffer.concat(chunks);
}
