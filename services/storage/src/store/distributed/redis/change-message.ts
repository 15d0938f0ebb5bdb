import type { Change } from "@keymesh/storage";

/** What the write script tells watchers about one batch. */
export interface ChangeMessage {
  /** The last version of the batch before: whoever has seen another one has missed something. */
  readonly before: number;
  readonly last: number;
  readonly changes: readonly Change[];
}

const LINE_FEED = 0x0a;

/** Reads `before last\n` and then, for each change, `p|d version keyBytes valueBytes\n` key value. */
export function parseChangeMessage(message: Buffer): ChangeMessage {
  let at = 0;
  const line = (): string[] => {
    const end = message.indexOf(LINE_FEED, at);
    if (end < 0) throw new Error("a message of changes is cut short");
    const words = message.toString("latin1", at, end).split(" ");
    at = end + 1;
    return words;
  };
  const [before, last] = line().map(Number);
  const changes: Change[] = [];
  while (at < message.length) {
    const [what, version, keyBytes, valueBytes] = line();
    const keyEnd = at + Number(keyBytes);
    const valueEnd = keyEnd + Number(valueBytes);
    changes.push({
      key: message.toString("utf8", at, keyEnd),
      value: what === "p" ? message.subarray(keyEnd, valueEnd) : undefined,
      version: Number(version),
    });
    at = valueEnd;
  }
  return { before: before!, last: last!, changes };
}
