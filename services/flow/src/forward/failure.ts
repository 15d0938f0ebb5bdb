/** A batch that did not arrive. `message` is for the log: it holds nothing that was sent. */
export class ForwardFailure extends Error {
  override readonly name = "ForwardFailure";
  /** Whether the receiver may take it another time: it was away, or had too much to do. */
  readonly isPassing: boolean;

  constructor(message: string, options: { readonly isPassing: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.isPassing = options.isPassing;
  }
}

/** What the receiver says of a batch it took: spans it refused. */
export interface Receipt {
  readonly rejectedSpans: number;
}

/** Carries one OTLP request, whole or not at all. Rejects with a {@link ForwardFailure}. */
export interface Carrier {
  carry(request: object): Promise<Receipt>;
  close(): void;
}

/** How many spans an answer says were refused. */
export function receiptOf(answer: object): Receipt {
  const { partialSuccess } = answer as { partialSuccess?: { rejectedSpans?: number } | null };
  return { rejectedSpans: Math.max(0, Number(partialSuccess?.rejectedSpans ?? 0)) || 0 };
}
