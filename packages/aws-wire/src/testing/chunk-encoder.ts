import { createHmac, type KeyObject } from "node:crypto";
import { EMPTY_SHA256, sha256Hex } from "../sigv4/signature.ts";
import type { SignedRequest } from "../types.ts";

/** An aws-chunked body as a client writes it, to test the decoder with. */
export function encodeAwsChunked(
  chunks: readonly Buffer[],
  options: {
    readonly signing?: { readonly key: KeyObject; readonly signed: SignedRequest };
    readonly trailers?: Readonly<Record<string, string>>;
  },
): { body: Buffer; signatures: string[] } {
  const signatures: string[] = [];
  const { signing, trailers } = options;
  let previous = signing?.signed.signature ?? "";
  const sign = (kind: string, hashes: string) => {
    if (!signing) return "";
    const { amzDate, date, region, service } = signing.signed;
    const scope = `${date}/${region}/${service}/aws4_request`;
    const text = `AWS4-HMAC-SHA256-${kind}\n${amzDate}\n${scope}\n${previous}\n${hashes}`;
    previous = createHmac("sha256", signing.key).update(text).digest("hex");
    signatures.push(previous);
    return previous;
  };
  const parts: Buffer[] = [];
  for (const chunk of [...chunks, Buffer.alloc(0)]) {
    const signature = sign("PAYLOAD", `${EMPTY_SHA256}\n${sha256Hex(chunk)}`);
    const extension = signing ? `;chunk-signature=${signature}` : "";
    parts.push(Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`), chunk);
    if (chunk.length > 0) parts.push(Buffer.from("\r\n"));
  }
  const lines = Object.entries(trailers ?? {}).map(([name, value]) => `${name}:${value}`);
  for (const line of lines) parts.push(Buffer.from(`${line}\r\n`));
  if (signing && lines.length > 0) {
    const signature = sign("TRAILER", sha256Hex(lines.map((line) => `${line}\n`).join("")));
    parts.push(Buffer.from(`x-amz-trailer-signature:${signature}\r\n`));
  }
  parts.push(Buffer.from("\r\n"));
  return { body: Buffer.concat(parts), signatures };
}
