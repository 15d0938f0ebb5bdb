import { type ApiModel, type ModelRef, type ModelShape, shapeIn } from "./model.ts";

/**
 * What is wrong with an answer in AWS JSON by the model's output shape: members it does not know, required ones that are not
 * there, values of another type, enum value, length or range. One sentence each.
 */
export function answerFaults(model: ApiModel, ref: ModelRef | undefined, answer: unknown): string[] {
  const found: string[] = [];
  if (ref !== undefined) check(model, ref, answer, "answer", found);
  else if (Object.keys(answer as object).length > 0) found.push("answer has members, the model none");
  return found;
}

function check(model: ApiModel, ref: ModelRef, value: unknown, path: string, found: string[]): void {
  const shape = shapeIn(model, ref);
  if (!isOfType(shape.type, value)) {
    found.push(`${path} is no ${shape.type}`);
    return;
  }
  checkValue(shape, value, path, found);
  if (shape.members) checkMembers(model, shape, value as Readonly<Record<string, unknown>>, path, found);
  const { member, value: ofMap } = shape;
  if (member)
    (value as unknown[]).forEach((each, i) => void check(model, member, each, `${path}[${i}]`, found));
  if (ofMap) for (const each of Object.values(value as object)) check(model, ofMap, each, `${path}.*`, found);
}

function checkMembers(
  model: ApiModel,
  { members = {}, required = [] }: ModelShape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  found: string[],
): void {
  for (const name of required) if (value[name] === undefined) found.push(`${path}.${name} is missing`);
  for (const [name, each] of Object.entries(value)) {
    const member = members[name];
    if (member === undefined) found.push(`${path}.${name} is not in the model`);
    else check(model, member, each, `${path}.${name}`, found);
  }
}

function checkValue(shape: ModelShape, value: unknown, path: string, found: string[]): void {
  const { enum: allowed, pattern, min = 0, max = Number.POSITIVE_INFINITY } = shape;
  const size = sizeOf(shape.type, value);
  if (size !== undefined && (size < min || size > max)) {
    found.push(`${path} has ${size}, in the model ${min} to ${max}`);
  }
  if (allowed && !allowed.includes(value as string)) found.push(`${path} is ${JSON.stringify(value)}`);
  if (pattern && !new RegExp(`^(?:${pattern})$`, "u").test(value as string)) {
    found.push(`${path} does not match ${pattern}`);
  }
}

/** What min and max are about. */
function sizeOf(type: string, value: unknown): number | undefined {
  if (typeof value === "number" && type !== "timestamp") return value;
  if (type === "blob") return Buffer.from(value as string, "base64").length;
  return typeof value === "string" || Array.isArray(value) ? value.length : undefined;
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "blob":
      return typeof value === "string" && Buffer.from(value, "base64").toString("base64") === value;
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "long":
      return Number.isInteger(value);
    case "timestamp":
    case "double":
    case "float":
      return typeof value === "number";
    case "list":
      return Array.isArray(value);
    default:
      return typeof value === "object" && value !== null && !Array.isArray(value);
  }
}
