import { ServiceError } from "@keymesh/errors";
import type { ForeignSpan } from "@keymesh/flow";
import type { ServiceHost } from "../session/host-end.ts";
import type { TrustedOperator } from "../session/trusted-member.ts";
import type { TracedCommand } from "../wire/commands.ts";
import { type Pace, paceOf } from "../wire/pace.ts";
import { Lane } from "./lane.ts";
import type { HsmLink, HsmStatus } from "./link.ts";
import { Pending, type Watcher } from "./pending.ts";
import { type HopTo, RegionLane } from "./region-lane.ts";
import { FleetSessions } from "./sessions.ts";

/** Commands of a pace waited for at once; one more is refused. As many RSA keys are made well within their deadline. */
const maxPending: Readonly<Record<Pace, number>> = { prompt: 20_000, slow: 4_000, generating: 64 };
/** A command that cut this many streams is not tried on yet another HSM: it may be what kills them. */
const maxCuts = 4;
/** How many times the deadline of a prompt command another may take: RSA keys are searched for. */
const deadlines: Readonly<Record<Pace, number>> = { prompt: 1, slow: 2, generating: 12 };
const sweepMs = 50;

export interface FleetParts {
  readonly links: readonly { readonly address: string; readonly link: HsmLink }[];
  readonly host: ServiceHost;
  readonly operators: readonly TrustedOperator[];
  /** Of a prompt command. */
  readonly deadlineMs: number;
  readonly onSpan: (span: ForeignSpan) => void;
  /** What disturbs commands on their way; absent: nothing does. */
  readonly hopTo?: HopTo | undefined;
  readonly onEvent: (context: { hsm: string; reason?: string }, message: string) => void;
}

/**
 * Spreads commands over the HSMs and sees each through: the least loaded HSM gets it, another when that one is lost or not
 * ready, until its deadline. Every command is idempotent towards an HSM, which keeps nothing.
 */
export class Fleet {
  readonly #parts: FleetParts;
  readonly #sessions: FleetSessions;
  readonly #lanes: readonly Lane[];
  readonly #regionLanes = new Map<string, RegionLane[]>();
  readonly #pending: Readonly<Record<Pace, Set<Pending>>> = {
    prompt: new Set(),
    slow: new Set(),
    generating: new Set(),
  };
  #parked: Pending[] = [];
  #lastReason = "no HSM is connected";
  #isClosed = false;
  readonly #sweeper: NodeJS.Timeout;

  constructor(parts: FleetParts) {
    this.#parts = parts;
    this.#sessions = new FleetSessions(parts.host, parts.operators);
    this.#lanes = parts.links.map(({ address, link }) => this.#openLane(address, link));
    this.#sweeper = setInterval(() => this.#sweep(), sweepMs);
    this.#sweeper.unref();
  }

  /** Carries out a command on some HSM. @throws ServiceError the HSM's own, ThrottlingException, DependencyTimeoutException */
  async run(region: string, traced: TracedCommand, watcher?: Watcher): Promise<readonly Buffer[]> {
    if (this.#isClosed) throw new ServiceError("ServiceUnavailable", "The HSM fleet is closed.");
    const pace = paceOf(traced.command);
    const alike = this.#pending[pace];
    if (alike.size >= maxPending[pace]) {
      throw new ServiceError(
        "ThrottlingException",
        "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.",
      );
    }
    const deadlineMs = performance.now() + deadlines[pace] * this.#parts.deadlineMs;
    const pending = new Pending(region, traced, pace, deadlineMs, watcher);
    alike.add(pending);
    this.#dispatch(pending);
    try {
      return await pending.answer;
    } finally {
      alike.delete(pending);
    }
  }

  /** The ids of a region's domain keys, the active one first, as an HSM that is at work shows them. @throws ServiceError as {@link run} */
  async domainKeyIds(region: string): Promise<readonly Buffer[]> {
    const command = { op: "generateRandom", numberOfBytes: 1 } as const;
    const random = await this.run(region, { command, traceparent: undefined });
    for (const bytes of random) bytes.fill(0);
    const session = await this.#sessions.known(region);
    if (session) return session.domainKeyIds;
    throw new ServiceError("DependencyTimeoutException", `No HSM shows the domain of ${region} just now.`);
  }

  status(): { name: string; connected: boolean }[] {
    return this.#lanes.map((lane) => ({ name: lane.name, connected: lane.stream !== undefined }));
  }

  /** Every HSM, and what it says of itself; undefined for one that does not answer. */
  survey(): Promise<{ name: string; status: HsmStatus | undefined }[]> {
    return Promise.all(
      this.#lanes.map(async (lane) => {
        const status = await lane.link.status().catch(() => undefined);
        return { name: status?.name ?? lane.name, status };
      }),
    );
  }

  /** The road to an HSM. @throws ServiceError NotFoundException */
  linkTo(hsm: string): HsmLink {
    const lane = this.#lanes.find(({ name }) => name === hsm);
    if (lane) return lane.link;
    const known = this.#lanes.map(({ name }) => name).join(", ");
    throw new ServiceError("NotFoundException", `There is no HSM ${hsm.slice(0, 64)}; there are ${known}.`);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#sweeper);
    for (const lane of this.#lanes) lane.stop();
    for (const pending of this.#allPending()) {
      pending.settle(new ServiceError("ServiceUnavailable", "The HSM fleet was closed."));
    }
    await this.#sessions.wipe();
  }

  #openLane(address: string, link: HsmLink): Lane {
    const lane: Lane = new Lane(address, link, {
      onOpen: () => {
        this.#parts.onEvent({ hsm: lane.name }, "HSM connected");
        this.#unpark();
      },
      onDown: (reason) => {
        this.#parts.onEvent({ hsm: lane.name, reason }, "HSM lost");
        for (const lanes of this.#regionLanes.values()) {
          const left = lanes.find((one) => one.lane === lane)?.drain() ?? [];
          for (const pending of left) this.#dispatch(pending);
        }
      },
    });
    return lane;
  }

  #dispatch(pending: Pending): void {
    if (pending.isSettled) return;
    const { pace } = pending;
    const nowMs = performance.now();
    let best: RegionLane | undefined;
    for (const candidate of this.#lanesOf(pending.region)) {
      if (!candidate.isReady(nowMs)) continue;
      if (candidate.isGathering(pace)) {
        best = candidate;
        break;
      }
      if (!best || candidate.load(pace) < best.load(pace)) best = candidate;
    }
    if (best) best.enqueue(pending);
    else this.#parked.push(pending);
  }

  #lanesOf(region: string): RegionLane[] {
    let lanes = this.#regionLanes.get(region);
    if (!lanes) {
      const events = {
        onReturned: (commands: readonly Pending[], lane: Lane, reason: string) =>
          this.#returned(commands, lane, reason),
        onSpan: this.#parts.onSpan,
      };
      lanes = this.#lanes.map(
        (lane) => new RegionLane(lane, region, this.#sessions, events, this.#parts.hopTo),
      );
      this.#regionLanes.set(region, lanes);
    }
    return lanes;
  }

  #returned(commands: readonly Pending[], { name }: Lane, reason: string): void {
    this.#lastReason = reason;
    for (const pending of commands) {
      pending.returned(name, reason);
      if (pending.cuts >= maxCuts) {
        const cause = new Error(`cut ${pending.cuts} HSM streams, last: ${reason}`);
        pending.settle(new ServiceError("KMSInternalException", "The request was not processed.", { cause }));
      } else this.#dispatch(pending);
    }
  }

  *#allPending(): Generator<Pending> {
    for (const alike of Object.values(this.#pending)) yield* alike;
  }

  #unpark(): void {
    const parked = this.#parked;
    this.#parked = [];
    for (const pending of parked) this.#dispatch(pending);
  }

  #sweep(): void {
    const nowMs = performance.now();
    for (const pending of this.#allPending()) {
      if (nowMs < pending.deadlineMs) continue;
      const message = "The system timed out while trying to fulfill the request. You can retry the request.";
      const cause = new Error(this.#lastReason);
      pending.settle(new ServiceError("DependencyTimeoutException", message, { cause }));
    }
    for (const lane of this.#lanes) if (lane.isStalled(nowMs)) lane.cut();
    if (this.#parked.length > 0) this.#unpark();
  }
}
