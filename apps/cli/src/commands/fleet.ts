import { Argument, Command } from "commander";
import type { Fleet, Hsm } from "../admin/answers.ts";
import { adminOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";

const SENSORS = ["mesh", "temperature", "voltage", "clock", "light"] as const;

/** `keymesh fleet …`: the HSMs and their domains; tampers with an HSM, and has it back. */
export function fleetCommand(): Command {
  return new Command("fleet")
    .description("the HSMs: how they are, what becomes of one that is tampered with")
    .addCommand(statusCommand(), { isDefault: true })
    .addCommand(tamperCommand())
    .addCommand(readmitCommand());
}

function statusCommand(): Command {
  return new Command("status")
    .description("each HSM, and each Region's domain")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const fleet = await adminOf(command).fleet();
      process.stdout.write(json ? `${JSON.stringify(fleet)}\n` : fleetLines(fleet));
    });
}

function tamperCommand(): Command {
  return new Command("tamper")
    .description(
      "trip a sensor of an HSM: it wipes all it holds, and is mute until the operators have it back",
    )
    .argument("<hsm>", "such as hsm-1")
    .addArgument(new Argument("<sensor>", "which one").choices(SENSORS))
    .option("--json", "as JSON")
    .action(async (hsm: string, sensor: string, { json }: { json?: boolean }, command: Command) => {
      tell(await adminOf(command).tamper(hsm, sensor), json);
    });
}

function readmitCommand(): Command {
  return new Command("readmit")
    .description("ask the operators on duty to have a tampered HSM back, and wait until it serves")
    .argument("<hsm>", "such as hsm-1")
    .option("--json", "as JSON")
    .action(async (hsm: string, { json }: { json?: boolean }, command: Command) => {
      tell(await adminOf(command).readmit(hsm), json);
    });
}

function tell(hsm: Hsm, isJson: boolean | undefined): void {
  process.stdout.write(isJson ? `${JSON.stringify(hsm)}\n` : columns([rowOf(hsm)]));
}

function fleetLines({ hsms, regions }: Fleet): string {
  const domains = regions.map(({ region, domain }) => {
    if (domain.state !== "open") return [region, "closed: no HSM that answers holds it", "", ""];
    const members = domain.members?.map(({ name }) => name).join(", ") ?? "";
    return [region, `version ${domain.version}`, `key ${domain.domainKeyIds?.[0] ?? ""}`, `of ${members}`];
  });
  return `${columns(hsms.map(rowOf))}\n${columns(domains)}`;
}

/** Name, state, and where it serves or why it does not. */
function rowOf({ name, state, regions, cachedHbks, sensors }: Hsm): string[] {
  const tripped = sensors.find((sensor) => sensor.state === "tripped");
  if (tripped) return [name, state, `${tripped.name} sensor, ${tripped.trippedAt ?? ""}`, ""];
  if (state !== "serving") return [name, state, "", ""];
  return [name, state, regions.join(", "), `${cachedHbks} HBKs cached`];
}
