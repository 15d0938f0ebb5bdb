import { createPublicKey, type KeyObject } from "node:crypto";
import type { Clock, IdentityRpc } from "./identity-rpc.ts";

/** An unknown key id makes identity be asked again, but not more often than this, in milliseconds. */
const askAgainAfterMs = 1000;

/** Identity's public keys by id (16 hex digits), fetched over mTLS; a key not known yet is asked for. */
export class PublicKeys {
  readonly #rpc: Pick<IdentityRpc, "publicKeys">;
  readonly #clock: Clock;
  #keys = new Map<string, KeyObject>();
  #askedMs = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;

  constructor(rpc: Pick<IdentityRpc, "publicKeys">, clock: Clock) {
    this.#rpc = rpc;
    this.#clock = clock;
  }

  /** The key, or undefined when identity has none of that id. */
  async get(keyId: string): Promise<KeyObject | undefined> {
    const known = this.#keys.get(keyId);
    if (known !== undefined) return known;
    if (this.#asking === undefined) {
      const now = this.#clock.now();
      if (now - this.#askedMs < askAgainAfterMs && now >= this.#askedMs) return undefined;
      this.#asking = this.#ask().finally(() => {
        this.#asking = undefined;
      });
    }
    await this.#asking;
    return this.#keys.get(keyId);
  }

  async #ask(): Promise<void> {
    const { keys } = await this.#rpc.publicKeys({});
    this.#askedMs = this.#clock.now();
    this.#keys = new Map(
      keys.map(({ keyId, spki }) => [
        keyId.toString("hex"),
        createPublicKey({ key: spki, format: "der", type: "spki" }),
      ]),
    );
  }
}
