import { readdirSync, readFileSync, statSync } from "node:fs";
import { MeshError, type MeshFolder } from "@keymesh/cli";
import { ConfigError } from "@keymesh/runtime";
import { openSafe } from "@keymesh/svc-hsm/safe";
import { containerAddresses } from "../addresses.ts";
import type { ContainerConfig } from "../config.ts";
import { ensureBackendSecrets } from "./backend-secrets.ts";
import { HOLDERS } from "./holders.ts";
import { meshOf, prepareAuthority } from "./setup.ts";

/** A holder's secrets: the content of each file by its path in a mesh folder. */
type Files = ReadonlyMap<string, Buffer>;

const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whose gRPC a tool in the cluster has no way to: the HSMs; storage, which takes no people; the gateway, which takes them by HTTP. */
const BEYOND_TOOLS = /^(hsm-\d+|storage|gateway)$/;

/**
 * Prints the Secrets of a mesh in a Kubernetes cluster as YAML, one for each holder, `keymesh-<holder>`, made from the authority's
 * folder, where what is missing is made first. Only for a pipe: what is printed are private keys. Argument: the namespace, default
 * `keymesh`. @throws ConfigError
 */
export async function printSecrets(config: ContainerConfig, args: readonly string[]): Promise<void> {
  const [namespace = "keymesh", ...more] = args;
  if (!NAMESPACE.test(namespace) || more.length > 0)
    throw new ConfigError("usage: kubernetes-secrets [namespace]");
  if (process.stdout.isTTY)
    throw new ConfigError("this prints private keys: pipe it into kubectl apply -f -, without a terminal");
  const secrets = await kubernetesSecrets(config).catch((error: unknown) => {
    throw error instanceof MeshError ? new ConfigError(error.message) : error;
  });
  process.stdout.write([...secrets].map(([name, files]) => secretYaml(namespace, name, files)).join("---\n"));
}

/** Every holder's files by the name of its Secret. What is missing in the authority's folder is made there first. */
export async function kubernetesSecrets(config: ContainerConfig): Promise<ReadonlyMap<string, Files>> {
  const authority = await prepareAuthority(config);
  await openSafe(authority.of("safe"));
  const backends = ensureBackendSecrets(authority);
  const members = Object.entries(HOLDERS).map(([holder, paths]): [string, Files] => [
    `keymesh-${holder}`,
    new Map([
      ...paths.flatMap((path) => filesUnder(authority, path)),
      ...(holder === "tools" ? [meshFile(config)] : []),
    ]),
  ]);
  const safe = filesUnder(authority, "safe").map(([path, bytes]): [string, Buffer] => [
    path.replace(/^safe\//, ""),
    bytes,
  ]);
  return new Map([...members, ["keymesh-hsm-safe", new Map(safe)], ...backends]);
}

/** A Secret's key for a path: keys have no slashes. The manifests give each key its path again. */
export function secretKey(path: string): string {
  return path.replaceAll("/", ".");
}

function filesUnder(folder: MeshFolder, path: string): [string, Buffer][] {
  const full = folder.of(path);
  if (!statSync(full).isDirectory()) return [[path, readFileSync(full)]];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(folder, `${path}/${name}`));
}

/** How the command line in a pod reaches the mesh. */
function meshFile(config: ContainerConfig): [string, Buffer] {
  const { grpc, http } = containerAddresses(config.KEYMESH_FLEET);
  const reached = Object.entries(grpc).filter(([name]) => !BEYOND_TOOLS.test(name));
  const mesh = meshOf(config, { grpc: Object.fromEntries(reached), http });
  return ["mesh.json", Buffer.from(JSON.stringify(mesh))];
}

/** One Secret as YAML. */
export function secretYaml(namespace: string, name: string, files: Files): string {
  const keys = [...files.keys()].map(secretKey);
  if (new Set(keys).size !== keys.length) throw new Error(`two files of ${name} have one key`);
  const data = [...files].map(([path, bytes]) => `  ${secretKey(path)}: ${bytes.toString("base64")}\n`);
  return `apiVersion: v1
kind: Secret
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: keymesh
    app.kubernetes.io/part-of: keymesh
type: Opaque
data:
${data.join("")}`;
}
