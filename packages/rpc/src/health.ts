import { service as Health } from "grpc-health-check";
import { openChannel } from "./channel.ts";
import { fromGrpcError } from "./status.ts";
import type { TlsIdentity } from "./tls-identity.ts";

export interface HealthQuery {
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
