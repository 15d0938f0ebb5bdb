/** What the gateway knows of a client and tells the service behind. */
export interface Forwarding {
  readonly sourceIp: string;
  readonly port: number;
  readonly requestId: string;
  readonly traceparent: string;
  readonly tls: { readonly version: string; readonly cipherSuite: string } | undefined;
}

/** About one connection and not the message (RFC 9110 §7.6.1): each side of the gateway has its own, framing included. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/** What only the gateway may say to the services; copies from outside are dropped. */
const OWN: ReadonlySet<string> = new Set(["forwarded", "x-real-ip", "traceparent"]);
const OWN_PREFIXES = ["x-forwarded-", "x-keymesh-"] as const;

/**
 * A request's headers as they go to the service: those that came, in their order and case (signatures cover them), without
 * the connection's own and without inbound copies of what the gateway adds at the end. Names and values alternate.
 */
export function requestHeaders(rawHeaders: readonly string[], forwarding: Forwarding): string[] {
  const headers: string[] = [];
  const listed = listedByConnection(rawHeaders);
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase();
    if (HOP_BY_HOP.has(name) || isOwn(name) || listed?.has(name)) continue;
    headers.push(rawHeaders[i]!, rawHeaders[i + 1]!);
  }
  const { sourceIp, port, requestId, traceparent, tls } = forwarding;
  headers.push(
    "x-forwarded-for",
    sourceIp,
    "x-forwarded-proto",
    tls ? "https" : "http",
    "x-forwarded-port",
    String(port),
    "x-keymesh-request-id",
    requestId,
    "traceparent",
    traceparent,
  );
  if (tls) headers.push("x-forwarded-tls-version", tls.version, "x-forwarded-tls-cipher", tls.cipherSuite);
  return headers;
}

/** A response's headers as they go to the client. */
export function responseHeaders(rawHeaders: readonly string[]): string[] {
  const headers: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase();
    if (HOP_BY_HOP.has(name)) continue;
    headers.push(rawHeaders[i]!, rawHeaders[i + 1]!);
  }
  return headers;
}

function isOwn(name: string): boolean {
  return OWN.has(name) || OWN_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Further headers that `Connection: close, x-this` declares to be the connection's own; never the framing ones. */
function listedByConnection(rawHeaders: readonly string[]): ReadonlySet<string> | undefined {
  let listed: Set<string> | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (rawHeaders[i]!.length !== "connection".length || rawHeaders[i]!.toLowerCase() !== "connection")
      continue;
    const value = rawHeaders[i + 1]!.toLowerCase();
    if (value === "keep-alive" || value === "close") continue;
    listed ??= new Set();
    for (const name of value.split(",")) listed.add(name.trim());
  }
  for (const framing of ["content-length", "host", "authorization"]) listed?.delete(framing);
  return listed;
}
