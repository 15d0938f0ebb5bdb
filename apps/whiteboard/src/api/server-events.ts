/** One server-sent event. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** An event larger than this is no event of the mesh. */
const MAX_EVENT_CHARS = 256 * 1024;

/** Events of a stream as they come; comments are skipped. @throws Error for an event beyond 256 Ki characters */
export async function* serverEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop()!;
      if (text.length > MAX_EVENT_CHARS) throw new Error("An event of the stream is too large.");
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function eventOf(block: string): ServerEvent | undefined {
  const fields = block.split(/\r?\n/).map((line) => /^([a-z]+): ?(.*)$/.exec(line) ?? []);
  const all = (wanted: string) => fields.flatMap(([, name, value]) => (name === wanted ? [value!] : []));
  const data = all("data");
  return data.length === 0 ? undefined : { name: all("event")[0] ?? "message", data: data.join("\n") };
}
