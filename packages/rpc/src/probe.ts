import { type AddressInfo, createServer } from "node:net";

export interface ProbeOptions {
  /** `host:port`, loopback: whoever probes runs in the same container. */
  readonly listen: string;
  /** Asked for each probe; a failure counts as not serving. */
  readonly check: () => Promise<boolean>;
}

export interface Probe {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Tells a container's health check in one line of text whether the member serves: `SERVING` or `NOT_SERVING`. A check that had to
 * speak gRPC by mutual TLS itself would start a Node each time, which costs more than the member does at rest; so the member asks its
 * own gRPC health, and the check is a line of shell.
 */
export function serveProbe({ listen, check }: ProbeOptions): Promise<Probe> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    check()
      .catch(() => false)
      .then((isServing) => socket.end(isServing ? "SERVING\n" : "NOT_SERVING\n"));
  });
  const colon = listen.lastIndexOf(":");
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: listen.slice(0, colon), port: Number(listen.slice(colon + 1)) }, () => {
      server.off("error", reject).on("error", () => {});
      const { port } = server.address() as AddressInfo;
      resolve({ port, stop: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}
