import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createAudit } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { joinControl } from "@keymesh/control";
import { connectTracer, loadTlsIdentity, peerOfCertificate, serve } from "@keymesh/rpc";
import { type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage, type Storage } from "@keymesh/storage";
import { identityApis } from "./api/grpc.ts";
import { identityDoor } from "./api/query-door.ts";
import type { IdentityConfig } from "./config.ts";
import type { IdentityContext } from "./context.ts";
import { defaultAccountId } from "./domain/well-known.ts";
import { ensureAccount } from "./operations/ensure-account.ts";
import type { SeedFile } from "./seed-file.ts";
import { identityService } from "./service.ts";
import { AccessKeyUses } from "./store/access-key-uses.ts";
import { ChangeHub } from "./store/change-hub.ts";
import { EntityStore } from "./store/entity-store.ts";
import { openKeySealer } from "./store/key-sealer.ts";
import { SigningKeys } from "./store/signing-keys.ts";
import { TemporaryCredentials } from "./store/temporary-credentials.ts";
import { Turns } from "./store/turns.ts";

const stopGraceMs = 2000;
const storageWaitMs = 10_000;

/** Opens what identity needs, takes the seed in, and serves. */
export async function startIdentity(config: IdentityConfig, log: Logger): Promise<RunningService> {
  const seed = await readSeed(config.KEYMESH_SEED_FILE);
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
  await ensureAccount(context, defaultAccountId, "default");
  await context.signingKeys.active(context.clock.now());
  await seed?.apply(context);
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
  const services = [identityService(context), ...identityApis(api), ...control.services];
  const server = await serve({ tls, listen: config.KEYMESH_LISTEN, services, tracer, log });
  const door = identityDoor(api);
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

/** Seed files are rare and their reader is large: it is loaded only for one. */
async function readSeed(file: string | undefined): Promise<SeedFile | undefined> {
  if (file === undefined) return undefined;
  const { openSeedFile } = await import("./seed-file.ts");
  return openSeedFile(file);
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
