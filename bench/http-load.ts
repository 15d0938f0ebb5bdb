import { connect, type Socket } from "node:net";
import { type Latencies, latenciesOf } from "./latencies.ts";

export interface HttpLoad {
  readonly host: string;
  readonly port: number;
  /** The whole request as it goes over the wire: request line, headers, body. */
  readonly request: Buffer;
  readonly concurrency: number;
  /** When it ends: after so long, or after so many answers. */
  readonly durationMs?: number;
  readonly times?: number;
}

/**
 * Sends one request over and over on `concurrency` keep-alive connections, each waiting for its answer before it sends the next.
 * Raw sockets: the generator shares the machine's cores with what it measures and must cost little.
 * @throws Error when any answer is not a 200
 */
export async function httpLoad(load: HttpLoad): Promise<Latencies> {
  const samples: number[] = [];
  const { durationMs = Number.POSITIVE_INFINITY, times = Number.POSITIVE_INFINITY, concurrency } = load;
  const startedAt = performance.now();
  const until = startedAt + durationMs;
  // Those under way count as answered already, so that no more than `times` are sent.
  const isOver = () => performance.now() >= until || samples.length + concurrency > times;
  await Promise.all(
    Array.from({ length: Math.min(concurrency, times) }, () => oneConnection(load, isOver, samples)),
  );
  return latenciesOf(samples, performance.now() - startedAt);
}

function oneConnection(
  { host, port, request }: HttpLoad,
  isOver: () => boolean,
  samples: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    let sentAt = 0;
    let pending = "";
    let missing = -1;
    const send = () => {
      sentAt = performance.now();
      socket.write(request);
    };
    const finish = () => {
      samples.push(performance.now() - sentAt);
      if (isOver()) {
        socket.destroy();
        resolve();
      } else send();
    };
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("data", (bytes) => {
      if (missing < 0) {
        pending += bytes.toString("latin1");
        const end = pending.indexOf("\r\n\r\n");
        if (end < 0) return;
        if (!pending.startsWith("HTTP/1.1 200")) {
          fail(socket, reject, pending);
          return;
        }
        const length = /\r\ncontent-length: *(\d+)/i.exec(pending.slice(0, end + 2));
        if (!length) {
          fail(socket, reject, `no content-length in: ${pending.slice(0, end)}`);
          return;
        }
        missing = Number(length[1]) - (pending.length - end - 4);
        pending = "";
      } else missing -= bytes.length;
      if (missing > 0) return;
      missing = -1;
      finish();
    });
  });
}

function fail(socket: Socket, reject: (error: Error) => void, text: string): void {
  socket.destroy();
  reject(new Error(`unexpected answer: ${text.slice(0, 400)}`));
}
