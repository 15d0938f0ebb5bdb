import type { KeyEvent, KeyForm, KeyKind, World } from "../types.ts";

/**
 * One call flow, as the whiteboard draws it: made from the recorded spans of one trace, never from a script. The same value
 * feeds the page, the terminal, the exports and the test assertions; it is plain JSON.
 */
export interface Flow {
  readonly traceId: string;
  /** The root's operation. */
  readonly title: string;
  readonly startedMs: number;
  readonly durationMicros: number;
  /** In the order a picture shows them: the caller first, the HSMs behind the wall last. */
  readonly participants: readonly Participant[];
  /** In causal order. */
  readonly steps: readonly FlowStep[];
  /** One per key that took part. */
  readonly lanes: readonly KeyLane[];
  readonly atRest: AtRest;
  /** Spans whose parent never arrived: the picture may lack steps. */
  readonly orphanSpans: number;
}

export interface Participant {
  readonly name: string;
  readonly world: World;
}

export interface FlowStep {
  /** 1 for the first. */
  readonly number: number;
  /** `call` and `return` are arrows; `local` is what a participant does by itself (`from` equals `to`). */
  readonly kind: "call" | "return" | "local";
  /** The span told about; a call and its return share it. */
  readonly spanId: string;
  readonly from: string;
  readonly to: string;
  /** `kms.GenerateDataKey` */
  readonly operation: string;
  /** The world the step ends in. */
  readonly world: World;
  /** Microseconds after the flow began. */
  readonly offsetMicros: number;
  readonly principal?: string;
  readonly keyId?: string;
  readonly keys: readonly KeyEvent[];
  /** What came to rest in this step. */
  readonly stored: readonly StoredFact[];
  readonly decision?: { readonly allowed: boolean; readonly sentence: string };
  /** Error code a call ended with; on its return. */
  readonly error?: string;
  readonly sizes?: { readonly requestBytes?: number; readonly responseBytes?: number };
  readonly note?: string;
  readonly source?: string;
  /** The fault rule that disturbed the call, and how; on the call. */
  readonly fault?: string;
}

export interface StoredFact {
  /** `object ciphertext`, `encrypted data key`, `EKT`. */
  readonly what: string;
  readonly where: string;
  readonly bytes?: number;
}

/** The life of one key. */
export interface KeyLane {
  readonly kind: KeyKind;
  readonly fingerprint: string;
  /** Fingerprints of its wrapped bytes, where they were seen. */
  readonly wrappedFingerprints: readonly string[];
  readonly moments: readonly KeyMoment[];
  /** What is where once step `i + 1` is done; one entry per step. */
  readonly presence: readonly (readonly KeyPresence[])[];
}

export interface KeyMoment {
  readonly step: number;
  readonly holder: string;
  readonly act: KeyEvent["act"];
  readonly form: KeyForm;
}

export interface KeyPresence {
  readonly holder: string;
  readonly form: KeyForm;
}

export interface AtRest {
  readonly stored: readonly StoredFact[];
  /** Keys left in clear when the flow was over, and who holds them: an HSM's cache, an EC2 host, or a leak. */
  readonly inClear: readonly (KeyPresence & Pick<KeyLane, "kind" | "fingerprint">)[];
  /** Keys left wrapped or as records. */
  readonly wrapped: readonly (KeyPresence & Pick<KeyLane, "kind" | "fingerprint">)[];
}
