import { join } from "node:path";
import type { ServiceDefinition, UntypedServiceImplementation } from "@grpc/grpc-js";
import { loadSync, type Options, type PackageDefinition } from "@grpc/proto-loader";
import protobuf from "protobufjs";

const protoDir = join(import.meta.dirname, "../../../proto");

/** How messages look in code; the generated types are made with the same choices (scripts/generate.ts). */
const options: Options = {
  longs: Number,
  enums: String,
  defaults: true,
  oneofs: true,
  includeDirs: [protoDir],
};

const definitions = new Map<string, PackageDefinition>();
const roots = new Map<string, protobuf.Root>();

/** A service as code sees it: its name, and its definition loaded from `proto/` when first needed. */
export interface ServiceDescriptor<Definition, Handlers> {
  /** Full name, for example `keymesh.storage.v1.Storage`. */
  readonly name: string;
  /** For grpc-js: serializers and paths of each method. */
  readonly definition: ServiceDefinition<UntypedServiceImplementation>;
  /** Everything in the service's file, for reflection. */
  readonly package: PackageDefinition;
  /** The messages with their options, for codecs and constraints that read shapes. */
  protoRoot(): protobuf.Root;
  /** Only types: never set. */
  readonly types?: { readonly definition: Definition; readonly handlers: Handlers };
}

/** Describes the service `name` of `file` (a path below `proto/`). */
export function describeService<Definition, Handlers>(
  name: string,
  file: string,
): ServiceDescriptor<Definition, Handlers> {
  return {
    name,
    get definition() {
      return loadPackage(file)[name] as unknown as ServiceDefinition<UntypedServiceImplementation>;
    },
    get package() {
      return loadPackage(file);
    },
    protoRoot: () => loadRoot(file),
  };
}

function loadPackage(file: string): PackageDefinition {
  let definition = definitions.get(file);
  if (!definition) {
    definition = loadSync(file, options);
    definitions.set(file, definition);
  }
  return definition;
}

function loadRoot(file: string): protobuf.Root {
  let root = roots.get(file);
  if (!root) {
    root = new protobuf.Root();
    root.resolvePath = (_origin, target) => {
      const bundled = target.startsWith("google/protobuf/") && protobuf.common.get(target);
      return bundled ? target : join(protoDir, target.replace(`${protoDir}/`, ""));
    };
    root.loadSync(file).resolveAll();
    roots.set(file, root);
  }
  return root;
}
