import { Command } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { type MeshHandle, requireMesh } from "../mesh/handle.ts";
import { checkHealth } from "../mesh/health.ts";
import { readMeshFile } from "../mesh/mesh-file.ts";
import { roleOf } from "../mesh/replicas.ts";

/** `keymesh status`: how each member of the running mesh is. Exit status 1 when one is not well. */
export function statusCommand(): Command {
  return new Command("status")
    .description("show how each service is")
    .option("--json", "as JSON")
    .action(async (options: { json?: boolean }, command: Command) => {
      const dataDir = dataDirOf(command);
      const mesh = requireMesh(dataDir);
      const members = await memberStates(mesh, dataDir);
      if (options.json) process.stdout.write(`${JSON.stringify({ endpoint: mesh.endpoint, members })}\n`);
      else process.stdout.write(table(mesh, members));
      if (members.some(({ status }) => status !== "SERVING")) process.exitCode = 1;
    });
}

interface MemberState {
  readonly name: string;
  readonly status: string;
  readonly pid: number | undefined;
  readonly address: string;
}

function memberStates(mesh: MeshHandle, dataDir: string): Promise<MemberState[]> {
  const file = readMeshFile(new MeshFolder(dataDir));
  return Promise.all(
    Object.entries(file?.grpc ?? {}).map(async ([name, address]) => {
      const status = await checkHealth(address, roleOf(name), mesh.tls);
      return { name, address, pid: file?.pids[name], status };
    }),
  );
}

function table(mesh: MeshHandle, members: readonly MemberState[]): string {
  const rows = members.map(({ name, status, pid, address }) => {
    const mark = status === "SERVING" ? "up  " : "DOWN";
    return `  ${mark}  ${name.padEnd(10)} ${address.padEnd(22)} pid ${pid ?? "-"}`;
  });
  return `${mesh.endpoint}\n${rows.join("\n")}\n`;
}
