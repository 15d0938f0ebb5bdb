import type { Type } from "protobufjs";
import { type Message, timestampSeconds } from "../shape/message.ts";
import { type FieldShape, type Shape, shapeOf } from "../shape/shape.ts";

/**
 * A message as AWS JSON 1.1: what is undefined or null stays absent, all else is written, empty lists and strings too.
 * Properties the type does not have (the virtual ones of oneofs) are left out.
 */
export function encodeJson(type: Type, message: object): string {
  return JSON.stringify(encodeStructure(shapeOf(type), message as Message));
}

function encodeStructure(shape: Shape, message: Message): Message {
  const out: Message = {};
  for (const field of shape.wireFields) {
    const value = message[field.name];
    if (value !== undefined && value !== null) out[field.names.json] = encodeField(field, value);
  }
  return out;
}

function encodeField(field: FieldShape, value: unknown): unknown {
  if (field.isList) return (value as readonly unknown[]).map((entry) => encodeValue(field, entry));
  if (!field.isMap) return encodeValue(field, value);
  return Object.fromEntries(
    Object.entries(value as Message).map(([key, each]) => [key, encodeValue(field, each)]),
  );
}

function encodeValue(field: FieldShape, value: unknown): unknown {
  switch (field.kind) {
    case "blob":
      return asBuffer(value as Uint8Array).toString("base64");
    case "timestamp":
      return timestampSeconds(value);
    case "integer":
    case "double":
      return Number(value);
    case "structure":
      return encodeStructure(field.structure(), value as Message);
    default:
      return value;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
