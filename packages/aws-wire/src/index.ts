export { MAX_SIGNED_CHUNK_BYTES } from "./body/aws-chunked.ts";
export { storedContentEncoding } from "./body/length.ts";
export { openPayload, type Payload, type PayloadOptions } from "./body/payload.ts";
export { readBody } from "./body/read-body.ts";
export { CHECKSUM_BYTES, createChecksum } from "./checksums/algorithms.ts";
export type { Checksum, ChecksumAlgorithm } from "./checksums/checksum.ts";
export {
  checksumHeader,
  checksumOfHeader,
  type DeclaredChecksum,
  declaredChecksum,
  trailerNames,
} from "./checksums/declared.ts";
export { declaredMd5, verifyChecksum, verifyMd5 } from "./checksums/verify.ts";
export type { DoorCall, DoorOperation, DoorOptions, DoorOutcome } from "./door.ts";
export { answer } from "./http/answer.ts";
export type { ListenerLimits } from "./http/limits.ts";
export { type Listener, type ListenerOptions, listenPlainAndTls } from "./http/listener.ts";
export { decodeJson } from "./json/decode.ts";
export { type JsonDoorOptions, jsonDoor } from "./json/door.ts";
export { encodeJson } from "./json/encode.ts";
export { renderJsonError } from "./json/error.ts";
export { decodeQuery } from "./query/decode.ts";
export { type QueryDoorOptions, queryDoor } from "./query/door.ts";
export { renderQueryResponse } from "./query/encode.ts";
export { renderQueryError } from "./query/error.ts";
export { EC2, IAM, type QueryFlavour, STS } from "./query/flavour.ts";
export { parseForm } from "./query/parameters.ts";
export { validateQuery } from "./query/validate.ts";
export { decodeBase64 } from "./shape/base64.ts";
export { type TimestampValue, timestampOf, timestampSeconds } from "./shape/message.ts";
export type { Constraints } from "./shape/options.ts";
export { type FieldShape, type Shape, shapeOf } from "./shape/shape.ts";
export { findViolations, type Violation, validate, validationMessage } from "./shape/validate.ts";
export { wipeSensitive } from "./shape/wipe.ts";
export { parseSignedRequest } from "./sigv4/parse.ts";
export { authenticationRefusal } from "./sigv4/refusal.ts";
export { type Signable, type SigV4Rules, timesOf } from "./sigv4/rules.ts";
export { type ClaimedScope, claimedScopeOf } from "./sigv4/scope.ts";
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
export { element, escapeXml, optionalElement, Xml, type XmlContent, xmlDocument } from "./xml/build.ts";
export { malformedXml } from "./xml/malformed.ts";
export { parseXml } from "./xml/parse.ts";
export {
  hostId,
  httpDate,
  isoDate,
  parseETags,
  parseHttpDate,
  quoteETag,
  renderS3Error,
  S3_NAMESPACE,
} from "./xml/s3.ts";
export { XmlElement } from "./xml/xml-element.ts";
