import { parseQuery } from "@keymesh/aws-wire";
import type { z } from "zod";
import { AdminError } from "./admin-error.ts";
import { held } from "./held.ts";

/** The query parameters as the route wants them. @throws AdminError InvalidParameter, naming the parameter */
export function queryOf(rawQuery: string, schema: z.ZodType | undefined): unknown {
  const found = new Map<string, string>();
  for (const [name, value] of parseQuery(rawQuery)) {
    if (found.has(name))
      throw new AdminError("InvalidParameter", `The parameter ${name.slice(0, 64)} is given twice.`);
    found.set(name, value);
  }
  if (schema) return held(Object.fromEntries(found), schema, "parameter");
  const [unknown] = found.keys();
  if (unknown === undefined) return undefined;
  throw new AdminError("InvalidParameter", `There is no parameter ${unknown.slice(0, 64)} here.`);
}
