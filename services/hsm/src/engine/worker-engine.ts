import { Worker } from "node:worker_threads";
import { ServiceError } from "@keymesh/errors";
import type { RsaSpec } from "@keymesh/hsm-channel";
import type { Engine, Job } from "../domain/engine.ts";
import { generateRsaKeyPair, type KeyPair } from "../domain/keys/key-pair.ts";
import { type JobReply, resultsOf } from "./job-messages.ts";

/** Jobs waiting for a thread; one more is refused. */
const maxWaitingJobs = 1_024;
/** RSA keys made at once: each takes a thread of Node's own pool, which has four. */
const maxGenerations = 2;

interface Task {
  readonly job: Job;
  readonly resolve: (results: Buffer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** An engine on threads of its own, started when they are first needed. */
export class WorkerEngine implements Engine {
  readonly #maxWorkers: number;
  readonly #script: URL;
  readonly #tasks = new Map<Worker, Task | undefined>();
  #waiting: Task[] = [];
  #isStopped = false;
  #generations = 0;
  #waitingGenerations: (() => void)[] = [];

  /** `script` is what a thread runs; another one only in tests. */
  constructor(maxWorkers: number, script = new URL("./worker.ts", import.meta.url)) {
    this.#maxWorkers = maxWorkers;
    this.#script = script;
  }

  run(job: Job): Promise<Buffer[]> {
    if (this.#isStopped) return Promise.reject(stopped());
    if (this.#waiting.length >= maxWaitingJobs) {
      const message =
        "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.";
      return Promise.reject(new ServiceError("ThrottlingException", message));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#assign();
    });
  }

  async generateRsaKeyPair(spec: RsaSpec): Promise<KeyPair> {
    if (this.#isStopped) throw stopped();
    if (this.#generations < maxGenerations) this.#generations++;
    else await new Promise<void>((resolve) => this.#waitingGenerations.push(resolve));
    try {
      if (this.#isStopped) throw stopped();
      const pair = await generateRsaKeyPair(spec);
      if (!this.#isStopped) return pair;
      pair.privateKey.fill(0);
      throw stopped();
    } finally {
      // The place goes to the next in line, or is free again.
      const next = this.#waitingGenerations.shift();
      if (next) next();
      else this.#generations--;
    }
  }

  stop(): void {
    this.#isStopped = true;
    for (const worker of this.#tasks.keys()) void worker.terminate();
    for (const { reject } of this.#waiting) reject(stopped());
    this.#waiting = [];
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#freeWorker();
      if (!worker) return;
      const task = this.#waiting.shift() as Task;
      try {
        worker.postMessage(task.job);
        this.#tasks.set(worker, task);
      } catch (error) {
        task.reject(error);
      }
    }
  }

  #freeWorker(): Worker | undefined {
    for (const [worker, task] of this.#tasks) if (!task) return worker;
    return this.#tasks.size < this.#maxWorkers ? this.#startWorker() : undefined;
  }

  #startWorker(): Worker {
    const worker = new Worker(this.#script);
    worker.unref();
    worker.on("message", (reply: JobReply) => this.#finished(worker, reply));
    worker.on("error", (error) => this.#lost(worker, error));
    worker.on("exit", () => this.#lost(worker, new Error("a worker thread ended")));
    this.#tasks.set(worker, undefined);
    return worker;
  }

  #finished(worker: Worker, reply: JobReply): void {
    const task = this.#tasks.get(worker);
    this.#tasks.set(worker, undefined);
    try {
      task?.resolve(resultsOf(reply));
    } catch (error) {
      task?.reject(error);
    }
    this.#assign();
  }

  /** What it was at fails; the next job starts another. */
  #lost(worker: Worker, error: Error): void {
    const task = this.#tasks.get(worker);
    if (!this.#tasks.delete(worker)) return;
    task?.reject(this.#isStopped ? stopped() : error);
    if (!this.#isStopped) this.#assign();
  }
}

function stopped(): ServiceError {
  return new ServiceError("ServiceUnavailable", "The HSM has stopped.");
}
