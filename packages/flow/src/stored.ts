import { attribute, eventName } from "./attributes.ts";
import { currentSpan } from "./current-span.ts";

/** Says, when the call is sampled, that something came to rest: `object ciphertext` in `storage`, so many bytes. */
export function tellStored(what: string, where: string, bytes?: number): void {
  const span = currentSpan();
  if (span === undefined) return;
  const { storedWhat, storedWhere, storedBytes } = attribute;
  span.event(eventName.stored, {
    [storedWhat]: what,
    [storedWhere]: where,
    ...(bytes === undefined ? {} : { [storedBytes]: bytes }),
  });
}
