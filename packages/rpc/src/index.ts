export type { Accept } from "./accept.ts";
export { type ConnectOptions, connect, type RpcClient } from "./connect.ts";
export type { Call, CallOptions, ClientMethods, Handlers } from "./handlers.ts";
export { checkServing, type HealthQuery } from "./health.ts";
export { type Implementation, implement } from "./implement.ts";
export { type Peer, parsePeerUri, peerLabel, peerOf, peerUri } from "./peer.ts";
export { type RpcServer, type ServeOptions, serve } from "./serve.ts";
export { loadTlsIdentity, type TlsIdentity } from "./tls-identity.ts";
