import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { maxSessionMs, type SessionClaims, signSession } from "@keymesh/identity";
import { type KeyValueStore, parseStored } from "@keymesh/storage";
import { signingKeysPrefix, signingKeyTurnKey } from "./entity-keys.ts";
import { retried } from "./entity-store.ts";
import type { KeySealer } from "./key-sealer.ts";

const signForMs = 24 * 60 * 60 * 1000;
/** A key that signs no more is still published until the last session it signed has expired. */
const publishForMs = signForMs + maxSessionMs + 60_000;

interface StoredKey {
  readonly createdMs: number;
  /** DER SubjectPublicKeyInfo, base64. */
  readonly spki: string;
  /** PKCS#8, sealed. */
  readonly sealedKey: string;
}

interface ActiveKey {
  readonly keyId: Buffer;
  readonly privateKey: KeyObject;
  readonly createdMs: number;
}

/**
 * The Ed25519 keys that forwarded sessions are signed with; each signs for a day, at every replica. Private ones lie in storage
 * only sealed.
 */
export class SigningKeys {
  readonly #kv: Pick<KeyValueStore, "get" | "scan" | "write">;
  readonly #sealer: KeySealer;
  #active: ActiveKey | undefined;
  #choosing: Promise<ActiveKey> | undefined;

  constructor(kv: Pick<KeyValueStore, "get" | "scan" | "write">, sealer: KeySealer) {
    this.#kv = kv;
    this.#sealer = sealer;
  }

  /** The key of the day is looked for in storage again. */
  forget(): void {
    this.#active = undefined;
  }

  /** Signs a session with the key of the day. */
  async sign(claims: SessionClaims): Promise<Buffer> {
    const { keyId, privateKey } = await this.active(claims.issuedMs);
    return signSession(claims, keyId, privateKey);
  }

  /** The key that signs now; made when there is none yet today. */
  async active(nowMs: number): Promise<ActiveKey> {
    const active = this.#active;
    if (active && isCurrent(active.createdMs, nowMs)) return active;
    // A replica that made one at the same time has made it for all.
    this.#choosing ??= retried(() => this.#choose(nowMs)).finally(() => {
      this.#choosing = undefined;
    });
    return this.#choosing;
  }

  /** All keys whose sessions may still be valid, those of other replicas too. */
  async published(nowMs: number): Promise<{ keyId: Buffer; spki: Buffer }[]> {
    const keys = await this.#stored();
    return keys
      .filter(({ key }) => nowMs - key.createdMs < publishForMs)
      .map(({ key }) => {
        const spki = Buffer.from(key.spki, "base64");
        return { keyId: keyIdOf(spki), spki };
      });
  }

  async #choose(nowMs: number): Promise<ActiveKey> {
    const turn = await this.#kv.get(signingKeyTurnKey);
    const keys = await this.#stored();
    const past = keys.filter(({ key }) => nowMs - key.createdMs >= publishForMs);
    if (past.length > 0) await this.#kv.write(past.map(({ at }) => ({ delete: at })));
    const current = keys.findLast(({ key }) => isCurrent(key.createdMs, nowMs));
    this.#active = current ? this.#open(current.key) : await this.#make(nowMs, turn?.version ?? 0);
    return this.#active;
  }

  #open({ spki, sealedKey, createdMs }: StoredKey): ActiveKey {
    const pkcs8 = this.#sealer.open(sealedKey, `signing key ${spki}`);
    const privateKey = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
    pkcs8.fill(0);
    return { keyId: keyIdOf(Buffer.from(spki, "base64")), privateKey, createdMs };
  }

  async #make(nowMs: number, turn: number): Promise<ActiveKey> {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const spki = publicKey.export({ format: "der", type: "spki" });
    const pkcs8 = privateKey.export({ format: "der", type: "pkcs8" });
    const text = spki.toString("base64");
    const sealedKey = this.#sealer.seal(pkcs8, `signing key ${text}`);
    pkcs8.fill(0);
    const keyId = keyIdOf(spki);
    const key: StoredKey = { createdMs: nowMs, spki: text, sealedKey };
    const at = `${signingKeysPrefix}${String(nowMs).padStart(15, "0")}-${keyId.toString("hex")}`;
    await this.#kv.write([
      { put: at, value: Buffer.from(JSON.stringify(key)) },
      { put: signingKeyTurnKey, value: Buffer.from(at), ifVersion: turn },
    ]);
    return { keyId, privateKey, createdMs: nowMs };
  }

  async #stored(): Promise<{ readonly at: string; readonly key: StoredKey }[]> {
    const entries = await this.#kv.scan({ prefix: signingKeysPrefix });
    return entries.map(({ key, value }) => ({ at: key, key: parseStored<StoredKey>(value) }));
  }
}

function isCurrent(createdMs: number, nowMs: number): boolean {
  return nowMs >= createdMs && nowMs - createdMs < signForMs;
}

function keyIdOf(spki: Buffer): Buffer {
  return createHash("sha256").update(spki).digest().subarray(0, 8);
}
