import { KeymeshAdminError, refusal } from "./admin-error.ts";

/** A thousand CloudTrail records are the largest answer; one record has 256 KiB at the most. */
const MAX_ANSWER_BYTES = 512 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
const CALL_TIMEOUT_MS = 60_000;
/** For what moves the whole state of a mesh. */
export const STATE_TIMEOUT_MS = 600_000;

export type QueryValue = string | number | boolean | Date | undefined;

export interface AdminCall {
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly content?: { readonly type: string; readonly body: string | ReadableStream<Uint8Array> };
  /** Default 60 s. */
  readonly timeoutMs?: number;
}

type Method = "GET" | "PUT" | "POST" | "DELETE";

/** Speaks the mesh's admin API: HTTP and JSON under `/_keymesh/` of its public door. Every failure is a {@link KeymeshAdminError}. */
export class AdminClient {
  readonly #endpoint: () => string;
  readonly #token: string;

  /** @param endpoint asked anew at every call: a container that was restarted has another port */
  constructor(endpoint: () => string, token: string) {
    this.#endpoint = endpoint;
    this.#token = token;
  }

  /** The answer's JSON; undefined when it has no content. */
  async call(method: Method, path: string, call: AdminCall = {}): Promise<unknown> {
    const name = `${method} ${path}`;
    const { status, body } = await this.open(method, path, call);
    const text = await whole(name, body, MAX_ANSWER_BYTES);
    if (text === "") return undefined;
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new KeymeshAdminError("UnexpectedAnswer", `${name}: the answer is not JSON`, { status, cause });
    }
  }

  /** The answer as it comes. */
  async open(
    method: Method,
    path: string,
    { query = {}, json, content, timeoutMs = CALL_TIMEOUT_MS }: AdminCall = {},
  ): Promise<{ readonly status: number; readonly body: ReadableStream<Uint8Array> | null }> {
    const name = `${method} ${path}`;
    const url = new URL(`/_keymesh/${path}`, this.#endpoint());
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(key, textOf(value));
    }
    const type = content?.type ?? (json === undefined ? undefined : "application/json");
    const init: RequestInit & { readonly duplex: "half" } = {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(type === undefined ? {} : { "content-type": type }),
      },
      body: content?.body ?? (json === undefined ? null : JSON.stringify(json)),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
      // Wanted by fetch for a body that is a stream.
      duplex: "half",
    };
    const answer = await fetch(url, init).catch((cause) => {
      throw unreachable(name, cause);
    });
    if (answer.ok) return answer;
    throw refusal(name, answer.status, await whole(name, answer.body, MAX_ERROR_BYTES));
  }
}

function textOf(value: NonNullable<QueryValue>): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

async function whole(
  name: string,
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of body ?? []) {
      bytes += piece.length;
      if (bytes > maxBytes) break;
      pieces.push(piece);
    }
  } catch (cause) {
    throw unreachable(name, cause);
  }
  if (bytes <= maxBytes) return Buffer.concat(pieces).toString("utf8");
  throw new KeymeshAdminError("UnexpectedAnswer", `${name}: the answer has more than ${maxBytes} bytes`);
}

/** For whoever reads an answer's body piece by piece. */
export function unreachable(name: string, cause: unknown): KeymeshAdminError {
  const why = cause instanceof Error ? whyOf(cause) : String(cause);
  return new KeymeshAdminError("Unreachable", `${name}: the mesh does not answer: ${why}`, { cause });
}

function whyOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
