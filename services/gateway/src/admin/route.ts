import type { WireRequest } from "@keymesh/aws-wire";
import type { z } from "zod";

/** What a route's handler gets: everything checked against what the route says it takes. */
export interface AdminCall<Query, Body> {
  readonly request: WireRequest;
  /** What stands for the `{name}`s of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
}

/** A whole answer as JSON, none at all (204), or bytes as they come; a stream that fails, or is `cut`, cuts the connection. */
export type AdminAnswer =
  | { readonly status: number; readonly json: object }
  | { readonly status: 204 }
  | {
      readonly status: number;
      readonly contentType: string;
      readonly stream: AsyncIterable<Uint8Array>;
      readonly cut?: AbortSignal;
    };

interface Common<Query, Body> {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Whole, as in `/_keymesh/faults/{id}`: `{id}` stands for one segment. */
  readonly path: string;
  /** Open to everybody; absent: only with the token, where one is wanted. */
  readonly isOpen?: boolean;
  /** Members that need no token for it: their certificate says who they are. */
  readonly members?: readonly string[];
  /** The query parameters it takes, as strings; absent: none. */
  readonly query?: z.ZodType<Query>;
  handle(call: AdminCall<Query, Body>): Promise<AdminAnswer>;
}

/** A route without a body, or with one of JSON of at most 64 KiB that `json` holds to its shape. */
export interface JsonRoute<Query = unknown, Body = unknown> extends Common<Query, Body> {
  readonly json?: z.ZodType<Body>;
}

/** A route whose body streams in. It throws PayloadTooLarge after `maxBytes`. */
export interface StreamRoute<Query = unknown> extends Common<Query, AsyncIterable<Buffer>> {
  readonly stream: {
    readonly contentTypes: readonly string[];
    readonly maxBytes: number;
    /** Whether there may be no body, which then needs no type. */
    readonly mayBeAbsent?: boolean;
  };
}

/** A route of any shape, as the table holds it. */
export type AdminRoute = JsonRoute<never, never> | StreamRoute<never>;

/** Only for the types: what the handler gets follows from the schemas. */
export function jsonRoute<Query = undefined, Body = undefined>(route: JsonRoute<Query, Body>): AdminRoute {
  return route as unknown as AdminRoute;
}

/** As {@link jsonRoute}, for a body that streams in. */
export function streamRoute<Query = undefined>(route: StreamRoute<Query>): AdminRoute {
  return route as unknown as AdminRoute;
}

/** The values of a path's `{name}`s when `rawPath` is such a path. Undefined: it is another, or not decodable. */
export function matchPath(pattern: string, rawPath: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = rawPath.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const segment = given[i]!;
    if (!part.startsWith("{")) {
      if (part !== segment) return undefined;
      continue;
    }
    const value = decoded(segment);
    if (!value) return undefined;
    params[part.slice(1, -1)] = value;
  }
  return params;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
