import type { Type } from "protobufjs";
import type { Message } from "./message.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Zeroes the bytes of every field declared sensitive, nested ones too. */
export function wipeSensitive(type: Type, message: object): void {
  wipe(shapeOf(type), message as Message);
}

function wipe(shape: Shape, message: Message): void {
  for (const field of shape.fields) {
    if (field.kind !== "structure" && !field.constraints.sensitive) continue;
    const value = message[field.name];
    if (value === undefined || value === null) continue;
    const entries = field.isList ? (value as unknown[]) : field.isMap ? Object.values(value) : [value];
    for (const entry of entries) {
      if (entry instanceof Uint8Array) entry.fill(0);
      else if (field.kind === "structure") wipe(field.structure(), entry as Message);
    }
  }
}
