import type { ServiceDescriptor } from "@keymesh/proto";
import type { Accept } from "./accept.ts";
import type { Handlers } from "./handlers.ts";

/** A service ready to be served: its description, its handlers by gRPC method name, and who may call it. */
export interface Implementation {
  readonly service: ServiceDescriptor<unknown, unknown>;
  readonly handlers: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly accept: Accept;
}

/** Binds typed handlers to a service. Every method must be there; the type says so. */
export function implement<D, H>(
  service: ServiceDescriptor<D, H>,
  handlers: NoInfer<Handlers<D, H>>,
  options: { readonly accept: Accept },
): Implementation {
  return {
    service,
    handlers: handlers as unknown as Implementation["handlers"],
    accept: options.accept,
  };
}

/** `GetRequest` → `getRequest`, as TypeScript's Uncapitalize does it. */
export function uncapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
