import * as answers from "./answers.ts";
import * as flowAnswers from "./flow-answers.ts";
import { type Call, call, callForJson, type Door } from "./transport.ts";

const snapshotType = "application/vnd.keymesh.snapshot";
/** Every replica goes by it when it is answered, and each may have much to forget. */
const wholeMeshDeadlineMs = 180_000;
/** The gateway waits twenty seconds for the operators. */
const readmitDeadlineMs = 40_000;
const snapshotDeadlineMs = 3_600_000;

export interface TrailFilter {
  readonly eventName?: string | undefined;
  readonly eventSource?: string | undefined;
  readonly username?: string | undefined;
  readonly accountId?: string | undefined;
  readonly region?: string | undefined;
  readonly resource?: string | undefined;
  readonly errorCode?: string | undefined;
  /** ISO 8601, as `until`. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: string | undefined;
}

export interface FlowFilter {
  readonly key?: string | undefined;
  readonly principal?: string | undefined;
  readonly operation?: string | undefined;
  readonly errors?: "true" | undefined;
  readonly pinned?: "true" | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: string | undefined;
}

export interface KeyFilter {
  readonly accountId?: string | undefined;
  readonly region?: string | undefined;
  readonly limit?: string | undefined;
}

/** Where the clock stands, or how far it is ahead, or that it is frozen, or goes on, where it is. */
export type ClockSetting =
  | { readonly now: string }
  | { readonly offsetMs: number }
  | { readonly frozen: boolean };

/** The admin API of a mesh (docs/admin-api.md), a method per call. Every one throws AdminError. */
export class AdminClient {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  get endpoint(): string {
    return this.#door.endpoint;
  }

  health = () => this.#json(answers.healthAnswer, { method: "GET", path: "health" });
  info = () => this.#json(answers.infoAnswer, { method: "GET", path: "info" });

  clock = () => this.#json(answers.clockAnswer, { method: "GET", path: "clock" });
  setClock = (json: ClockSetting) => this.#json(answers.clockAnswer, { method: "PUT", path: "clock", json });
  /** `by` as in `400d`. */
  advanceClock = (by: string) =>
    this.#json(answers.clockAnswer, { method: "POST", path: "clock/advance", json: { by } });

  async faults(): Promise<answers.Fault[]> {
    return (await this.#json(answers.faultsAnswer, { method: "GET", path: "faults" })).faults;
  }

  addFault = (json: answers.FaultRule) =>
    this.#json(answers.faultAnswer, { method: "POST", path: "faults", json });

  async removeFault(id: string): Promise<void> {
    await call(this.#door, { method: "DELETE", path: `faults/${encodeURIComponent(id)}` });
  }

  async removeAllFaults(): Promise<void> {
    await call(this.#door, { method: "DELETE", path: "faults" });
  }

  /** All there is, or what belongs to one account. */
  reset(accountId?: string): Promise<{ reset: string }> {
    const json = accountId === undefined ? {} : { accountId };
    const deadlineMs = wholeMeshDeadlineMs;
    return this.#json(answers.resetAnswer, { method: "POST", path: "reset", json, deadlineMs });
  }

  seed(yaml: Uint8Array): Promise<{ accounts: number; keys: number }> {
    const body = { type: "application/yaml", bytes: yaml };
    const deadlineMs = wholeMeshDeadlineMs;
    return this.#json(answers.seedAnswer, { method: "POST", path: "seed", body, deadlineMs });
  }

  /** The mesh's state, to be read to its end. */
  async snapshot(): Promise<ReadableStream<Uint8Array>> {
    const deadlineMs = snapshotDeadlineMs;
    const { body } = await call(this.#door, { method: "GET", path: "snapshot", deadlineMs });
    return body ?? new ReadableStream();
  }

  async restore(bytes: ReadableStream<Uint8Array>): Promise<void> {
    const body = { type: snapshotType, bytes };
    await call(this.#door, { method: "PUT", path: "snapshot", body, deadlineMs: snapshotDeadlineMs });
  }

  /** CloudTrail records, the newest first. */
  async trail(filter: TrailFilter): Promise<answers.TrailRecord[]> {
    return (await this.#json(answers.trailAnswer, { method: "GET", path: "trail", query: { ...filter } }))
      .records;
  }

  /** Recorded flows, the newest first. */
  async flows(filter: FlowFilter): Promise<flowAnswers.FlowSummary[]> {
    return (await this.#json(flowAnswers.flowsAnswer, { method: "GET", path: "flows", query: { ...filter } }))
      .flows;
  }

  /** One flow as the model has it, and where else it is shown. */
  picture(traceId: string, gateway: boolean) {
    const query = { gateway: String(gateway) };
    return this.#json(flowAnswers.pictureAnswer, { method: "GET", path: `flows/${traceId}/picture`, query });
  }

  spans(traceId: string) {
    return this.#json(flowAnswers.spansAnswer, { method: "GET", path: `flows/${traceId}/spans` });
  }

  pin(traceId: string, name: string | undefined) {
    const json = name === undefined ? {} : { name };
    return this.#json(flowAnswers.flowSummary, { method: "PUT", path: `flows/${traceId}/pin`, json });
  }

  async unpin(traceId: string): Promise<void> {
    await call(this.#door, { method: "DELETE", path: `flows/${traceId}/pin` });
  }

  /** The HSMs and their domains. */
  fleet = () => this.#json(answers.fleetAnswer, { method: "GET", path: "fleet" });

  /** An HSM after one of its sensors tripped. */
  tamper(hsm: string, sensor: string): Promise<answers.Hsm> {
    const path = `fleet/${encodeURIComponent(hsm)}/tamper`;
    return this.#json(answers.hsmAnswer, { method: "POST", path, json: { sensor } });
  }

  /** An HSM once the operators had it back and it serves. */
  readmit(hsm: string): Promise<answers.Hsm> {
    const path = `fleet/${encodeURIComponent(hsm)}/readmit`;
    return this.#json(answers.hsmAnswer, { method: "POST", path, deadlineMs: readmitDeadlineMs });
  }

  /** Records of KMS keys. */
  keys = (query: KeyFilter) =>
    this.#json(answers.keysAnswer, { method: "GET", path: "keys", query: { ...query } });

  /** One KMS key by id, ARN, alias name or the id of a backing key. */
  key(name: string, region?: string): Promise<answers.KeyShown> {
    const path = `keys/${encodeURIComponent(name)}`;
    return this.#json(answers.keyAnswer, { method: "GET", path, query: { region } });
  }

  #json<T>(shape: Parameters<typeof callForJson<T>>[1], request: Call): Promise<T> {
    return callForJson(this.#door, shape, request);
  }
}
