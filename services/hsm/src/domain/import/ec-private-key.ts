import { createECDH, ECDH } from "node:crypto";
import { DerReader, der, derHeader, derInteger, derOid, derSequence, TAG } from "@keymesh/envelope";
import type { KeyMaterial } from "./key-material.ts";
import { notAPrivateKey, openPkcs8, parsePkcs8 } from "./pkcs8.ts";

type EcSpec = "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1";

/** OpenSSL's name, the curve's object identifier, and the bytes of a scalar. */
const CURVES: Record<EcSpec, { readonly name: string; readonly oid: string; readonly scalarBytes: number }> =
  {
    ECC_NIST_P256: { name: "prime256v1", oid: "1.2.840.10045.3.1.7", scalarBytes: 32 },
    ECC_NIST_P384: { name: "secp384r1", oid: "1.3.132.0.34", scalarBytes: 48 },
    ECC_NIST_P521: { name: "secp521r1", oid: "1.3.132.0.35", scalarBytes: 66 },
    ECC_SECG_P256K1: { name: "secp256k1", oid: "1.3.132.0.10", scalarBytes: 32 },
  };
const EC_PUBLIC_KEY = "1.2.840.10045.2.1";

/**
 * An elliptic curve private key (RFC 5915) on the spec's curve, by its name; explicit parameters are refused. The public key is
 * computed anew, and one that came along, compressed or not, must be the same.
 * @throws ServiceError IncorrectKeyMaterialException
 */
export function readEcPrivateKey(spec: EcSpec, bytes: Buffer): KeyMaterial {
  const curve = CURVES[spec];
  const key = parsePkcs8(spec, bytes);
  if (key.asymmetricKeyType !== "ec" || key.asymmetricKeyDetails?.namedCurve !== curve.name) {
    throw notAPrivateKey(spec);
  }
  const exported = key.export({ format: "der", type: "pkcs8" });
  try {
    const { algorithm, privateKey } = openPkcs8(spec, exported);
    requireNamedCurve(spec, algorithm);
    privateKey.integer(1);
    const scalar = privateKey.value(TAG.octetString);
    const point = pointOf(spec, scalar);
    if (!privateKey.atEnd) requireSamePoint(spec, privateKey, point);
    return encode(curve.oid, scalar, point);
  } finally {
    exported.fill(0);
  }
}

function requireNamedCurve(spec: EcSpec, algorithm: DerReader): void {
  const oids = [EC_PUBLIC_KEY, CURVES[spec].oid].map((oid) => derOid(oid).subarray(2));
  if (!oids.every((oid) => algorithm.value(TAG.oid).equals(oid))) throw notAPrivateKey(spec);
}

/** The public point of a scalar, uncompressed. */
function pointOf(spec: EcSpec, scalar: Buffer): Buffer {
  const { name, scalarBytes } = CURVES[spec];
  if (scalar.length !== scalarBytes) throw notAPrivateKey(spec);
  const ecdh = createECDH(name);
  try {
    ecdh.setPrivateKey(scalar);
    return ecdh.getPublicKey();
  } catch {
    throw notAPrivateKey(spec);
  }
}

/** `rest` holds [1] { BIT STRING }: the public key as it was in the file. */
function requireSamePoint(spec: EcSpec, rest: DerReader, point: Buffer): void {
  const bits = new DerReader(rest.value(0xa1), () => notAPrivateKey(spec)).value(0x03);
  const given = uncompressed(bits.subarray(1), CURVES[spec].name);
  if (!given?.equals(point)) throw notAPrivateKey(spec);
}

function uncompressed(point: Buffer, curve: string): Buffer | undefined {
  try {
    return ECDH.convertKey(point, curve, undefined, undefined, "uncompressed") as Buffer;
  } catch {
    return undefined;
  }
}

/** PKCS#8 and SubjectPublicKeyInfo as OpenSSL writes them. The scalar is copied once, past no pool of small buffers. */
function encode(curveOid: string, scalar: Buffer, point: Buffer): KeyMaterial {
  const algorithm = derSequence(derOid(EC_PUBLIC_KEY), derOid(curveOid));
  const bits = der(0x03, Buffer.from([0]), point);
  const tail = der(0xa1, bits);
  const version = derInteger(1);
  const scalarHeader = derHeader(TAG.octetString, scalar.length);
  const keyBytes = version.length + scalarHeader.length + scalar.length + tail.length;
  const keyHeader = derHeader(TAG.sequence, keyBytes);
  const octetsHeader = derHeader(TAG.octetString, keyHeader.length + keyBytes);
  const head = [derInteger(0), algorithm, octetsHeader, keyHeader, version, scalarHeader];
  const bodyBytes = head.reduce((sum, part) => sum + part.length, scalar.length + tail.length);
  const before = Buffer.concat([derHeader(TAG.sequence, bodyBytes), ...head]);
  const material = Buffer.alloc(before.length + scalar.length + tail.length);
  before.copy(material);
  scalar.copy(material, before.length);
  tail.copy(material, before.length + scalar.length);
  return { material, publicKey: derSequence(algorithm, bits) };
}
