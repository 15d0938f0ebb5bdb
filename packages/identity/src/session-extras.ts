import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Principal } from "./types.ts";

/** What a session carries beside who it is; few have any. */
export type SessionExtras = Pick<Principal, "sessionTags" | "sessionPolicies">;

/** Bytes all that a session carries may unpack to: 50 tags of letters with four bytes each, a policy and ten ARNs have less. */
const maxUnpackedBytes = 262_144;

/** A session's tags and policies, compressed; empty when it has none. */
export function packSession({ sessionTags, sessionPolicies }: SessionExtras): Buffer {
  if (sessionTags === undefined && sessionPolicies === undefined) return Buffer.alloc(0);
  return deflateRawSync(JSON.stringify({ sessionTags, sessionPolicies }));
}

/** What {@link packSession} packed; only bytes whose origin was proven may come here. @throws Error when they are not its */
export function unpackSession(packed: Buffer): SessionExtras {
  if (packed.length === 0) return {};
  const text = inflateRawSync(packed, { maxOutputLength: maxUnpackedBytes }).toString();
  return JSON.parse(text) as SessionExtras;
}
