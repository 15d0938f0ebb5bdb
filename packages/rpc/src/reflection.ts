import { createRequire } from "node:module";
import type * as grpc from "@grpc/grpc-js";
import type { PackageDefinition } from "@grpc/proto-loader";
import type * as Reflection from "@grpc/reflection";

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
  let made: ReadonlyMap<string, Made> | undefined;
  for (const version of VERSIONS) {
    const path = `/grpc.reflection.${version}.ServerReflection/${METHOD}`;
    const get = (): Made => {
      made ??= make(describe());
      return made.get(path)!;
    };
    server.register(
      path,
      (call: grpc.ServerDuplexStream<unknown, unknown>) => get().handle(call),
      (answer: unknown) => get().definition.responseSerialize(answer),
      (bytes: Buffer) => get().definition.requestDeserialize(bytes),
      "bidi",
    );
  }
}

function make(described: PackageDefinition): ReadonlyMap<string, Made> {
  const { ReflectionService } = createRequire(import.meta.url)("@grpc/reflection") as typeof Reflection;
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
