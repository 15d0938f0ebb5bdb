import { type EncryptionContext, maxEncryptionContextBytes } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";

const none: EncryptionContext = Object.freeze({});

/**
 * The encryption context of a request; an absent one is an empty one. It is measured as it will be bound: 4 bytes, and 8 more
 * beside the text of each pair.
 * @throws ServiceError ValidationException when it is too large or not valid Unicode
 */
export function encryptionContextOf(pairs: EncryptionContext | undefined): EncryptionContext {
  if (pairs === undefined) return none;
  let bytes = 4;
  for (const key of Object.keys(pairs)) {
    const value = pairs[key]!;
    if (!key.isWellFormed() || !value.isWellFormed()) {
      throw new ServiceError(
        "ValidationException",
        "The encryption context contains text that is not valid Unicode.",
      );
    }
    bytes += 8 + Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > maxEncryptionContextBytes) {
    throw new ServiceError(
      "ValidationException",
      `The encryption context is larger than ${maxEncryptionContextBytes} bytes.`,
    );
  }
  return pairs;
}
