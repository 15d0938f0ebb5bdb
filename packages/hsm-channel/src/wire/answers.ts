import { isErrorCode, ServiceError } from "@keymesh/errors";
import type { ForeignSpan } from "@keymesh/flow";
import { ByteReader, type ByteWriter } from "./bytes.ts";
import { maxFieldBytes, maxSpanBytes } from "./limits.ts";
import { malformedFrame } from "./malformed.ts";

/** What an HSM answers to one command: the result's fields in the order the operation has them, or an error. */
export interface HsmAnswer {
  readonly outcome: readonly Buffer[] | ServiceError;
  /** The HSM's span, when the command was sampled: KMS exports it, an HSM has no road to the flow service. */
  readonly span?: ForeignSpan;
}

const OK = 0;
const FAILED = 1;
/** No operation answers more fields. */
const maxFields = 3;

/** Writes one answer. */
export function writeAnswer(out: ByteWriter, answer: HsmAnswer): void {
  if (answer.outcome instanceof ServiceError) {
    out.u8(FAILED).prefixed(Buffer.from(answer.outcome.code)).prefixed(Buffer.from(answer.outcome.message));
  } else {
    out.u8(OK).u8(answer.outcome.length);
    for (const field of answer.outcome) out.prefixed(field);
  }
  out.prefixed(answer.span ? encodeSpan(answer.span) : NONE);
}

/** Reads a frame's answers. @throws ServiceError SerializationException unless there are exactly `count`. */
export function readAnswers(bytes: Buffer, count: number): HsmAnswer[] {
  const reader = new ByteReader(bytes, malformedFrame);
  if (reader.u16() !== count) throw malformedFrame();
  const answers: HsmAnswer[] = [];
  for (let i = 0; i < count; i++) answers.push(readAnswer(reader));
  reader.end();
  return answers;
}

const NONE = Buffer.alloc(0);

function readAnswer(reader: ByteReader): HsmAnswer {
  const outcome = readOutcome(reader);
  const span = reader.prefixed(maxSpanBytes);
  return span.length === 0 ? { outcome } : { outcome, span: decodeSpan(span) };
}

function readOutcome(reader: ByteReader): Buffer[] | ServiceError {
  const status = reader.u8();
  if (status === OK) {
    const count = reader.u8();
    if (count > maxFields) throw malformedFrame();
    return Array.from({ length: count }, () => reader.prefixed(maxFieldBytes));
  }
  const code = reader.prefixed(64).toString();
  const message = reader.prefixed(1_024).toString();
  if (status !== FAILED || !isErrorCode(code)) throw malformedFrame();
  return new ServiceError(code, message);
}

/** JSON, nanoseconds as decimal text: spans are few, and hold no secret. */
function encodeSpan(span: ForeignSpan): Buffer {
  const text = JSON.stringify(span, (_name, value) => (typeof value === "bigint" ? String(value) : value));
  const bytes = Buffer.from(text);
  return bytes.length <= maxSpanBytes ? bytes : NONE;
}

/** The sender is an HSM of our domain under our session key; its words are taken as they are, but for the form. */
function decodeSpan(bytes: Buffer): ForeignSpan {
  try {
    const span = JSON.parse(bytes.toString());
    return {
      ...span,
      startUnixNanos: BigInt(span.startUnixNanos),
      endUnixNanos: BigInt(span.endUnixNanos),
    };
  } catch {
    throw malformedFrame();
  }
}
