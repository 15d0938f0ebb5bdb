import type * as grpc from "@grpc/grpc-js";
import type { PackageDefinition } from "@grpc/proto-loader";

/** One version of the reflection service, made for what a server serves. */
interface Made {
  readonly definition: grpc.ServiceDefinition[string];
  readonly handle: grpc.handleBidiStreamingCall<unknown, unknown>;
}

const VERSIONS = ["v1", "v1alpha"] as const;
const METHOD = "ServerReflectionInfo";

/**
 * Lets clients as grpcurl ask a server what it serves (gRPC server reflection). The answers are made when somebody asks first: every
 * member would pay for them at its start, and hardly any is ever asked.
 */
export function addReflection(server: grpc.Server, describe: () => PackageDefinition): void {
  let making: Promise<void> | undefined;
  let made: ReadonlyMap<string, Made>;
  const ready = () => {
    making ??= make(describe()).then((all) => {
      made = all;
    });
    return making;
  };
  for (const version of VERSIONS) {
    const path = `/grpc.reflection.${version}.ServerReflection/${METHOD}`;
    server.register(
      path,
      // A stream reads nothing before its handler does, so nothing is read or answered before all is made.
      (call: grpc.ServerDuplexStream<unknown, unknown>) => {
        ready().then(
          () => made.get(path)!.handle(call),
          (error) => call.destroy(error),
        );
      },
      (answer: unknown) => made.get(path)!.definition.responseSerialize(answer),
      (bytes: Buffer) => made.get(path)!.definition.requestDeserialize(bytes),
      "bidi",
    );
  }
}

async function make(described: PackageDefinition): Promise<ReadonlyMap<string, Made>> {
  const { ReflectionService } = await import("@grpc/reflection");
  const made = new Map<string, Made>();
  // It knows how to add itself to a server and nothing else: what it would add is caught.
  const catcher = {
    addService(service: grpc.ServiceDefinition, handlers: Record<string, Made["handle"]>) {
      const definition = service[METHOD]!;
      made.set(definition.path, { definition, handle: handlers[METHOD]! });
    },
  };
  new ReflectionService(described).addToServer(catcher as never);
  return made;
}
