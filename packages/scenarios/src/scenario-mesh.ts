import type { TlsIdentity } from "@keymesh/rpc";

/** What a scenario needs of a mesh: its public door, who the caller is, and where its recorded flows are. */
export interface ScenarioMesh {
  /** The gateway: `http://127.0.0.1:4566`, or by `https:`, where `tls`'s authority says that it is the gateway. */
  readonly endpoint: string;
  /** The first of `regions`. */
  readonly region: string;
  readonly regions: readonly string[];
  /** The account's root. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** What the admin API is shown where it wants a token and none of `tls` will do. */
  readonly adminToken?: string | undefined;
  /** What the flow service is shown: spans go to it, and recorded flows come from it. */
  readonly tls: TlsIdentity;
  /** The same account's root, for the guest's disk driver: its blocks go by gRPC. */
  readonly rootTls: TlsIdentity;
  /** gRPC address of the flow service. */
  readonly flow: string;
  /** gRPC address of the EC2 service, all its replicas. */
  readonly ebs: string;
  /** 32 bytes, the same for the whole mesh: one key has one fingerprint everywhere. */
  readonly fingerprintKey: Uint8Array;
  /** Where the caller keeps what it encrypted itself; made when it is needed. */
  readonly outDir: string;
}
