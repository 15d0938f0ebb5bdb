import { createPublicKey, type KeyObject } from "node:crypto";
import type { IdentityRpc } from "./identity-rpc.ts";

/** An unknown key id makes identity be asked again, but at most so often in a second: ids can be made up. */
const maxAsksPerSecond = 5;

/** Identity's public keys by id (16 hex digits), fetched over mTLS; a key not known yet is asked for. */
export class PublicKeys {
  readonly #rpc: Pick<IdentityRpc, "publicKeys">;
  #keys = new Map<string, KeyObject>();
  /** When identity was asked; by the process's own time, since the mesh clock may stand still or leap. */
  #askedMs: number[] = [];
  #asking: Promise<void> | undefined;
  /** How often all was forgotten: an answer from before says nothing any more. */
  #generation = 0;

  constructor(rpc: Pick<IdentityRpc, "publicKeys">) {
    this.#rpc = rpc;
  }

  /** The key, or undefined when identity has none of that id. */
  async get(keyId: string): Promise<KeyObject | undefined> {
    const known = this.#keys.get(keyId);
    if (known !== undefined) return known;
    if (this.#asking === undefined) {
      const now = performance.now();
      this.#askedMs = this.#askedMs.filter((atMs) => now - atMs < 1000);
      if (this.#askedMs.length >= maxAsksPerSecond) return undefined;
      this.#askedMs.push(now);
      this.#asking = this.#ask().finally(() => {
        this.#asking = undefined;
      });
    }
    await this.#asking;
    return this.#keys.get(keyId);
  }

  /** Forgets all, since identity may have others now. */
  forget(): void {
    this.#generation += 1;
    this.#keys = new Map();
    this.#askedMs = [];
  }

  async #ask(): Promise<void> {
    const generation = this.#generation;
    const { keys } = await this.#rpc.publicKeys({});
    if (generation !== this.#generation) return await this.#ask();
    this.#keys = new Map(
      keys.map(({ keyId, spki }) => [
        keyId.toString("hex"),
        createPublicKey({ key: spki, format: "der", type: "spki" }),
      ]),
    );
  }
}
