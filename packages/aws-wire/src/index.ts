export { readBody } from "./body/read-body.ts";
export type { DoorCall, DoorOutcome } from "./door.ts";
export { answer } from "./http/answer.ts";
export type { ListenerLimits } from "./http/limits.ts";
export { type Listener, type ListenerOptions, listenPlainAndTls } from "./http/listener.ts";
export { decodeJson } from "./json/decode.ts";
export { type JsonDoorOptions, type JsonOperation, jsonDoor } from "./json/door.ts";
export { encodeJson } from "./json/encode.ts";
export { renderJsonError } from "./json/error.ts";
export { decodeBase64 } from "./shape/base64.ts";
export { type TimestampValue, timestampOf, timestampSeconds } from "./shape/message.ts";
export { findViolations, validate } from "./shape/validate.ts";
export { wipeSensitive } from "./shape/wipe.ts";
export { parseSignedRequest, type Signable, type SigV4Rules } from "./sigv4/parse.ts";
export { authenticationRefusal } from "./sigv4/refusal.ts";
export {
  deriveSigningKey,
  EMPTY_SHA256,
  isSignatureRight,
  sha256Hex,
  signatureOf,
} from "./sigv4/signature.ts";
export { parseAmzDate, toAmzDate } from "./sigv4/time.ts";
export { parseQuery, uriDecode, uriEncode, uriEncodePath } from "./sigv4/uri.ts";
export type * from "./types.ts";
