import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Redis } from "ioredis";
import { redisServer } from "./binaries.ts";
import { ServerProcess } from "./server-process.ts";
import { startRedis, until } from "./servers.ts";

export const GROUP = "keymesh";

/** A primary, a replica of it, and three Sentinels that let the replica take over. */
export interface SentinelGroup {
  readonly primary: ServerProcess;
  readonly replica: ServerProcess;
  readonly url: string;
  remove(): Promise<void>;
}

export async function startSentinelGroup(): Promise<SentinelGroup> {
  const primary = await startRedis();
  const replica = await startRedis("--replicaof", "127.0.0.1", String(primary.port));
  const asPrimary = new Redis({ port: primary.port, host: "127.0.0.1" });
  await until(async () => (await asPrimary.info("replication")).includes("state=online"));
  asPrimary.disconnect();
  const sentinels = await Promise.all([1, 2, 3].map(() => startSentinel(primary.port)));
  const connections = sentinels.map(({ port }) => new Redis({ port, host: "127.0.0.1" }));
  for (const sentinel of connections)
    await until(async () => {
      const facts = (await sentinel.call("SENTINEL", "MASTER", GROUP)) as string[];
      const of = (name: string) => facts[facts.indexOf(name) + 1];
      return of("num-other-sentinels") === "2" && of("num-slaves") === "1";
    });
  for (const sentinel of connections) sentinel.disconnect();
  return {
    primary,
    replica,
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(",")}/${GROUP}`,
    remove: async () => {
      await Promise.all([...sentinels, replica, primary].map((server) => server.remove()));
    },
  };
}

function startSentinel(primaryPort: number): Promise<ServerProcess> {
  return ServerProcess.start((port, folder) => {
    const file = join(folder, "sentinel.conf");
    writeFileSync(
      file,
      `port ${port}
bind 127.0.0.1
dir ${folder}
sentinel monitor ${GROUP} 127.0.0.1 ${primaryPort} 2
sentinel down-after-milliseconds ${GROUP} 1000
sentinel failover-timeout ${GROUP} 5000
`,
    );
    return [redisServer!, [file, "--sentinel"]];
  });
}
