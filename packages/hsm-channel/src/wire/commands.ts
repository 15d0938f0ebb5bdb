import { ByteReader, type ByteWriter } from "./bytes.ts";
import type { Field } from "./fields.ts";
import { maxCommandsPerFrame, traceparentBytes } from "./limits.ts";
import { malformedFrame } from "./malformed.ts";
import { type Operations, operations } from "./operations.ts";

/** A command of one operation: its name and its fields. */
export type CommandOf<Op extends keyof Operations> = { readonly op: Op } & {
  readonly [Name in keyof Operations[Op]]: Operations[Op][Name] extends Field<infer Value> ? Value : never;
};

/** A command as an HSM carries it out. */
export type HsmCommand = { [Op in keyof Operations]: CommandOf<Op> }[keyof Operations];

/** A command with the trace it belongs to, when that is sampled. */
export interface TracedCommand {
  readonly command: HsmCommand;
  /** W3C traceparent, 55 characters. */
  readonly traceparent: string | undefined;
}

interface Codec {
  readonly op: HsmCommand["op"];
  /** The number it goes by on the channel. */
  readonly number: number;
  readonly names: readonly string[];
  readonly fields: readonly Field<unknown>[];
}

const codecs: readonly Codec[] = Object.entries(operations).map(([op, fields], i) => ({
  op: op as HsmCommand["op"],
  number: i + 1,
  names: Object.keys(fields),
  fields: Object.values(fields) as Field<unknown>[],
}));
const codecOf = Object.fromEntries(codecs.map((codec) => [codec.op, codec])) as Record<
  HsmCommand["op"],
  Codec
>;

/** Writes one command: operation, traceparent or nothing, then its fields. */
export function writeCommand(out: ByteWriter, { command, traceparent }: TracedCommand): void {
  const { number, names, fields } = codecOf[command.op];
  out.u8(number);
  out.prefixed(traceparent === undefined ? NONE : Buffer.from(traceparent, "latin1"));
  const values = command as unknown as Readonly<Record<string, unknown>>;
  for (let i = 0; i < fields.length; i++) fields[i]!.write(out, values[names[i]!]);
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

const NONE = Buffer.alloc(0);

function readCommand(reader: ByteReader): TracedCommand {
  const codec = codecs[reader.u8() - 1];
  const trace = reader.prefixed(traceparentBytes);
  if (!codec || (trace.length !== 0 && trace.length !== traceparentBytes)) throw malformedFrame();
  const traceparent = trace.length === 0 ? undefined : trace.toString("latin1");
  const { op, names, fields } = codec;
  const command: Record<string, unknown> = { op };
  for (let i = 0; i < fields.length; i++) command[names[i]!] = fields[i]!.read(reader);
  return { command: command as unknown as HsmCommand, traceparent };
}
