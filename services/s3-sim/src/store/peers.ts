/** The other replicas of the service, which work on the same storage. */
export interface Peers {
  /** Whether there are any. */
  readonly areThere: boolean;
  isAlive(instance: string): boolean;
}

/** The only process over its storage. */
export const noPeers: Peers = { areThere: false, isAlive: () => false };
