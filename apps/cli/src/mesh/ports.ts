import { randomInt } from "node:crypto";
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

/**
 * Where members listen: below the ports that systems hand out by themselves (from 32768 on Linux, 49152 elsewhere), which a connection
 * of anyone's may take between now and a member's start; above those that services are known by.
 */
const FROM = 12_000;
const TO = 32_000;
/** Blocks that are tried: one of them has a port in use now and then. */
const MAX_BLOCKS = 50;

/** `count` neighbouring ports that were free a moment ago, anywhere: meshes that start at the same time hardly meet. @throws MeshError */
export async function freePorts(host: string, count: number): Promise<number[]> {
  for (let i = 0; i < MAX_BLOCKS; i++) {
    const first = randomInt(FROM, TO - count);
    const ports = Array.from({ length: count }, (_, at) => first + at);
    const free = await Promise.all(ports.map((port) => isPortFree(host, port)));
    if (free.every(Boolean)) return ports;
  }
  throw new MeshError(`no ${count} neighbouring ports between ${FROM} and ${TO} are free on ${host}`);
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
