/**
 * What a hop says of itself while it works. A span is one hop of one call; its key events are the steps a whiteboard
 * draws. Nothing here ever carries key bytes: a key is named by its kind and a 4-byte keyed fingerprint.
 */

/**
 * The five keys of envelope encryption, and the one above them; and those by which material comes in from outside or from
 * another region: the key it is wrapped with on its way (an importer's RSA pair, an AES key two HSMs agreed on), and the
 * ephemeral pairs such an agreement takes. A public key is the half of a pair that anyone may have.
 */
export type KeyKind =
  | "KMSKey"
  | "HBK"
  | "EKT"
  | "DK"
  | "DEK"
  | "DomainKey"
  | "WrappingKey"
  | "AgreementKey"
  | "PublicKey";
/** How the key is present in this step. */
export type KeyForm = "record" | "plaintext" | "wrapped";
export type KeyAct = "create" | "import" | "unwrap" | "derive" | "use" | "wrap" | "export" | "wipe";
/** `crypto` is inside an HSM; everything else is `normal`. */
export type World = "normal" | "crypto";

export interface KeyEvent {
  readonly kind: KeyKind;
  /**
   * 8 lowercase hex digits: the first 4 bytes of HMAC-SHA256(mesh fingerprint key, key bytes or, for a record, its id). Of a
   * wrapped key, the fingerprint of the key inside where the holder knows it, else of the wrapped bytes. Of a wrapping or
   * agreement pair, that of its public key.
   */
  readonly fingerprint: string;
  /**
   * Only beside the fingerprint of wrapped bytes, said by who knows both (the HSM that wraps or unwraps): the fingerprint of
   * the key inside. The model then shows both as one key.
   */
  readonly inside?: string;
  readonly form: KeyForm;
  /** The process holding it, for example `hsm-1`, `kms`, `s3-sim`, `ec2-host`, `storage`, `caller`. */
  readonly holder: string;
  readonly act: KeyAct;
  /** Length of the key or token in bytes, where it says something. */
  readonly bytes?: number;
  /** One sentence for the reader, where the act alone does not say why. */
  readonly note?: string;
}

export type AttributeValue = string | number | boolean;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** A sampled span. Code that may run unsampled asks {@link currentSpan} and does nothing when there is none. */
export interface Span {
  /** W3C traceparent naming this span as the parent, to hand to the next hop. */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  event(name: string, attributes?: Attributes): void;
  key(event: KeyEvent): void;
}

export interface SpanOptions {
  readonly name: string;
  readonly kind: "server" | "client" | "internal";
  /** The caller's traceparent; absent at a root, where the sampler decides. An unsampled parent stays unsampled. */
  readonly traceparent?: string | undefined;
  readonly attributes?: Attributes;
}

/** A span finished elsewhere, handed over for export: an HSM has no road to the flow service, so KMS carries its spans. */
export interface ForeignSpan {
  readonly service: string;
  readonly world: World;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly startUnixNanos: bigint;
  readonly endUnixNanos: bigint;
  readonly attributes: Attributes;
  readonly keys: readonly KeyEvent[];
}

export interface Tracer {
  /** Runs `fn` inside a span (the current one for all it awaits), or just runs it when the call is not sampled. */
  span<T>(options: SpanOptions, fn: (span: Span | undefined) => Promise<T>): Promise<T>;
  /** Exports a span another process made. */
  adopt(span: ForeignSpan): void;
  /** Sends what waits, then stops. */
  shutdown(): Promise<void>;
}
