import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it came in. */
export interface Seen {
  /** `POST clock/advance` */
  readonly call: string;
  readonly query: Readonly<Record<string, string>>;
  readonly type: string | undefined;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}

/** An answer: JSON, bytes as they are, or nothing (204); or a function that writes what no mesh should. */
export type Reply =
  | { readonly status?: number; readonly json?: unknown; readonly bytes?: Buffer }
  | ((response: ServerResponse) => void);

/** What the contract has, and what each call may carry. */
const CONTRACT: Readonly<Record<string, { readonly query?: readonly string[]; readonly type?: string }>> = {
  "GET health": {},
  "GET info": {},
  "GET clock": {},
  "PUT clock": { type: "application/json" },
  "POST clock/advance": { type: "application/json" },
  "GET faults": {},
  "POST faults": { type: "application/json" },
  "DELETE faults": {},
  "DELETE faults/{id}": {},
  "POST reset": { type: "application/json" },
  "GET snapshot": {},
  "PUT snapshot": { type: "application/vnd.keymesh.snapshot" },
  "POST seed": { type: "application/yaml" },
  "GET trail": {
    query: [
      "eventName",
      "eventSource",
      "username",
      "accountId",
      "region",
      "resource",
      "errorCode",
      "since",
      "until",
      "limit",
    ],
  },
  "GET flows": { query: ["key", "principal", "operation", "errors", "pinned", "since", "until", "limit"] },
  "GET flows/{id}": {},
  "GET flows/{id}/picture": { query: ["gateway"] },
  "GET flows/{id}/spans": {},
  "PUT flows/{id}/pin": { type: "application/json" },
  "DELETE flows/{id}/pin": {},
  "GET fleet": {},
  "POST fleet/{hsm}/tamper": { type: "application/json" },
  "POST fleet/{hsm}/readmit": {},
  "GET keys": { query: ["accountId", "region", "limit"] },
  "GET keys/{id}": { query: ["region"] },
};

export interface FakeAdmin {
  readonly endpoint: string;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/**
 * A gateway that holds callers to docs/admin-api.md: an unknown call, parameter, type of content or a wrong token is refused in the
 * contract's words; else it answers as `replies` say.
 */
export async function fakeAdmin(
  replies: Readonly<Record<string, Reply>>,
  token?: string,
): Promise<FakeAdmin> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const url = new URL(request.url!, "http://gateway");
    const path = url.pathname.replace(/^\/_keymesh\//, "");
    const call = `${request.method} ${template(path)}`;
    const query = Object.fromEntries(url.searchParams);
    const { "content-type": type, authorization } = request.headers;
    const refusal = refusalOf(call, query, type, token !== undefined && authorization !== `Bearer ${token}`);
    if (refusal !== undefined) return send(response, refusal);
    seen.push({ call: `${request.method} ${path}`, query, type, authorization, body });
    send(response, replies[call] ?? { status: 501, json: { error: "NotImplemented", message: "Not here." } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A path as the contract writes it. */
function template(path: string): string {
  return path
    .replace(/^(faults|flows)\/[^/]+|^(keys)\/.+$/, "$1$2/{id}")
    .replace(/^fleet\/[^/]+\//, "fleet/{hsm}/");
}

function refusalOf(
  call: string,
  query: Readonly<Record<string, string>>,
  type: string | undefined,
  isStranger: boolean,
): Reply | undefined {
  const told = (status: number, error: string, message: string) => ({ status, json: { error, message } });
  const rule = CONTRACT[call];
  if (rule === undefined) return told(404, "NotFound", `There is no ${call}.`);
  if (isStranger && call !== "GET health" && call !== "GET info") return told(401, "Unauthorized", "No.");
  const unknown = Object.keys(query).find((name) => !rule.query?.includes(name));
  if (unknown !== undefined) return told(400, "InvalidParameter", `There is no parameter ${unknown} here.`);
  return type === rule.type ? undefined : told(400, "InvalidParameter", `Not as ${type}.`);
}

function send(response: ServerResponse, reply: Reply): void {
  if (typeof reply === "function") {
    reply(response);
    return;
  }
  const { status, json, bytes } = reply;
  response.statusCode = status ?? (json === undefined && bytes === undefined ? 204 : 200);
  response.end(bytes ?? (json === undefined ? undefined : JSON.stringify(json)));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
