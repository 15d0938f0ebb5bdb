import { createPrivateKey, createPublicKey, createVerify, type KeyObject, sign, verify } from "node:crypto";
import {
  DecryptCommand,
  GenerateDataKeyPairCommand,
  GetPublicKeyCommand,
  SignCommand,
  VerifyCommand,
} from "@aws-sdk/client-kms";
import { tellStored } from "@keymesh/flow";
import { demoKey } from "../parts/demo-key.ts";
import { type SourceFile, sha256Of } from "../parts/source-file.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";
import { type Stage, tellKey } from "../stage/stage.ts";

const SigningAlgorithm = "ECDSA_SHA_256";
const EncryptionContext = { purpose: "keymesh-demo" };

export const asymmetric: ScenarioFlow = {
  async run(stage) {
    const { file } = stage;
    const signer = await demoKey(stage, "alias/keymesh-demo-signing", stage.mesh.region, {
      KeySpec: "ECC_NIST_P256",
      KeyUsage: "SIGN_VERIFY",
    });
    const wrapper = await demoKey(stage);
    const digest = Buffer.from(await sha256Of(file.read()), "hex");
    const { result, recorded } = await stage.record("asymmetric", async () => ({
      ...(await signAndVerify(stage, signer, digest)),
      ...(await dataKeyPair(stage, wrapper, digest)),
    }));
    return {
      recorded,
      facts: [
        fact("signed", `the SHA-256 of ${file.size} bytes → an ECDSA signature of ${result.bytes} bytes`),
        checked("verified outside KMS", result.outside, {
          yes: "with the public key alone: no KMS, no permission, no network",
          no: "the signature does not fit the public key",
        }),
        checked("verified by KMS", result.inside, { yes: "in an HSM, with the same key", no: "refused" }),
        checked("of another file", result.refusal === "KMSInvalidSignatureException", {
          yes: "refused: KMSInvalidSignatureException, here and outside",
          no: `not refused as it should be: ${result.refusal ?? "accepted"}`,
        }),
        checked("data key pair", result.pairFits, {
          yes: "signed here with the private key from KMS, and again later, opened by Decrypt",
          no: "the private key does not belong to the public key",
        }),
      ],
    };
  },
};

async function signAndVerify(stage: Stage, KeyId: string, digest: Buffer) {
  const { aws, file, progress } = stage;
  const use = { KeyId, SigningAlgorithm, MessageType: "DIGEST" } as const;
  const { Signature } = await aws.kms.send(new SignCommand({ ...use, Message: digest }));
  const { PublicKey } = await aws.kms.send(new GetPublicKeyCommand({ KeyId }));
  progress("verifying outside KMS");
  tellPublicKey(stage, PublicKey!, "import");
  tellPublicKey(stage, PublicKey!, "use", "verifies the file's signature here, as anyone can");
  const more = Buffer.from("!");
  const key = createPublicKey({ key: Buffer.from(PublicKey!), format: "der", type: "spki" });
  const outside = await isSigned(file, key, Signature!);
  const otherOutside = await isSigned(file, key, Signature!, more);
  const { SignatureValid } = await aws.kms.send(new VerifyCommand({ ...use, Message: digest, Signature }));
  const other = Buffer.from(digest).reverse();
  const refusal = await aws.kms.send(new VerifyCommand({ ...use, Message: other, Signature })).then(
    () => undefined,
    (error: Error) => error.name,
  );
  return {
    bytes: Signature!.length,
    outside: outside && !otherOutside,
    inside: SignatureValid === true,
    refusal,
  };
}

/** A key pair KMS made and keeps no copy of: the caller signs with it, twice, as it would in a process and in a later one. */
async function dataKeyPair(stage: Stage, KeyId: string, digest: Buffer): Promise<{ pairFits: boolean }> {
  const { aws, fingerprint } = stage;
  const made = await aws.kms.send(
    new GenerateDataKeyPairCommand({ KeyId, KeyPairSpec: "ECC_NIST_EDWARDS25519", EncryptionContext }),
  );
  const CiphertextBlob = Buffer.from(made.PrivateKeyCiphertextBlob!);
  const key = createPublicKey({ key: Buffer.from(made.PublicKey!), format: "der", type: "spki" });
  tellKey({
    ...{ kind: "DK", form: "wrapped", act: "import", bytes: CiphertextBlob.length },
    ...{ fingerprint: fingerprint(CiphertextBlob), inside: fingerprint(made.PrivateKeyPlaintext!) },
  });
  tellStored("encrypted private key", "caller's disk", CiphertextBlob.length);
  tellStored("public key", "caller's disk", made.PublicKey!.length);
  const first = signLocally(stage, made.PrivateKeyPlaintext!, digest);
  const opened = await aws.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
  const later = signLocally(stage, opened.Plaintext!, digest);
  return { pairFits: [first, later].every((signature) => verify(null, digest, key, signature)) };
}

function signLocally({ fingerprint }: Stage, privateKey: Uint8Array, message: Buffer): Buffer {
  const bytes = Buffer.from(privateKey.buffer, privateKey.byteOffset, privateKey.length);
  const dk = { kind: "DK", fingerprint: fingerprint(bytes), form: "plaintext", bytes: bytes.length } as const;
  tellKey({ ...dk, act: "import", note: "the private key of a data key pair" });
  try {
    tellKey({ ...dk, act: "use", note: "signs here, with Ed25519; KMS never sees what" });
    return sign(null, message, createPrivateKey({ key: bytes, format: "der", type: "pkcs8" }));
  } finally {
    bytes.fill(0);
    tellKey({ ...dk, act: "wipe" });
  }
}

function tellPublicKey(
  { fingerprint }: Stage,
  publicKey: Uint8Array,
  act: "import" | "use",
  note?: string,
): void {
  tellKey({
    ...{ kind: "PublicKey", form: "plaintext", act, bytes: publicKey.length },
    ...{ fingerprint: fingerprint(publicKey), ...(note !== undefined && { note }) },
  });
}

/** What anyone can find out who has the file, the signature and the public key. `more` is put at the end of the file. */
async function isSigned(
  file: SourceFile,
  key: KeyObject,
  signature: Uint8Array,
  more?: Buffer,
): Promise<boolean> {
  const verifier = createVerify("sha256");
  for await (const chunk of file.read()) verifier.update(chunk);
  if (more !== undefined) verifier.update(more);
  return verifier.verify(key, signature);
}
