import { describe, expect, test } from "vitest";
import { type ServerEvent, serverEvents } from "./server-events.ts";

async function read(...chunks: readonly Uint8Array[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const event of serverEvents(stream)) events.push(event);
  return events;
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe("server-sent events", () => {
  test("are read whole wherever the stream is cut, also within a character", async () => {
    const all = bytes('event: flow\ndata: {"a":"ü"}\n\n: still live\n\nevent: lost\ndata: 1\n\n');
    const expected = [
      { name: "flow", data: '{"a":"ü"}' },
      { name: "lost", data: "1" },
    ];
    for (let cut = 0; cut <= all.length; cut += 1)
      expect(await read(all.subarray(0, cut), all.subarray(cut))).toEqual(expected);
  });

  test("without a name are messages; half of one at the end is none", async () => {
    expect(await read(bytes("data: a\ndata: b\n\nevent: flow\ndata: c"))).toEqual([
      { name: "message", data: "a\nb" },
    ]);
  });

  test("end with what is too large", async () => {
    await expect(read(bytes(`data: ${"x".repeat(256 * 1024 - 6)}`))).resolves.toEqual([]);
    await expect(read(bytes(`data: ${"x".repeat(256 * 1024 - 5)}`))).rejects.toThrow("too large");
  });
});
