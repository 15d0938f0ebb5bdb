import { ServiceError } from "@keymesh/errors";
import type { Commands, RedisClient } from "./client.ts";
import { failureKind } from "./failures.ts";
import { WRITE_SCRIPT } from "./scripts.ts";

/** Batches of one group; more make the next. */
const MAX_GROUP = 256;
const REPLICA_LIMIT_MS = 3_000;

/** Keys and arguments of the write script. */
export type ScriptCall = readonly (string | Buffer)[];
/** What it answers: `[1, first version]` or `[0, which condition failed]`. */
export type WriteReply = readonly [number, number];

interface Waiting {
  readonly call: ScriptCall;
  readonly command: "eval" | "evalsha";
  readonly resolve: (reply: WriteReply) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs the write script for the batches of one slot: those of one turn of the event loop leave together, and share one wait for
 * the replicas when there is one to wait for. Redis in its turn shares one fsync among all it has read.
 */
export class WriteGroup {
  readonly #client: RedisClient;
  readonly #waitReplicas: number;
  readonly #prepare: () => Promise<unknown>;
  #waiting: Waiting[] = [];
  #isScheduled = false;

  /** `prepare` must have resolved before anything is written. */
  constructor(client: RedisClient, waitReplicas: number, prepare: () => Promise<unknown>) {
    this.#client = client;
    this.#waitReplicas = waitReplicas;
    this.#prepare = prepare;
  }

  /** Durable when it resolves. @throws ServiceError ServiceUnavailable */
  async write(call: ScriptCall): Promise<WriteReply> {
    await this.#prepare();
    return this.#client.run("write", async () => {
      try {
        return await this.#enqueue(call, "evalsha");
      } catch (error) {
        // A Redis that was restarted has forgotten the script; with its text it learns it again.
        if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
        return await this.#enqueue(call, "eval");
      }
    });
  }

  #enqueue(call: ScriptCall, command: Waiting["command"]): Promise<WriteReply> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, command, resolve, reject });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      const group = this.#waiting.splice(0, MAX_GROUP);
      if (this.#waiting.length > 0) this.#schedule();
      this.#send(this.#client.commands, group).catch((error) => {
        for (const one of group) one.reject(error);
      });
    });
  }

  async #send(redis: Commands, group: readonly Waiting[]): Promise<void> {
    // One connection for the batches and the wait: WAIT speaks of what its own connection wrote.
    const pipeline = redis.pipeline();
    for (const { command, call } of group) {
      const script = command === "eval" ? WRITE_SCRIPT.text : WRITE_SCRIPT.sha;
      pipeline[command](script, 3, ...call);
    }
    if (this.#waitReplicas > 0) pipeline.wait(this.#waitReplicas, REPLICA_LIMIT_MS);
    const results = (await pipeline.exec())!;
    const failure =
      this.#waitReplicas > 0 ? waitFailure(results[group.length]!, this.#waitReplicas) : undefined;
    for (const [i, one] of group.entries()) {
      const [error, reply] = results[i]!;
      if (error) one.reject(error);
      else if (failure) one.reject(failure);
      else one.resolve(reply as WriteReply);
    }
  }
}

/** Why the batches before a WAIT can't be answered; undefined when they can. */
function waitFailure([error, replicas]: [Error | null, unknown], wanted: number): Error | undefined {
  if (error && failureKind(error) === "bug") return error;
  if (!error && Number(replicas) >= wanted) return undefined;
  return new ServiceError(
    "ServiceUnavailable",
    `Fewer than ${wanted} replicas of the key-value store have the write; whether it will last is not known.`,
    { cause: error ?? undefined },
  );
}
