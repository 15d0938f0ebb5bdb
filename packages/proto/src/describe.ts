import { join } from "node:path";
import type { MethodDefinition, ServiceDefinition, UntypedServiceImplementation } from "@grpc/grpc-js";
import { loadSync, type Options, type PackageDefinition } from "@grpc/proto-loader";
import protobuf from "protobufjs";

const protoDir = join(import.meta.dirname, "../../../proto");

/** How messages look in code; the generated types are made with the same choices (scripts/generate.ts). */
const conversion = { longs: Number, enums: String, defaults: true, oneofs: true } satisfies Options;

/** Every file that was needed so far, read once however many services import it. */
const root = new protobuf.Root();
root.resolvePath = (_origin, target) => {
  const isBundled = target.startsWith("google/protobuf/") && protobuf.common.get(target);
  return isBundled ? target : join(protoDir, target.replace(`${protoDir}/`, ""));
};
const loaded = new Set<string>();

/** A service as code sees it: its name, and its definition loaded from `proto/` when first needed. */
export interface ServiceDescriptor<Definition, Handlers> {
  /** Full name, for example `keymesh.storage.v1.Storage`. */
  readonly name: string;
  /** For grpc-js: serializers and paths of each method. */
  readonly definition: ServiceDefinition<UntypedServiceImplementation>;
  /** Everything in the service's file with its descriptors, for reflection: made anew, and slow to make. */
  loadPackage(): PackageDefinition;
  /** The messages with their options, for codecs and constraints that read shapes. Holds what other services need, too. */
  protoRoot(): protobuf.Root;
  /** Only types: never set. */
  readonly types?: { readonly definition: Definition; readonly handlers: Handlers };
}

/** Describes the service `name` of `file` (a path below `proto/`). */
export function describeService<Definition, Handlers>(
  name: string,
  file: string,
): ServiceDescriptor<Definition, Handlers> {
  let definition: ServiceDefinition<UntypedServiceImplementation> | undefined;
  return {
    name,
    get definition() {
      definition ??= define(load(file).lookupService(name));
      return definition;
    },
    loadPackage: () => loadSync(file, { ...conversion, includeDirs: [protoDir] }),
    protoRoot: () => load(file),
  };
}

function load(file: string): protobuf.Root {
  if (!loaded.has(file)) {
    root.loadSync(file);
    loaded.add(file);
  }
  return root;
}

/**
 * What grpc-js needs of a service. @grpc/proto-loader would give the same and, with it, descriptors of every message in every file: a
 * third of what loading the files takes, at every start, for reflection that hardly anybody asks for.
 */
function define(service: protobuf.Service): ServiceDefinition<UntypedServiceImplementation> {
  const path = service.fullName.slice(1);
  return Object.fromEntries(service.methodsArray.map((method) => [method.name, defineMethod(path, method)]));
}

function defineMethod(service: string, method: protobuf.Method): MethodDefinition<object, object> {
  method.resolve();
  const request = method.resolvedRequestType!;
  const response = method.resolvedResponseType!;
  return {
    path: `/${service}/${method.name}`,
    requestStream: method.requestStream === true,
    responseStream: method.responseStream === true,
    requestSerialize: serializer(request),
    requestDeserialize: deserializer(request),
    responseSerialize: serializer(response),
    responseDeserialize: deserializer(response),
    originalName: method.name.charAt(0).toLowerCase() + method.name.slice(1),
  };
}

function serializer(type: protobuf.Type): (value: object) => Buffer {
  return (value) => type.encode(type.fromObject(value)).finish() as Buffer;
}

function deserializer(type: protobuf.Type): (bytes: Buffer) => object {
  return (bytes) => type.toObject(type.decode(bytes), conversion);
}
