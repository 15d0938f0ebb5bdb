import type { Docker } from "./docker-cli.ts";
import type { Kind, Leftover } from "./leftovers.ts";

const removal: { readonly [K in Kind]: readonly string[] } = {
  // With the volumes that have no name of their own.
  container: ["container", "rm", "--force", "--volumes"],
  network: ["network", "rm"],
  volume: ["volume", "rm"],
};

/** Removes them one by one, containers first. Answers with those that could not be, and why. What is gone by itself is no failure. */
export async function prune(docker: Docker, items: readonly Leftover[]): Promise<string[]> {
  const failures: string[] = [];
  for (const item of items) {
    const answer = await docker([...removal[item.kind], item.id]);
    if (answer.kind === "done" || (answer.kind === "failed" && /no such|not found/i.test(answer.message)))
      continue;
    failures.push(
      `${item.kind} ${item.name}: ${answer.kind === "failed" ? answer.message : "no docker command"}`,
    );
  }
  return failures;
}
