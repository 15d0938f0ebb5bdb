import { randomFillSync } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { doJob, type Job } from "../domain/engine.ts";
import { anySigner } from "../domain/signing/sign.ts";
import { type JobReply, movable, receivedJob, refusalOf } from "./job-messages.ts";

/** A thread of the HSM's: one job after the other. Keys come as handles to memory outside JavaScript, and are not kept. */
const random = (bytes: number) => randomFillSync(Buffer.alloc(bytes));

parentPort?.on("message", (message: Job) => {
  const { reply, moved } = replyTo(message);
  parentPort?.postMessage(reply, moved);
});

function replyTo(message: Job): { reply: JobReply; moved: ArrayBuffer[] } {
  try {
    const results = doJob(receivedJob(message), random, anySigner).map(movable);
    return { reply: { results }, moved: results.map(({ buffer }) => buffer) };
  } catch (error) {
    return { reply: refusalOf(error), moved: [] };
  }
}
