import { createHash, createSecretKey } from "node:crypto";
import { deriveSigningKey, IAM, STS, signatureOf, validateQuery } from "@keymesh/aws-wire";
import type { Principal } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import { type Peer, parsePeerUri } from "@keymesh/rpc";
import { createMemoryStorage, type MemoryStorage } from "@keymesh/testing";
import { messagesOf } from "../api/messages.ts";
import type { ApiCall } from "../call.ts";
import type { IdentityContext } from "../context.ts";
import type { RandomBytes } from "../domain/identifiers.ts";
import { rootPrincipal, userPrincipal } from "../domain/principals.ts";
import { iamOperations, stsOperations } from "../operations/index.ts";
import { AccessKeyUses } from "../store/access-key-uses.ts";
import { ChangeHub } from "../store/change-hub.ts";
import { EntityStore } from "../store/entity-store.ts";
import { KeySealer } from "../store/key-sealer.ts";
import { SigningKeys } from "../store/signing-keys.ts";
import { TemporaryCredentials } from "../store/temporary-credentials.ts";
import { Turns } from "../store/turns.ts";

export const startMs = Date.UTC(2026, 4, 1, 12);
export const account = "111122223333";
export const cli: Peer = { kind: "service", name: "cli" };

/** Randomness that repeats: SHA-256 of a counter. */
export function countedRandom(): RandomBytes {
  let count = 0;
  return (length) => {
    const blocks: Buffer[] = [];
    for (let bytes = 0; bytes < length; bytes += 32) {
      count += 1;
      blocks.push(createHash("sha256").update(`random ${count}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
}

/** Identity over a storage in memory with a clock that stands still, to which a certificate is the URI it would name; the same storage makes a restarted one, another `keyByte` another mesh's. */
export function testIdentity(storage: MemoryStorage = createMemoryStorage(), keyByte = 7) {
  const clock = { ms: startMs, now: () => clock.ms };
  const random = countedRandom();
  const sealer = new KeySealer(createSecretKey(Buffer.alloc(32, keyByte)), random);
  const entities = new EntityStore(storage.kv);
  const context: IdentityContext = {
    entities,
    turns: new Turns(entities),
    sealer,
    temporary: new TemporaryCredentials(sealer, random),
    uses: new AccessKeyUses(storage.kv),
    signingKeys: new SigningKeys(storage.kv, sealer),
    hub: new ChangeHub(),
    clock,
    randomBytes: random,
    peerOfCertificate: (certificate) => parsePeerUri(certificate.toString()),
  };
  return { context, storage, clock };
}

/** A claim as a door makes it, rightly signed unless told otherwise. */
export function claim(
  part: Partial<identityV1.VerifySignatureRequest__Output> & { readonly secret?: string } = {},
): identityV1.VerifySignatureRequest__Output {
  const { secret = "test", ...given } = part;
  const scope = { date: "20260501", region: "us-east-1", service: "kms", ...given };
  const stringToSign = "AWS4-HMAC-SHA256\n20260501T120000Z\nscope\nhash";
  const key = deriveSigningKey(secret, scope.date, scope.region, scope.service);
  return { accessKeyId: "test", stringToSign, signature: signatureOf(key, stringToSign), ...scope };
}

export const allowAll = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
});
export const trustAll = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }],
});

export const rootArn = `arn:aws:iam::${account}:root`;

/** A call of a principal's; default the account's root. */
export function callOf(principal: Principal = rootPrincipal(account), part: Partial<ApiCall> = {}): ApiCall {
  return {
    principal,
    accountId: principal.accountId,
    region: "us-east-1",
    requestId: "r",
    sourceIp: "127.0.0.1",
    userAgent: "test",
    isSecure: false,
    ...part,
  };
}

type Iam = typeof iamOperations;
type InputOf<O extends keyof Iam> = Parameters<Iam[O]["run"]>[2];
type OutputOf<O extends keyof Iam> = Awaited<ReturnType<Iam[O]["run"]>>;

/** IAM as both doors call it: the message is checked, then the operation runs; default for the account's root. */
export function iamOf({ context }: ReturnType<typeof testIdentity>, call: ApiCall = callOf()) {
  return async <O extends keyof Iam>(name: O, input: InputOf<O> = {}): Promise<OutputOf<O>> => {
    validateQuery(messagesOf("iam", name).request, input, IAM);
    return iamOperations[name].run(context, call, input as never) as Promise<OutputOf<O>>;
  };
}

/** STS, as {@link iamOf}. */
export function stsOf({ context }: ReturnType<typeof testIdentity>, call: ApiCall) {
  return {
    assumeRole: async (input: Parameters<typeof stsOperations.AssumeRole.run>[2]) => {
      validateQuery(messagesOf("sts", "AssumeRole").request, input, STS);
      return stsOperations.AssumeRole.run(context, call, input);
    },
    getSessionToken: (input: Parameters<typeof stsOperations.GetSessionToken.run>[2] = {}) =>
      stsOperations.GetSessionToken.run(context, call, input),
    getAccessKeyInfo: (accessKeyId: string) =>
      stsOperations.GetAccessKeyInfo.run(context, call, { accessKeyId }),
  };
}

/** A policy of one statement that allows. */
export function allowing(action: string | readonly string[], part: object = {}): string {
  const statement = { Effect: "Allow", Action: action, Resource: "*", ...part };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

/** A user with an access key, as a principal and by its key. */
export async function userWithKey(identity: ReturnType<typeof testIdentity>, userName = "alice") {
  const iam = iamOf(identity);
  await iam("CreateUser", { userName });
  const { accessKey } = await iam("CreateAccessKey", { userName });
  const { accessKeyId = "", secretAccessKey: secret = "" } = accessKey ?? {};
  const user = (await identity.context.entities.user(account, userName))!.value;
  return { accessKeyId, secret, principal: userPrincipal(user, accessKeyId) };
}
