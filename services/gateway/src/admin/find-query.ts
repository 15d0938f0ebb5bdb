import { z } from "zod";

const MAX_TEXT_CHARS = 2_048;

/** A filter of a find: text to be met. */
export const textParameter = z.string().max(MAX_TEXT_CHARS).optional();

/** A time: ISO 8601, or milliseconds since the epoch. */
export const timeParameter = z
  .union(
    [
      z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number),
    ],
    { error: "must be an ISO 8601 date and time, or milliseconds since 1970" },
  )
  .optional();

/** How many to answer with, 1 to 1,000. */
export function limitParameter(byDefault: number) {
  return z
    .string()
    .regex(/^\d{1,4}$/, "must be 1 to 1000")
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 1_000, "must be 1 to 1000")
    .default(byDefault);
}

/** `true` or `false`. */
export const flagParameter = z
  .enum(["true", "false"], { error: "must be true or false" })
  .transform((text) => text === "true")
  .optional();
