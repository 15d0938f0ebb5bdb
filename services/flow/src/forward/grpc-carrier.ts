import { Client, type ClientOptions, credentials, Metadata, status } from "@grpc/grpc-js";
import { TraceService } from "@keymesh/proto";
import { type Carrier, ForwardFailure, type Receipt, receiptOf } from "./failure.ts";
import type { ForwardTarget } from "./target.ts";

/** As the OTLP specification lists them. */
const passing = new Set([
  status.CANCELLED,
  status.DEADLINE_EXCEEDED,
  status.RESOURCE_EXHAUSTED,
  status.ABORTED,
  status.OUT_OF_RANGE,
  status.UNAVAILABLE,
  status.DATA_LOSS,
]);
/** `grpc.default_compression_algorithm` */
const gzip = 2;

/** OTLP over gRPC. */
export function grpcCarrier({ address, tls, headers, isCompressed, timeoutMs }: ForwardTarget): Carrier {
  const { path, requestSerialize, responseDeserialize } = TraceService.definition.Export!;
  const options: ClientOptions = {
    "grpc.max_receive_message_length": 1_048_576,
    "grpc.service_config_disable_resolution": 1,
    ...(isCompressed ? { "grpc.default_compression_algorithm": gzip } : {}),
  };
  const { ca = null, key = null, cert = null } = tls ?? {};
  const secured = tls ? credentials.createSsl(ca, key, cert) : credentials.createInsecure();
  const client = new Client(address, secured, options);
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
  return {
    carry: (request) =>
      new Promise<Receipt>((resolve, reject) => {
        client.makeUnaryRequest(
          path,
          requestSerialize,
          responseDeserialize as (bytes: Buffer) => object,
          request,
          metadata,
          { deadline: Date.now() + timeoutMs },
          (error, answer) => {
            if (!error) return resolve(receiptOf(answer ?? {}));
            const isPassing = passing.has(error.code);
            reject(new ForwardFailure(`gRPC status ${status[error.code]}`, { isPassing, cause: error }));
          },
        );
      }),
    close: () => client.close(),
  };
}
