/** Told how many bytes have gone by. */
export interface Progress {
  at(bytes: number): void;
  /** Nothing more comes. */
  end(): void;
}

const betweenMs = 200;

/** Bytes on a terminal's last line; silent elsewhere. */
export function terminalProgress(
  what: string,
  terminal: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
): Progress {
  let toldMs = Number.NEGATIVE_INFINITY;
  return {
    at(bytes) {
      const nowMs = performance.now();
      if (!terminal.isTTY || nowMs - toldMs < betweenMs) return;
      toldMs = nowMs;
      terminal.write(`\r${what} ${sizeOf(bytes)} …`);
    },
    end() {
      if (terminal.isTTY && toldMs > 0) terminal.write("\r\x1b[K");
    },
  };
}

/** The same stream, its bytes told as they go by. */
export async function* counted(
  stream: AsyncIterable<Uint8Array>,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      progress.at(bytes);
      yield chunk;
    }
  } finally {
    progress.end();
  }
}

/** A size for a person: `1.1 KiB`, `0.4 MiB`. */
export function sizeOf(bytes: number): string {
  return bytes < 100 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
