import { service as Health } from "grpc-health-check";
import { openChannel } from "./channel.ts";
import { type Resolve, resolveServers } from "./servers/addresses.ts";
import { fromGrpcError } from "./status.ts";
import type { TlsIdentity } from "./tls-identity.ts";

export interface HealthQuery {
  /** `host:port` */
  readonly address: string;
  /** The service name its certificate must carry. */
  readonly server: string;
  readonly tls: TlsIdentity;
  readonly deadlineMs: number;
}

/** Whether grpc.health.v1 of a server says SERVING. @throws ServiceError when it cannot be asked */
export function checkServing({ address, server, tls, deadlineMs }: HealthQuery): Promise<boolean> {
  const channel = openChannel(address, server, tls);
  const { path, requestSerialize, responseDeserialize } = Health.Check!;
  return new Promise<boolean>((resolve, reject) => {
    const options = { deadline: Date.now() + deadlineMs };
    channel.makeUnaryRequest(
      path,
      requestSerialize as never,
      responseDeserialize,
      { service: "" },
      options,
      (error, answer) => {
        if (error) reject(fromGrpcError(error));
        else resolve((answer as unknown as { status: string }).status === "SERVING");
      },
    );
  }).finally(() => channel.close());
}

/**
 * Which of the servers that an address means say SERVING, by `host:port`: of a service with replicas, each. One that cannot be
 * asked does not serve; a name that is not known stands for itself.
 */
export async function checkReplicas(
  query: HealthQuery & { readonly resolve?: Resolve },
): Promise<ReadonlyMap<string, boolean>> {
  const { address, resolve } = query;
  const servers = await resolveServers(address, resolve).catch(() => [address]);
  const states = servers.map(async (server): Promise<[string, boolean]> => {
    return [server, await checkServing({ ...query, address: server }).catch(() => false)];
  });
  return new Map(await Promise.all(states));
}
