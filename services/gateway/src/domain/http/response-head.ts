/** How the length of a response's body is known (RFC 9112 §6.3). */
export type BodyFraming =
  | { readonly kind: "none" }
  | { readonly kind: "length"; readonly bytes: number }
  | { readonly kind: "chunked" }
  | { readonly kind: "untilClose" };

/** The status line and headers of a response. */
export interface ResponseHead {
  readonly status: number;
  readonly reason: string;
  /** Names and values alternate, as they came. */
  readonly rawHeaders: readonly string[];
  readonly framing: BodyFraming;
  /** The connection can carry another request afterwards. */
  readonly isKeptAlive: boolean;
}

/** What a service sent is not an HTTP response the gateway can pass on. */
export class BadResponse extends Error {
  override readonly name = "BadResponse";
}

const STATUS_LINE = /^HTTP\/1\.([01]) (\d{3})(?: (.*))?$/;

/** Parses a response head, given without its closing empty line, as latin1. @throws BadResponse */
export function parseResponseHead(text: string, isHeadRequest: boolean): ResponseHead {
  const lines = text.split("\r\n");
  const [, minor, code, reason = ""] = STATUS_LINE.exec(lines[0]!) ?? [];
  if (code === undefined) throw new BadResponse("the status line is none");
  const status = Number(code);
  const rawHeaders: string[] = [];
  let length: string | undefined;
  let coding: string | undefined;
  let isKeptAlive = minor === "1";
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const colon = line.indexOf(":");
    if (colon <= 0 || line.charCodeAt(0) <= 0x20) throw new BadResponse("a header line is none");
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    rawHeaders.push(name, value);
    switch (name.toLowerCase()) {
      case "content-length":
        if (length !== undefined && length !== value) throw new BadResponse("two different lengths");
        length = value;
        break;
      case "transfer-encoding":
        if (coding !== undefined || value.toLowerCase() !== "chunked")
          throw new BadResponse("an unknown coding");
        coding = value;
        break;
      case "connection":
        if (value.toLowerCase() === "close") isKeptAlive = false;
        break;
    }
  }
  const framing = framingOf(status, isHeadRequest, length, coding);
  return { status, reason, rawHeaders, framing, isKeptAlive: isKeptAlive && framing.kind !== "untilClose" };
}

function framingOf(
  status: number,
  isHeadRequest: boolean,
  length: string | undefined,
  coding: string | undefined,
): BodyFraming {
  if (length !== undefined && coding !== undefined) throw new BadResponse("both a length and a coding");
  if (length !== undefined && !/^\d{1,15}$/.test(length)) throw new BadResponse("the length is no number");
  if (isHeadRequest || status === 204 || status === 304 || status < 200) return { kind: "none" };
  if (coding !== undefined) return { kind: "chunked" };
  return length === undefined ? { kind: "untilClose" } : { kind: "length", bytes: Number(length) };
}
