import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createAudit } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { gatedDoor, gatedService, joinControl, memberState } from "@keymesh/control";
import { connectTracer, loadTlsIdentity, peerOfCertificate, serve } from "@keymesh/rpc";
import { Gate, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage, type Storage } from "@keymesh/storage";
import { identityApis } from "./api/grpc.ts";
import { identityDoor } from "./api/query-door.ts";
import type { IdentityConfig } from "./config.ts";
import type { IdentityContext } from "./context.ts";
import { identityService } from "./service.ts";
import { identityState, putInPlace } from "./state/identity-state.ts";
import { AccessKeyUses } from "./store/access-key-uses.ts";
import { ChangeHub } from "./store/change-hub.ts";
import { EntityStore } from "./store/entity-store.ts";
import { openKeySealer } from "./store/key-sealer.ts";
import { SigningKeys } from "./store/signing-keys.ts";
import { TemporaryCredentials } from "./store/temporary-credentials.ts";
import { Turns } from "./store/turns.ts";

const stopGraceMs = 2000;
const storageWaitMs = 30_000;

/** Opens what identity needs, and serves. */
export async function startIdentity(config: IdentityConfig, log: Logger): Promise<RunningService> {
  const own = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const control = await joinControl({
    name: "identity",
    isCompact: config.KEYMESH_COMPACT,
    storage: config.KEYMESH_STORAGE,
    tls: own,
    clock,
    log,
  });
  const tls = { ...own, faults: control.faults };
  const sealer = openKeySealer(config.KEYMESH_IDENTITY_KEY_FILE, randomBytes);
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const entities = new EntityStore(storage.kv);
  const context: IdentityContext = {
    entities,
    turns: new Turns(entities),
    sealer,
    temporary: new TemporaryCredentials(sealer, randomBytes),
    uses: new AccessKeyUses(storage.kv),
    signingKeys: new SigningKeys(storage.kv, sealer),
    hub: new ChangeHub(),
    clock,
    randomBytes,
    // Certificates live by the machine's clock, as TLS judges them, not by the mesh's.
    peerOfCertificate: (certificate) => peerOfCertificate(certificate, tls.ca, Date.now()),
  };
  await storageReady(storage);
  await putInPlace(context);
  const following = new AbortController();
  context.hub.follow(storage.kv, following.signal);
  const audit = createAudit({ address: config.KEYMESH_TRAIL, tls });
  const tracer = connectTracer({
    service: "identity",
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  const regions = config.KEYMESH_REGIONS;
  const api = { context, audit, regions, tracer, log };
  const gate = new Gate();
  const services = [
    identityService(context),
    ...identityApis(api).map((service) => gatedService(gate, service)),
    ...control.services,
    memberState(identityState(context, storage.kv, gate)),
  ];
  const server = await serve({ tls, listen: config.KEYMESH_LISTEN, services, tracer, log });
  const door = gatedDoor(gate, identityDoor(api));
  const onBug = (error: unknown) => log.error({ err: error }, "the endpoint failed by a bug");
  const listener = await listenPlainAndTls({ listen: config.KEYMESH_LISTEN_HTTP, tls, onBug, clock }, door);
  return {
    addresses: { grpc: server.address, http: listener.address },
    async stop() {
      following.abort();
      context.hub.close();
      await Promise.all([listener.stop(stopGraceMs), server.stop(stopGraceMs)]);
      await audit.close();
      await control.close();
      await storage.close();
      await tracer.shutdown();
    },
  };
}

/** Storage starts beside identity; it is waited for. @throws Error when it does not answer in time */
async function storageReady({ kv }: Storage): Promise<void> {
  const giveUpMs = performance.now() + storageWaitMs;
  while (true) {
    try {
      await kv.get("identity/accounts/000000000000");
      return;
    } catch (error) {
      if (performance.now() > giveUpMs) {
        throw new Error(`storage did not answer within ${storageWaitMs / 1000} s`, { cause: error });
      }
      await sleep(50);
    }
  }
}
