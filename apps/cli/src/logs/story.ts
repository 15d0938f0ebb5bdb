import type { MeshFolder } from "../mesh/folder.ts";
import type { LogEntry } from "./entry.ts";
import { MemberLog } from "./member-log.ts";
import { chooseMembers, loggedMembers } from "./members.ts";
import { Ring } from "./ring.ts";

export interface StoryOptions {
  /** Members by name; none is all, those that come later too. */
  readonly members: readonly string[];
  /** Entries below it are passed over; pino's number. */
  readonly minLevel: number;
  /** So many of the last entries of all, at most. */
  readonly count: number;
}

/** The logs of a mesh's members as one story, by time. */
export class LogStory {
  readonly #folder: MeshFolder;
  readonly #options: StoryOptions;
  readonly #logs = new Map<string, MemberLog>();

  constructor(folder: MeshFolder, options: StoryOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** The last entries there are. @throws MeshError when there are no logs, or none of a member asked for */
  async last({ isEnd }: { readonly isEnd: boolean }): Promise<LogEntry[]> {
    const { count } = this.#options;
    const each = await Promise.all(
      this.#present().map(async (log) => {
        const ring = new Ring<LogEntry>(count);
        for await (const entry of log.read()) if (this.#isWanted(entry)) ring.push(entry);
        if (isEnd) for (const entry of log.rest()) if (this.#isWanted(entry)) ring.push(entry);
        return ring.toArray();
      }),
    );
    const entries = byTime(each.flat());
    return entries.slice(Math.max(0, entries.length - count));
  }

  /** What has come since. */
  async next(): Promise<LogEntry[]> {
    const entries: LogEntry[] = [];
    for (const log of this.#present()) {
      for await (const entry of log.read()) if (this.#isWanted(entry)) entries.push(entry);
    }
    return byTime(entries);
  }

  /** Closes the files; nothing is read afterwards. */
  async close(): Promise<void> {
    for (const log of this.#logs.values()) await log.close();
  }

  #present(): MemberLog[] {
    const chosen = chooseMembers(this.#options.members, loggedMembers(this.#folder));
    return chosen.map((member) => {
      const log = this.#logs.get(member) ?? new MemberLog(this.#folder, member);
      this.#logs.set(member, log);
      return log;
    });
  }

  #isWanted({ level }: LogEntry): boolean {
    return level >= this.#options.minLevel;
  }
}

/** Entries of one time keep their order. */
function byTime(entries: readonly LogEntry[]): LogEntry[] {
  return entries.toSorted((a, b) => a.timeMs - b.timeMs);
}
