import { type Listener, type ListenerLimits, listenPlainAndTls } from "@keymesh/aws-wire";
import type { Tracer } from "@keymesh/flow";
import type { TlsIdentity } from "@keymesh/rpc";
import { accessRules } from "./admin/access.ts";
import { adminHandler } from "./admin/handler.ts";
import type { AdminRoute } from "./admin/route.ts";
import type { UpstreamName } from "./domain/route.ts";
import { PageFiles } from "./page/page-files.ts";
import { pageHandler } from "./page/page-handler.ts";
import { Drills, type DrillsOptions, MEMBER_OF } from "./proxy/drills.ts";
import { gatewayHandler } from "./proxy/handler.ts";
import type { UpstreamLimits } from "./upstream/pool.ts";
import { Upstream } from "./upstream/upstream.ts";

export interface GatewayOptions {
  readonly listen: string;
  readonly tls: TlsIdentity;
  readonly tracer: Tracer;
  /** Where the AWS endpoints are, one `host:port` or several each; one that is absent is answered as unavailable. */
  readonly upstreams: Readonly<Partial<Record<UpstreamName, string | undefined>>>;
  readonly drills: DrillsOptions;
  readonly admin: readonly AdminRoute[];
  /** What the admin API wants to be shown; absent: it is open on loopback, closed elsewhere. */
  readonly adminToken?: string | undefined;
  /** The folder of the built page; absent: the gateway has none. */
  readonly pageFolder?: string | undefined;
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
      server: MEMBER_OF[name],
      tls,
      limits: options.upstreamLimits,
    });
  }
  const api = adminHandler(options.admin, accessRules(options.listen, options.adminToken));
  const { pageFolder } = options;
  const admin = pageFolder === undefined ? api : pageHandler(new PageFiles(pageFolder), api);
  const listener = await listenPlainAndTls(
    { listen: options.listen, tls, limits: options.limits, onBug: options.onBug },
    gatewayHandler({ upstreams, tracer, admin, drills: new Drills(options.drills) }),
  );
  return {
    address: listener.address,
    async stop(graceMs) {
      await listener.stop(graceMs);
      for (const upstream of Object.values(upstreams)) upstream.close();
    },
  };
}
