import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DecryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { tellStored } from "@keymesh/flow";
import { demoKey } from "../parts/demo-key.ts";
import { whileDisabled } from "../parts/disabled-key.ts";
import { openFile, sealFile } from "../parts/envelope-file.ts";
import { whileLastBitFlipped } from "../parts/flip-bit.ts";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { sha256Of } from "../parts/source-file.ts";
import { checked, fact, refused, type ScenarioFlow } from "../scenario.ts";
import { type Stage, tellKey } from "../stage/stage.ts";

const EncryptionContext = { purpose: "keymesh-demo" };

export const ec2CliEnvelope: ScenarioFlow = {
  async run(stage) {
    const KeyId = await demoKey(stage);
    const sealed = await sealedPath(stage);
    const { result, recorded } = await stage.record("ec2-cli-envelope", async () => {
      await encryptFile(stage, KeyId, sealed);
      return decryptedHash(stage, sealed);
    });
    return {
      recorded,
      facts: [sideBySide(sealed), await sameFile(stage, "decrypted later", result)],
    };
  },
  variants: {
    "key-disabled": (stage) =>
      withPassingKey(stage, {}, async (KeyId) => {
        const sealed = await sealedPath(stage);
        await encryptFile(stage, KeyId, sealed);
        const { failure, recorded } = await whileDisabled(stage, KeyId, () =>
          stage.attempt("ec2-cli-envelope.key-disabled", () => decryptedHash(stage, sealed)),
        );
        return {
          recorded,
          facts: [
            sideBySide(sealed),
            refused("Decrypt of the data key", failure, "DisabledException"),
            await sameFile(stage, "enabled again", await decryptedHash(stage, sealed)),
          ],
        };
      }),
    async "wrong-context"(stage) {
      const KeyId = await demoKey(stage);
      const sealed = await sealedPath(stage);
      const { result, recorded } = await stage.record("ec2-cli-envelope.wrong-context", async () => {
        await encryptFile(stage, KeyId, sealed);
        return failureOf(decryptedHash(stage, sealed, { purpose: "something else" }));
      });
      return {
        recorded,
        facts: [
          fact("encrypted", `with ${JSON.stringify(EncryptionContext)}`),
          refused("Decrypt of the data key", result, "InvalidCiphertextException"),
        ],
      };
    },
    async "bit-flipped"(stage) {
      const KeyId = await demoKey(stage);
      const sealed = await sealedPath(stage);
      const { result, recorded } = await stage.record("ec2-cli-envelope.bit-flipped", async () => {
        await encryptFile(stage, KeyId, sealed);
        const key = await failureOf(whileLastBitFlipped(`${sealed}.key`, () => decryptedHash(stage, sealed)));
        const file = await failureOf(whileLastBitFlipped(sealed, () => decryptedHash(stage, sealed)));
        return { key, file };
      });
      return {
        recorded,
        facts: [
          refused("a bit of the encrypted data key", result.key, "InvalidCiphertextException"),
          checked("a bit of the file", result.file !== undefined, {
            yes: `found here, by the tag of AES-256-GCM: ${result.file?.message}`,
            no: "not found: the file opened",
          }),
          await sameFile(stage, "flipped back", await decryptedHash(stage, sealed)),
        ],
      };
    },
  },
};

const sideBySide = (sealed: string) => fact("side by side", `${sealed} and ${sealed}.key`);

async function sealedPath({ file, mesh: { outDir } }: Stage): Promise<string> {
  await mkdir(outDir, { recursive: true, mode: 0o700 });
  return join(outDir, `${file.name}.encrypted`);
}

async function sameFile({ file }: Stage, name: string, hash: string) {
  const same = hash === (await sha256Of(file.read()));
  return checked(name, same, { yes: `the same ${file.size} bytes (SHA-256)`, no: "other bytes" });
}

async function encryptFile(
  { aws, file, fingerprint, progress }: Stage,
  KeyId: string,
  path: string,
): Promise<void> {
  const made = await aws.kms.send(
    new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256", EncryptionContext }),
  );
  const dataKey = Buffer.from(made.Plaintext!.buffer, made.Plaintext!.byteOffset, made.Plaintext!.length);
  const blob = Buffer.from(made.CiphertextBlob!);
  const name = fingerprint(dataKey);
  const dk = { kind: "DK", fingerprint: name, form: "plaintext", bytes: dataKey.length } as const;
  const edk = {
    kind: "DK",
    fingerprint: fingerprint(blob),
    inside: name,
    form: "wrapped",
    bytes: blob.length,
  } as const;
  tellKey({ ...dk, act: "import" });
  tellKey({ ...edk, act: "import" });
  try {
    progress(`encrypting ${file.name} locally`);
    tellKey({ ...dk, act: "use", note: "encrypts the file here, with AES-256-GCM; KMS never sees it" });
    tellStored("file ciphertext", "caller's disk", await sealFile(file, path, dataKey));
    await writeFile(`${path}.key`, blob, { mode: 0o600 });
    tellStored("encrypted data key", "caller's disk", blob.length);
  } finally {
    dataKey.fill(0);
    tellKey({ ...dk, act: "wipe" });
  }
}

async function decryptedHash(
  { aws, fingerprint }: Stage,
  path: string,
  context: Record<string, string> = EncryptionContext,
): Promise<string> {
  const CiphertextBlob = await readFile(`${path}.key`);
  const opened = await aws.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: context }));
  const dataKey = opened.Plaintext!;
  const dk = {
    kind: "DK",
    fingerprint: fingerprint(dataKey),
    form: "plaintext",
    bytes: dataKey.length,
  } as const;
  tellKey({ ...dk, act: "import" });
  try {
    tellKey({ ...dk, act: "use", note: "decrypts the file here" });
    return await sha256Of(openFile(path, dataKey));
  } finally {
    dataKey.fill(0);
    tellKey({ ...dk, act: "wipe" });
  }
}
