import { MeshError } from "./mesh-error.ts";

/** How many replicas a role has, where it is not one. */
export type Scale = Readonly<Record<string, number>>;

export const MAX_REPLICAS = 8;
/** Roles that keep no state of their own but over storage. */
const SCALABLE: ReadonlySet<string> = new Set(["kms", "s3-sim", "ebs-sim", "trail", "identity"]);
/** Why the others are one. */
const SINGLE: Readonly<Record<string, string>> = {
  hsm: "the HSMs are a fleet of their own: --hsms N",
  flow: "flow keeps its traces in memory, so there is one",
  caller: "the caller is one person at a whiteboard, so there is one",
  gateway: "the gateway holds the mesh's one port, so there is one",
  storage:
    "embedded storage is one process over its files, so there is one (--storage distributed can have more)",
};

/** One `name=n` of `--scale`, added to those before it. @throws MeshError with one line for a person */
export function addScale(text: string, before: Scale = {}): Scale {
  const [, role = "", count = ""] = /^([a-z0-9-]+)=(\d+)$/.exec(text) ?? [];
  if (role === "") throw new MeshError(`--scale ${text.slice(0, 64)} must be name=n, such as kms=3`);
  const scale = { ...before, [role]: Number(count) };
  // Whether storage may be scaled is known when all options are.
  requireScalable(scale, { isStorageShared: true });
  return scale;
}

/** @throws MeshError when a role cannot have so many replicas */
export function requireScalable(
  scale: Scale,
  { isStorageShared = false }: { readonly isStorageShared?: boolean } = {},
): void {
  for (const [role, count] of Object.entries(scale)) {
    if (!Number.isInteger(count) || count < 1 || count > MAX_REPLICAS)
      throw new MeshError(`--scale ${role}=${count}: a service has 1 to ${MAX_REPLICAS} replicas`);
    const single = Object.hasOwn(SINGLE, role) ? SINGLE[role] : undefined;
    if (
      SCALABLE.has(role) ||
      (role === "storage" && isStorageShared) ||
      (count === 1 && single !== undefined)
    )
      continue;
    const why = single ?? `there is no such service; there are ${[...SCALABLE].join(", ")}`;
    throw new MeshError(`--scale ${role}=${count}: ${why}`);
  }
}

/** The names of a role's members: its own when there is one, `kms-1`, `kms-2` … when there are more. */
export function replicaNames(role: string, scale: Scale = {}): string[] {
  const count = scale[role] ?? 1;
  return count === 1 ? [role] : Array.from({ length: count }, (_, i) => `${role}-${i + 1}`);
}

/** What a member is: `hsm` for `hsm-1`, `kms` for `kms-2`. */
export function roleOf(name: string): string {
  return name.replace(/-\d+$/, "");
}

/** The addresses of a role's members in a table by member name, separated by commas as clients take them; "" when there are none. */
export function addressesOf(table: Readonly<Record<string, string>>, role: string): string {
  return Object.entries(table)
    .filter(([name]) => roleOf(name) === role)
    .map(([, address]) => address)
    .join(",");
}
