import type { z } from "zod";
import { MeshError } from "../mesh/mesh-error.ts";
import { errorAnswer } from "./answers.ts";

/** What the admin API refused, or that it could not be reached; `code` is its own, or what kept us from it. */
export class AdminError extends MeshError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Call {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Below `/_keymesh/`, without a slash before it. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: object;
  readonly body?: { readonly type: string; readonly bytes: Uint8Array | ReadableStream<Uint8Array> };
  readonly deadlineMs?: number;
}

export interface Door {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  readonly token?: string | undefined;
}

const defaultDeadlineMs = 15_000;
const maxAnswerBytes = 64 * 1024 * 1024;

/** Makes one call and gives the answer when it is a success. @throws AdminError with one line for a person */
export async function call(door: Door, request: Call): Promise<Response> {
  const { method, path, query = {}, json, body } = request;
  const url = new URL(`/_keymesh/${path}`, door.endpoint);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const type = json === undefined ? body?.type : "application/json";
  let answer: Response;
  try {
    answer = await fetch(url, {
      method,
      headers: {
        accept: "*/*",
        ...(type === undefined ? {} : { "content-type": type }),
        ...(door.token === undefined ? {} : { authorization: `Bearer ${door.token}` }),
      },
      // A mesh never sends one elsewhere, and the token is for nobody else.
      redirect: "manual",
      signal: AbortSignal.timeout(request.deadlineMs ?? defaultDeadlineMs),
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(body === undefined
        ? {}
        : { body: body.bytes as NonNullable<RequestInit["body"]>, duplex: "half" as const }),
    });
  } catch (error) {
    throw unreachable(door, error);
  }
  if (answer.ok) return answer;
  throw refusal(door, answer.status, await textOf(door, answer));
}

/** Makes one call whose answer is JSON of a known shape. @throws AdminError */
export async function callForJson<T>(door: Door, shape: z.ZodType<T>, request: Call): Promise<T> {
  const read = shape.safeParse(jsonOf(await textOf(door, await call(door, request))));
  if (read.success) return read.data;
  throw notKeymesh(door, `its answer to ${request.method} ${request.path} is another than the admin API's`);
}

async function textOf(door: Door, answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > maxAnswerBytes) throw notKeymesh(door, "it answers without end");
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof AdminError ? error : unreachable(door, error);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What to tell about an answer that is no success. */
function refusal(door: Door, status: number, text: string): AdminError {
  const told = errorAnswer.safeParse(jsonOf(text));
  if (status === 401) {
    const how = door.token === undefined ? "wants its admin token" : "does not know that admin token";
    return new AdminError(
      "Unauthorized",
      `the mesh at ${door.endpoint} ${how}; give --token or KEYMESH_ADMIN_TOKEN`,
    );
  }
  if (!told.success) return notKeymesh(door, `HTTP status ${status}`);
  const { error, message } = told.data;
  return new AdminError(error, `${message.split("\n")[0]}${error === "Unavailable" ? " Try again." : ""}`);
}

function notKeymesh(door: Door, why: string): AdminError {
  return new AdminError("NotKeymesh", `what answers at ${door.endpoint} has no Keymesh admin API (${why})`);
}

/** What to tell when there was no whole answer. */
export function unreachable({ endpoint }: Door, error: unknown): AdminError {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError")
    return new AdminError("Timeout", `the mesh at ${endpoint} did not answer in time`);
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? "";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new AdminError("Unreachable", `nothing answers at ${endpoint} (${code}); is the mesh up?`);
  }
  if (/CERT|SIGNED|ISSUER|ALTNAME/.test(code)) {
    const ca = "NODE_EXTRA_CA_CERTS=<mesh folder>/pki/ca/cert.pem";
    return new AdminError(
      "Unreachable",
      `the certificate of ${endpoint} is not trusted (${code}); set ${ca}`,
    );
  }
  return new AdminError("Unreachable", `the mesh at ${endpoint} broke off (${code || message})`);
}
