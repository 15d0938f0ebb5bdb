import { Argument, InvalidArgumentError } from "commander";

/** The trace a verb is about. */
export function traceArgument(): Argument {
  return new Argument("<id>", "trace id, 32 hex digits").argParser((text) => {
    if (/^[0-9a-f]{32}$/i.test(text)) return text.toLowerCase();
    throw new InvalidArgumentError("must be 32 hex digits.");
  });
}
