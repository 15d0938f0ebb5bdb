import { createPublicKey, type KeyObject } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { TlsIdentity } from "@keymesh/rpc";
import { pointOf } from "../domain/p384.ts";
import { dualControlRules } from "../domain/quorum.ts";
import { type DomainState, encodeMembers, encodeOperators, type Operator } from "../domain/state.ts";
import { decodeToken } from "../domain/token.ts";
import { allHold, desiredMembers, desiredOperators, keeperOfSafe, newestLiving } from "./membership.ts";
import {
  type CeremonyHsm,
  type CeremonyOperator,
  type MetHsms,
  meetHsms,
  Quorum,
  requireSome,
} from "./operator-client.ts";

/** Where exported domain tokens are kept: anywhere durable; there is nothing in them to read without a member's key. */
export interface TokenStore {
  load(region: string): Promise<Buffer | undefined>;
  save(region: string, token: Buffer): Promise<void>;
}

export interface CeremonyOptions {
  /** `host:port` of every HSM of the fleet. */
  readonly hsms: readonly string[];
  readonly region: string;
  /** At least two, with their private keys. */
  readonly operators: readonly CeremonyOperator[];
  readonly serviceHosts: readonly { readonly name: string; readonly publicKey: KeyObject }[];
  /** An operator's certificate. */
  readonly tls: TlsIdentity;
  readonly tokenStore: TokenStore;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly nowMs?: () => number;
}

export interface CeremonyOutcome {
  readonly region: string;
  /** What it took. `joined`: HSMs were admitted to a living domain. */
  readonly did: "created" | "recovered" | "joined" | "nothing";
  readonly epoch: number;
  /** Names of the HSMs that hold the domain now. */
  readonly members: readonly string[];
  /** Addresses that did not answer, are mute, or did not enact the new state. */
  readonly missing: readonly string[];
}

/** Ceremonies may overtake each other, for example when two HSMs come back at once. */
const maxAttempts = 5;

/**
 * Brings a region's domain up on every HSM that answers: creates it at the very first start, recovers it from the stored token
 * through the offline member when no HSM has it any more, admits every fresh HSM by a living one otherwise. Does nothing when
 * nothing is needed. A token is saved before it is enacted, so at every moment the stored one opens the domain.
 *
 * @throws ServiceError ServiceUnavailable: no HSM answers. NotFound: there is a token, and neither a living HSM nor a safe to
 * open it; a new domain is never made beside a token, for it could not read what the old one wrote. AccessDenied: no quorum.
 */
export async function bringUpDomain(options: CeremonyOptions): Promise<CeremonyOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await bringUpOnce(options);
    } catch (error) {
      // Another ceremony was faster. What it left is where this one begins again.
      const isOvertaken = error instanceof ServiceError && error.code === "ConflictException";
      if (!isOvertaken || attempt === maxAttempts) throw error;
    }
  }
}

async function bringUpOnce(options: CeremonyOptions): Promise<CeremonyOutcome> {
  const met = await meetHsms(options.hsms, options.tls);
  try {
    requireSome(met, options.hsms);
    return await new Ceremony(options, met).run();
  } finally {
    met.close();
  }
}

class Ceremony {
  readonly #options: CeremonyOptions;
  readonly #hsms: readonly CeremonyHsm[];
  /** Names of the HSMs that were tampered with: they are members no more. */
  readonly #expelled: ReadonlySet<string>;
  readonly #missing: Set<string>;
  readonly #quorum: Quorum;
  readonly #hosts: readonly Operator[];

  constructor(options: CeremonyOptions, { hsms, tampered, unreachable }: MetHsms) {
    this.#options = options;
    this.#hsms = hsms;
    this.#expelled = new Set(tampered.map(({ identity }) => identity.name));
    this.#missing = new Set([...unreachable, ...tampered.map(({ address }) => address)]);
    this.#quorum = new Quorum(options.region, options.operators, options.nowMs ?? (() => Date.now()));
    this.#hosts = options.serviceHosts.map(({ name, publicKey }) => ({
      name,
      role: "service-host",
      publicKey: pointOf(publicKey),
    }));
  }

  async run(): Promise<CeremonyOutcome> {
    const { region, tokenStore } = this.#options;
    const stored = await tokenStore.load(region);
    const living = newestLiving(this.#hsms, region);
    if (living) return this.#join(living.hsm, living.token, stored);
    if (stored) return this.#recover(stored);
    return this.#create();
  }

  async #create(): Promise<CeremonyOutcome> {
    const [first] = this.#hsms as [CeremonyHsm, ...CeremonyHsm[]];
    const operators = this.#options.operators.map(
      ({ name, key }): Operator => ({ name, role: "kms-operator", publicKey: pointOf(createPublicKey(key)) }),
    );
    const token = await this.#quorum.propose(first, {
      name: "create-domain",
      baseEpoch: 0,
      members: desiredMembers(this.#hsms, []),
      operators: desiredOperators(operators, this.#hosts),
      rules: dualControlRules,
    });
    return this.#outcome("created", await this.#enact(token));
  }

  async #recover(stored: Buffer): Promise<CeremonyOutcome> {
    const { state } = decodeToken(stored);
    const keeper = keeperOfSafe(this.#hsms, state);
    if (!keeper) {
      const message = `The domain ${state.region} has a token, but no HSM holds it and none can open its offline member's safe.`;
      throw new ServiceError("NotFound", message);
    }
    const known = state.members.filter((member) => member.kind === "offline");
    const parts = {
      name: "recover-domain",
      baseEpoch: state.epoch,
      members: desiredMembers(this.#hsms, known),
    } as const;
    const recovered = await this.#enact(await this.#quorum.propose(keeper, parts, stored));
    return this.#outcome("recovered", await this.#admitHosts(keeper, recovered));
  }

  async #join(living: CeremonyHsm, token: Buffer, stored: Buffer | undefined): Promise<CeremonyOutcome> {
    const { region, tokenStore } = this.#options;
    let { state } = decodeToken(token);
    const known = state.members.filter(({ kind, name }) => kind === "offline" || !this.#expelled.has(name));
    const members = desiredMembers(this.#hsms, known);
    const isComplete = allHold(this.#hsms, region, token) && sameMembers(members, state.members);
    if (!isComplete) {
      const parts = { name: "modify-members", baseEpoch: state.epoch, members } as const;
      state = await this.#enact(await this.#quorum.propose(living, parts));
    } else if (!stored?.equals(token)) await tokenStore.save(region, token);
    const final = await this.#admitHosts(living, state);
    return this.#outcome(isComplete && final === state ? "nothing" : "joined", final);
  }

  /** Makes the state's service hosts the ones given; the same state when they are already. */
  async #admitHosts(hsm: CeremonyHsm, state: DomainState): Promise<DomainState> {
    const operators = desiredOperators(state.operators, this.#hosts);
    if (encodeOperators(operators).equals(encodeOperators(state.operators))) return state;
    const parts = { name: "modify-operators", baseEpoch: state.epoch, operators } as const;
    return this.#enact(await this.#quorum.propose(hsm, parts));
  }

  async #enact(token: Buffer): Promise<DomainState> {
    const { state } = decodeToken(token);
    await this.#options.tokenStore.save(state.region, token);
    for (const address of await this.#quorum.enact(this.#hsms, token, state.epoch - 1)) {
      this.#missing.add(address);
    }
    return state;
  }

  #outcome(did: CeremonyOutcome["did"], state: DomainState): CeremonyOutcome {
    const holding = this.#hsms.filter(({ address }) => !this.#missing.has(address));
    const members = holding.map(({ identity }) => identity.name);
    return { region: state.region, did, epoch: state.epoch, members, missing: [...this.#missing] };
  }
}

/** Whether two lists name the same members with the same keys, in whatever order. */
function sameMembers(a: DomainState["members"], b: DomainState["members"]): boolean {
  const sorted = (members: DomainState["members"]) =>
    encodeMembers([...members].sort((x, y) => (x.name < y.name ? -1 : 1)));
  return sorted(a).equals(sorted(b));
}
