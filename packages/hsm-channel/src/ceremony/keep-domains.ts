import { setTimeout as sleep } from "node:timers/promises";
import { HsmOperator } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { bringUpDomain, type CeremonyOptions, type CeremonyOutcome } from "./bring-up-domain.ts";
import { isAsked, readmitHsms } from "./readmission.ts";

export interface KeepDomainsOptions extends Omit<CeremonyOptions, "region"> {
  readonly regions: readonly string[];
  /** Told of the HSMs that were re-admitted, as somebody asked. */
  readonly onReadmission: (hsms: readonly string[]) => void;
  /** Told of every ceremony that changed something. */
  readonly onOutcome: (outcome: CeremonyOutcome) => void;
  /** Told when a ceremony was not possible; it is tried again. The readmission of an HSM has no region. */
  readonly onFailure: (region: string | undefined, error: unknown) => void;
}

const lookMs = 1_000;
const identifyMs = 2_000;

/**
 * Two operators on duty: every second they ask each HSM what it holds, and hold a ceremony for a region as soon as one that answers
 * does not hold its domain. One that was tampered with they leave alone until somebody asks that it be re-admitted. Until `signal` aborts. `isOpen()` tells whether at the last look every region's domain was held by an HSM.
 */
export function keepDomains(options: KeepDomainsOptions, signal: AbortSignal): { isOpen(): boolean } {
  const open = new Set<string>();
  const isOpen = () => options.regions.every((region) => open.has(region));
  void watch(options, open, signal);
  return { isOpen };
}

async function watch(options: KeepDomainsOptions, open: Set<string>, signal: AbortSignal): Promise<void> {
  const clients = options.hsms.map((address) =>
    connect(HsmOperator, { address, server: "hsm", tls: options.tls, deadlineMs: identifyMs }),
  );
  while (!signal.aborted) {
    const answers = await Promise.allSettled(clients.map((client) => client.identify({})));
    const met = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    if (met.some((identity) => isAsked({ identity }))) await readmit(options);
    const hsms = met.filter(({ state }) => state !== "mute");
    for (const region of options.regions) {
      const held = hsms.map(({ domains }) => domains.find((domain) => domain.region === region)?.token);
      const [first] = held;
      const isWhole = first !== undefined && held.every((token) => token?.equals(first));
      if (held.some((token) => token !== undefined)) open.add(region);
      else open.delete(region);
      if (!isWhole && hsms.length > 0) await admit(options, region, open);
    }
    await sleep(lookMs, undefined, { signal, ref: false }).catch(() => {});
  }
  for (const client of clients) client.close();
}

async function admit(options: KeepDomainsOptions, region: string, open: Set<string>): Promise<void> {
  try {
    const outcome = await bringUpDomain({ ...options, region });
    if (outcome.members.length > 0) open.add(region);
    if (outcome.did !== "nothing") options.onOutcome(outcome);
  } catch (error) {
    options.onFailure(region, error);
  }
}

/** What it makes of them is found at the next look. */
async function readmit(options: KeepDomainsOptions): Promise<void> {
  try {
    const { hsms, outcomes } = await readmitHsms(options, "asked");
    options.onReadmission(hsms);
    for (const outcome of outcomes) options.onOutcome(outcome);
  } catch (error) {
    options.onFailure(undefined, error);
  }
}
