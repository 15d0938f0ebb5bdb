import { type Logger, pino } from "pino";

export type { Logger } from "pino";

/** Field names whose values never reach a log, wherever they stand in a logged object. */
const SECRET_FIELDS = [
  "plaintext",
  "ciphertextBlob",
  "secret",
  "secretAccessKey",
  "signingKey",
  "token",
  "sessionToken",
  "key",
  "ekt",
  "policy",
  "authorization",
];

/** A JSON-lines logger on stderr, so that stdout is left to what a program answers. */
export function createLogger(options: { readonly service: string; readonly level?: string }): Logger {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino(
    {
      name: options.service,
      level: options.level ?? "info",
      base: { service: options.service },
      redact: { paths, censor: "[redacted]" },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
