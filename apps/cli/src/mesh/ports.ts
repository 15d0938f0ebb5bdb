import { createServer } from "node:net";
import { MeshError } from "./mesh-error.ts";

/** Checks that the public port can be had, so that nothing is started when it can't. @throws MeshError */
export async function requireFreePort(host: string, port: number): Promise<void> {
  try {
    await listenOnce(host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new MeshError(`port ${port} is in use; stop what holds it, or choose another with --port N`);
    if (code === "EACCES")
      throw new MeshError(`port ${port} may not be used by this user; choose another with --port N`);
    throw new MeshError(`cannot listen on ${host}:${port}: ${(error as Error).message}`);
  }
}

/** Whether the port could be listened on just now. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  return listenOnce(host, port).then(
    () => true,
    () => false,
  );
}

/** `count` different ports that were free a moment ago. */
export async function freePorts(host: string, count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => open(host, 0)));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map(close));
  return ports;
}

async function listenOnce(host: string, port: number): Promise<void> {
  await close(await open(host, port));
}

function open(host: string, port: number) {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
