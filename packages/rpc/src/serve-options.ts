import type { Tracer } from "@keymesh/flow";
import type { Implementation } from "./implement.ts";
import type { TlsIdentity } from "./tls-identity.ts";

export interface ServeOptions {
  readonly tls: TlsIdentity;
  /** `host:port`; port 0 takes a free one. */
  readonly listen: string;
  readonly services: readonly Implementation[];
  readonly tracer?: Tracer;
  /** Told of every error that is not a ServiceError: those are bugs. */
  readonly log?: { error(context: object, message: string): void };
}
