import { statSync } from "node:fs";
import { ensurePage } from "@keymesh/whiteboard/build";
import { Command, InvalidArgumentError, Option } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { DEFAULT_REGIONS } from "../mesh/handle.ts";
import { launchMesh, type RunningMesh } from "../mesh/launcher.ts";
import { addScale, type Scale } from "../mesh/replicas.ts";
import { wholeNumber } from "../terminal/whole-number.ts";
import { duration } from "./duration.ts";
import { type StorageKind, sharedStorage, storageOption } from "./shared-storage.ts";
import { telemetry } from "./telemetry.ts";
import { welcome } from "./welcome.ts";

interface UpOptions {
  readonly port: number;
  readonly host: string;
  readonly doorHosts?: readonly string[];
  readonly regions: readonly string[];
  readonly hsms?: number;
  readonly scale?: Scale;
  readonly seed?: string;
  readonly init?: readonly string[];
  readonly logLevel: string;
  readonly traceRate?: number;
  readonly clockOffset?: number;
  readonly kmsThrottling?: string;
  readonly grantConsistency?: number;
  /** The program's own option. */
  readonly token?: string | undefined;
  readonly compact?: true;
  readonly grpcPorts?: number;
  readonly logTo: "folder" | "stderr";
  readonly calledAs: string;
  readonly storage: StorageKind;
}

/** `keymesh up`: starts every service and stays until Ctrl-C. */
export function upCommand(): Command {
  return new Command("up")
    .description("start the mesh and stay up until Ctrl-C")
    .option("--port <n>", "the public port", wholeNumber(1, 65_535), envPort())
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--door-hosts <list>", "further host names that clients reach the mesh by", hostList)
    .option("--regions <list>", "regions to serve, the first is the default", regionList, [
      ...DEFAULT_REGIONS,
    ])
    .option("--hsms <n>", "HSMs in the fleet (default: 2; 1 with --compact)", wholeNumber(1, 8))
    .option("--scale <name=n>", "replicas of a service, such as kms=3; once for each service", scaleOption)
    .option("--seed <file>", "YAML file of accounts, users, roles and keys to begin with")
    .option(
      "--init <dir>",
      "folder of seed files and scripts to run when the mesh is ready",
      initDir,
      envInitDirs(),
    )
    .option("--log-level <level>", "what the services log", "info")
    .option("--clock-offset <time>", "move the mesh clock ahead, such as 400d, 36h, 90m", duration)
    .option("--trace-rate <n>", "new traces per second at the doors", wholeNumber(0, 1_000_000))
    .option(
      "--grant-consistency <ms>",
      "how long grants take to be in force, and to end, without their token",
      wholeNumber(0, 300_000),
    )
    .option(
      "--kms-throttling <quotas>",
      "hold callers to KMS's request quotas: off, on, or on with own rates (on,CreateKey=2,Symmetric=100)",
      process.env.KEYMESH_KMS_THROTTLING,
    )
    .option("--compact", "all but the HSMs in one process: starts sooner, takes less memory")
    .option("--grpc-ports <n>", "fixed ports for the gRPC doors, from this one on", wholeNumber(1, 65_530))
    .addOption(storageOption())
    .addOption(
      new Option("--log-to <place>", "where the services log")
        .choices(["folder", "stderr"])
        .default("folder"),
    )
    .addOption(
      new Option("--called-as <command>", "how the start's last lines call this program")
        .default("npm run keymesh --")
        .hideHelp(),
    )
    .action((options: UpOptions, command: Command) =>
      up({ ...options, token: command.optsWithGlobals<UpOptions>().token }, dataDirOf(command)),
    );
}

async function up(options: UpOptions, dataDir: string): Promise<void> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const startedAt = performance.now();
  // Ctrl-C during the start stops what has been started so far, then ends.
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
  const launched = launchMesh(
    {
      folder: new MeshFolder(dataDir),
      host: options.host,
      ...(options.doorHosts === undefined ? {} : { doorHosts: options.doorHosts }),
      port: options.port,
      regions: options.regions,
      hsmCount: options.hsms ?? (options.compact ? 1 : 2),
      logLevel: options.logLevel,
      ...(options.scale === undefined ? {} : { scale: options.scale }),
      ...(options.traceRate === undefined ? {} : { traceRate: options.traceRate }),
      ...(options.grantConsistency === undefined ? {} : { grantConsistencyMs: options.grantConsistency }),
      ...(options.kmsThrottling === undefined ? {} : { kmsThrottling: options.kmsThrottling }),
      ...(options.clockOffset === undefined ? {} : { clockOffsetMs: options.clockOffset }),
      ...(options.token ? { adminToken: options.token } : {}),
      ...(options.init === undefined ? {} : { initDirs: options.init }),
      ...initTimeout(),
      ...(options.seed === undefined ? {} : { seedFile: options.seed }),
      ...(options.grpcPorts === undefined ? {} : { grpcPorts: options.grpcPorts }),
      ...sharedStorage(options.storage, process.env),
      ...telemetry(process.env),
      compact: options.compact ?? false,
      logToStderr: options.logTo === "stderr",
    },
    { step: (text) => say(`keymesh: ${text} …`), notice: (text) => say(`keymesh: ${text}`) },
  );
  const built = ensurePage((text) => say(`keymesh: ${text} …`)).catch((error: Error) =>
    say(`keymesh: ${error.message}\nkeymesh: the mesh serves everything but the page`),
  );
  await Promise.race([launched, interrupted]);
  const mesh = await launched;
  await Promise.race([built, interrupted]);
  if (options.compact) stopOnBug(mesh, say);
  process.stdout.write(
    welcome(mesh.file, {
      dataDir,
      seconds: (performance.now() - startedAt) / 1000,
      calledAs: options.calledAs,
      isTokenWanted: mesh.isTokenWanted,
    }),
  );
  if (options.clockOffset) {
    const time = new Date(Date.now() + options.clockOffset).toISOString();
    say(
      `keymesh: the mesh's time is ${time}; requests must be signed with it (SDKs learn it, the AWS CLI does not)`,
    );
  }
  // The last line of the start, which tools that know LocalStack wait for.
  process.stdout.write("Ready.\n");
  await interrupted;
  say("keymesh: stopping …");
  await mesh.stop();
  say("keymesh: stopped; everything is kept in the data folder");
  process.exit(0);
}

/** A bug of a hosted service must not leave it half alive: the mesh stops, status 1, for whoever supervises it to start it again. */
function stopOnBug(mesh: RunningMesh, say: (text: string) => void): void {
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      say(`keymesh: stopping because of a bug: ${error instanceof Error ? error.stack : String(error)}`);
      mesh.stop().finally(() => process.exit(1));
    });
  }
}

function scaleOption(text: string, before: Scale | undefined): Scale {
  try {
    return addScale(text, before);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/** Where an image looks for hooks: folders that need not be there. */
function envInitDirs(): string[] | undefined {
  const dirs = (process.env.KEYMESH_INIT_DIR ?? "").split(":").filter((dir) => dir !== "");
  return dirs.length === 0 ? undefined : dirs;
}

function initDir(dir: string): string[] {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [dir];
  throw new InvalidArgumentError("must be a folder.");
}

function initTimeout(): { initTimeoutMs?: number } {
  const ms = process.env.KEYMESH_INIT_TIMEOUT_MS;
  return ms ? { initTimeoutMs: wholeNumber(1, 3_600_000)(ms) } : {};
}

function hostList(text: string): string[] {
  const hosts = text.split(",").map((host) => host.trim().toLowerCase());
  if (!hosts.every((host) => /^[a-z0-9*._:-]{1,253}$/.test(host)))
    throw new InvalidArgumentError("must be host names without ports, separated by commas.");
  return hosts;
}

function envPort(): number {
  const port = process.env.KEYMESH_PORT;
  return port === undefined || port === "" ? 4566 : wholeNumber(1, 65_535)(port);
}

function regionList(text: string): string[] {
  const regions = text.split(",").map((region) => region.trim());
  if (!regions.every((region) => /^[a-z]{2}(-[a-z]+)+-\d$/.test(region))) {
    throw new InvalidArgumentError("must be regions such as us-east-1, separated by commas.");
  }
  return [...new Set(regions)];
}
