/**
 * The names of what spans say, shared by everyone who opens one. Standard OpenTelemetry names where they exist, so that any
 * OTLP tool shows them; `keymesh.*` for the rest. Described in docs/flow-tracing.md.
 */
export const attribute = {
  /** Resource: the process that made the span, `kms`, `hsm-1`. */
  serviceName: "service.name",
  /** Resource: `normal` or `crypto`. */
  world: "keymesh.world",
  /** Resource: spans this process has had to drop since it started. */
  spansDropped: "keymesh.spans_dropped",
  rpcSystem: "rpc.system",
  /** `keymesh.kms.v1.Kms` */
  rpcService: "rpc.service",
  /** `GenerateDataKey` */
  rpcMethod: "rpc.method",
  /** The other side of the call: a client span names the server it called, a server span the peer its certificate names. */
  peer: "keymesh.peer",
  /** ARN of the caller on whose rights the call is decided. */
  principal: "keymesh.principal",
  /** Key id or ARN of the KMS key the call uses. */
  keyId: "keymesh.key_id",
  region: "keymesh.region",
  requestId: "keymesh.request_id",
  /** The sentence saying which statement or grant decided, and how. */
  decision: "keymesh.decision",
  /** `true` or `false` beside {@link attribute.decision}. */
  allowed: "keymesh.allowed",
  /** The fault rule that disturbed the call, and how: `latency 800 ms (flt-1a2b3c4d)`. */
  fault: "keymesh.fault",
  /** The ServiceError code the call ended with. */
  error: "keymesh.error",
  errorMessage: "keymesh.error_message",
  /** One sentence for the reader of the diagram. */
  note: "keymesh.note",
  /** Where the fact behind the note is written down, `fidelity §1.2`. */
  source: "keymesh.source",
  /** Root spans, where they are forwarded to other receivers: the whiteboard's page of the trace. */
  whiteboard: "keymesh.whiteboard",
  /** Payload sizes in bytes. */
  requestBytes: "keymesh.request_bytes",
  responseBytes: "keymesh.response_bytes",
  /** Something was stored: what (`object ciphertext`, `EKT`), where, how many bytes. One span event each, named {@link eventName.stored}. */
  storedWhat: "keymesh.stored.what",
  storedWhere: "keymesh.stored.where",
  storedBytes: "keymesh.stored.bytes",
} as const;

/** Names of span events. */
export const eventName = {
  /** A {@link KeyEvent}; its fields are attributes under `keymesh.key.`. */
  key: "keymesh.key",
  /** Something came to rest in storage (`stored*` attributes). */
  stored: "keymesh.stored",
} as const;

/** Attributes of a key event. */
export const keyAttribute = {
  kind: "keymesh.key.kind",
  fingerprint: "keymesh.key.fingerprint",
  form: "keymesh.key.form",
  holder: "keymesh.key.holder",
  act: "keymesh.key.act",
  bytes: "keymesh.key.bytes",
  note: "keymesh.key.note",
  inside: "keymesh.key.inside",
} as const;
