import type { Attributes, FinishedSpan } from "@keymesh/flow";

const fixedBytes = 400;
const perEntryBytes = 40;

/** Roughly what keeping a span costs in memory: its text, and a little for each object. In bytes. */
export function spanBytes(span: FinishedSpan): number {
  let bytes = fixedBytes + span.name.length + attributesBytes(span.attributes);
  for (const event of span.events) {
    bytes += perEntryBytes + event.name.length + attributesBytes(event.attributes ?? {});
    if (event.key) bytes += 3 * perEntryBytes + (event.key.note?.length ?? 0);
  }
  return bytes;
}

function attributesBytes(attributes: Attributes): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(attributes)) {
    bytes += perEntryBytes + name.length + (typeof value === "string" ? value.length : 0);
  }
  return bytes;
}
