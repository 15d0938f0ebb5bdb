import { TraceService } from "@keymesh/proto";
import { describe, expect, test } from "vitest";
import type { FinishedSpan } from "../finished-span.ts";
import { decodeTraces } from "./decode.ts";
import { encodeTraces } from "./encode.ts";
import type { TracesData } from "./types.ts";

const span: FinishedSpan = {
  service: "s3-sim",
  world: "normal",
  name: "s3.PutObject",
  kind: "server",
  traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
  spanId: "00f067aa0ba902b7",
  parentSpanId: "",
  startUnixNanos: 1_796_000_000_000_000_000n,
  endUnixNanos: 1_796_000_000_004_194_304n,
  attributes: {
    "keymesh.peer": "gateway",
    "keymesh.allowed": true,
    "keymesh.request_bytes": 52_428_800,
    ratio: 0.5,
  },
  events: [
    {
      name: "keymesh.key",
      timeUnixNanos: 1_796_000_000_002_097_152n,
      key: {
        kind: "DK",
        fingerprint: "0a1b2c3d",
        form: "plaintext",
        holder: "s3-sim",
        act: "wipe",
        bytes: 32,
        note: "done",
        inside: "00000000",
      },
    },
    { name: "keymesh.stored", timeUnixNanos: 0n, attributes: { "keymesh.stored.what": "EKT" } },
  ],
  error: "AccessDenied",
};
const hsmSpan: FinishedSpan = {
  ...span,
  service: "hsm-1",
  world: "crypto",
  spanId: "00f067aa0ba902b8",
  events: [],
};

/** Through protobuf bytes, as the generated code does it. */
function overTheWire(request: TracesData): TracesData {
  const method = TraceService.definition.Export!;
  return method.requestDeserialize(method.requestSerialize(request));
}

describe("OTLP", () => {
  test("spans survive encoding, the wire and decoding", () => {
    const decoded = decodeTraces(overTheWire(encodeTraces([span, hsmSpan], 7)));
    expect(decoded.spans).toEqual([span, hsmSpan]);
    expect(decoded.rejected).toBe(0);
    expect(decoded.droppedAtSource.get("s3-sim")).toBe(7);
  });

  test("a span without valid ids is rejected and counted", () => {
    const spans = [
      {},
      { traceId: Buffer.alloc(16), spanId: Buffer.alloc(8, 1) },
      { traceId: Buffer.alloc(15, 1), spanId: Buffer.alloc(8, 1) },
    ];
    const decoded = decodeTraces({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
    expect(decoded).toMatchObject({ spans: [], rejected: 3 });
  });

  test("a malformed key event stays an ordinary event, and long text is cut", () => {
    const event = {
      name: "keymesh.key",
      attributes: [{ key: "keymesh.key.kind", value: { stringValue: "Master" } }],
    };
    const [decoded] = decodeTraces({
      resourceSpans: [
        {
          scopeSpans: [
            {
              spans: [
                {
                  traceId: Buffer.alloc(16, 1),
                  spanId: Buffer.alloc(8, 1),
                  name: "x".repeat(10_000),
                  events: [event],
                },
              ],
            },
          ],
        },
      ],
    }).spans;
    expect(decoded?.events[0]?.key).toBeUndefined();
    expect(decoded?.name).toHaveLength(2048);
    expect(decoded).toMatchObject({ service: "unknown", world: "normal", kind: "internal" });
  });
});
