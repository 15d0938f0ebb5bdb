import type { ServerHttp2Session } from "node:http2";
import type { Server } from "@grpc/grpc-js";

/**
 * Bytes a peer may send on a connection before they are read. HTTP/2 begins with 64 KiB, less than one blob message: a sender
 * then waits for the receiver sixteen times a MiB (measured: 360 MB/s with it, over 900 with this). It also bounds what can
 * lie unread per connection.
 */
export const FLOW_CONTROL_WINDOW_BYTES = 4 * 1024 * 1024;

/**
 * Gives a bound server's connections the window. grpc-js has a channel option for the client's end only; its server's HTTP/2
 * servers are private, so should they move in a later version, this does nothing and streams to the server are slower.
 */
export function widenWindows(server: Server): void {
  const { http2Servers } = server as unknown as {
    readonly http2Servers?: ReadonlyMap<
      { on(event: "session", listener: (session: ServerHttp2Session) => void): void },
      unknown
    >;
  };
  for (const http2Server of http2Servers?.keys() ?? []) {
    http2Server.on("session", (session) => {
      session.settings({ initialWindowSize: FLOW_CONTROL_WINDOW_BYTES });
      session.setLocalWindowSize(FLOW_CONTROL_WINDOW_BYTES);
    });
  }
}
