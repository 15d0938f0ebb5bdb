import type { ByteReader, ByteWriter } from "./bytes.ts";
import { maxFieldBytes } from "./limits.ts";
import { malformedFrame } from "./malformed.ts";

/** How one field of a command crosses the channel. */
export interface Field<T> {
  write(out: ByteWriter, value: T): void;
  /** @throws ServiceError SerializationException for what `write` never writes. */
  read(reader: ByteReader): T;
}

/** At most 32,768 bytes, length first. Read as a copy, which the operation may wipe. */
export const bytes: Field<Buffer> = {
  write: (out, value) => void out.prefixed(value),
  read: (reader) => reader.prefixed(maxFieldBytes),
};

/** UTF-8. */
export const text: Field<string> = {
  write: (out, value) => void out.prefixed(Buffer.from(value, "utf8")),
  read: (reader) => reader.prefixed(maxFieldBytes).toString("utf8"),
};

/** 0 to 2^32 - 1. */
export const u32: Field<number> = {
  write: (out, value) => void out.u32(value),
  read: (reader) => reader.u32(),
};

/** One byte, 0 or 1. */
export const flag: Field<boolean> = {
  write: (out, value) => void out.u8(value ? 1 : 0),
  read: (reader) => {
    const value = reader.u8();
    if (value > 1) throw malformedFrame();
    return value === 1;
  },
};

/** Milliseconds since the epoch: a whole number up to 2^53 - 1, in two halves of 4 bytes. */
export const epochMs: Field<number> = {
  write: (out, value) => void out.u32(Math.floor(value / 2 ** 32)).u32(value % 2 ** 32),
  read: (reader) => {
    const value = reader.u32() * 2 ** 32 + reader.u32();
    if (!Number.isSafeInteger(value)) throw malformedFrame();
    return value;
  },
};

/** One byte: the place of a name in its list. Names are only ever appended to such a list. */
export function oneOf<const Name extends string>(
  names: readonly Name[],
): Field<Name> & { readonly names: readonly Name[] } {
  return {
    names,
    write: (out, value) => void out.u8(names.indexOf(value)),
    read: (reader) => {
      const name = names[reader.u8()];
      if (name === undefined) throw malformedFrame();
      return name;
    },
  };
}
