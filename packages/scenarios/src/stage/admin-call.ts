import { request as tlsRequest } from "node:https";
import { ScenarioError } from "../scenario-error.ts";
import type { ScenarioMesh } from "../scenario-mesh.ts";
import { gatewayCheck } from "./gateway-agent.ts";

// Not by `import`: Node reads every export of this module for that, its own WebSocket too, which costs 50 ms and 14 MB.
const { request: plainRequest } = process.getBuiltinModule("node:http");

const DEADLINE_MS = 10_000;
const maxAnswerBytes = 64 * 1024;

/** Asks the admin API; by TLS the caller's certificate says who asks. What it answers as JSON. @throws ScenarioError */
export async function adminCall(
  mesh: ScenarioMesh,
  method: "GET" | "POST" | "DELETE",
  path: string,
  { body, deadlineMs = DEADLINE_MS }: { readonly body?: object; readonly deadlineMs?: number } = {},
): Promise<Record<string, unknown>> {
  const { status, text } = await send(mesh, method, path, body, deadlineMs);
  const answer = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  if (status < 300) return answer;
  throw new ScenarioError(`the admin API refused ${method} ${path}: ${answer.message ?? status}`);
}

async function send(
  { endpoint, tls, adminToken }: ScenarioMesh,
  method: string,
  path: string,
  body: object | undefined,
  deadlineMs: number,
): Promise<{ status: number; text: string }> {
  const url = `${endpoint}/_keymesh/${path}`;
  const headers = {
    ...(body && { "content-type": "application/json" }),
    ...(adminToken && { authorization: `Bearer ${adminToken}` }),
  };
  const options = { method, headers, timeout: deadlineMs };
  const { ca, cert, key } = tls;
  const sent = endpoint.startsWith("https:")
    ? tlsRequest(url, { ...options, ca, cert, key, checkServerIdentity: gatewayCheck, agent: false })
    : plainRequest(url, { ...options, agent: false });
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  sent.once("error", reject).once("timeout", () => sent.destroy(new Error("the admin API does not answer")));
  sent.once("response", (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.length > maxAnswerBytes) response.destroy(new Error("the admin API's answer is too long"));
    });
    response.once("error", reject).once("end", () => resolve({ status: response.statusCode ?? 0, text }));
  });
  sent.end(body && JSON.stringify(body));
  return promise;
}
