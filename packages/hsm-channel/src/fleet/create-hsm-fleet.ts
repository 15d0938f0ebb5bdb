import { attribute, beginCall, type OutgoingCall, type Tracer, untilAnswered } from "@keymesh/flow";
import { faultLabel, peerLabel, type TlsIdentity } from "@keymesh/rpc";
import type { SensorName } from "../domain/sensors.ts";
import { decodeState } from "../domain/state.ts";
import type { ServiceHost } from "../session/host-end.ts";
import type { TrustedOperator } from "../session/trusted-member.ts";
import type { HsmFleet, HsmReport } from "../types.ts";
import type { HsmCommand } from "../wire/commands.ts";
import { encryptionCalls } from "./calls/encryption.ts";
import { signingCalls } from "./calls/signing.ts";
import { transferCalls } from "./calls/transfer.ts";
import { operationName } from "./disturb.ts";
import { Fleet } from "./fleet.ts";
import { type HsmLink, type HsmStatus, rpcLink } from "./link.ts";
import type { Watcher } from "./pending.ts";

export interface HsmFleetOptions {
  /** `host:port` of each HSM. */
  readonly hsms: readonly string[];
  readonly tls: TlsIdentity;
  /** The service host's name and signature key, and the operators it trusts: `loadServiceHost`. */
  readonly host: ServiceHost & { readonly operators: readonly TrustedOperator[] };
  /** Exports the HSMs' spans. */
  readonly tracer?: Tracer;
  readonly log?: { info(context: object, message: string): void };
  /** Milliseconds a command may take, retries included; twice as long a slow one, twelve times an RSA key. Default 5,000. */
  readonly deadlineMs?: number;
  /** How to reach an HSM; by gRPC unless a test says otherwise. */
  readonly linkTo?: (address: string) => HsmLink;
}

/**
 * The HSM fleet as KMS uses it. Connects in the background and for ever; a command waits for an HSM until its deadline.
 * Throws ServiceError: the HSM's own (InvalidCiphertextException, KMSInternalException, ValidationException),
 * DependencyTimeoutException when no HSM answered in time, ThrottlingException when too much waits.
 */
export function createHsmFleet(options: HsmFleetOptions): HsmFleet {
  const linkTo = options.linkTo ?? ((address: string) => rpcLink(address, options.tls));
  const { faults } = options.tls;
  const fleet = new Fleet({
    links: options.hsms.map((address) => ({ address, link: linkTo(address) })),
    host: options.host,
    operators: options.host.operators,
    deadlineMs: options.deadlineMs ?? 5_000,
    hopTo: faults && ((hsm) => faults.hop(peerLabel(options.tls.self), hsm)),
    onSpan: (span) => options.tracer?.adopt(span),
    onEvent: (context, message) => options.log?.info(context, message),
  });
  const run = (region: string, command: HsmCommand) => {
    const call = beginCall(`Hsm.${operationName(command)}`, { [attribute.peer]: "hsm" });
    const answer = fleet.run(region, { command, traceparent: call?.traceparent }, call && watcherOf(call));
    return call === undefined ? answer : untilAnswered(call, answer);
  };
  return {
    ...encryptionCalls(run),
    ...signingCalls(run),
    ...transferCalls(run),
    domainKeyIds: (region) => fleet.domainKeyIds(region),
    status: () => fleet.status(),
    survey: async () =>
      (await fleet.survey()).map(({ name, status }) => ({ name, report: status && reportOf(status) })),
    trip: (hsm, sensor) => fleet.linkTo(hsm).trip(sensor),
    askReadmission: (hsm) => fleet.linkTo(hsm).askReadmission(),
    close: () => fleet.close(),
  };
}

/** Why an HSM did not do what it was given, by the reason it gave; of others a reader is told nothing: the session is made anew. */
const PASSED_ON: Readonly<Record<string, string>> = {
  tampered: "is mute, since it was tampered with",
  "not-ready": "did not hold the domain yet",
};
const LOST = "was lost before it answered";
const RENEWED: ReadonlySet<string> = new Set(["session-expired", "session-refused"]);

/** Tells in a command's span what became of it on its way. */
function watcherOf(call: OutgoingCall): Watcher {
  return {
    onFault: (fault) => call.set({ [attribute.fault]: faultLabel(fault) }),
    onReturned(hsm, reason) {
      if (RENEWED.has(reason)) return;
      const why = PASSED_ON[reason] ?? LOST;
      call.set({ [attribute.note]: `${hsm} had the command first and ${why}: another HSM did it.` });
    },
  };
}

function reportOf({ state, domains, cachedHbks, sensors, isReadmissionAsked }: HsmStatus): HsmReport {
  return {
    state: state as HsmReport["state"],
    domains: domains.map((domain) => decodeState(domain.state)),
    cachedHbks,
    sensors: sensors.map(({ name, trippedMs }) => ({ name: name as SensorName, trippedMs })),
    isReadmissionAsked,
  };
}
