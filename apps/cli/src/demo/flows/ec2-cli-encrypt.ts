import { DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../demo-key.ts";
import { checked, fact, type Scenario } from "../scenario.ts";

/** What KMS takes in one Encrypt with a symmetric key (API Reference, Encrypt). */
const maxPlaintextBytes = 4096;

export const ec2CliEncrypt: Scenario = {
  name: "ec2-cli-encrypt",
  summary: "a small secret goes to KMS itself: up to 4,096 bytes, and not one more",
  async run(stage) {
    const { aws, file } = stage;
    const KeyId = await demoKey(stage);
    const EncryptionContext = { purpose: "keymesh-demo" };
    const wanted = Math.min(file.size, maxPlaintextBytes);
    const Plaintext =
      wanted === 0 ? Buffer.from("keymesh") : await firstBytes(file.read({ start: 0, end: wanted }));
    const { result, recorded } = await stage.record("ec2-cli-encrypt", async () => {
      const { CiphertextBlob } = await aws.kms.send(
        new EncryptCommand({ KeyId, Plaintext, EncryptionContext }),
      );
      const opened = await aws.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
      const tooLong = Buffer.alloc(maxPlaintextBytes + 1, "x");
      const refusal = await aws.kms.send(new EncryptCommand({ KeyId, Plaintext: tooLong })).then(
        () => undefined,
        (error: Error) => error,
      );
      return { CiphertextBlob, opened, refusal };
    });
    const { CiphertextBlob, opened, refusal } = result;
    const same = Plaintext.equals(opened.Plaintext ?? new Uint8Array());
    const cut = file.size > wanted ? ` (the first of ${file.size})` : "";
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
        checked("4,097 bytes", refusal?.name === "ValidationException", {
          yes: `refused: ${refusal?.message}`,
          no: `not refused as it should be: ${refusal?.name ?? "accepted"}`,
        }),
      ],
    };
  },
};

async function firstBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
