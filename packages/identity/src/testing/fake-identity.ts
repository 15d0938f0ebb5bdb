import { createHash, generateKeyPairSync } from "node:crypto";
import { deriveSigningKey, isSignatureRight, signatureOf } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityRpc } from "../identity-rpc.ts";
import { type SessionClaims, signSession } from "../session-token.ts";
import type { Principal, SignatureClaim } from "../types.ts";

export const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
export const alice: Principal = {
  type: "IAMUser",
  arn: "arn:aws:iam::000000000000:user/alice",
  accountId: "000000000000",
  principalId: "AIDAAAAAAAAAAAAAAAAAA",
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  userName: "alice",
};

/** A clock that stands still until moved. */
export class StillClock {
  ms = Date.UTC(2026, 0, 1);
  now(): number {
    return this.ms;
  }
}

/** Identity as the package's parts call it, counting the calls; changes are played by `announce`. */
export class FakeIdentity implements IdentityRpc {
  readonly clock: StillClock;
  readonly calls: string[] = [];
  readonly acks: number[] = [];
  sessionMs = 15 * 60 * 1000;
  keys = [signingPair()];
  #announce: ((change: identityV1.Change__Output) => void)[] = [];
  #revision = 0;

  constructor(clock: StillClock) {
    this.clock = clock;
  }

  claim(stringToSign: string, part: Partial<SignatureClaim> = {}): SignatureClaim {
    const scope = { date: "20260101", region: "us-east-1", service: "kms" as const };
    const key = deriveSigningKey(secret, scope.date, scope.region, scope.service);
    const signature = signatureOf(key, stringToSign);
    return { accessKeyId: alice.accessKeyId!, ...scope, stringToSign, signature, ...part };
  }

  session(claims: Partial<SessionClaims> = {}): identityV1.Session__Output {
    const whole: SessionClaims = {
      principal: alice,
      door: "kms",
      region: "us-east-1",
      issuedMs: this.clock.ms,
      expiresMs: this.clock.ms + this.sessionMs,
      ...claims,
    };
    const { keyId, privateKey } = this.keys[0]!;
    const token = signSession(whole, keyId, privateKey);
    return {
      ...whole,
      principal: {
        sessionIssuer: null,
        inScopeOf: null,
        ...whole.principal,
        sessionTags: { ...whole.principal.sessionTags },
        sessionPolicies: null,
      },
      token,
    };
  }

  async verifySignature(claim: identityV1.VerifySignatureRequest) {
    this.calls.push("verifySignature");
    const { date = "", region = "", service = "", stringToSign = "", signature = "" } = claim;
    const signingKey = deriveSigningKey(secret, date, region, service);
    if (!isSignatureRight(signingKey, stringToSign, signature)) {
      throw new ServiceError("SignatureDoesNotMatch", "no");
    }
    return { session: this.session(), signingKey: signingKey.export() };
  }

  async sessionOf() {
    this.calls.push("sessionOf");
    return { session: this.session() };
  }

  async issueInstanceSession() {
    return { session: this.session() };
  }

  async issueServiceSession() {
    return { session: this.session() };
  }

  async policiesOf({ arn }: identityV1.PoliciesOfRequest) {
    this.calls.push(`policiesOf ${arn}`);
    if (arn?.endsWith("/gone")) throw new ServiceError("NoSuchEntity", "no such user");
    return { identity: [{ name: "p", document: "{}" }], boundary: null, session: [], tags: {} };
  }

  async findPrincipal({ name }: identityV1.FindPrincipalRequest) {
    this.calls.push(`findPrincipal ${name}`);
    const { principal } = this.session();
    return { principal: name === alice.arn ? principal : null };
  }

  async exists({ arn }: identityV1.ExistsRequest) {
    this.calls.push(`exists ${arn}`);
    return { exists: arn === alice.arn };
  }

  async publicKeys() {
    this.calls.push("publicKeys");
    return { keys: this.keys.map(({ keyId, spki }) => ({ keyId, spki })) };
  }

  async *watch(acks: AsyncIterable<identityV1.WatchAck>) {
    const queue: identityV1.Change__Output[] = [];
    let wake = () => {};
    this.#announce.push((change) => {
      queue.push(change);
      wake();
    });
    void (async () => {
      for await (const { revision } of acks) this.acks.push(revision ?? 0);
    })();
    yield this.#change({ reset: true });
    while (true) {
      const change = queue.shift();
      if (change) yield change;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  /** Tells every watcher, and waits until they heard. */
  async announce(change: Partial<identityV1.Change__Output>): Promise<void> {
    for (const announce of this.#announce) announce(this.#change(change));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  close(): void {}

  #change(change: Partial<identityV1.Change__Output>): identityV1.Change__Output {
    this.#revision += 1;
    return {
      revision: this.#revision,
      reset: false,
      entity: "",
      accountId: "000000000000",
      name: "",
      deleted: false,
      ...change,
    };
  }
}

export function signingPair() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const spki = publicKey.export({ format: "der", type: "spki" });
  return { privateKey, publicKey, spki, keyId: createHash("sha256").update(spki).digest().subarray(0, 8) };
}
