import { MeshFolder, operatorsOf } from "@keymesh/cli";
import { keepDomains } from "@keymesh/hsm-channel";
import { serveProbe } from "@keymesh/rpc";
import { type Runnable, runService } from "@keymesh/runtime";
import { containerAddresses, hsmName, PROBE_ADDRESS } from "./addresses.ts";
import type { ContainerConfig } from "./config.ts";

/** The two operators on duty: they open the HSM domains, and admit every HSM that comes back. Healthy when all domains are open. */
export async function runOperators(config: ContainerConfig, env: NodeJS.ProcessEnv): Promise<void> {
  const { grpc } = containerAddresses(config.KEYMESH_FLEET);
  const operators: Runnable = {
    name: "operators",
    async start(_env, log) {
      const off = new AbortController();
      const failing = new Map<string, string>();
      const duty = keepDomains(
        {
          ...operatorsOf(new MeshFolder(config.KEYMESH_MESH_DIR)),
          hsms: config.KEYMESH_FLEET.map((host) => grpc[hsmName(host)]!),
          regions: config.KEYMESH_REGIONS,
          onReadmission: (hsms) => log.info({ hsms }, "tampered HSMs re-admitted, as asked"),
          onOutcome({ region, did, epoch, members }) {
            failing.delete(region);
            log.info({ region, did, epoch, members }, "ceremony held");
          },
          onFailure(region, error) {
            const why = (error as Error).message;
            const what = region ?? "readmission";
            if (failing.get(what) !== why) log.warn({ region, why }, "no ceremony possible now");
            failing.set(what, why);
          },
        },
        off.signal,
      );
      const probe = await serveProbe({ listen: PROBE_ADDRESS, check: async () => duty.isOpen() });
      return {
        addresses: {},
        async stop() {
          off.abort();
          await probe.stop();
        },
      };
    },
  };
  await runService(operators, env);
}
