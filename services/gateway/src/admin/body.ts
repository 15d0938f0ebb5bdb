import type { WireRequest } from "@keymesh/aws-wire";
import type { z } from "zod";
import { AdminError } from "./admin-error.ts";
import { held } from "./held.ts";
import type { StreamRoute } from "./route.ts";

/** Bytes of a JSON body. */
export const MAX_JSON_BYTES = 65_536;

/** The JSON body as the route wants it; a route that takes none refuses one. No body counts as `{}`. */
export async function jsonBody(request: WireRequest, schema: z.ZodType | undefined): Promise<unknown> {
  const isEmpty = isAbsent(request);
  if (!schema) {
    if (isEmpty) return undefined;
    throw new AdminError("InvalidParameter", `${request.method} takes no body here.`);
  }
  if (isEmpty) return held({}, schema, "member");
  requireContentType(request, ["application/json"]);
  const text = await wholeBody(limited(request, MAX_JSON_BYTES));
  return held(parsed(text), schema, "member");
}

/** The body as it comes. @throws AdminError InvalidParameter for another type of content, PayloadTooLarge */
export function streamBody(
  request: WireRequest,
  { contentTypes, maxBytes, mayBeAbsent = false }: StreamRoute["stream"],
): AsyncIterable<Buffer> {
  if (!(mayBeAbsent && isAbsent(request))) requireContentType(request, contentTypes);
  return limited(request, maxBytes);
}

function isAbsent({ headers }: WireRequest): boolean {
  return headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;
}

/** All of a limited body in one piece. */
export async function wholeBody(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString("utf8"));
  } catch {
    throw new AdminError("InvalidParameter", "The body is not JSON.");
  }
}

function requireContentType({ headers }: WireRequest, accepted: readonly string[]): void {
  const type = (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  if (accepted.includes(type)) return;
  throw new AdminError("InvalidParameter", `The content-type must be ${accepted.join(" or ")}.`);
}

function limited(request: WireRequest, maxBytes: number): AsyncIterable<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  return counted(request, maxBytes);
}

async function* counted({ body }: WireRequest, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  // An early end leaves the rest of the body unread, for the listener to swallow; it does not cut the answer.
  for await (const piece of body.iterator({ destroyOnReturn: false })) {
    bytes += (piece as Buffer).length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    yield piece as Buffer;
  }
}

function tooLarge(maxBytes: number): AdminError {
  return new AdminError("PayloadTooLarge", `The body may have ${maxBytes} bytes at most.`);
}
