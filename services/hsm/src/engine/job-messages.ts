import { isErrorCode, ServiceError } from "@keymesh/errors";
import type { Job } from "../domain/engine.ts";

/** What a worker sends back: results, a refusal, or a bug's message. */
export type JobReply =
  | { readonly results: readonly Uint8Array[] }
  | { readonly code: string; readonly message: string }
  | { readonly bug: string };

/** A job as it arrived on another thread, where its buffers are plain byte arrays. */
export function receivedJob(message: Job): Job {
  const entries = Object.entries(message).map(([name, value]) => [name, asBuffer(value)]);
  return Object.fromEntries(entries) as Job;
}

/** The results of a job, or the error it ended with. */
export function resultsOf(reply: JobReply): Buffer[] {
  if ("results" in reply) return reply.results.map((bytes) => asBuffer(bytes) as Buffer);
  if ("code" in reply && isErrorCode(reply.code)) throw new ServiceError(reply.code, reply.message);
  throw new Error("bug" in reply ? reply.bug : "a job ended with an unknown error");
}

/** The reply for an error; of a bug no more than its message, which names no bytes. */
export function refusalOf(error: unknown): JobReply {
  if (error instanceof ServiceError) return { code: error.code, message: error.message };
  return { bug: error instanceof Error ? error.message : "a job failed" };
}

/**
 * Bytes in memory of their own, so that they can be moved to another thread and no copy stays behind; what they were copied from,
 * if they had to be, is wiped.
 */
export function movable(bytes: Buffer): Uint8Array<ArrayBuffer> {
  if (bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength) {
    return new Uint8Array(bytes.buffer);
  }
  const own = new Uint8Array(bytes);
  bytes.fill(0);
  return own;
}

function asBuffer(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
