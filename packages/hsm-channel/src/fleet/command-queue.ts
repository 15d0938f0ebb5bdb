import { maxCommandsPerFrame } from "../wire/limits.ts";
import type { Pace } from "../wire/pace.ts";
import type { Pending } from "./pending.ts";

interface QueueLimits {
  /** Frames under way at once. */
  readonly maxFrames: number;
  /** Commands in a frame. */
  readonly maxCommands: number;
  /** So many waiting commands leave at once, not at the end of the turn: the HSM works while KMS takes in more. */
  readonly eagerCommands: number;
}

/**
 * Prompt commands share frames, and while the HSM works on one, the next is already there. Any other travels in a frame of its
 * own, since a frame's answers come together; few at once, for each holds a thread of the HSM's.
 */
const limitsOf: Readonly<Record<Pace, QueueLimits>> = {
  prompt: { maxFrames: 2, maxCommands: maxCommandsPerFrame, eagerCommands: 8 },
  slow: { maxFrames: 16, maxCommands: 1, eagerCommands: 1 },
  generating: { maxFrames: 4, maxCommands: 1, eagerCommands: 1 },
};

/** One pace of one region's commands on one HSM: what waits goes out whenever there is room for a frame; there is no timer. */
export class CommandQueue {
  readonly #limits: QueueLimits;
  readonly #send: (batch: readonly Pending[]) => Promise<void>;
  #waiting: Pending[] = [];
  #commandsInFlight = 0;
  #framesInFlight = 0;
  #isFlushing = false;

  /** `send` never rejects; it settles or returns every command of the batch. */
  constructor(pace: Pace, send: (batch: readonly Pending[]) => Promise<void>) {
    this.#limits = limitsOf[pace];
    this.#send = send;
  }

  /** Commands waiting and under way. */
  get load(): number {
    return this.#waiting.length + this.#commandsInFlight;
  }

  push(pending: Pending): void {
    const { eagerCommands, maxFrames } = this.#limits;
    this.#waiting.push(pending);
    if (this.#waiting.length >= eagerCommands && this.#framesInFlight < maxFrames) this.#flush();
    else this.#flushSoon();
  }

  /** Takes back what was not sent. */
  drain(): Pending[] {
    const waiting = this.#waiting;
    this.#waiting = [];
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
    const { maxFrames, maxCommands } = this.#limits;
    while (this.#framesInFlight < maxFrames && this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, maxCommands).filter((pending) => !pending.isSettled);
      if (batch.length === 0) continue;
      this.#framesInFlight++;
      this.#commandsInFlight += batch.length;
      void this.#send(batch).finally(() => {
        this.#framesInFlight--;
        this.#commandsInFlight -= batch.length;
        if (this.#waiting.length > 0) this.#flushSoon();
      });
    }
  }
}
