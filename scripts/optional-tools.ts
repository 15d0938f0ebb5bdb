import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Something some tests need that not every machine has. */
export interface OptionalTool {
  readonly is: () => boolean;
  /** What is left out without it. */
  readonly what: string;
  /** How it is enabled. */
  readonly how: string;
}

const env = process.env;

function onPath(command: string): boolean {
  return (env.PATH ?? "").split(delimiter).some((dir) => existsSync(join(dir, command)));
}

function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Whether containers can be started here. */
export function hasEngine(): boolean {
  return succeeds("docker", "info") && succeeds("docker", "compose", "version");
}

/** What a machine may lack; CI may not. */
export const OPTIONAL_TOOLS: readonly OptionalTool[] = [
  {
    is: () => onPath("aws"),
    what: "stories with the AWS CLI",
    how: "install awscli (Debian: apt-get install awscli)",
  },
  {
    is: () => existsSync(env.CHROMIUM_PATH ?? "/usr/bin/chromium"),
    what: "the whiteboard page in a browser",
    how: "install Chromium (Debian: apt-get install chromium), or name one in CHROMIUM_PATH",
  },
  {
    is: () => succeeds(env.KEYMESH_PYTHON ?? "python3", "-c", "import boto3"),
    what: "the story with boto3",
    how: "install boto3 (Debian: apt-get install python3-boto3), or name a Python that has it in KEYMESH_PYTHON",
  },
  {
    is: () => onPath("zsh") && onPath("fish"),
    what: "completion and environments in zsh and fish",
    how: "install zsh and fish (Debian: apt-get install zsh fish)",
  },
  {
    is: () => Boolean(env.KEYMESH_VECTORS) && existsSync(env.KEYMESH_VECTORS!),
    what: "published test vectors",
    how: "set KEYMESH_VECTORS to a folder with the Wycheproof and NIST files",
  },
  {
    is: () => Boolean(env.KEYMESH_MODELS) && existsSync(env.KEYMESH_MODELS!),
    what: "comparison with the published API models",
    how: "set KEYMESH_MODELS to a folder with kms.json and the other models in botocore's format",
  },
  {
    is: () => Boolean(env.KEYMESH_TEST_REDIS) || onPath("redis-server") || onPath("valkey-server"),
    what: "the distributed storage: key-value part",
    how: "install redis-server 7 or later (Debian: apt-get install redis-server), or name one in KEYMESH_TEST_REDIS",
  },
  {
    is: () =>
      Boolean(env.KEYMESH_TEST_VERSITYGW) ||
      onPath("versitygw") ||
      existsSync(join(env.KEYMESH_CI_CACHE ?? "/var/cache/keymesh-ci", "bin/versitygw")),
    what: "the distributed storage: blobs",
    how: "build versitygw with Go (.ci/versitygw), or name one in KEYMESH_TEST_VERSITYGW",
  },
  {
    is: () =>
      existsSync(
        env.KEYMESH_KUBERNETES_CHECK ??
          join(env.KEYMESH_CI_CACHE ?? "/var/cache/keymesh-ci", "bin/kubernetes-check"),
      ),
    what: "the Kubernetes manifests, built and judged as by an API server",
    how: "build the program for it with Go 1.26 (.ci/kubernetes-check), and name it in KEYMESH_KUBERNETES_CHECK",
  },
  {
    is: hasEngine,
    what: "the stories on containers (compose, distributed) and the Testcontainers module",
    how: "start a Docker Engine with Compose v2 and Buildx (Debian, as root: .ci/engine.sh)",
  },
];
