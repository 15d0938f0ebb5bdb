import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { MeshError } from "../mesh/mesh-error.ts";
import { adminOf } from "../target.ts";
import { FORMATS } from "./formats.ts";
import { traceArgument } from "./trace-id.ts";

interface ExportOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly gateway?: boolean;
}

/** `keymesh trace export`: of a mesh here or elsewhere; to stdout, or to a file that is not there yet. */
export function exportCommand(): Command {
  const formats = Object.entries(FORMATS).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return new Command("export")
    .description("write one trace for other tools")
    .addArgument(traceArgument())
    .addOption(
      new Option("--format <name>", "what it is written as").choices(Object.keys(FORMATS)).default("mermaid"),
    )
    .option("-o, --output <file>", "where to, instead of stdout")
    .option("--force", "replace a file that is there")
    .option("--gateway", "with the gateway")
    .addHelpText("after", ["", "Formats:", ...formats].join("\n"))
    .action(async (id: string, options: ExportOptions, command: Command) => {
      const { format, output, force = false, gateway = false } = options;
      const text = await FORMATS[format]!.write(adminOf(command), id, { gateway });
      if (output === undefined) process.stdout.write(text);
      else writeTo(output, text, force);
    });
}

/** Readable by its owner alone: a flow tells of callers and keys. */
function writeTo(path: string, text: string, force: boolean): void {
  try {
    writeFileSync(path, text, { flag: force ? "w" : "wx", mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new MeshError(`${path} is there already; --force replaces it`);
    throw new MeshError(`${path} cannot be written (${code ?? error})`);
  }
}
