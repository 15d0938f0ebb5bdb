import type { ForeignSpan } from "@keymesh/flow";
import { openFrame, sealFrame } from "../session/frame-keys.ts";
import type { HostSession } from "../session/host-end.ts";
import { readAnswers } from "../wire/answers.ts";
import { ByteWriter } from "../wire/bytes.ts";
import { writeCommand } from "../wire/commands.ts";
import { maxCommandsPerFrame, maxFrameBytes } from "../wire/limits.ts";
import { type Lane, LaneDown } from "./lane.ts";
import type { Pending } from "./pending.ts";
import type { FleetSessions } from "./sessions.ts";

/** What a lane tells the fleet. */
export interface RegionLaneEvents {
  /** Commands this HSM did not carry out: another shall. */
  onReturned(commands: readonly Pending[], reason: string): void;
  onSpan(span: ForeignSpan): void;
}

/** Frames under way at once: while the HSM works on one, the next is already there. */
const maxFramesInFlight = 2;
/** So many commands leave at once, not at the end of the turn: the HSM works while KMS takes in more. */
const eagerCommands = 8;
/** Commands an HSM is given before the next one is asked: a frame of some dozen is where the cost per frame is spread. */
const comfortableLoad = 24;
/** How long an HSM that said it is not ready is left alone. */
const notReadyMs = 200;

/** One region's commands on one HSM: what waits goes out together whenever there is room for a frame; there is no timer. */
export class RegionLane {
  readonly lane: Lane;
  readonly region: string;
  readonly #sessions: FleetSessions;
  readonly #events: RegionLaneEvents;
  readonly #writer = new ByteWriter(16_384);
  #queue: Pending[] = [];
  #commandsInFlight = 0;
  #framesInFlight = 0;
  #isFlushing = false;
  #notReadyUntilMs = 0;

  constructor(lane: Lane, region: string, sessions: FleetSessions, events: RegionLaneEvents) {
    this.lane = lane;
    this.region = region;
    this.#sessions = sessions;
    this.#events = events;
  }

  /** Commands waiting and under way. */
  get load(): number {
    return this.#queue.length + this.#commandsInFlight;
  }

  /** Whether it is at work and can easily take more: a command more in its next frame costs less than a frame elsewhere. */
  get isGathering(): boolean {
    return this.load > 0 && this.load < comfortableLoad;
  }

  isReady(nowMs: number): boolean {
    return this.lane.stream !== undefined && nowMs >= this.#notReadyUntilMs;
  }

  enqueue(pending: Pending): void {
    this.#queue.push(pending);
    if (this.#queue.length >= eagerCommands && this.#framesInFlight < maxFramesInFlight) this.#flush();
    else this.#flushSoon();
  }

  /** Takes back what was not sent. */
  drain(): Pending[] {
    const waiting = this.#queue;
    this.#queue = [];
    return waiting;
  }

  /** At the end of this turn of the event loop, so that all that comes in it goes together. */
  #flushSoon(): void {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    setImmediate(() => {
      this.#isFlushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    while (this.#framesInFlight < maxFramesInFlight && this.#queue.length > 0) {
      const batch = this.#queue.splice(0, maxCommandsPerFrame).filter((pending) => !pending.isSettled);
      if (batch.length === 0) continue;
      this.#framesInFlight++;
      this.#commandsInFlight += batch.length;
      void this.#send(batch).finally(() => {
        this.#framesInFlight--;
        this.#commandsInFlight -= batch.length;
        if (this.#queue.length > 0) this.#flushSoon();
      });
    }
  }

  async #send(batch: readonly Pending[]): Promise<void> {
    let unsent = batch;
    try {
      const session = await this.#sessions.get(this.region, this.lane);
      while (unsent.length > 0) {
        const sent = await this.#exchange(session, unsent);
        unsent = unsent.slice(sent);
      }
    } catch (error) {
      if (!(error instanceof LaneDown)) this.#notReadyUntilMs = performance.now() + notReadyMs;
      const rest = unsent.filter((pending) => !pending.isSettled);
      this.#events.onReturned(rest, error instanceof Error ? error.message : "failed");
    }
  }

  /** Sends as many of the commands as fit a frame and settles them; answers how many. */
  async #exchange(session: HostSession, commands: readonly Pending[]): Promise<number> {
    const { stream } = this.lane;
    if (!stream) throw new LaneDown("not connected");
    const { plaintext, count } = this.#encode(commands);
    const entry = stream.keysOf(session);
    const sequence = ++entry.sequence;
    const sealed = sealFrame(entry.keys.toHsm, sequence, plaintext, session.sessionToken);
    this.#writer.wipe();
    const batch = commands.slice(0, count);
    const reply = await this.lane
      .exchange({ frame: { sessionToken: session.sessionToken, sequence, sealed } })
      .catch((error) => {
        for (const pending of batch) pending.cuts++;
        throw error;
      });
    if (!reply.frame) throw await this.#refused(session, reply.refusal?.reason);
    const answers = openFrame(entry.keys.fromHsm, sequence, reply.frame.sealed, session.sessionToken);
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
