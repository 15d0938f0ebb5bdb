import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DecryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { tellStored } from "@keymesh/flow";
import { demoKey } from "../demo-key.ts";
import { openFile, sealFile } from "../envelope-file.ts";
import { checked, fact, type Scenario } from "../scenario.ts";
import { sha256Of } from "../source-file.ts";
import { type Stage, tellKey } from "../stage.ts";

const EncryptionContext = { purpose: "keymesh-demo" };

export const ec2CliEnvelope: Scenario = {
  name: "ec2-cli-envelope",
  summary:
    "a file of any size, encrypted by the caller itself under a data key that KMS made and keeps no copy of",
  async run(stage) {
    const { file, outDir } = stage;
    const KeyId = await demoKey(stage);
    await mkdir(outDir, { recursive: true });
    const sealed = join(outDir, `${file.name}.encrypted`);
    const { result, recorded } = await stage.record("ec2-cli-envelope", async () => {
      await encryptFile(stage, KeyId, sealed);
      return decryptedHash(stage, sealed);
    });
    const same = result === (await sha256Of(file.read()));
    return {
      recorded,
      facts: [
        fact("side by side", `${sealed} and ${sealed}.key`),
        checked("decrypted later", same, { yes: `the same ${file.size} bytes (SHA-256)`, no: "other bytes" }),
      ],
    };
  },
};

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

async function decryptedHash({ aws, fingerprint }: Stage, path: string): Promise<string> {
  const CiphertextBlob = await readFile(`${path}.key`);
  const opened = await aws.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
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
