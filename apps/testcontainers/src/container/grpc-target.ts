import type { PeerCertificate } from "node:tls";

/** The gRPC doors of the all-in-one container, by their ports in it. */
export const GRPC_PORTS = {
  kms: 4570,
  "s3-sim": 4571,
  "ebs-sim": 4572,
  trail: 4573,
  identity: 4574,
  flow: 4575,
} as const;

/** A member whose gRPC door clients may use. */
export type GrpcService = keyof typeof GRPC_PORTS;

/**
 * What a gRPC client needs to reach a member: mutual TLS as the root of account 000000000000. With `@grpc/grpc-js`:
 * `new Client(target.address, credentials.createSsl(target.ca, target.key, target.cert, target.verifyOptions), target.channelOptions)`.
 */
export interface GrpcTarget {
  /** `host:port` */
  readonly address: string;
  /** The mesh's certificate authority, PEM. */
  readonly ca: Buffer;
  /** The client's certificate, PEM. */
  readonly cert: Buffer;
  /** The client's private key, PEM. */
  readonly key: Buffer;
  /** The server name to ask for, since an address is none. */
  readonly serverName: string;
  /** Makes sure that the server is this member: certificates of the mesh name members by URI, not by host. */
  readonly verifyOptions: {
    checkServerIdentity(host: string, certificate: PeerCertificate): Error | undefined;
  };
  readonly channelOptions: { readonly "grpc.ssl_target_name_override": string };
}

/** Whether there is such a door. @throws Error naming those there are */
export function requireGrpcService(name: string): asserts name is GrpcService {
  if (!Object.hasOwn(GRPC_PORTS, name))
    throw new Error(`"${name}" has no gRPC door; those are ${Object.keys(GRPC_PORTS).join(", ")}`);
}

/** Prints a client's credentials: authority, certificate and key one after another. */
export const PRINT_CREDENTIALS = [
  "sh",
  "-c",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's
  'cd "${KEYMESH_STATE_DIR:-/data}/pki/principal-root" && cat ca.pem cert.pem key.pem',
];

/** @param pem what {@link PRINT_CREDENTIALS} printed. @throws Error when it is anything else */
export function grpcTarget(service: GrpcService, address: string, pem: string): GrpcTarget {
  const [ca, cert, key, ...more] = pem.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g) ?? [];
  if (ca === undefined || cert === undefined || key === undefined || more.length > 0)
    throw new Error("the container has no gRPC credentials: is its image one of Keymesh?");
  return {
    address,
    ca: Buffer.from(ca),
    cert: Buffer.from(cert),
    key: Buffer.from(key),
    serverName: service,
    verifyOptions: {
      checkServerIdentity(_host, { subjectaltname = "" }) {
        const names = subjectaltname.split(", ");
        if (names.includes(`URI:keymesh://service/${service}`)) return undefined;
        return new Error(`${address} is not ${service} of a mesh`);
      },
    },
    channelOptions: { "grpc.ssl_target_name_override": service },
  };
}
