import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** What a command of the Docker client writes to stdout. @throws Error with what it wrote to stderr */
export async function docker(...args: readonly string[]): Promise<string> {
  const { stdout } = await run("docker", args, { maxBuffer: MAX_OUTPUT_BYTES });
  return stdout;
}

/** As {@link docker}, for commands whose failure is an answer: the exit status, and both outputs as one text. */
export async function tryDocker(...args: readonly string[]): Promise<{ status: number; output: string }> {
  try {
    const { stdout, stderr } = await run("docker", args, { maxBuffer: MAX_OUTPUT_BYTES });
    return { status: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== "number") throw error;
    return { status: code, output: stdout + stderr };
  }
}

/** The ids of a project's running containers of a service, in the order of their numbers. */
export async function containersOf(project: string, service: string): Promise<string[]> {
  const labels = [`com.docker.compose.project=${project}`, `com.docker.compose.service=${service}`];
  const format = '{{.Label "com.docker.compose.container-number"}} {{.ID}}';
  const filters = labels.flatMap((label) => ["--filter", `label=${label}`]);
  const lines = (await docker("ps", ...filters, "--format", format)).trim().split("\n").filter(Boolean);
  return lines
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((line) => line.split(" ")[1]!);
}
