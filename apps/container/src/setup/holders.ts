/**
 * Which secrets each holder's volume has, as paths in a mesh folder: what a container can read is what its member needs, no more. Only
 * the authority's own volume, mounted by nobody but the role that fills the others, has everything.
 */
export const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  storage: ["pki/storage"],
  flow: ["pki/flow"],
  hsm: ["pki/hsm", "fingerprint-key"],
  kms: ["pki/kms", "kms", "fingerprint-key"],
  identity: ["pki/identity", "identity", "fingerprint-key"],
  trail: ["pki/trail", "fingerprint-key"],
  "s3-sim": ["pki/s3-sim", "s3-sim", "fingerprint-key"],
  "ebs-sim": ["pki/ebs-sim", "pki/ec2-host", "fingerprint-key"],
  caller: ["pki/caller", "pki/caller-root", "fingerprint-key"],
  gateway: ["pki/gateway", "fingerprint-key", "admin-token"],
  operators: ["pki/operator-alice", "operators"],
  tools: ["pki/cli", "pki/principal-root", "fingerprint-key", "admin-token"],
};

/** The volume of the holder that has everything. */
export const AUTHORITY = "authority";
