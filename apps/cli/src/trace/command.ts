import { Command } from "commander";
import { exportCommand } from "./export.ts";
import { followCommand } from "./follow.ts";
import { listCommand } from "./list.ts";
import { pinCommand, unpinCommand } from "./pin.ts";
import { showCommand } from "./show.ts";

/** `keymesh trace ls|follow|show|export|pin|unpin`: the flows the running mesh has recorded. */
export function traceCommand(): Command {
  return new Command("trace")
    .description("look at recorded call flows")
    .addCommand(listCommand())
    .addCommand(followCommand())
    .addCommand(showCommand())
    .addCommand(exportCommand())
    .addCommand(pinCommand())
    .addCommand(unpinCommand());
}
