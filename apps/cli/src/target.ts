import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { AdminClient } from "./admin/client.ts";
import { readAdminToken } from "./mesh/admin-token.ts";
import { MeshFolder } from "./mesh/folder.ts";
import { requireMesh } from "./mesh/handle.ts";
import { UsageError } from "./mesh/mesh-error.ts";

/** The mesh a command works on: the one of a folder of this machine, or one known by its address alone. */
export type Target =
  | { readonly kind: "folder"; readonly dataDir: string }
  | { readonly kind: "endpoint"; readonly endpoint: string };

interface TargetOptions {
  readonly data: string;
  readonly endpoint?: string;
  readonly token?: string;
}

/** The options that say which mesh is meant; each verb takes them before or after its name. */
export function targetOptions(env: NodeJS.ProcessEnv): Option[] {
  return [
    new Option("--data <dir>", "the mesh's folder").default(env.KEYMESH_DATA || ".keymesh"),
    new Option("--endpoint <url>", "a mesh known by its address: a container's, another machine's").env(
      "KEYMESH_ENDPOINT",
    ),
    new Option("--token <token>", "its admin token; the variable keeps it out of process lists").env(
      "KEYMESH_ADMIN_TOKEN",
    ),
  ];
}

/** What `--endpoint` and `--data` name; a flag goes before a variable, the address before the folder. @throws UsageError */
export function targetOf(command: Command): Target {
  const { data, endpoint } = command.optsWithGlobals<TargetOptions>();
  const source = (name: string) => command.getOptionValueSourceWithGlobals(name);
  const isFolderAsked = source("data") === "cli";
  if (!endpoint || (isFolderAsked && source("endpoint") !== "cli")) {
    return { kind: "folder", dataDir: resolve(data) };
  }
  if (isFolderAsked) throw new UsageError("--data and --endpoint name two meshes; give one of them");
  return { kind: "endpoint", endpoint: checkedEndpoint(endpoint) };
}

/** The admin API of the mesh a command works on. @throws MeshError when the folder has no running mesh */
export function adminOf(command: Command): AdminClient {
  const target = targetOf(command);
  const endpoint = target.kind === "endpoint" ? target.endpoint : requireMesh(target.dataDir).endpoint;
  return adminAt(endpoint, command);
}

/** The admin API at an address, with {@link tokenOf} the command. */
export function adminAt(endpoint: string, command: Command): AdminClient {
  return new AdminClient({ endpoint, token: tokenOf(command) });
}

/** The token the command was given, or else the one that lies in the mesh's folder; undefined: none is known. */
export function tokenOf(command: Command): string | undefined {
  const target = targetOf(command);
  const { token: given } = command.optsWithGlobals<TargetOptions>();
  return given || (target.kind === "folder" ? readAdminToken(new MeshFolder(target.dataDir)) : undefined);
}

function checkedEndpoint(text: string): string {
  const url = URL.parse(text);
  const isPlain =
    url !== null &&
    (url.protocol === "http:" || url.protocol === "https:") &&
    url.username + url.password + url.search + url.hash === "" &&
    url.pathname === "/";
  if (!isPlain) throw new UsageError("--endpoint must be an address such as http://127.0.0.1:4566");
  return url.origin;
}
