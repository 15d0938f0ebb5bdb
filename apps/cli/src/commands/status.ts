import { Command } from "commander";
import type { AdminClient } from "../admin/client.ts";
import { AdminError } from "../admin/transport.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { type MeshHandle, requireMesh } from "../mesh/handle.ts";
import { checkHealth } from "../mesh/health.ts";
import { readMeshFile } from "../mesh/mesh-file.ts";
import { roleOf } from "../mesh/replicas.ts";
import { adminOf, targetOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";
import { clockLine } from "./clock-line.ts";

/** `keymesh status`: how each member is, and what is set about the mesh. Exit status 1 when one is not well. */
export function statusCommand(): Command {
  return new Command("status")
    .description("show how each service is")
    .option("--json", "as JSON")
    .action(async (options: { json?: boolean }, command: Command) => {
      const target = targetOf(command);
      const admin = adminOf(command);
      const members =
        target.kind === "folder"
          ? await askMembers(requireMesh(target.dataDir), target.dataDir)
          : await askGateway(admin);
      const set = await whatIsSet(admin);
      const { endpoint } = admin;
      if (options.json) process.stdout.write(`${JSON.stringify({ endpoint, members, ...set })}\n`);
      else process.stdout.write(`${endpoint}\n${table(members)}${settings(set)}`);
      if (members.some(({ status }) => status !== "SERVING")) process.exitCode = 1;
    });
}

interface MemberState {
  readonly name: string;
  /** SERVING, NOT_SERVING or UNREACHABLE. */
  readonly status: string;
  readonly pid?: number | undefined;
  readonly address?: string;
}

/** By the members' own word. */
function askMembers(mesh: MeshHandle, dataDir: string): Promise<MemberState[]> {
  const file = readMeshFile(new MeshFolder(dataDir));
  return Promise.all(
    Object.entries(file?.grpc ?? {}).map(async ([name, address]) => {
      const status = await checkHealth(address, roleOf(name), mesh.tls);
      return { name, address, pid: file?.pids[name], status };
    }),
  );
}

/** By the gateway's word: all there is of a mesh without its folder. */
async function askGateway(admin: AdminClient): Promise<MemberState[]> {
  const { services, replicas = {} } = await admin.health();
  const statusOf = (state: string) => (state === "up" ? "SERVING" : "UNREACHABLE");
  return Object.entries(services).flatMap(([name, state]): MemberState[] => {
    const own = Object.entries(replicas[name] ?? {});
    if (own.length === 0) return [{ name, status: statusOf(state) }];
    return own.map(([address, one]) => ({ name, address, status: statusOf(one) }));
  });
}

interface Settings {
  readonly clock?: Awaited<ReturnType<AdminClient["clock"]>>;
  readonly faults?: Awaited<ReturnType<AdminClient["faults"]>>;
  /** Why the mesh does not tell. */
  readonly withheld?: string;
}

/** A moved clock and a forgotten fault explain much; a mesh that does not tell them is well all the same. */
async function whatIsSet(admin: AdminClient): Promise<Settings> {
  try {
    const [clock, faults] = await Promise.all([admin.clock(), admin.faults()]);
    return { clock, faults };
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    return { withheld: error.message };
  }
}

function table(members: readonly MemberState[]): string {
  const rows = members.map(({ name, status, pid, address }) => [
    status === "SERVING" ? "  up  " : "  DOWN",
    name.padEnd(10),
    ...(address === undefined ? [] : [address.padEnd(22), `pid ${pid ?? "-"}`]),
  ]);
  return columns(rows);
}

function settings({ clock, faults, withheld }: Settings): string {
  const lines = [
    ...(withheld === undefined ? [] : [`clock and faults: ${withheld}`]),
    ...(clock !== undefined && (clock.offsetMs !== 0 || clock.frozen) ? [`clock   ${clockLine(clock)}`] : []),
    ...(faults !== undefined && faults.length > 0
      ? [`faults  ${faults.length} set; \`keymesh fault ls\` shows them`]
      : []),
  ];
  return lines.map((text) => `${text}\n`).join("");
}
