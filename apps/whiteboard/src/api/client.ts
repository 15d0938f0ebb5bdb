import { adminToken } from "./token.ts";

/** What the admin API refused, in its own words; or that it could not be reached. */
export class ApiError extends Error {
  readonly code: string;
  /** 0: there was no answer. */
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }

  /** Whether another token would help. */
  get wantsToken(): boolean {
    return this.status === 401;
  }
}

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Asked {
  readonly method?: "GET" | "PUT" | "POST" | "DELETE";
  readonly query?: Query;
  /** Sent as JSON. */
  readonly json?: object;
  /** Sent as it is, as bytes. */
  readonly bytes?: Blob;
  readonly signal?: AbortSignal | undefined;
}

const BASE = "/_keymesh/";
const unauthorized = new EventTarget();

/** Calls `listener` whenever the mesh wants a token it was not given. Returns how to stop. */
export function onTokenWanted(listener: () => void): () => void {
  unauthorized.addEventListener("wanted", listener);
  return () => unauthorized.removeEventListener("wanted", listener);
}

/** One call of the admin API. @throws ApiError */
export async function api<Answer>(path: string, asked: Asked = {}): Promise<Answer> {
  const response = await send(path, asked);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** As {@link api}, for an answer that streams in. @throws ApiError */
export async function apiStream(path: string, asked: Asked = {}): Promise<ReadableStream<Uint8Array>> {
  const { body } = await send(path, asked);
  if (body === null) throw new ApiError("Unavailable", "The mesh sent nothing.", 0);
  return body;
}

async function send(
  path: string,
  { method = "GET", query = {}, json, bytes, signal }: Asked,
): Promise<Response> {
  const token = adminToken();
  const type = json ? "application/json" : bytes ? "application/octet-stream" : undefined;
  const headers: Record<string, string> = {
    ...(type ? { "content-type": type } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const body = json ? JSON.stringify(json) : bytes;
  let response: Response;
  try {
    response = await fetch(`${BASE}${path}${queryText(query)}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
      cache: "no-store",
      redirect: "error",
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError("Unavailable", "The mesh does not answer. Is it running?", 0);
  }
  if (response.ok) return response;
  const refused = await refusalOf(response);
  if (refused.wantsToken) unauthorized.dispatchEvent(new Event("wanted"));
  throw refused;
}

async function refusalOf(response: Response): Promise<ApiError> {
  const said = (await response.json().catch(() => ({}))) as { error?: unknown; message?: unknown };
  const code = typeof said.error === "string" ? said.error : `HTTP ${response.status}`;
  const message = typeof said.message === "string" ? said.message : "The mesh refused without saying why.";
  return new ApiError(code, message, response.status);
}

function queryText(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)] as [string, string]],
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}
