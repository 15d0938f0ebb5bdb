import type { MethodDefinition } from "@grpc/proto-loader";
import type { Peer } from "./peer.ts";

/** What a handler knows of the call beside its message. */
export interface Call {
  readonly peer: Peer;
  /** The caller's certificate, DER: a door shows it to identity. Absent only where there is no TLS, in tests. */
  readonly certificate?: Buffer | undefined;
  /** Aborts when the caller goes away or the deadline passes. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch by the machine's clock; Infinity when the caller set none. */
  readonly deadlineMs: number;
  /** W3C traceparent of the caller, when it has one. */
  readonly traceparent: string | undefined;
  /** The caller's address, `127.0.0.1:40000`. */
  readonly address: string;
  /** The Region the caller wants to be served in, as it wrote it; undefined when it named none. */
  readonly region?: string | undefined;
}

/** A mapped type's way to leave out index signatures. */
type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] };
type MethodName<D> = KnownKeys<D> & string;
type In<M> = M extends MethodDefinition<infer Q, infer _S, infer _QO, infer _SO> ? Q : never;
type Out<M> = M extends MethodDefinition<infer _Q, infer S, infer _QO, infer _SO> ? S : never;
type Received<M> = M extends MethodDefinition<infer _Q, infer _S, infer QO, infer _SO> ? QO : never;
type Answered<M> = M extends MethodDefinition<infer _Q, infer _S, infer _QO, infer SO> ? SO : never;

/** The call object a generated handler type takes; its members tell which of gRPC's four kinds the method is. */
type CallOf<H> = H extends (call: infer C, ...rest: never[]) => void ? C : never;
type Kind<H> =
  CallOf<H> extends { request: unknown }
    ? CallOf<H> extends { write: unknown }
      ? "serverStream"
      : "unary"
    : CallOf<H> extends { write: unknown }
      ? "bidi"
      : "clientStream";

interface ServerShapes<M> {
  unary: (request: Received<M>, call: Call) => Promise<Out<M>>;
  serverStream: (request: Received<M>, call: Call) => AsyncIterable<Out<M>>;
  clientStream: (requests: AsyncIterable<Received<M>>, call: Call) => Promise<Out<M>>;
  bidi: (requests: AsyncIterable<Received<M>>, call: Call) => AsyncIterable<Out<M>>;
}

export interface CallOptions {
  /** Milliseconds the call may take; the client's default when absent, Infinity for a stream without end. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** The Region to be served in, for services that have several; on the wire metadata `x-keymesh-region`. */
  readonly region?: string;
}

interface ClientShapes<M> {
  unary: (request: In<M>, options?: CallOptions) => Promise<Answered<M>>;
  serverStream: (request: In<M>, options?: CallOptions) => AsyncIterable<Answered<M>>;
  clientStream: (requests: AsyncIterable<In<M>>, options?: CallOptions) => Promise<Answered<M>>;
  bidi: (requests: AsyncIterable<In<M>>, options?: CallOptions) => AsyncIterable<Answered<M>>;
}

type HandlerOf<H, K extends string> = K extends keyof H ? H[K] : never;

/** A service's handlers, derived from its proto: camelCase names, promises and async iterables. */
export type Handlers<D, H> = {
  readonly [K in MethodName<D> as Uncapitalize<K>]: ServerShapes<D[K & keyof D]>[Kind<HandlerOf<H, K>>];
};

/** A service as its clients call it. Every method throws ServiceError. */
export type ClientMethods<D, H> = {
  readonly [K in MethodName<D> as Uncapitalize<K>]: ClientShapes<D[K & keyof D]>[Kind<HandlerOf<H, K>>];
};
