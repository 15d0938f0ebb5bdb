import { createPublicKey } from "node:crypto";
import type { KeyMaterial } from "./key-material.ts";
import { notAPrivateKey, parsePkcs8 } from "./pkcs8.ts";

/** An Ed25519 private key (RFC 8410). @throws ServiceError IncorrectKeyMaterialException */
export function readEd25519PrivateKey(bytes: Buffer): KeyMaterial {
  const spec = "ECC_NIST_EDWARDS25519";
  const key = parsePkcs8(spec, bytes);
  if (key.asymmetricKeyType !== "ed25519") throw notAPrivateKey(spec);
  return {
    material: key.export({ format: "der", type: "pkcs8" }),
    publicKey: createPublicKey(key).export({ format: "der", type: "spki" }),
  };
}
