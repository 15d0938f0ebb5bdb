import { createHash } from "node:crypto";

/** The ETag of a multipart upload: MD5 over the parts' tags as bytes, `-`, number of parts. `etags` are 32 hex digits each. */
export function multipartEtag(etags: readonly string[]): string {
  const digest = createHash("md5")
    .update(Buffer.from(etags.join(""), "hex"))
    .digest("hex");
  return `${digest}-${etags.length}`;
}

/** An entity tag as clients send it, with or without quotes. */
export function unquoted(etag: string): string {
  return etag.replace(/^"|"$/g, "");
}
