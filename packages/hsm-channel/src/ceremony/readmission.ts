import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { bringUpDomain, type CeremonyOptions, type CeremonyOutcome } from "./bring-up-domain.ts";
import { type CeremonyHsm, meetHsms, Quorum } from "./operator-client.ts";

export interface ReadmissionOptions extends Omit<CeremonyOptions, "region"> {
  readonly regions: readonly string[];
}

/** What became of a readmission, for a person. */
export interface Readmission {
  /** The HSMs that may speak again. */
  readonly hsms: readonly string[];
  /** The ceremonies by which they became members again. */
  readonly outcomes: readonly CeremonyOutcome[];
}

/** Which tampered HSMs are meant: those somebody asked for, or all. */
export type Which = "asked" | "all";

/**
 * The quorum has tampered HSMs back: each begins anew under the signatures of its former domain's operators, then is admitted to
 * every region's domain like any fresh HSM, by one that holds it. Does nothing when none is meant.
 * @throws ServiceError AccessDenied: no quorum; what {@link bringUpDomain} throws
 */
export async function readmitHsms(options: ReadmissionOptions, which: Which): Promise<Readmission> {
  const { tampered, close } = await meetHsms(options.hsms, options.tls);
  const meant = tampered.filter(({ identity }) => which === "all" || isAsked({ identity }));
  try {
    for (const hsm of meant) await readmit(options, hsm);
  } finally {
    close();
  }
  if (meant.length === 0) return { hsms: [], outcomes: [] };
  const outcomes = await Promise.all(options.regions.map((region) => bringUpDomain({ ...options, region })));
  return { hsms: meant.map(({ identity }) => identity.name), outcomes };
}

/** Whether an HSM waits for its operators, and somebody asked them. */
export function isAsked({ identity }: Pick<CeremonyHsm, "identity">): boolean {
  return identity.tampering?.isReadmissionAsked === true;
}

async function readmit(options: ReadmissionOptions, hsm: CeremonyHsm): Promise<void> {
  const { tampering } = hsm.identity;
  if (!tampering) return;
  const region = options.regions.find((one) => tampering.regions.includes(one)) ?? options.regions[0];
  const token = region === undefined ? undefined : await options.tokenStore.load(region);
  if (region === undefined || token === undefined)
    throw new ServiceError(
      "NotFound",
      `There is no domain whose operators could re-admit ${hsm.identity.name}.`,
    );
  const quorum = new Quorum(region, options.operators, options.nowMs ?? (() => Date.now()));
  await quorum.readmit(hsm, tampering.nonce, token);
}

const lookMs = 1_000;

export interface KeepReadmittingOptions extends ReadmissionOptions {
  readonly onReadmission: (readmission: Readmission) => void;
  /** Told when it was not possible; it is tried again. */
  readonly onFailure: (error: unknown) => void;
}

/** Operators on call: every second they look whether somebody asked for a tampered HSM, until `signal` aborts. */
export async function keepReadmitting(options: KeepReadmittingOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(lookMs, undefined, { signal, ref: false }).catch(() => {});
    if (signal.aborted) return;
    try {
      const readmission = await readmitHsms(options, "asked");
      if (readmission.hsms.length > 0) options.onReadmission(readmission);
    } catch (error) {
      options.onFailure(error);
    }
  }
}
