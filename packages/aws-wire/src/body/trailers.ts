import { ServiceError } from "@keymesh/errors";
import type { ChunkSignatures } from "./chunk-signer.ts";

const SIGNATURE = "x-amz-trailer-signature";

/**
 * What follows the last chunk: `name:value` lines, then `x-amz-trailer-signature:<hex>` when the body is signed, then an empty
 * line. Lines end in CR LF; some clients end them in LF alone, which is taken too.
 * @throws ServiceError MalformedTrailerError (not the announced names, not well-formed) | SignatureDoesNotMatch
 */
export function parseTrailers(
  text: string,
  names: readonly string[],
  signatures: ChunkSignatures | undefined,
): ReadonlyMap<string, string> {
  if (!text.endsWith("\r\n")) throw malformed();
  const found = new Map<string, string>();
  let canonical = "";
  let signature: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (signature !== undefined) throw malformed();
    if (name === SIGNATURE && signatures) {
      signature = value;
      continue;
    }
    if (!names.includes(name) || found.has(name)) throw malformed();
    found.set(name, value);
    canonical += `${name}:${value}\n`;
  }
  if (found.size !== names.length) throw malformed();
  if (signatures && names.length > 0) signatures.verifyTrailers(canonical, signature ?? "");
  else if (signature !== undefined) throw malformed();
  return found;
}

function malformed(): ServiceError {
  return new ServiceError(
    "MalformedTrailerError",
    "The request contained trailing data that was not well-formed or did not conform to our published schema.",
  );
}
