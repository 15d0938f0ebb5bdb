import { hash } from "node:crypto";

/**
 * Where the next page starts, and a digest of what was asked, so that a token only goes on with the same question. It gives no
 * right to anything: the partition read is always the caller's own.
 */
const digestLength = 16;
const token = /^1([0-9a-f]{16})(\d{13}\/[0-9a-f-]{36})$/;

/** An opaque token for the page after `position`. */
export function pageToken(question: unknown, position: string): string {
  return Buffer.from(`1${digest(question)}${position}`).toString("base64url");
}

/** The position in a token made for the same question; undefined for any other text. */
export function positionIn(text: string, question: unknown): string | undefined {
  if (text.length > 200) return undefined;
  const match = token.exec(Buffer.from(text, "base64url").toString("latin1"));
  if (match === null || match[1] !== digest(question)) return undefined;
  return pageToken(question, match[2]!) === text ? match[2] : undefined;
}

function digest(question: unknown): string {
  return hash("sha256", JSON.stringify(question), "hex").slice(0, digestLength);
}
