import { ServiceError } from "@keymesh/errors";
import { ByteReader, type ByteWriter } from "./bytes.ts";
import { maxCommandsPerFrame, maxFieldBytes, traceparentBytes } from "./limits.ts";

/** A command as an HSM carries it out; `context` in canonical form (`@keymesh/envelope`). */
export type HsmCommand =
  | { readonly op: "createHbk"; readonly keyArn: string }
  | { readonly op: "encrypt"; readonly ekt: Buffer; readonly plaintext: Buffer; readonly context: Buffer }
  | {
      readonly op: "decrypt";
      readonly ekt: Buffer;
      readonly ciphertextBlob: Buffer;
      readonly context: Buffer;
    }
  | {
      readonly op: "reEncrypt";
      readonly sourceEkt: Buffer;
      readonly ciphertextBlob: Buffer;
      readonly sourceContext: Buffer;
      readonly destinationEkt: Buffer;
      readonly destinationContext: Buffer;
    }
  | {
      readonly op: "generateDataKey";
      readonly ekt: Buffer;
      readonly numberOfBytes: number;
      readonly withPlaintext: boolean;
      readonly context: Buffer;
    }
  | { readonly op: "generateRandom"; readonly numberOfBytes: number };

/** A command with the trace it belongs to, when that is sampled. */
export interface TracedCommand {
  readonly command: HsmCommand;
  /** W3C traceparent, 55 characters. */
  readonly traceparent: string | undefined;
}

const OPS = ["createHbk", "encrypt", "decrypt", "reEncrypt", "generateDataKey", "generateRandom"] as const;

/** Writes one command: operation, traceparent or nothing, then its fields. Numbers are 4-byte fields. */
export function writeCommand(out: ByteWriter, { command, traceparent }: TracedCommand): void {
  out.u8(OPS.indexOf(command.op) + 1);
  out.prefixed(traceparent === undefined ? NONE : Buffer.from(traceparent, "latin1"));
  switch (command.op) {
    case "createHbk":
      out.prefixed(Buffer.from(command.keyArn, "utf8"));
      return;
    case "encrypt":
      out.prefixed(command.ekt).prefixed(command.plaintext).prefixed(command.context);
      return;
    case "decrypt":
      out.prefixed(command.ekt).prefixed(command.ciphertextBlob).prefixed(command.context);
      return;
    case "reEncrypt":
      out.prefixed(command.sourceEkt).prefixed(command.ciphertextBlob).prefixed(command.sourceContext);
      out.prefixed(command.destinationEkt).prefixed(command.destinationContext);
      return;
    case "generateDataKey":
      out
        .prefixed(command.ekt)
        .u32(command.numberOfBytes)
        .u8(command.withPlaintext ? 1 : 0);
      out.prefixed(command.context);
      return;
    case "generateRandom":
      out.u32(command.numberOfBytes);
  }
}

/** Reads a frame's commands. @throws ServiceError SerializationException for anything not as {@link writeCommand} writes it. */
export function readCommands(bytes: Buffer): TracedCommand[] {
  const reader = new ByteReader(bytes, malformedFrame);
  const count = reader.u16();
  if (count === 0 || count > maxCommandsPerFrame) throw malformedFrame();
  const commands: TracedCommand[] = [];
  for (let i = 0; i < count; i++) commands.push(readCommand(reader));
  reader.end();
  return commands;
}

/** What a frame that authenticates but does not parse is refused with: only a bug makes one. */
export function malformedFrame(): ServiceError {
  return new ServiceError("SerializationException", "The frame is malformed.");
}

const NONE = Buffer.alloc(0);

function readCommand(reader: ByteReader): TracedCommand {
  const op = OPS[reader.u8() - 1];
  const trace = reader.prefixed(traceparentBytes);
  if (op === undefined || (trace.length !== 0 && trace.length !== traceparentBytes)) throw malformedFrame();
  const traceparent = trace.length === 0 ? undefined : trace.toString("latin1");
  return { command: readFields(op, reader), traceparent };
}

function readFields(op: (typeof OPS)[number], reader: ByteReader): HsmCommand {
  const field = () => reader.prefixed(maxFieldBytes);
  switch (op) {
    case "createHbk":
      return { op, keyArn: field().toString("utf8") };
    case "encrypt":
      return { op, ekt: field(), plaintext: field(), context: field() };
    case "decrypt":
      return { op, ekt: field(), ciphertextBlob: field(), context: field() };
    case "reEncrypt":
      return {
        op,
        sourceEkt: field(),
        ciphertextBlob: field(),
        sourceContext: field(),
        destinationEkt: field(),
        destinationContext: field(),
      };
    case "generateDataKey":
      return {
        op,
        ekt: field(),
        numberOfBytes: reader.u32(),
        withPlaintext: readFlag(reader),
        context: field(),
      };
    case "generateRandom":
      return { op, numberOfBytes: reader.u32() };
  }
}

function readFlag(reader: ByteReader): boolean {
  const flag = reader.u8();
  if (flag > 1) throw malformedFrame();
  return flag === 1;
}
