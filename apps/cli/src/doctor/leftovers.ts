import { MeshError } from "../mesh/mesh-error.ts";
import type { Docker } from "./docker-cli.ts";

export type Kind = "container" | "network" | "volume";

/** Something of Docker's that a test of Keymesh made. */
export interface Leftover {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** `Up 2 hours`, for a container. */
  readonly state: string;
  /** The test session's id or its compose project. */
  readonly session: string;
}

export interface Leftovers {
  /** In the order they can be removed in. */
  readonly items: readonly Leftover[];
  /** Those of sessions whose reaper still lives: their tests run, and they are removed by themselves. */
  readonly inUse: readonly Leftover[];
}

const ours = "dev.keymesh=true";
const reaper = "org.testcontainers.ryuk=true";
const sessionLabel = "org.testcontainers.session-id";
const projectLabel = "com.docker.compose.project";
/** Testcontainers names its compose projects so. */
const testProject = /^testcontainers-/;

/**
 * What is labelled as Keymesh's and as a test's. A person's own compose project is neither looked at nor touched, unless its things
 * are labelled `dev.keymesh.test=true`.
 * @throws MeshError when Docker does not answer
 */
export async function findLeftovers(docker: Docker): Promise<Leftovers> {
  const kinds: readonly Kind[] = ["container", "network", "volume"];
  const found = (await Promise.all(kinds.map((kind) => list(docker, kind)))).flat();
  const alive = await livingSessions(docker);
  return {
    items: found.filter(({ session }) => !alive.has(session)),
    inUse: found.filter(({ session }) => alive.has(session)),
  };
}

const listing: { readonly [K in Kind]: readonly string[] } = {
  container: ["container", "ls", "--all", "--no-trunc"],
  network: ["network", "ls", "--no-trunc"],
  volume: ["volume", "ls"],
};

async function list(docker: Docker, kind: Kind): Promise<Leftover[]> {
  const rows = await jsonLines(docker, [
    ...listing[kind],
    "--filter",
    `label=${ours}`,
    "--format",
    "{{json .}}",
  ]);
  return rows.flatMap((row) => {
    const labels = labelsOf(row.Labels ?? "");
    const session = sessionOf(labels);
    const id = kind === "volume" ? row.Name : row.ID;
    if (session === undefined || !id) return [];
    return [
      {
        kind,
        id,
        name: (kind === "container" ? row.Names : row.Name) ?? id,
        state: row.Status ?? "",
        session,
      },
    ];
  });
}

/** By which test it was made; undefined for what no test made. */
function sessionOf(labels: ReadonlyMap<string, string>): string | undefined {
  const session = labels.get(sessionLabel);
  if (session) return session;
  const project = labels.get(projectLabel) ?? "";
  if (testProject.test(project)) return project;
  if (labels.get("org.testcontainers") === "true" || labels.get("dev.keymesh.test") === "true")
    return project;
  return undefined;
}

async function livingSessions(docker: Docker): Promise<ReadonlySet<string>> {
  const rows = await jsonLines(docker, [
    "container",
    "ls",
    "--filter",
    `label=${reaper}`,
    "--format",
    "{{json .}}",
  ]);
  return new Set(rows.flatMap(({ Labels = "" }) => labelsOf(Labels).get(sessionLabel) ?? []));
}

/** `a=1,b=2`, as docker's listings write labels. A value with a comma in it is cut there: none of those read here has one. */
function labelsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").map((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

async function jsonLines(docker: Docker, words: readonly string[]): Promise<Record<string, string>[]> {
  const answer = await docker(words);
  if (answer.kind !== "done") {
    throw new MeshError(
      answer.kind === "absent"
        ? "there is no docker command here"
        : `Docker does not answer: ${answer.message}`,
    );
  }
  const lines = answer.stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Record<string, string>);
}
