import { ServiceError } from "@keymesh/errors";

/** Non-secret name–value pairs that must be given again, exactly, to decrypt. */
export type EncryptionContext = Readonly<Record<string, string>>;

/** Largest canonical form, in bytes. The service's own limit is unpublished; this is the mesh's. */
export const maxEncryptionContextBytes = 8_192;

/**
 * The context as authenticated data: a 4-byte big-endian count, then every pair sorted by the UTF-8 bytes of its name, name
 * and value each behind a 4-byte big-endian length. So two contexts have the same bytes only when they are the same context.
 *
 * @throws ServiceError ValidationException when it is larger than {@link maxEncryptionContextBytes} or has text that is not
 * valid Unicode (which UTF-8 would merge with other text).
 */
export function canonicalEncryptionContext(context: EncryptionContext): Buffer {
  const names = Object.keys(context);
  if (names.length === 0) return EMPTY;
  let size = 4;
  for (const name of names) {
    size += 8 + utf8Length(name) + utf8Length(context[name] as string);
    if (size > maxEncryptionContextBytes) throw tooLarge();
  }
  if (names.length > 1) sortByBytes(names);
  const out = Buffer.allocUnsafe(size);
  let at = out.writeUInt32BE(names.length, 0);
  for (const name of names) {
    at = writeText(out, at, name);
    at = writeText(out, at, context[name] as string);
  }
  return out;
}

/**
 * Whether bytes are a canonical form: what an HSM asks of the authenticated data a host sends, without turning it back into
 * text. Names must ascend strictly, so nothing has two forms.
 */
export function isCanonicalEncryptionContext(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes.length > maxEncryptionContextBytes) return false;
  const count = bytes.readUInt32BE(0);
  let at = 4;
  let previous: Buffer | undefined;
  for (let pair = 0; pair < count; pair++) {
    const name = readText(bytes, at);
    if (!name || (previous && Buffer.compare(previous, name) >= 0)) return false;
    const value = readText(bytes, at + 4 + name.length);
    if (!value) return false;
    at += 8 + name.length + value.length;
    previous = name;
  }
  return at === bytes.length;
}

const EMPTY = Buffer.alloc(4);

function utf8Length(text: string): number {
  if (!text.isWellFormed()) {
    throw new ServiceError(
      "ValidationException",
      "The encryption context contains text that is not valid Unicode.",
    );
  }
  return Buffer.byteLength(text);
}

/** By UTF-8 bytes, which is code-point order; JavaScript's own order (UTF-16 units) differs above U+FFFF. */
function sortByBytes(names: string[]): void {
  names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function writeText(out: Buffer, at: number, text: string): number {
  const length = out.write(text, at + 4);
  out.writeUInt32BE(length, at);
  return at + 4 + length;
}

function readText(bytes: Buffer, at: number): Buffer | undefined {
  if (at + 4 > bytes.length) return undefined;
  const end = at + 4 + bytes.readUInt32BE(at);
  return end <= bytes.length ? bytes.subarray(at + 4, end) : undefined;
}

function tooLarge(): ServiceError {
  return new ServiceError(
    "ValidationException",
    `The encryption context is larger than ${maxEncryptionContextBytes} bytes in its canonical form.`,
  );
}
