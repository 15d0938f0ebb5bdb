import {
  dataKeyPairSpecs,
  encryptionAlgorithms,
  hbkSpecs,
  macAlgorithms,
  messageTypes,
  rsaSpecs,
  signingAlgorithms,
  wrappingAlgorithms,
} from "../specs.ts";
import { bytes, epochMs, type Field, flag, oneOf, text, u32 } from "./fields.ts";

const encryptionAlgorithm = oneOf(encryptionAlgorithms);
const signingAlgorithm = oneOf(signingAlgorithms);
const messageType = oneOf(messageTypes);
const macAlgorithm = oneOf(macAlgorithms);

/**
 * What an HSM can be told to do: each operation's fields, in the order they cross the channel. Operations are numbered by their
 * place, from 1: new ones go last. A `context` is in canonical form (`@keymesh/envelope`).
 */
export const operations = {
  createHbk: { keyArn: text, spec: oneOf(hbkSpecs) },
  encrypt: { ekt: bytes, algorithm: encryptionAlgorithm, plaintext: bytes, context: bytes },
  decrypt: { ekt: bytes, algorithm: encryptionAlgorithm, ciphertextBlob: bytes, context: bytes },
  reEncrypt: {
    sourceEkt: bytes,
    sourceAlgorithm: encryptionAlgorithm,
    ciphertextBlob: bytes,
    sourceContext: bytes,
    destinationEkt: bytes,
    destinationAlgorithm: encryptionAlgorithm,
    destinationContext: bytes,
  },
  generateDataKey: { ekt: bytes, numberOfBytes: u32, withPlaintext: flag, context: bytes },
  generateRandom: { numberOfBytes: u32 },
  generateDataKeyPair: { ekt: bytes, spec: oneOf(dataKeyPairSpecs), withPlaintext: flag, context: bytes },
  sign: { ekt: bytes, algorithm: signingAlgorithm, messageType, message: bytes },
  verify: { ekt: bytes, algorithm: signingAlgorithm, messageType, message: bytes, signature: bytes },
  generateMac: { ekt: bytes, algorithm: macAlgorithm, message: bytes },
  verifyMac: { ekt: bytes, algorithm: macAlgorithm, message: bytes, mac: bytes },
  deriveSharedSecret: { ekt: bytes, publicKey: bytes },
  createImportKey: {
    keyArn: text,
    wrappingKeySpec: oneOf(rsaSpecs),
    wrappingAlgorithm: oneOf(wrappingAlgorithms),
    validToMs: epochMs,
  },
  importHbk: {
    keyArn: text,
    spec: oneOf(hbkSpecs),
    importToken: bytes,
    encryptedKeyMaterial: bytes,
    nowMs: epochMs,
  },
  offerReplication: {},
  exportReplica: { ekt: bytes, offer: bytes },
  acceptReplica: { keyArn: text, offer: bytes, replica: bytes },
} as const satisfies Record<string, Readonly<Record<string, Field<unknown>>>>;

export type Operations = typeof operations;
