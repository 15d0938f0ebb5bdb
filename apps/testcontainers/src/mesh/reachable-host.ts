import { lookup } from "node:dns/promises";

/**
 * The host by which clients on this machine reach a published port. `localhost` becomes the address it stands for: for an IP address
 * every S3 client puts the bucket in the path by itself, where it would ask for `bucket.localhost`, which not every resolver knows.
 */
export async function reachableHost(host: string): Promise<string> {
  if (host !== "localhost") return host.includes(":") ? `[${host}]` : host;
  const [first] = await lookup(host, { all: true });
  // The port that is given is that of the address found first; with IPv6 first, IPv4's may be another.
  return first?.family === 4 ? first.address : host;
}
