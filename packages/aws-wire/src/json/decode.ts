import { ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import { decodeBase64 } from "../shape/base64.ts";
import { fitsInteger } from "../shape/integers.ts";
import { emptyMap, isTimestampSeconds, type Message, timestampOf } from "../shape/message.ts";
import { type FieldShape, type Shape, shapeOf } from "../shape/shape.ts";

const MAX_DEPTH = 32;
const listFound = "Start of list found where not expected";

const members = new WeakMap<Shape, ReadonlyMap<string, FieldShape>>();

function membersOf(shape: Shape): ReadonlyMap<string, FieldShape> {
  let found = members.get(shape);
  if (!found) {
    found = new Map(shape.wireFields.map((field) => [field.names.json, field]));
    members.set(shape, found);
  }
  return found;
}

/**
 * The message in an AWS JSON 1.1 body. `null` members count as absent; blobs are strict base64; timestamps are epoch seconds.
 * Only shape and types are looked at: `validate` judges the values. Words as probed at real endpoints of this protocol: what is
 * no JSON object at all (an empty body too) gets no message.
 * @throws ServiceError SerializationException (not JSON, wrong type) | ValidationException (a member the message has not)
 */
export function decodeJson(type: Type, body: Buffer): Message {
  const shape = shapeOf(type);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString("utf8"));
  } catch {
    throw serialization("");
  }
  if (typeof parsed !== "object" || parsed === null) throw serialization("");
  return decodeStructure(shape, parsed, 0);
}

function decodeStructure(shape: Shape, value: unknown, depth: number): Message {
  if (!isStructure(value)) throw noStructure(value);
  if (depth > MAX_DEPTH) throw serialization("The request is nested too deeply.");
  const fields = membersOf(shape);
  const message: Message = {};
  for (const member of Object.keys(value)) {
    const field = fields.get(member);
    if (!field) throw unknownMember(member);
    const found = value[member];
    if (found !== null) message[field.name] = decodeField(field, found, depth);
  }
  return message;
}

function decodeField(field: FieldShape, value: unknown, depth: number): unknown {
  if (field.isList) {
    if (!Array.isArray(value)) throw serialization("Expected list or null");
    return value.map((entry) => decodeValue(field, entry, depth));
  }
  if (!field.isMap) return decodeValue(field, value, depth);
  if (!isStructure(value)) throw noStructure(value);
  const map = emptyMap();
  for (const key of Object.keys(value)) {
    // Assigned to a plain object anywhere on its way this key would be lost in silence: from an encryption context, of all places.
    if (key === "__proto__") throw serialization("A map can not have the key __proto__");
    map[key] = decodeValue(field, value[key], depth);
  }
  return map;
}

function decodeValue(field: FieldShape, value: unknown, depth: number): unknown {
  switch (field.kind) {
    case "string":
      if (typeof value === "string") return value;
      throw mismatch(value, "String");
    case "blob":
      return decodeBlob(value);
    case "boolean":
      if (typeof value === "boolean") return value;
      throw mismatch(value, "Boolean");
    case "integer":
      if (typeof value === "number" && fitsInteger(value, field.protoType)) return value;
      throw mismatch(value, field.protoType.endsWith("64") ? "Long" : "Integer");
    case "double":
      if (typeof value === "number") return value;
      throw mismatch(value, "Double");
    case "timestamp":
      if (typeof value === "number" && isTimestampSeconds(value)) return timestampOf(value);
      throw mismatch(value, "Timestamp");
    case "structure":
      return decodeStructure(field.structure(), value, depth + 1);
  }
}

function isStructure(value: unknown): value is Message {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noStructure(value: unknown): ServiceError {
  return serialization(Array.isArray(value) ? listFound : "Expected null");
}

function decodeBlob(value: unknown): Buffer {
  if (typeof value !== "string") throw serialization("only base-64-encoded strings are convertible to bytes");
  const bytes = decodeBase64(value);
  if (bytes) return bytes;
  throw serialization("Invalid Base64: a padded string of the standard alphabet is expected");
}

function mismatch(value: unknown, wanted: string): ServiceError {
  if (Array.isArray(value)) return serialization(listFound);
  if (isStructure(value)) return serialization("Start of structure or map found where not expected.");
  // "an Boolean", of a string only: not our slip.
  const isAn = wanted === "Integer" || (wanted === "Boolean" && typeof value === "string");
  const article = isAn ? "an" : "a";
  return serialization(`${tokenOf(value)} can not be converted to ${article} ${wanted}`);
}

/** The token names of AWS's parser; never the value itself, which may be secret. */
function tokenOf(value: unknown): string {
  if (value === null) return "NULL_VALUE";
  if (typeof value === "boolean") return value ? "TRUE_VALUE" : "FALSE_VALUE";
  return typeof value === "number" ? "NUMBER_VALUE" : "STRING_VALUE";
}

function unknownMember(member: string): ServiceError {
  const name = JSON.stringify(member.slice(0, 128).toWellFormed());
  return new ServiceError("ValidationException", `Unknown parameter in the request: ${name}`);
}

function serialization(message: string): ServiceError {
  return new ServiceError("SerializationException", message);
}
