import { attribute, beginCall, type Tracer, untilAnswered } from "@keymesh/flow";
import { type Fault, faultLabel, peerLabel, type TlsIdentity } from "@keymesh/rpc";
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
    const onFault = (fault: Fault) => call?.set({ [attribute.fault]: faultLabel(fault) });
    const answer = fleet.run(region, { command, traceparent: call?.traceparent }, onFault);
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

function reportOf({ state, domains, cachedHbks, sensors, isReadmissionAsked }: HsmStatus): HsmReport {
  return {
    state: state as HsmReport["state"],
    domains: domains.map((domain) => decodeState(domain.state)),
    cachedHbks,
    sensors: sensors.map(({ name, trippedMs }) => ({ name: name as SensorName, trippedMs })),
    isReadmissionAsked,
  };
}
