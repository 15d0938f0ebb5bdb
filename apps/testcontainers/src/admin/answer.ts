import { KeymeshAdminError } from "./admin-error.ts";

/**
 * An answer with the members this module goes by, each of its type, `array` for a list.
 * @throws KeymeshAdminError UnexpectedAnswer naming the member that is missing: the image is of another version
 */
export function answerWith<T>(call: string, answer: unknown, members: Readonly<Record<string, string>>): T {
  const object = Object(answer) as Record<string, unknown>;
  for (const [name, type] of Object.entries(members)) {
    const value = object[name];
    if ((Array.isArray(value) ? "array" : typeof value) !== type)
      throw new KeymeshAdminError("UnexpectedAnswer", `${call}: the answer has no ${type} "${name}"`);
  }
  return answer as T;
}
