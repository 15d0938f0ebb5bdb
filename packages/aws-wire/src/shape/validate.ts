import { ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import type { Message } from "./message.ts";
import type { Constraints } from "./options.ts";
import { type FieldShape, type Shape, shapeOf } from "./shape.ts";
import { itemViolations, violations } from "./violations.ts";

/** Beyond this many the caller has enough to mend. */
const MAX_REPORTED = 10;

/**
 * Holds a message to the constraints declared in its proto, in AWS's words. For requests from any door, gRPC included: an
 * empty value of a field without presence counts as absent.
 * @throws ServiceError ValidationException `N validation error(s) detected: …`; a sensitive value is never in it
 */
export function validate(type: Type, message: object): void {
  const found = findViolations(type, message);
  if (found.length === 0) return;
  const noun = found.length === 1 ? "validation error" : "validation errors";
  throw new ServiceError("ValidationException", `${found.length} ${noun} detected: ${found.join("; ")}`);
}

/** The violations {@link validate} would report, one sentence each; at most ten. */
export function findViolations(type: Type, message: object): readonly string[] {
  const found: string[] = [];
  checkStructure(shapeOf(type), message as Message, "", found);
  return found;
}

function checkStructure(shape: Shape, message: Message, prefix: string, found: string[]): void {
  for (const field of shape.fields) {
    if (found.length >= MAX_REPORTED) return;
    checkField(field, message[field.name], prefix + field.name, found);
  }
}

function checkField(field: FieldShape, value: unknown, path: string, found: string[]): void {
  const { constraints } = field;
  if (isAbsent(field, value)) {
    if (constraints.required) {
      found.push(`Value null at '${path}' failed to satisfy constraint: Member must not be null`);
    }
    return;
  }
  report(value, constraints, path, found);
  if (field.isList) checkEntries(field, value as readonly unknown[], path, found);
  else if (field.isMap) checkMap(field, value as Message, path, found);
  else if (field.kind === "structure") checkStructure(field.structure(), value as Message, `${path}.`, found);
}

function isAbsent(field: FieldShape, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (field.hasPresence) return false;
  if (field.isList) return (value as readonly unknown[]).length === 0;
  if (field.isMap) return Object.keys(value).length === 0;
  if (value instanceof Uint8Array) return value.length === 0;
  return value === "" || value === 0 || value === false;
}

function report(value: unknown, constraints: Constraints, path: string, found: string[]): void {
  for (const violation of violations(value, constraints)) {
    found.push(`${shown(value, constraints)} at '${path}' failed to satisfy constraint: ${violation}`);
  }
}

function checkEntries(field: FieldShape, entries: readonly unknown[], path: string, found: string[]): void {
  const { constraints } = field;
  if (field.kind === "structure") {
    const shape = field.structure();
    for (let i = 0; i < entries.length && found.length < MAX_REPORTED; i++) {
      checkStructure(shape, entries[i] as Message, `${path}.${i + 1}.member.`, found);
    }
    return;
  }
  const { item } = constraints;
  if (!item || entries.every((entry) => violations(entry, item).length === 0)) return;
  found.push(
    `${shown(entries, constraints)} at '${path}' failed to satisfy constraint: Member must satisfy constraint: ${itemViolations(item)}`,
  );
}

function checkMap(field: FieldShape, map: Message, path: string, found: string[]): void {
  const { key, value } = field.constraints;
  const keys = Object.keys(map);
  const broken = (what: string, rule: Constraints) =>
    found.push(
      `${shown(map, field.constraints)} at '${path}' failed to satisfy constraint: Map ${what} must satisfy constraint: ${itemViolations(rule)}`,
    );
  if (key && keys.some((each) => violations(each, key).length > 0)) broken("keys", key);
  if (value && keys.some((each) => violations(map[each], value).length > 0)) broken("value", value);
  if (field.kind === "structure") {
    for (const each of keys)
      checkStructure(field.structure(), map[each] as Message, `${path}.${each}.`, found);
  }
}

const MAX_SHOWN_CHARS = 256;

/** `Value 'x'`, or just `Value` for what must not be repeated: sensitive values, all bytes, values of maps. */
function shown(value: unknown, constraints: Constraints): string {
  if (constraints.sensitive || constraints.item?.sensitive || value instanceof Uint8Array) return "Value";
  if (Array.isArray(value)) {
    if (value.some((entry) => typeof entry === "object")) return "Value";
    return `Value '[${clipped(value.join(", "))}]'`;
  }
  return typeof value === "object" ? "Value" : `Value '${clipped(String(value))}'`;
}

function clipped(text: string): string {
  return text.length <= MAX_SHOWN_CHARS ? text : `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…`;
}
