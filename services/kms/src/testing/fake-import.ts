import {
  createDecipheriv,
  createPrivateKey,
  createSecretKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { promisify } from "node:util";
import { aes256KeyBytes, invalidCiphertext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { HbkSpec, HsmFleet, RsaSpec } from "@keymesh/hsm-channel";
import {
  curveNames,
  type FakeHbk,
  importedHbk,
  isSecretKeySpec,
  modulusBits,
  secretBytes,
} from "./fake-hbk.ts";
import { decryptOaep } from "./fake-rsa.ts";

type CreateImportKey = Parameters<HsmFleet["createImportKey"]>[0];
type ImportHbk = Parameters<HsmFleet["importHbk"]>[0];

/** Wrapping pairs are made once per size: what binds material to a KMS key here is the token, which is new every time. */
const wrappingPairs = new Map<RsaSpec, Promise<{ privateKey: KeyObject; publicKey: KeyObject }>>();

/** Import tokens of the fake fleet. A token is only a number here. */
export class FakeImports {
  readonly #tokens = new Map<string, CreateImportKey & { privateKey: KeyObject }>();

  async createKey(request: CreateImportKey): Promise<{ publicKey: Buffer; importToken: Buffer }> {
    const { privateKey, publicKey } = await wrappingPair(request.wrappingKeySpec);
    const importToken = randomBytes(200);
    this.#tokens.set(importToken.toString("hex"), { ...request, privateKey });
    return { publicKey: publicKey.export({ format: "der", type: "spki" }), importToken };
  }

  unwrap({ region, keyArn, spec, importToken, encryptedKeyMaterial, nowMs }: ImportHbk): FakeHbk {
    const token = this.#tokens.get(importToken.toString("hex"));
    if (token === undefined || token.keyArn !== keyArn || token.region !== region) {
      throw new ServiceError("InvalidImportTokenException", "The import token is not valid for this key.");
    }
    if (nowMs > token.validToMs) {
      throw new ServiceError("ExpiredImportTokenException", "The import token has expired.");
    }
    return importedHbk(region, keyArn, spec, keyOf(spec, unwrapped(token, encryptedKeyMaterial)));
  }
}

async function wrappingPair(spec: RsaSpec) {
  const made =
    wrappingPairs.get(spec) ?? promisify(generateKeyPair)("rsa", { modulusLength: modulusBits(spec) });
  wrappingPairs.set(spec, made);
  return await made;
}

function unwrapped(
  { wrappingAlgorithm, wrappingKeySpec, privateKey }: CreateImportKey & { privateKey: KeyObject },
  encrypted: Buffer,
): Buffer {
  if (!wrappingAlgorithm.startsWith("RSA_AES_KEY_WRAP")) {
    return decryptOaep(privateKey, wrappingAlgorithm, encrypted);
  }
  const modulusBytes = modulusBits(wrappingKeySpec) / 8;
  const kek = decryptOaep(privateKey, wrappingAlgorithm, encrypted.subarray(0, modulusBytes));
  if (kek.length !== aes256KeyBytes) throw invalidCiphertext();
  try {
    const decipher = createDecipheriv("id-aes256-wrap-pad", kek, Buffer.from("a65959a6", "hex"));
    return Buffer.concat([decipher.update(encrypted.subarray(modulusBytes)), decipher.final()]);
  } catch {
    throw invalidCiphertext();
  }
}

/** Reads bytes as a key of the spec. @throws ServiceError IncorrectKeyMaterialException */
function keyOf(spec: HbkSpec, bytes: Buffer): KeyObject {
  if (isSecretKeySpec(spec)) {
    const isLongEnough = bytes.length >= secretBytes(spec);
    const isShortEnough = bytes.length <= (spec === "SYMMETRIC_DEFAULT" ? 32 : 128);
    if (!isLongEnough || !isShortEnough) throw incorrect(spec);
    return createSecretKey(bytes);
  }
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: bytes, format: "der", type: "pkcs8" });
  } catch {
    throw incorrect(spec);
  }
  if (!isOfSpec(key, spec)) throw incorrect(spec);
  return key;
}

function isOfSpec({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject, spec: HbkSpec): boolean {
  switch (spec) {
    case "RSA_2048":
    case "RSA_3072":
    case "RSA_4096":
      return asymmetricKeyType === "rsa" && asymmetricKeyDetails?.modulusLength === modulusBits(spec);
    case "ECC_NIST_P256":
    case "ECC_NIST_P384":
    case "ECC_NIST_P521":
    case "ECC_SECG_P256K1":
      return asymmetricKeyType === "ec" && asymmetricKeyDetails?.namedCurve === curveNames[spec];
    case "ECC_NIST_EDWARDS25519":
      return asymmetricKeyType === "ed25519";
    default:
      return false;
  }
}

function incorrect(spec: HbkSpec): ServiceError {
  return new ServiceError("IncorrectKeyMaterialException", `The key material is no key of spec ${spec}.`);
}
