import { ServiceError } from "@keymesh/errors";
import {
  type DomainKeyring,
  type DomainState,
  generateP384,
  type Member,
  type P384KeyPair,
} from "@keymesh/hsm-channel";
import { directEngine, type Engine } from "./engine.ts";
import { HbkCache } from "./hbk-cache.ts";
import { RandomPool } from "./random-pool.ts";

export type ModuleState = "uninitialised" | "operational" | "mute";

/** A domain this HSM is a member of. */
export interface HeldDomain {
  readonly state: DomainState;
  readonly keyring: DomainKeyring;
  /** The exported token it enacted, and the signed command by which it did. */
  readonly token: Buffer;
  readonly enactment: Buffer;
}

/** One thing an HSM watches about itself; false means it was tampered with. */
export type Sensor = () => boolean;

export interface ModuleOptions {
  readonly name: string;
  /** Overwrites a buffer with random bytes. */
  readonly fillRandom: (bytes: Buffer) => void;
  readonly fingerprint: (bytes: Uint8Array) => string;
  readonly sensors?: readonly Sensor[];
  readonly maxCachedHbks?: number;
  /** Does what would hold up other commands; where there is none it is done in between them. Stopped when the module is wiped. */
  readonly engine?: Engine;
}

/**
 * Everything secret an HSM has, all of it in volatile memory: its two key pairs, made anew at every start; the domains it is a
 * member of; the HBKs in use. One call wipes it all.
 */
export class CryptoModule {
  readonly name: string;
  readonly fingerprint: (bytes: Uint8Array) => string;
  readonly signing: P384KeyPair;
  readonly agreement: P384KeyPair;
  readonly hbks: HbkCache;
  readonly engine: Engine;
  readonly #random: RandomPool;
  readonly #sensors: readonly Sensor[];
  readonly #domains = new Map<string, HeldDomain>();
  #isMute = false;

  constructor(options: ModuleOptions) {
    this.name = options.name;
    this.fingerprint = options.fingerprint;
    this.signing = generateP384();
    this.agreement = generateP384();
    this.hbks = new HbkCache(options.maxCachedHbks);
    this.#random = new RandomPool(options.fillRandom);
    this.engine = options.engine ?? directEngine((bytes) => this.random(bytes));
    this.#sensors = options.sensors ?? [];
  }

  get state(): ModuleState {
    if (this.#isMute) return "mute";
    return this.#domains.size > 0 ? "operational" : "uninitialised";
  }

  /** This HSM as the domains it joins list it. */
  get member(): Member {
    return {
      name: this.name,
      kind: "online",
      signingKey: this.signing.point,
      agreementKey: this.agreement.point,
    };
  }

  /** Fresh random bytes. The only source of key material in the mesh. */
  random(bytes: number): Buffer {
    return this.#random.take(bytes);
  }

  /**
   * Runs before every command: when a sensor does not answer true, everything is wiped and the HSM goes mute for good.
   * @throws ServiceError ServiceUnavailable once mute
   */
  selfCheck(): void {
    if (!this.#isMute && !this.#sensors.every((isIntact) => isIntact())) this.zeroize();
    if (this.#isMute) throw new ServiceError("ServiceUnavailable", "The HSM is mute.");
  }

  domain(region: string): HeldDomain | undefined {
    return this.#domains.get(region);
  }

  domains(): readonly HeldDomain[] {
    return [...this.#domains.values()];
  }

  /** Switches to a domain's new state; the keys of the old one are wiped. */
  enact(domain: HeldDomain): void {
    const { region } = domain.state;
    const previous = this.#domains.get(region);
    this.#domains.set(region, domain);
    this.hbks.wipe();
    previous?.keyring.wipe();
  }

  /** Wipes a domain and all that came of it. */
  leave(region: string): void {
    const held = this.#domains.get(region);
    this.#domains.delete(region);
    this.hbks.wipe();
    held?.keyring.wipe();
  }

  /** Wipes everything; the HSM says nothing more until it is started again. */
  zeroize(): void {
    this.#isMute = true;
    this.engine.stop();
    for (const { keyring } of this.#domains.values()) keyring.wipe();
    this.#domains.clear();
    this.hbks.wipe();
    this.#random.wipe();
  }
}
