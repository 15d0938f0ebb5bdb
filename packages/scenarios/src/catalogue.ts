import type { ScenarioEntry, VariantEntry } from "./scenario.ts";

/** Every flow there is, in the order `all` runs them. Only names and sentences: the code is loaded when a flow is run. */
export const scenarios: readonly ScenarioEntry[] = [
  {
    name: "create-key",
    title: "A key is made",
    group: "Keys",
    summary: "KMS writes a record; the HSM makes the HBK and hands it out only as an EKT",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/create-key.ts")).createKey,
  },
  {
    name: "ec2-cli-encrypt",
    title: "A small secret, by KMS itself",
    group: "Encryption outside",
    summary: "a small secret goes to KMS itself: up to 4,096 bytes, and not one more",
    takesFile: true,
    variants: [
      keyDisabled("the key is disabled: neither Encrypt nor Decrypt goes on, until it is enabled again"),
      wrongContext("decrypted with another encryption context: KMS refuses, and does not say why"),
      bitFlipped("one bit of the ciphertext blob is another: KMS refuses, and does not say why"),
    ],
    load: async () => (await import("./flows/ec2-cli-encrypt.ts")).ec2CliEncrypt,
  },
  {
    name: "ec2-cli-envelope",
    title: "Envelope encryption of a file",
    group: "Encryption outside",
    summary:
      "a file of any size, encrypted by the caller itself under a data key that KMS made and keeps no copy of",
    takesFile: true,
    variants: [
      keyDisabled("the encrypted data key stays shut, and the file with it, until the key is enabled again"),
      wrongContext(
        "the encrypted data key with another encryption context: KMS refuses, and does not say why",
      ),
      bitFlipped(
        "one bit of the encrypted data key, then one of the file: KMS finds the first, the caller the second",
      ),
    ],
    load: async () => (await import("./flows/ec2-cli-envelope.ts")).ec2CliEnvelope,
  },
  {
    name: "s3-put",
    title: "S3 encrypts an object",
    group: "S3",
    summary:
      "SSE-KMS: S3 asks KMS for a data key as the caller, encrypts the object, keeps the wrapped key beside it",
    takesFile: true,
    variants: [keyDisabled("S3 gets no data key, and stores nothing")],
    load: async () => (await import("./flows/s3-put.ts")).s3Put,
  },
  {
    name: "s3-get",
    title: "S3 opens an object",
    group: "S3",
    summary:
      "S3 sends the wrapped data key to KMS, which finds the KMS key in the blob and decides on the caller's rights",
    takesFile: true,
    variants: [
      keyDisabled("the object stays where it is, and nobody can read it until the key is enabled again"),
      bitFlipped(
        "one bit of the stored object is another when S3 reads it: S3 finds it, and gives nothing out",
      ),
    ],
    load: async () => (await import("./flows/s3-get.ts")).s3Get,
  },
  {
    name: "s3-default-encryption",
    title: "A bucket's default encryption",
    group: "S3",
    summary:
      "the same PUT three ways: by the bucket's default key, by a key named in the request, by nothing but SSE-S3",
    takesFile: true,
    variants: [],
    load: async () => (await import("./flows/s3-default-encryption.ts")).s3DefaultEncryption,
  },
  {
    name: "ebs-lifecycle",
    title: "The life of an encrypted volume",
    group: "EBS",
    summary:
      "a volume's key is stored wrapped, opened under a grant at attach, held by the host while attached, wiped at detach",
    takesFile: true,
    variants: [keyDisabled("the volume cannot be attached any more, until the key is enabled again")],
    load: async () => (await import("./flows/ebs-lifecycle.ts")).ebsLifecycle,
  },
  {
    name: "ebs-key-disabled",
    title: "A volume's key is disabled",
    group: "EBS",
    summary:
      "I/O goes on while the volume is attached, for the host has the data key; attached anew it is refused",
    takesFile: true,
    variants: [],
    load: async () => (await import("./flows/ebs-key-disabled.ts")).ebsKeyDisabled,
  },
  {
    name: "rotate",
    title: "A key rotates",
    group: "Keys",
    summary:
      "a new HBK under the same key id; what was encrypted before still opens, and is not encrypted anew",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/rotate.ts")).rotate,
  },
  {
    name: "manual-rotation",
    title: "Rotation by moving an alias",
    group: "Keys",
    summary: "a new KMS key, and the alias moved to it: for keys that cannot rotate, such as asymmetric ones",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/manual-rotation.ts")).manualRotation,
  },
  {
    name: "delete-key",
    title: "A key is deleted",
    group: "Keys",
    summary:
      "deletion waits 7 to 30 days, can be cancelled, and sounds an alarm when the key is used meanwhile",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/delete-key.ts")).deleteKey,
  },
  {
    name: "disable-key",
    title: "A key is disabled",
    group: "Keys",
    summary: "nothing is encrypted or opened under a disabled key, and everything again when it is enabled",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/disable-key.ts")).disableKey,
  },
  {
    name: "key-policy",
    title: "Who may do what with a key",
    group: "Permissions",
    summary:
      "administrators manage and do not use, users use and do not manage; what the key policy does not say IAM cannot add",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/key-policy.ts")).keyPolicy,
  },
  {
    name: "grant",
    title: "A grant",
    group: "Permissions",
    summary: "one operation, one context, for one grantee: used at once, not to be widened, taken back",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/grant.ts")).grant,
  },
  {
    name: "cross-account",
    title: "A key used from another account",
    group: "Permissions",
    summary: "the key's account and the caller's must both allow it; either alone is not enough",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/cross-account.ts")).crossAccount,
  },
  {
    name: "aws-managed-key",
    title: "A key AWS manages",
    group: "Keys",
    summary: "the key aws/s3 appears at first use, works through S3 alone, and is not its owner's to delete",
    takesFile: true,
    variants: [],
    load: async () => (await import("./flows/aws-managed-key.ts")).awsManagedKey,
  },
  {
    name: "import-key",
    title: "Key material from outside",
    group: "Keys",
    summary:
      "key material from outside, wrapped with the HSM's public key; deleted, only the same bytes bring it back",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/import-key.ts")).importKey,
  },
  {
    name: "asymmetric",
    title: "Signatures and key pairs",
    group: "Encryption outside",
    summary: "KMS signs with a private key that never leaves an HSM; anyone verifies with the public key",
    takesFile: true,
    variants: [],
    load: async () => (await import("./flows/asymmetric.ts")).asymmetric,
  },
  {
    name: "hmac",
    title: "MACs",
    group: "Encryption outside",
    summary: "a MAC under a key nobody has: only KMS makes it, only KMS can say whether it is right",
    takesFile: true,
    variants: [],
    load: async () => (await import("./flows/hmac.ts")).hmac,
  },
  {
    name: "multi-region",
    title: "Keys in several Regions",
    group: "Keys",
    summary:
      "keys are regional: a key per Region, a call across Regions, or one mrk- key replicated HSM to HSM",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/multi-region.ts")).multiRegion,
  },
  {
    name: "how-it-does-not-work",
    title: "Three wrong pictures",
    group: "How it does not work",
    summary: "the object sent to KMS, the HBK given out, one key for everything: each tried for real",
    takesFile: true,
    variants: [],
    load: async () => (await import("./flows/how-it-does-not-work.ts")).howItDoesNotWork,
  },
  {
    name: "hsm-fleet",
    title: "A fleet of HSMs",
    group: "Fleet",
    summary:
      "calls at once go to whichever HSM is free, and one is killed in the middle: no call fails, for each opens what any other sealed",
    takesFile: false,
    variants: [],
    isDrill: true,
    load: async () => (await import("./flows/hsm-fleet.ts")).hsmFleet,
  },
  {
    name: "hsm-tamper",
    title: "An HSM is opened",
    group: "Fleet",
    summary:
      "the mesh around an HSM is cut: it wipes every key and goes mute, the others go on, and only two operators let it back",
    takesFile: false,
    variants: [],
    isDrill: true,
    load: async () => (await import("./flows/hsm-tamper.ts")).hsmTamper,
  },
  {
    name: "audit",
    title: "What CloudTrail has",
    group: "Audit",
    summary: "CloudTrail has every call before its caller has the answer: who, what, which key",
    takesFile: false,
    variants: [],
    load: async () => (await import("./flows/audit.ts")).audit,
  },
];

function keyDisabled(summary: string): VariantEntry {
  return { name: "key-disabled", title: "With the key disabled", summary };
}

function wrongContext(summary: string): VariantEntry {
  return { name: "wrong-context", title: "With another encryption context", summary };
}

function bitFlipped(summary: string): VariantEntry {
  return { name: "bit-flipped", title: "With one bit flipped", summary };
}
