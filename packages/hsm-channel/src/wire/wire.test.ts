import { ServiceError } from "@keymesh/errors";
import type { ForeignSpan } from "@keymesh/flow";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HsmAnswer, readAnswers, writeAnswer } from "./answers.ts";
import { ByteWriter } from "./bytes.ts";
import { type HsmCommand, readCommands, writeCommand } from "./commands.ts";
import type { Field } from "./fields.ts";
import * as fields from "./fields.ts";
import { maxCommandsPerFrame } from "./limits.ts";
import { operations } from "./operations.ts";

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const number = fc.nat(0xffff_ffff);
const kinds = new Map<Field<unknown>, fc.Arbitrary<unknown>>([
  [fields.bytes, bytes],
  [fields.text, fc.string({ unit: "grapheme" })],
  [fields.u32, number],
  [fields.flag, fc.boolean()],
  [fields.epochMs, fc.maxSafeNat()],
]);
/** Any command there is, of every operation of the table. */
const commands = fc.oneof(
  ...Object.entries(operations).map(([op, ofOperation]) =>
    fc.record({
      op: fc.constant(op),
      ...Object.fromEntries(Object.entries(ofOperation).map(([name, field]) => [name, valuesOf(field)])),
    }),
  ),
) as fc.Arbitrary<HsmCommand>;

function valuesOf(field: Field<unknown> | ReturnType<typeof fields.oneOf>): fc.Arbitrary<unknown> {
  return "names" in field ? fc.constantFrom(...field.names) : kinds.get(field)!;
}
const traced = fc.record({
  command: commands,
  traceparent: fc.option(fc.constant(`00-${"a".repeat(32)}-${"b".repeat(16)}-01`), { nil: undefined }),
});
const malformed = expect.objectContaining({ code: "SerializationException" });

function frameOf(list: readonly { command: HsmCommand; traceparent: string | undefined }[]): Buffer {
  const writer = new ByteWriter(16).u16(list.length);
  for (const command of list) writeCommand(writer, command);
  return Buffer.from(writer.view());
}

describe("a frame of commands", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(traced, { minLength: 1, maxLength: maxCommandsPerFrame }), (list) => {
        expect(readCommands(frameOf(list))).toEqual(list);
      }),
    );
  });

  test("cut short, lengthened or of arbitrary bytes is malformed, never a crash", () => {
    fc.assert(
      fc.property(fc.array(traced, { minLength: 1, maxLength: 4 }), fc.nat(), bytes, (list, n, noise) => {
        const frame = frameOf(list);
        expect(() => readCommands(frame.subarray(0, n % frame.length))).toThrow(malformed);
        expect(() => readCommands(Buffer.concat([frame, Buffer.alloc(1)]))).toThrow(malformed);
        try {
          expect(frameOf(readCommands(noise))).toEqual(noise);
        } catch (error) {
          expect(error).toEqual(malformed);
        }
      }),
    );
  });

  test("with a time past 2^53 - 1 or a name there is not is malformed", () => {
    const command = { op: "createImportKey", keyArn: "a", wrappingKeySpec: "RSA_2048" } as const;
    const validToMs = Number.MAX_SAFE_INTEGER;
    const wrappingAlgorithm = "RSAES_OAEP_SHA_1";
    const frame = frameOf([
      { command: { ...command, wrappingAlgorithm, validToMs }, traceparent: undefined },
    ]);
    expect(readCommands(frame)).toHaveLength(1);
    const changed = (at: number, octet: number) => {
      const bytes = Buffer.from(frame);
      bytes[bytes.length + at] = octet;
      return bytes;
    };
    // The last ten bytes: key spec, algorithm, and eight of the time.
    expect(() => readCommands(changed(-8, 0xff))).toThrow(malformed);
    expect(() => readCommands(changed(-9, 4))).toThrow(malformed);
    expect(() => readCommands(changed(-10, 3))).toThrow(malformed);
  });

  test("may hold 128 commands, and not one more", () => {
    const command = { command: { op: "generateRandom", numberOfBytes: 1 }, traceparent: undefined } as const;
    expect(readCommands(frameOf(Array(128).fill(command)))).toHaveLength(128);
    expect(() => readCommands(frameOf(Array(129).fill(command)))).toThrow(malformed);
    expect(() => readCommands(frameOf([]))).toThrow(malformed);
  });
});

describe("a frame of answers", () => {
  const span: ForeignSpan = {
    service: "hsm-1",
    world: "crypto",
    name: "GenerateDataKey",
    traceId: "a".repeat(32),
    spanId: "b".repeat(16),
    parentSpanId: "c".repeat(16),
    startUnixNanos: 1_700_000_000_123_456_789n,
    endUnixNanos: 1_700_000_000_123_456_790n,
    attributes: { region: "us-east-1" },
    keys: [],
  };

  test("is read as it was written: results, errors, spans", () => {
    const answers: HsmAnswer[] = [
      { outcome: [Buffer.from("blob"), Buffer.from("key")] },
      { outcome: new ServiceError("InvalidCiphertextException", ""), span },
      { outcome: [] },
    ];
    const writer = new ByteWriter(8).u16(answers.length);
    for (const answer of answers) writeAnswer(writer, answer);
    const frame = Buffer.from(writer.view());
    expect(readAnswers(frame, 3)).toEqual(answers);
    expect(() => readAnswers(frame, 2)).toThrow(malformed);
    for (let length = 0; length < frame.length; length++) {
      expect(() => readAnswers(frame.subarray(0, length), 3)).toThrow(malformed);
    }
  });
});

describe("the writer of a frame", () => {
  test("leaves nothing behind when it is wiped", () => {
    const writer = new ByteWriter(4).prefixed(Buffer.from("a plaintext data key"));
    const view = writer.view();
    writer.wipe();
    expect(view.every((byte) => byte === 0)).toBe(true);
    expect(writer.length).toBe(0);
  });
});
