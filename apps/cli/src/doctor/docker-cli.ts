import { execFile } from "node:child_process";

const timeoutMs = 30_000;
const maxOutputBytes = 16 * 1024 * 1024;

/** What became of a docker command. */
export type DockerAnswer =
  | { readonly kind: "done"; readonly stdout: string }
  /** There is no docker command. */
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly message: string };

/** Runs the docker command with these words; it goes by the user's own context and DOCKER_HOST. */
export type Docker = (words: readonly string[]) => Promise<DockerAnswer>;

/** The machine's docker command. */
export const docker: Docker = (words) =>
  new Promise((resolve) => {
    const options = { timeout: timeoutMs, maxBuffer: maxOutputBytes, encoding: "utf8" } as const;
    execFile("docker", [...words], options, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: "done", stdout });
      else if (error.code === "ENOENT") resolve({ kind: "absent" });
      else {
        const why = error.killed ? `no answer in ${timeoutMs / 1000} s` : stderr.trim().split("\n").at(-1);
        resolve({ kind: "failed", message: why || error.message.split("\n")[0]! });
      }
    });
  });
