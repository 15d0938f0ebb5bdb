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

export interface LoggerOptions {
  readonly service: string;
  readonly level?: string;
  /** A file to append to instead of stderr; made for its owner alone. */
  readonly file?: string;
}

/** A JSON-lines logger on stderr, so that stdout is left to what a program answers. */
export function createLogger(options: LoggerOptions): Logger {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino(
    {
      name: options.service,
      level: options.level ?? "info",
      base: { service: options.service },
      redact: { paths, censor: "[redacted]" },
    },
    pino.destination({ dest: options.file ?? 2, sync: true, mode: 0o600 }),
  );
}
