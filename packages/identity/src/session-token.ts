import { type KeyObject, sign, verify } from "node:crypto";
import { isDoorService } from "./doors.ts";
import { packSession, unpackSession } from "./session-extras.ts";
import { FieldReader, FieldWriter } from "./token-fields.ts";
import type { DoorService, Principal } from "./types.ts";

/**
 * The forwarded session on the wire: version (1 byte), signing key's id (8), fields, Ed25519 signature (64). Everything before
 * the signature is signed, under a prefix of its own so that no other signed bytes can be taken for a session.
 */
export interface SessionClaims {
  readonly principal: Principal;
  readonly door: DoorService;
  readonly region: string;
  readonly issuedMs: number;
  readonly expiresMs: number;
}

/** Tokens are refused beyond this; real ones have some 300 bytes, with session policies and tags up to 2,048 more. */
export const maxTokenBytes = 4096;
/** The longest a session is valid after it was issued, in milliseconds. */
export const maxSessionMs = 15 * 60 * 1000;

const version = 2;
const keyIdBytes = 8;
const signatureBytes = 64;
const headBytes = 1 + keyIdBytes;
const context = Buffer.from("keymesh forwarded session\0");
const types: readonly Principal["type"][] = ["Root", "IAMUser", "AssumedRole", "AWSService"];

/** Signs a session with identity's private key; `keyId` is 8 bytes. */
export function signSession(claims: SessionClaims, keyId: Buffer, privateKey: KeyObject): Buffer {
  const { principal } = claims;
  const fields = new FieldWriter();
  fields.byte(types.indexOf(principal.type));
  fields.time(claims.issuedMs);
  fields.time(claims.expiresMs);
  fields.time(principal.sessionCreatedMs ?? 0);
  for (const text of textsOf(claims)) fields.text(text);
  fields.blob(packSession(principal));
  const signed = Buffer.concat([Buffer.from([version]), keyId, fields.bytes()]);
  return Buffer.concat([signed, sign(null, Buffer.concat([context, signed]), privateKey)]);
}

/** The id of the key a token says it is signed with, as 16 hex digits; undefined when it is no token. */
export function keyIdOf(token: Buffer): string | undefined {
  if (token.length < headBytes + signatureBytes || token.length > maxTokenBytes) return undefined;
  return token[0] === version ? token.toString("hex", 1, headBytes) : undefined;
}

/** What a token says, if its signature is the key's; undefined for every other token. */
export function openSession(token: Buffer, publicKey: KeyObject): SessionClaims | undefined {
  if (keyIdOf(token) === undefined) return undefined;
  const signed = token.subarray(0, token.length - signatureBytes);
  const signature = token.subarray(token.length - signatureBytes);
  if (!verify(null, Buffer.concat([context, signed]), publicKey, signature)) return undefined;
  return claimsIn(signed.subarray(headBytes));
}

function textsOf({ principal, door, region }: SessionClaims): readonly string[] {
  return [
    door,
    region,
    principal.arn,
    principal.accountId,
    principal.principalId,
    principal.accessKeyId ?? "",
    principal.userName ?? "",
    principal.sessionIssuer?.arn ?? "",
    principal.sessionIssuer?.principalId ?? "",
    principal.sessionIssuer?.userName ?? "",
    principal.inScopeOf?.issuerType ?? "",
    principal.inScopeOf?.credentialsIssuedTo ?? "",
    principal.sourceAccessKeyId ?? "",
    principal.sourceIdentity ?? "",
  ];
}

function claimsIn(bytes: Buffer): SessionClaims | undefined {
  const fields = new FieldReader(bytes);
  const type = types[fields.byte()];
  const issuedMs = fields.time();
  const expiresMs = fields.time();
  const sessionCreatedMs = fields.time();
  const [door, region, arn, accountId, principalId, accessKeyId, userName] = fields.texts(7);
  const [issuerArn, issuerPrincipalId, issuerUserName, issuerType, credentialsIssuedTo] = fields.texts(5);
  const [sourceAccessKeyId, sourceIdentity] = fields.texts(2);
  const packed = fields.blob();
  if (!fields.complete || type === undefined || !isDoorService(door!)) return undefined;
  const principal: Principal = {
    type,
    arn: arn!,
    accountId: accountId!,
    principalId: principalId!,
    ...(accessKeyId && { accessKeyId }),
    ...(userName && { userName }),
    ...(issuerArn && {
      sessionIssuer: { arn: issuerArn, principalId: issuerPrincipalId!, userName: issuerUserName! },
    }),
    ...(sessionCreatedMs > 0 && { sessionCreatedMs }),
    ...(issuerType && { inScopeOf: { issuerType, credentialsIssuedTo: credentialsIssuedTo! } }),
    ...(sourceAccessKeyId && { sourceAccessKeyId }),
    ...(sourceIdentity && { sourceIdentity }),
    ...unpackSession(packed),
  };
  return { principal, door, region: region!, issuedMs, expiresMs };
}
