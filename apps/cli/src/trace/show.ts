import { toMermaid } from "@keymesh/flow";
import { Command, Option } from "commander";
import { Screen } from "../demo/screen.ts";
import { adminOf } from "../target.ts";
import { traceArgument } from "./trace-id.ts";

interface ShowOptions {
  readonly mermaid?: boolean;
  readonly json?: boolean;
  readonly step?: boolean;
  readonly gateway?: boolean;
}

/** `keymesh trace show`: of a mesh here or elsewhere. */
export function showCommand(): Command {
  return new Command("show")
    .description("draw one trace")
    .addArgument(traceArgument())
    .addOption(new Option("--mermaid", "as a Mermaid sequence diagram").conflicts(["json", "step"]))
    .addOption(new Option("--json", "as JSON").conflicts("step"))
    .option("--step", "wait for Enter at each step")
    .option("--gateway", "draw the gateway too")
    .action(async (id: string, options: ShowOptions, command: Command) => {
      const isText = options.mermaid === true || options.json === true;
      const screen = isText ? undefined : new Screen(process, { step: options.step ?? false });
      const { flow } = await adminOf(command).picture(id, options.gateway ?? false);
      if (screen) await screen.flow(flow);
      else process.stdout.write(options.mermaid ? toMermaid(flow) : `${JSON.stringify(flow, null, 2)}\n`);
    });
}
