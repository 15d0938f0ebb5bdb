import type { Constraints } from "./options.ts";

/**
 * What one value breaks of its own constraints, each in AWS's words and in its order (recorded: the pattern before the lengths);
 * what its entries break is not looked at here.
 */
export function violations(value: unknown, constraints: Constraints): string[] {
  const found: string[] = [];
  const { min, max, minLength, maxLength, pattern, oneOf } = constraints;
  if (typeof value === "number") {
    if (min !== undefined && value < min) found.push(atLeast(min));
    if (max !== undefined && value > max) found.push(atMost(max));
    return found;
  }
  const length = lengthOf(value);
  if (typeof value === "string") {
    if (oneOf && !oneOf.includes(value)) found.push(among(oneOf));
    if (pattern && !isFarTooLong(length, maxLength) && !pattern.whole.test(value)) {
      found.push(matches(pattern.source));
    }
  }
  if (maxLength !== undefined && length > maxLength) found.push(noLonger(maxLength));
  if (minLength !== undefined && length < minLength) found.push(noShorter(minLength));
  return found;
}

/** Such a value is refused for its length, and not handed to a pattern. */
function isFarTooLong(length: number, maxLength: number | undefined): boolean {
  return maxLength !== undefined && length > maxLength + 4_096;
}

/** All that is asked of each entry, as AWS lists it when one of them fails: `[…, …]`. */
export function itemViolations(constraints: Constraints): string {
  const { min, max, minLength, maxLength, pattern, oneOf } = constraints;
  const rules: string[] = [];
  if (maxLength !== undefined) rules.push(noLonger(maxLength));
  if (minLength !== undefined) rules.push(noShorter(minLength));
  if (min !== undefined) rules.push(atLeast(min));
  if (max !== undefined) rules.push(atMost(max));
  if (pattern) rules.push(matches(pattern.source));
  if (oneOf) rules.push(among(oneOf));
  return `[${rules.join(", ")}]`;
}

/** Characters (code points) of a string, bytes of a blob, entries of a list or map. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return codePoints(value);
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--;
      i++;
    }
  }
  return count;
}

const atLeast = (min: number) => `Member must have value greater than or equal to ${min}`;
const atMost = (max: number) => `Member must have value less than or equal to ${max}`;
const noShorter = (length: number) => `Member must have length greater than or equal to ${length}`;
const noLonger = (length: number) => `Member must have length less than or equal to ${length}`;
const matches = (source: string) => `Member must satisfy regular expression pattern: ${source}`;
const among = (values: readonly string[]) => `Member must satisfy enum value set: [${values.join(", ")}]`;
