import type { DoorService } from "./types.ts";

/**
 * Which mTLS identities are the door of which service. The ec2-host is the second identity of the EC2 door: it acts for
 * instances, never for callers of its own.
 */
const PEERS: Readonly<Record<DoorService, readonly string[]>> = {
  kms: ["kms"],
  s3: ["s3-sim"],
  ec2: ["ebs-sim", "ec2-host"],
  cloudtrail: ["trail"],
  sts: ["identity"],
  iam: ["identity"],
};

/** Whether a string is a service that authenticates callers of its own. */
export function isDoorService(name: string): name is DoorService {
  return Object.hasOwn(PEERS, name);
}

/** Whether the mTLS identity `peer` is a door of `service`. */
export function isDoorOf(service: DoorService, peer: string): boolean {
  return PEERS[service].includes(peer);
}

/** The service whose door the mTLS identity `peer` is; undefined when it is none's, sts for identity itself. */
export function doorOf(peer: string): DoorService | undefined {
  return (Object.keys(PEERS) as DoorService[]).find((service) => PEERS[service].includes(peer));
}
