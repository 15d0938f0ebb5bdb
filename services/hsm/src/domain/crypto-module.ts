import { ServiceError } from "@keymesh/errors";
import {
  type DomainKeyring,
  type DomainState,
  generateP384,
  type Member,
  type P384KeyPair,
  type SensorName,
} from "@keymesh/hsm-channel";
import { directEngine, type Engine } from "./engine.ts";
import { HbkCache } from "./hbk-cache.ts";
import { RandomPool } from "./random-pool.ts";
import type { Tampering } from "./tampering.ts";

export type ModuleState = "uninitialised" | "operational" | "mute";

/** A domain this HSM is a member of. */
export interface HeldDomain {
  readonly state: DomainState;
  readonly keyring: DomainKeyring;
  /** The exported token it enacted, and the signed command by which it did. */
  readonly token: Buffer;
  readonly enactment: Buffer;
}

/** Something outside the module that holds what came of its keys. */
export interface Forgetful {
  forget(): void;
}

export interface ModuleOptions {
  readonly name: string;
  /** Overwrites a buffer with random bytes. */
  readonly fillRandom: (bytes: Buffer) => void;
  readonly fingerprint: (bytes: Uint8Array) => string;
  readonly maxCachedHbks?: number;
  /**
   * Makes what does the work that would hold up other commands; where there is none it is done in between them. Stopped when the
   * module is wiped, made anew when it is re-admitted.
   */
  readonly makeEngine?: () => Engine;
}

interface OwnKeys {
  readonly signing: P384KeyPair;
  readonly agreement: P384KeyPair;
}

/** Bytes of what names a tampering to the operators. */
const nonceBytes = 32;

/**
 * Everything secret an HSM has, all of it in volatile memory: its two key pairs, made anew at every start; the domains it is a
 * member of; the HBKs in use. One call wipes it all.
 */
export class CryptoModule {
  readonly name: string;
  readonly fingerprint: (bytes: Uint8Array) => string;
  readonly hbks: HbkCache;
  readonly #random: RandomPool;
  readonly #makeEngine: () => Engine;
  readonly #domains = new Map<string, HeldDomain>();
  /** Weakly: a stream that ended is nobody's. */
  readonly #forgetful = new Set<WeakRef<Forgetful>>();
  #engine: Engine;
  /** Absent: it is mute. */
  #keys: OwnKeys | undefined = newKeys();
  #tampering: (Tampering & { readonly nonce: Buffer }) | undefined;

  constructor(options: ModuleOptions) {
    this.name = options.name;
    this.fingerprint = options.fingerprint;
    this.hbks = new HbkCache(options.maxCachedHbks);
    this.#random = new RandomPool(options.fillRandom);
    this.#makeEngine = options.makeEngine ?? (() => directEngine((bytes) => this.random(bytes)));
    this.#engine = this.#makeEngine();
  }

  get state(): ModuleState {
    if (this.isMute) return "mute";
    return this.#domains.size > 0 ? "operational" : "uninitialised";
  }

  get isMute(): boolean {
    return this.#keys === undefined;
  }

  /** @throws ServiceError ServiceUnavailable once mute */
  get signing(): P384KeyPair {
    return this.#ownKeys().signing;
  }

  /** @throws ServiceError ServiceUnavailable once mute */
  get agreement(): P384KeyPair {
    return this.#ownKeys().agreement;
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** Set once a sensor has tripped, until the operators re-admit it; `nonce` names it to them, 32 bytes. */
  get tampering(): (Tampering & { readonly nonce: Buffer }) | undefined {
    return this.#tampering;
  }

  /** This HSM as the domains it joins list it. */
  get member(): Member {
    const { signing, agreement } = this.#ownKeys();
    return {
      name: this.name,
      kind: "online",
      signingKey: signing.point,
      agreementKey: agreement.point,
    };
  }

  /** Fresh random bytes. The only source of key material in the mesh. */
  random(bytes: number): Buffer {
    return this.#random.take(bytes);
  }

  /** Runs before every command. @throws ServiceError ServiceUnavailable once mute */
  selfCheck(): void {
    this.#ownKeys();
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

  /** Told when everything is wiped, for as long as something else holds it. */
  onWipe(forgetful: Forgetful): void {
    for (const known of this.#forgetful) if (known.deref() === undefined) this.#forgetful.delete(known);
    this.#forgetful.add(new WeakRef(forgetful));
  }

  /** A sensor trips: everything is wiped, at once; from now on it says only that it was tampered with. */
  trip(sensor: SensorName, trippedMs: number): Tampering {
    const states = this.domains().map(({ state }) => state);
    this.zeroize();
    return this.remain({ sensor, trippedMs, states });
  }

  /** Is what it became when a sensor tripped, in this life of the process or an earlier one. */
  remain(tampering: Tampering): Tampering {
    if (!this.isMute) this.zeroize();
    this.#tampering = { ...tampering, nonce: this.random(nonceBytes) };
    return tampering;
  }

  /** What a quorum of its operators may have done: it begins anew, with keys of its own that nobody knows, a member of nothing. */
  readmit(): void {
    this.#tampering = undefined;
    this.#engine = this.#makeEngine();
    this.#keys = newKeys();
  }

  /** Wipes everything; the HSM says nothing more until it is started again, or re-admitted. */
  zeroize(): void {
    this.#keys = undefined;
    this.#engine.stop();
    for (const { keyring } of this.#domains.values()) keyring.wipe();
    this.#domains.clear();
    this.hbks.wipe();
    this.#random.wipe();
    for (const known of this.#forgetful) known.deref()?.forget();
    this.#forgetful.clear();
  }

  #ownKeys(): OwnKeys {
    if (this.#keys) return this.#keys;
    throw new ServiceError("ServiceUnavailable", "The HSM is mute.");
  }
}

function newKeys(): OwnKeys {
  return { signing: generateP384(), agreement: generateP384() };
}
