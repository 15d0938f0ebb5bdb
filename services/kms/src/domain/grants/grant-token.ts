import { createHash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { GrantTokenTarget } from "./grant.ts";

const version = 1;
const saltBytes = 16;
const checkBytes = 8;

/**
 * Writes a grant token: base64 of version, salt, check sum and target. `salt` (16 bytes, random) makes each token of one
 * grant differ, as AWS's do; the check sum only tells a damaged token from a whole one.
 */
export function encodeGrantToken(target: GrantTokenTarget, salt: Buffer): string {
  const body = Buffer.from([target.region, target.accountId, target.keyId, target.grantId].join("\n"));
  const head = Buffer.concat([Buffer.of(version), salt.subarray(0, saltBytes)]);
  return Buffer.concat([head, checkOf(head, body), body]).toString("base64");
}

/** @throws ServiceError InvalidGrantTokenException for anything CreateGrant did not give. */
export function decodeGrantToken(token: string): GrantTokenTarget {
  const bytes = Buffer.from(token, "base64");
  const head = bytes.subarray(0, 1 + saltBytes);
  const check = bytes.subarray(head.length, head.length + checkBytes);
  const body = bytes.subarray(head.length + checkBytes);
  const [region, accountId, keyId, grantId] = body.toString().split("\n");
  const sound = bytes[0] === version && check.equals(checkOf(head, body));
  if (!sound || !region || !accountId || !keyId || !grantId) {
    throw new ServiceError("InvalidGrantTokenException", "Grant token is invalid");
  }
  return { region, accountId, keyId, grantId };
}

function checkOf(head: Buffer, body: Buffer): Buffer {
  return createHash("sha256").update(head).update(body).digest().subarray(0, checkBytes);
}
