import type { HostRpc } from "./host-rpc.ts";

/** The EC2 hosts there are: every replica of the service is one. */
export interface Hosts {
  /** This one's name. */
  readonly self: string;
  /** Whether the others still count on this one, asking the storage when it was away; if not, another may have its volumes. */
  holdsOn(): Promise<boolean>;
  isAlive(host: string): boolean;
  /** Another host; undefined when it is gone, and all that was in its memory. */
  reach(host: string): Promise<HostRpc | undefined>;
}
