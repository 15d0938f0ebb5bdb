import { setTimeout as sleep } from "node:timers/promises";
import type { WireRequest } from "@keymesh/aws-wire";
import type { Fault, Faults, Hop } from "@keymesh/rpc";
import type { Route, UpstreamName } from "../domain/route.ts";
import { operationNameOf } from "./operation-name.ts";

/** The member that answers for each AWS endpoint. */
export const MEMBER_OF: Readonly<Record<UpstreamName, string>> = {
  kms: "kms",
  s3: "s3-sim",
  ec2: "ebs-sim",
  cloudtrail: "trail",
  identity: "identity",
};

/** A dropped request is let go of when its client is, or after this: as long as an exchange may be silent. */
const LONGEST_DROP_MS = 300_000;

export interface DrillsOptions {
  readonly faults: Faults;
  /** Host names before which a label is a bucket. */
  readonly s3Domains: readonly string[];
  /** Has a member's process end at once. */
  kill(member: string): Promise<void>;
}

/** The faults of the gateway's own hops. */
export class Drills {
  readonly #options: DrillsOptions;
  readonly #hops = new Map<UpstreamName, Hop>();

  constructor(options: DrillsOptions) {
    this.#options = options;
    for (const [name, member] of Object.entries(MEMBER_OF) as [UpstreamName, string][])
      this.#hops.set(name, options.faults.hop("gateway", member));
  }

  /** Whether no rule is about requests to this endpoint: nearly always, and then it is all that is asked. */
  isQuiet({ upstream }: Route): boolean {
    return this.#hops.get(upstream)!.isQuiet;
  }

  /** What disturbs a request, if anything does. */
  async faultOn(route: Route, request: WireRequest, traceparent: string): Promise<Fault | undefined> {
    const name = await operationNameOf(route, request, this.#options.s3Domains);
    return this.#hops.get(route.upstream)!.strike(name ?? "", traceparent);
  }

  kill({ upstream }: Route): Promise<void> {
    return this.#options.kill(MEMBER_OF[upstream]);
  }
}

/** Waits, unless the client goes away first. */
export async function hold(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** Waits for the client to give up. */
export async function holdForEver(signal: AbortSignal): Promise<void> {
  await hold(LONGEST_DROP_MS, signal);
}
