import { ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import type { Message } from "./message.ts";
import type { Constraints } from "./options.ts";
import { type FieldShape, type Shape, shapeOf } from "./shape.ts";
import { itemViolations, violations } from "./violations.ts";

/** Beyond this many the caller has enough to mend. */
const MAX_REPORTED = 10;

/** One broken constraint of one member. */
export interface Violation {
  /** `tags.1.member.tagKey` */
  readonly path: string;
  readonly isMissing: boolean;
  /** `Value 'x'`, `Value null`, or `Value` for what must not be repeated. */
  readonly shown: string;
  /** `Member must have length less than or equal to 50` */
  readonly constraint: string;
}

/**
 * Holds a message to the constraints declared in its proto, in AWS's words. For requests from any door, gRPC included: an
 * empty value of a field without presence counts as absent.
 * @throws ServiceError ValidationException `N validation error(s) detected: …`; a sensitive value is never in it
 */
export function validate(type: Type, message: object): void {
  const found = findViolations(type, message);
  if (found.length > 0) throw new ServiceError("ValidationException", validationMessage(found));
}

/** `2 validation errors detected: Value … at '…' failed to satisfy constraint: …; …` */
export function validationMessage(found: readonly Violation[]): string {
  const noun = found.length === 1 ? "validation error" : "validation errors";
  const sentences = found.map(
    ({ shown, path, constraint }) => `${shown} at '${path}' failed to satisfy constraint: ${constraint}`,
  );
  return `${found.length} ${noun} detected: ${sentences.join("; ")}`;
}

/** What {@link validate} would report; at most ten. */
export function findViolations(type: Type, message: object): readonly Violation[] {
  const found: Violation[] = [];
  checkStructure(shapeOf(type), message as Message, "", found);
  return found.slice(0, MAX_REPORTED);
}

function checkStructure(shape: Shape, message: Message, prefix: string, found: Violation[]): void {
  for (const field of shape.fields) {
    if (found.length >= MAX_REPORTED) return;
    checkField(field, message[field.name], prefix + field.name, found);
  }
}

function checkField(field: FieldShape, value: unknown, path: string, found: Violation[]): void {
  const { constraints } = field;
  if (isAbsent(field, value)) {
    if (constraints.required) {
      found.push({ path, isMissing: true, shown: "Value null", constraint: "Member must not be null" });
    }
    return;
  }
  for (const constraint of violations(value, constraints)) {
    found.push({ path, isMissing: false, shown: shown(value, constraints), constraint });
  }
  if (field.isList) checkEntries(field, value as readonly unknown[], path, found);
  else if (field.isMap) checkMap(field, value as Message, path, found);
  else if (field.kind === "structure") {
    checkStructure(field.structure(), value as Message, `${path}.`, found);
  }
}

function isAbsent(field: FieldShape, value: unknown): boolean {
  if (value === undefined || value === null || value === field.unspecified) return true;
  if (field.hasPresence) return false;
  if (field.isList) return (value as readonly unknown[]).length === 0;
  if (field.isMap) return Object.keys(value).length === 0;
  if (value instanceof Uint8Array) return value.length === 0;
  return value === "" || value === 0 || value === false;
}

function checkEntries(field: FieldShape, list: readonly unknown[], path: string, found: Violation[]): void {
  const { constraints } = field;
  if (field.kind === "structure") {
    const shape = field.structure();
    for (let i = 0; i < list.length && found.length < MAX_REPORTED; i++) {
      checkStructure(shape, list[i] as Message, `${path}.${i + 1}.member.`, found);
    }
    return;
  }
  const { item } = constraints;
  if (!item || list.every((entry) => violations(entry, item).length === 0)) return;
  const constraint = `Member must satisfy constraint: ${itemViolations(item)}`;
  found.push({ path, isMissing: false, shown: shown(list, constraints), constraint });
}

function checkMap(field: FieldShape, map: Message, path: string, found: Violation[]): void {
  const { key, value } = field.constraints;
  const keys = Object.keys(map);
  const broken = (what: string, rule: Constraints) => {
    const constraint = `Map ${what} must satisfy constraint: ${itemViolations(rule)}`;
    found.push({ path, isMissing: false, shown: "Value", constraint });
  };
  if (key && keys.some((each) => violations(each, key).length > 0)) broken("keys", key);
  if (value && keys.some((each) => violations(map[each], value).length > 0)) broken("value", value);
  if (field.kind !== "structure") return;
  for (const each of keys) checkStructure(field.structure(), map[each] as Message, `${path}.${each}.`, found);
}

/** AWS repeats a value whole; this is more than any member may have but policies, descriptions and tokens. */
const MAX_SHOWN_CHARS = 4_096;

/** Sensitive values, bytes, maps and structures are not repeated to the caller: logs keep error messages. */
function shown(value: unknown, constraints: Constraints): string {
  if (constraints.sensitive || constraints.item?.sensitive) return "Value";
  if (Array.isArray(value)) {
    return value.some((entry) => typeof entry === "object")
      ? "Value"
      : `Value '[${clipped(value.join(", "))}]'`;
  }
  return typeof value === "object" ? "Value" : `Value '${clipped(String(value))}'`;
}

function clipped(text: string): string {
  return text.length <= MAX_SHOWN_CHARS ? text : `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…`;
}
