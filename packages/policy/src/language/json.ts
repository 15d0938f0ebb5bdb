import type { Malformed } from "./malformed.ts";

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** Deepest nesting a policy can have: Statement, Condition, operator, key, values; the rest is room to say what is wrong. */
const maxDepth = 16;

/** Whether the value is a JSON object. */
export function isObject(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses a policy document; refuses what is not JSON, an object, or names a key twice (JSON would keep the last in silence). */
export function parseDocument(text: string, malformed: Malformed): { [key: string]: JsonValue } {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw malformed("Syntax errors in policy.", "");
  }
  if (!isObject(value)) throw malformed("Syntax errors in policy: the document must be a JSON object.", "");
  refuseRepeatedKeys(text, malformed);
  return value;
}

/** A string, number or boolean, or a non-empty list of them, as strings. */
export function textsOf(value: JsonValue | undefined, where: string, malformed: Malformed): string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw malformed("A list must not be empty.", where);
  return list.map((item) => {
    if (typeof item === "string" || typeof item === "boolean" || typeof item === "number")
      return String(item);
    throw malformed("A string or a list of strings is expected.", where);
  });
}

function refuseRepeatedKeys(validJson: string, malformed: Malformed): void {
  const objects: (Set<string> | undefined)[] = [];
  for (const [token, colon] of validJson.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/g)) {
    if (token === "{" || token === "[") {
      if (objects.length >= maxDepth) throw malformed("Syntax errors in policy: nested too deeply.", "");
      objects.push(token === "{" ? new Set() : undefined);
    } else if (token === "}" || token === "]") objects.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const keys = objects.at(-1);
      if (keys?.has(key)) throw malformed(`Syntax errors in policy: duplicate key ${key}.`, "");
      keys?.add(key);
    }
  }
}
