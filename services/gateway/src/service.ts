import { type Listener, type ListenerLimits, listenPlainAndTls } from "@keymesh/aws-wire";
import type { Tracer } from "@keymesh/flow";
import type { TlsIdentity } from "@keymesh/rpc";
import type { UpstreamName } from "./domain/route.ts";
import { type Member, meshHealth } from "./health/mesh-health.ts";
import { healthPages } from "./health/pages.ts";
import { gatewayHandler } from "./proxy/handler.ts";
import type { UpstreamLimits } from "./upstream/pool.ts";
import { Upstream } from "./upstream/upstream.ts";

/** The member that answers for each AWS endpoint. */
const SERVERS: Readonly<Record<UpstreamName, string>> = {
  kms: "kms",
  s3: "s3-sim",
  ec2: "ebs-sim",
  cloudtrail: "trail",
  identity: "identity",
};

export interface GatewayOptions {
  readonly listen: string;
  readonly tls: TlsIdentity;
  readonly tracer: Tracer;
  /** Where the AWS endpoints are, one `host:port` or several each; one that is absent is answered as unavailable. */
  readonly upstreams: Readonly<Partial<Record<UpstreamName, string | undefined>>>;
  readonly members: readonly Member[];
  readonly version: string;
  readonly limits?: Partial<ListenerLimits>;
  readonly upstreamLimits?: Partial<UpstreamLimits>;
  readonly onBug?: (error: unknown) => void;
}

/** The public door: one port, plain HTTP and TLS, in front of every AWS endpoint of the mesh. */
export async function startGateway(options: GatewayOptions): Promise<Listener> {
  const { tls, tracer } = options;
  const upstreams: Partial<Record<UpstreamName, Upstream>> = {};
  for (const [name, address] of Object.entries(options.upstreams) as [UpstreamName, string | undefined][]) {
    if (address === undefined) continue;
    upstreams[name] = new Upstream({
      address,
      server: SERVERS[name],
      tls,
      limits: options.upstreamLimits,
    });
  }
  const admin = healthPages(meshHealth(options.members, tls), options.version);
  const listener = await listenPlainAndTls(
    { listen: options.listen, tls, limits: options.limits, onBug: options.onBug },
    gatewayHandler({ upstreams, tracer, admin }),
  );
  return {
    address: listener.address,
    async stop(graceMs) {
      await listener.stop(graceMs);
      for (const upstream of Object.values(upstreams)) upstream.close();
    },
  };
}
