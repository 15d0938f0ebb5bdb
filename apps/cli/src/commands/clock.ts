import { Command, InvalidArgumentError } from "commander";
import type { MeshClock } from "../admin/answers.ts";
import type { AdminClient } from "../admin/client.ts";
import { adminOf } from "../target.ts";
import { clockLine } from "./clock-line.ts";

/** `keymesh clock …`: reads and moves the one clock all members of a mesh go by. Each verb prints where it stands then. */
export function clockCommand(): Command {
  return new Command("clock")
    .description("read and move the mesh's clock: what waits for its time comes due")
    .addCommand(
      verb("get", "where it stands", (admin) => admin.clock()),
      { isDefault: true },
    )
    .addCommand(
      verb("set", "set it to a time", (admin, now) => admin.setClock({ now: now! })).argument(
        "<time>",
        "ISO 8601, such as 2027-01-31T12:00:00Z",
        time,
      ),
    )
    .addCommand(
      verb("advance", "move it on", (admin, by) => admin.advanceClock(by!)).argument(
        "<time>",
        "how far: 400d, 36h, 90m, 30s or 500ms",
        distance,
      ),
    )
    .addCommand(verb("freeze", "stop it where it stands", (admin) => hold(admin, true)))
    .addCommand(verb("unfreeze", "let it go on from where it stands", (admin) => hold(admin, false)))
    .addCommand(verb("reset", "back to the system's time", (admin) => admin.setClock({ offsetMs: 0 })));
}

function verb(
  name: string,
  description: string,
  act: (admin: AdminClient, argument: string | undefined) => Promise<MeshClock>,
): Command {
  return new Command(name)
    .description(description)
    .option("--json", "as JSON")
    .action(async (...given: unknown[]) => {
      const command = given.at(-1) as Command;
      const clock = await act(adminOf(command), command.processedArgs[0] as string | undefined);
      const { json } = command.opts<{ json?: boolean }>();
      process.stdout.write(`${json ? JSON.stringify(clock) : clockLine(clock)}\n`);
    });
}

async function hold(admin: AdminClient, frozen: boolean): Promise<MeshClock> {
  const clock = await admin.clock();
  return clock.frozen === frozen ? clock : admin.setClock({ frozen });
}

/** With its zone said: a time that means another instant on another machine is no time to set a mesh to. */
function time(text: string): string {
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const ms = isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new InvalidArgumentError("must be a time such as 2027-01-31T12:00:00Z.");
  return new Date(ms).toISOString();
}

function distance(text: string): string {
  if (/^\d{1,12}(ms|s|m|h|d)$/.test(text)) return text;
  throw new InvalidArgumentError("must be a time such as 400d, 36h, 90m, 30s or 500ms.");
}
