import { ServiceError } from "@keymesh/errors";

/** What a frame that authenticates but does not parse is refused with: only a bug makes one. */
export function malformedFrame(): ServiceError {
  return new ServiceError("SerializationException", "The frame is malformed.");
}
