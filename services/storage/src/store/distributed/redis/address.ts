import { ConfigError } from "@keymesh/runtime";

/** Where Redis (or Valkey) is: one server, a group of servers watched by Sentinels, or a Cluster. */
export interface RedisAddress {
  readonly kind: "single" | "sentinel" | "cluster";
  /** The server; or the Sentinels; or some nodes of the Cluster, which name the others. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  /** The name the Sentinels know the group by. */
  readonly group?: string;
  readonly hasTls: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly sentinelPassword?: string;
}

const SHAPE = /^(redis|rediss)(?:\+(sentinel|cluster))?:\/\/(?:([^@]*)@)?([^@/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;
const DEFAULT_PORT = { single: 6379, sentinel: 26379, cluster: 6379 };
const MAX_HOSTS = 64;

/**
 * Reads `redis://host:port`, `redis+sentinel://host:port,host:port/group` or `redis+cluster://host:port,host:port`; `rediss` for
 * TLS; `user:password@` (percent-encoded) for the servers, `?sentinelPassword=` for the Sentinels.
 * @throws ConfigError that never repeats the text, which may hold a password.
 */
export function parseRedisAddress(text: string): RedisAddress {
  const match = SHAPE.exec(text.trim());
  if (!match)
    refuse("must be redis://host:port, redis+sentinel://host:port,…/group or redis+cluster://host:port,…");
  const [, scheme, mode, credentials, list, path, query] = match;
  const kind = (mode ?? "single") as RedisAddress["kind"];
  const hosts = list!.split(",").map((item) => parseHost(item, DEFAULT_PORT[kind]));
  if (hosts.length > MAX_HOSTS) refuse(`at most ${MAX_HOSTS} hosts`);
  if (kind === "single" && hosts.length > 1)
    refuse("several hosts need redis+sentinel:// or redis+cluster://");
  if (kind === "sentinel" && !path) refuse("redis+sentinel:// ends with /group, the name the Sentinels use");
  if (kind !== "sentinel" && path)
    refuse("a database number or path is not supported; the data has its own prefix");
  const options = new URLSearchParams(query);
  for (const name of options.keys())
    if (name !== "sentinelPassword" || kind !== "sentinel") refuse(`?${name} is not supported`);
  const sentinelPassword = options.get("sentinelPassword");
  return {
    kind,
    hosts,
    hasTls: scheme === "rediss",
    ...(kind === "sentinel" && { group: decode(path!) }),
    ...parseCredentials(credentials),
    ...(sentinelPassword && { sentinelPassword }),
  };
}

/** `host:port,…` for a person; no credentials in it. */
export function describeAddress({ hosts, group }: RedisAddress): string {
  const list = hosts.map(({ host, port }) => `${host}:${port}`).join(",");
  return group ? `${list}/${group}` : list;
}

function parseHost(item: string, defaultPort: number): { host: string; port: number } {
  const match = /^(?:\[([0-9a-fA-F:]+)\]|([A-Za-z0-9._-]+))(?::(\d{1,5}))?$/.exec(item.trim());
  const port = Number(match?.[3] ?? defaultPort);
  if (!match || port < 1 || port > 65_535) refuse("a host must be host:port");
  return { host: (match[1] ?? match[2])!, port };
}

function parseCredentials(text: string | undefined): { username?: string; password?: string } {
  if (!text) return {};
  const colon = text.indexOf(":");
  if (colon < 0) refuse("credentials must be user:password, or :password");
  const username = decode(text.slice(0, colon));
  return { ...(username && { username }), password: decode(text.slice(colon + 1)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    refuse("credentials and names must be percent-encoded");
  }
}

function refuse(what: string): never {
  throw new ConfigError(`KEYMESH_REDIS_URL: ${what}`);
}
