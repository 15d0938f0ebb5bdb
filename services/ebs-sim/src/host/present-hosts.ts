import { networkInterfaces } from "node:os";
import { ServiceError } from "@keymesh/errors";
import type { Presence } from "@keymesh/presence";
import { hostAndPort } from "@keymesh/rpc";
import type { HostConnections } from "./host-rpc.ts";
import type { Hosts } from "./hosts.ts";

/** The hosts that say they are there; each says at which address. */
export function presentHosts(self: string, presence: Presence, connections: HostConnections): Hosts {
  return {
    self,
    async holdsOn() {
      // The storage may be back since the last turn: a guest's disk need not wait for the next.
      if (!presence.isHeld) await presence.beat();
      return presence.isHeld;
    },
    isAlive: (host) => presence.isAlive(host),
    async reach(host) {
      const address = await presence.about(host);
      if (address === undefined) return undefined;
      if (address !== "") return connections.to(address);
      throw new ServiceError("ServiceUnavailable", "The volume's host is starting. Please try again.");
    },
  };
}

/** Where other machines reach what listens at `listen`: on all addresses means the first that is not this machine's own alone. */
export function advertised(listen: string): string {
  const { host, port } = hostAndPort(listen);
  if (port === 0) return "";
  if (host !== "0.0.0.0" && host !== "::") return listen;
  const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const found = outside.find(({ internal, family }) => !internal && family === "IPv4");
  return `${found?.address ?? "127.0.0.1"}:${port}`;
}
