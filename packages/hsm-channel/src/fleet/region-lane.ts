import type { ForeignSpan } from "@keymesh/flow";
import { bitFlipped, faultOn, type Hop } from "@keymesh/rpc";
import { openFrame, sealFrame } from "../session/frame-keys.ts";
import type { HostSession } from "../session/host-end.ts";
import { readAnswers } from "../wire/answers.ts";
import { ByteWriter } from "../wire/bytes.ts";
import { writeCommand } from "../wire/commands.ts";
import { maxFrameBytes } from "../wire/limits.ts";
import type { Pace } from "../wire/pace.ts";
import { CommandQueue } from "./command-queue.ts";
import { disturb, operationName } from "./disturb.ts";
import { type Lane, LaneDown } from "./lane.ts";
import type { Pending } from "./pending.ts";
import type { FleetSessions } from "./sessions.ts";

/** What a lane tells the fleet. */
export interface RegionLaneEvents {
  /** Commands this HSM did not carry out: another shall. */
  onReturned(commands: readonly Pending[], lane: Lane, reason: string): void;
  onSpan(span: ForeignSpan): void;
}

/** The way to an HSM of this name, as far as faults disturb it. */
export type HopTo = (hsmName: string) => Hop;

/** Commands an HSM is given before the next one is asked: a frame of some dozen is where the cost per frame is spread. */
const comfortableLoad = 24;
/** How long an HSM that said it is not ready is left alone. */
const notReadyMs = 200;
/** And one that was tampered with: it takes people to bring it back. */
const tamperedMs = 1_000;
/** An HSM that leaves a frame unanswered for so long is cut off, and what it had is done elsewhere. */
const patienceOf: Readonly<Record<Pace, number>> = { prompt: 2_000, slow: 5_000, generating: 30_000 };

/** One region's commands on one HSM. */
export class RegionLane {
  readonly lane: Lane;
  readonly region: string;
  readonly #sessions: FleetSessions;
  readonly #events: RegionLaneEvents;
  readonly #writer = new ByteWriter(16_384);
  readonly #queues: Readonly<Record<Pace, CommandQueue>>;
  readonly #faults: HopTo | undefined;
  #hop: Hop | undefined;
  #hopName: string | undefined;
  #notReadyUntilMs = 0;

  constructor(
    lane: Lane,
    region: string,
    sessions: FleetSessions,
    events: RegionLaneEvents,
    faults?: HopTo | undefined,
  ) {
    this.#faults = faults;
    this.lane = lane;
    this.region = region;
    this.#sessions = sessions;
    this.#events = events;
    const queue = (pace: Pace) => new CommandQueue(pace, (batch) => this.#send(batch, patienceOf[pace]));
    this.#queues = { prompt: queue("prompt"), slow: queue("slow"), generating: queue("generating") };
  }

  /** Commands of a pace waiting and under way. */
  load(pace: Pace): number {
    return this.#queues[pace].load;
  }

  /** Whether it is at work and can easily take more: a command more in its next frame costs less than a frame elsewhere. */
  isGathering(pace: Pace): boolean {
    const load = this.load(pace);
    return pace === "prompt" && load > 0 && load < comfortableLoad;
  }

  isReady(nowMs: number): boolean {
    return this.lane.stream !== undefined && nowMs >= this.#notReadyUntilMs;
  }

  enqueue(pending: Pending): void {
    const fault = faultOn(this.#hopNow(), operationName(pending.traced.command));
    if (fault === undefined) this.#push(pending);
    else disturb(fault, pending, this.lane.link, (left) => this.#push(left));
  }

  #push(pending: Pending): void {
    this.#queues[pending.pace].push(pending);
  }

  /** The way to this HSM, by the name it has told. */
  #hopNow(): Hop | undefined {
    if (this.#faults && this.#hopName !== this.lane.name) {
      this.#hopName = this.lane.name;
      this.#hop = this.#faults(this.lane.name);
    }
    return this.#hop;
  }

  /** Takes back what was not sent. */
  drain(): Pending[] {
    return Object.values(this.#queues).flatMap((queue) => queue.drain());
  }

  async #send(batch: readonly Pending[], patienceMs: number): Promise<void> {
    let unsent = batch;
    try {
      const session = await this.#sessions.get(this.region, this.lane);
      while (unsent.length > 0) {
        const sent = await this.#exchange(session, unsent, patienceMs);
        unsent = unsent.slice(sent);
      }
    } catch (error) {
      if (!(error instanceof LaneDown)) this.#notReadyUntilMs = performance.now() + pauseAfter(error);
      const rest = unsent.filter((pending) => !pending.isSettled);
      this.#events.onReturned(rest, this.lane, error instanceof Error ? error.message : "failed");
    }
  }

  /** Sends as many of the commands as fit a frame and settles them; answers how many. */
  async #exchange(session: HostSession, commands: readonly Pending[], patienceMs: number): Promise<number> {
    const { stream } = this.lane;
    if (!stream) throw new LaneDown("not connected");
    const { plaintext, count } = this.#encode(commands);
    const entry = stream.keysOf(session);
    const sequence = ++entry.sequence;
    const sealed = sealFrame(entry.keys.toHsm, sequence, plaintext, session.sessionToken);
    this.#writer.wipe();
    const batch = commands.slice(0, count);
    const reply = await this.lane
      .exchange({ frame: { sessionToken: session.sessionToken, sequence, sealed } }, patienceMs)
      .catch((error) => {
        for (const pending of batch) pending.cuts++;
        throw error;
      });
    if (!reply.frame) throw await this.#refused(session, reply.refusal?.reason);
    const answers = openFrame(
      entry.keys.fromHsm,
      sequence,
      arrived(reply.frame.sealed, batch),
      session.sessionToken,
    );
    if (!answers) {
      this.lane.cut();
      throw new LaneDown("answered under a wrong key");
    }
    this.#settle(batch, answers);
    return count;
  }

  #encode(commands: readonly Pending[]): { plaintext: Buffer; count: number } {
    const writer = this.#writer;
    writer.wipe();
    writer.u16(0);
    let count = 0;
    for (const { traced } of commands) {
      if (writer.length > maxFrameBytes) break;
      writeCommand(writer, traced);
      count++;
    }
    const plaintext = writer.view();
    plaintext.writeUInt16BE(count, 0);
    return { plaintext, count };
  }

  #settle(batch: readonly Pending[], plaintext: Buffer): void {
    const answers = readAnswers(plaintext, batch.length);
    plaintext.fill(0);
    answers.forEach((answer, i) => {
      if (answer.span) this.#events.onSpan(answer.span);
      (batch[i] as Pending).settle(answer.outcome);
    });
  }

  async #refused(session: HostSession, reason: string | undefined): Promise<Error> {
    if (reason !== "session-expired" && reason !== "session-refused") return new Error(reason ?? "refused");
    await this.#sessions.drop(session);
    // A new session is worth an immediate try; being refused in general is not.
    return reason === "session-expired" ? new LaneDown(reason) : new Error(reason);
  }
}

/** A frame as it comes in, which a fault on the way may have spoilt. */
function arrived(sealed: Buffer, batch: readonly Pending[]): Buffer {
  const spoilt = batch.filter(({ isTampered }) => isTampered);
  for (const pending of spoilt) pending.isTampered = false;
  return spoilt.length === 0 ? sealed : bitFlipped(sealed);
}

function pauseAfter(error: unknown): number {
  return error instanceof Error && error.message === "tampered" ? tamperedMs : notReadyMs;
}
