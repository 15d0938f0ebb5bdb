import { execFileSync } from "node:child_process";

/** What `docker` prints. */
export function docker(...args: string[]): string {
  return execFileSync("docker", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** Whether there is such a container, network or volume. */
export function exists(kind: "container" | "network" | "volume", name: string): boolean {
  try {
    execFileSync("docker", [kind, "inspect", name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The volumes a container stores in. */
export function volumesOf(container: string): string[] {
  const mounts: { Type: string; Name: string }[] = JSON.parse(
    docker("container", "inspect", "--format", "{{json .Mounts}}", container),
  );
  return mounts.filter(({ Type }) => Type === "volume").map(({ Name }) => Name);
}
