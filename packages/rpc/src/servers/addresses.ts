import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

/** The IP addresses behind a host name. Throws when the name is not known. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The servers an address means, `host:port` each: it may be a list, separated by commas. */
export function splitServers(address: string): string[] {
  const servers = address.split(",").map((server) => server.trim());
  return [...new Set(servers)].filter((server) => server !== "");
}

/** A server's host, without the brackets of an IPv6 address, and its port. */
export function hostAndPort(server: string): { readonly host: string; readonly port: number } {
  const colon = server.lastIndexOf(":");
  return { host: server.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(server.slice(colon + 1)) };
}

/** Whether a server is always the same one: an IP address, or this machine. */
export function isFixed(server: string): boolean {
  const { host } = hostAndPort(server);
  return host === "localhost" || isIP(host) !== 0;
}

/**
 * Every server an address means now, a name resolved to all its addresses. Names that are not known give none.
 * @throws what `resolve` throws, when not one server is known
 */
export async function resolveServers(address: string, resolve: Resolve = lookUp): Promise<string[]> {
  const found = await Promise.allSettled(splitServers(address).map((server) => serversOf(server, resolve)));
  const servers = new Set(found.flatMap((one) => (one.status === "fulfilled" ? one.value : [])));
  const failure = found.find((one) => one.status === "rejected");
  if (servers.size === 0 && failure) throw failure.reason;
  return [...servers];
}

async function serversOf(server: string, resolve: Resolve): Promise<string[]> {
  if (isFixed(server)) return [server];
  const { host, port } = hostAndPort(server);
  return (await resolve(host)).map((ip) => (isIP(ip) === 6 ? `[${ip}]:${port}` : `${ip}:${port}`));
}

/** As the system resolves names. One server may have an address of each family: only one family counts, IPv4 where there is any. */
async function lookUp(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true });
  const ipv4 = found.filter(({ family }) => family === 4);
  return (ipv4.length > 0 ? ipv4 : found).map(({ address }) => address);
}
