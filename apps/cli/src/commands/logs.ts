import { setTimeout as sleep } from "node:timers/promises";
import { Command, Option } from "commander";
import { LEVELS, type Level, type LogEntry } from "../logs/entry.ts";
import { entryLine } from "../logs/entry-line.ts";
import { LogStory } from "../logs/story.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { UsageError } from "../mesh/mesh-error.ts";
import { targetOf } from "../target.ts";
import { painter } from "../terminal/paint.ts";
import { wholeNumber } from "../terminal/whole-number.ts";

const pollMs = 250;

interface Options {
  readonly follow?: boolean;
  readonly tail: number;
  readonly level: Level;
  readonly json?: boolean;
}

/** `keymesh logs [member…]`: what the members logged, as one story by time. Works after the mesh has ended, too. */
export function logsCommand(): Command {
  return new Command("logs")
    .description("show what the services log, by time")
    .argument("[member...]", "only these, such as kms or hsm-1; hsm is every HSM")
    .option("-f, --follow", "and what comes, until Ctrl-C")
    .option("-n, --tail <n>", "so many of the last lines", wholeNumber(0, 1_000_000), 200)
    .addOption(
      new Option("--level <level>", "this and graver ones").choices(Object.keys(LEVELS)).default("trace"),
    )
    .option("--json", "the lines as the members wrote them, with their name as `member`")
    .action(async (members: readonly string[], options: Options, command: Command) => {
      const target = targetOf(command);
      if (target.kind === "endpoint") {
        throw new UsageError(
          "a mesh named by its address logs in its containers: `docker compose logs -f kms`, or `docker logs`",
        );
      }
      const { level, tail, json, follow = false } = options;
      const story = new LogStory(new MeshFolder(target.dataDir), {
        members,
        minLevel: LEVELS[level],
        count: tail,
      });
      const paint = painter(process.stdout);
      const show = (entries: readonly LogEntry[]) => {
        const lines = entries.map((entry) =>
          json ? JSON.stringify({ member: entry.member, ...entry.record }) : entryLine(entry, paint),
        );
        if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
      };
      try {
        show(await story.last({ isEnd: !follow }));
        while (follow) {
          await sleep(pollMs);
          show(await story.next());
        }
      } finally {
        await story.close();
      }
    });
}
