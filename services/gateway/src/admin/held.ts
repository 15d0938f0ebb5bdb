import type { z } from "zod";
import { AdminError } from "./admin-error.ts";

const MAX_SHOWN_NAME_CHARS = 64;

/** A value held to its schema. @throws AdminError InvalidParameter: the first thing that is wrong, and where */
export function held<T>(value: unknown, schema: z.ZodType<T>, what: "parameter" | "member"): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  if (issue.code === "unrecognized_keys") {
    const name = issue.keys[0]!.slice(0, MAX_SHOWN_NAME_CHARS);
    throw new AdminError("InvalidParameter", `There is no ${what} ${name} here.`);
  }
  const where = issue.path.join(".");
  throw new AdminError("InvalidParameter", where === "" ? issue.message : `${where}: ${issue.message}`);
}
