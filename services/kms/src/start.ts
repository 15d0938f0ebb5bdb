import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createAudit } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { gatedDoor, gatedService, joinControl, memberState, tooLate } from "@keymesh/control";
import { createFingerprinter } from "@keymesh/flow";
import { createHsmFleet, loadServiceHost } from "@keymesh/hsm-channel";
import { createAuthenticator, createPrincipalDirectory, createSessionVerifier } from "@keymesh/identity";
import { Presence } from "@keymesh/presence";
import { connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import { Gate, instanceOf, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage } from "@keymesh/storage";
import { kmsAdminGrpc } from "./api/admin-grpc.ts";
import { kmsFleetGrpc } from "./api/fleet-grpc.ts";
import { kmsGrpc } from "./api/grpc.ts";
import { kmsJsonDoor } from "./api/json-door.ts";
import type { KmsConfig } from "./config.ts";
import { createKms } from "./create-kms.ts";
import { watchDue } from "./due/run-due.ts";
import { kmsState } from "./state/kms-state.ts";
import { replicasPrefix } from "./store/layout.ts";
import { Throttle } from "./throttle.ts";

/** How often it is written down when keys were last used, milliseconds: what a killed process loses of it. */
const useFlushMs = 2_000;
/** How often it is looked whether a deletion, a rotation or an expiry is due, milliseconds. */
const dueCheckMs = 1_000;
const stopGraceMs = 3_000;

/** Connects KMS to the rest of the mesh and opens both doors. */
export async function startKms(config: KmsConfig, log: Logger): Promise<RunningService> {
  const own = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const control = await joinControl({
    name: "kms",
    isCompact: config.KEYMESH_COMPACT,
    storage: config.KEYMESH_STORAGE,
    tls: own,
    clock,
    log,
  });
  const tls = { ...own, faults: control.faults };
  const host = await loadServiceHost(config.KEYMESH_SERVICE_HOST_DIR, "kms");
  const fingerprintKey = await fingerprintKeyOf(config);
  const tracesPerSecond = config.KEYMESH_TRACE_RATE;
  const tracer = connectTracer({ service: "kms", address: config.KEYMESH_FLOW, tls, tracesPerSecond });
  const identity = { address: config.KEYMESH_IDENTITY, tls, clock };
  const authenticator = createAuthenticator(identity);
  const verifier = createSessionVerifier({ ...identity, regions: config.KEYMESH_REGIONS });
  const directory = createPrincipalDirectory(identity);
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const audit = createAudit({ address: config.KEYMESH_TRAIL, tls });
  const fleet = createHsmFleet({ hsms: config.KEYMESH_HSMS, tls, host, tracer, log });
  const stopping = new AbortController();
  const rates = config.KEYMESH_KMS_THROTTLING;
  // Only quotas care how many replicas there are.
  const presence =
    rates &&
    new Presence({
      kv: control.kv,
      prefix: replicasPrefix,
      instance: instanceOf(config, "kms"),
      onFailure: (err) => log.warn({ err }, "cannot say now that this replica is there"),
    });
  presence?.join().catch((err: unknown) => log.debug({ err }, "the storage is not there yet"));
  const kms = createKms({
    kv: storage.kv,
    grantConsistencyMs: config.KEYMESH_GRANT_CONSISTENCY_MS,
    fleet,
    directory,
    audit,
    clock,
    regions: config.KEYMESH_REGIONS,
    randomBytes,
    fingerprint: createFingerprinter(fingerprintKey),
    throttle: rates && new Throttle(rates, () => 1 + (presence?.others.size ?? 0)),
  });
  const gate = new Gate();
  const inGate = <T>(act: () => Promise<T>) => gate.during(act, tooLate);
  kms.keys.watch(stopping.signal);
  const onDueFailure = (err: unknown) => log.warn({ err }, "cannot do now what is due");
  const lookAtDue = watchDue(kms, dueCheckMs, stopping.signal, onDueFailure, inGate);
  clock.onSet(lookAtDue, stopping.signal);
  const onUseFailure = (err: unknown) => log.warn({ err }, "cannot keep last uses now");
  kms.uses.writeBehind(useFlushMs, stopping.signal, onUseFailure, inGate);

  const regions = config.KEYMESH_REGIONS;
  const onBug = (err: unknown) => log.error({ err }, "a call failed by a bug");
  const grpc = await serve({
    tls,
    listen: config.KEYMESH_LISTEN,
    log,
    tracer,
    services: [
      gatedService(gate, kmsGrpc(kms, { authenticator, verifier, regions, onBug })),
      kmsAdminGrpc(kms, { authenticator, verifier, regions, onBug }),
      kmsFleetGrpc(kms),
      ...control.services,
      memberState(kmsState(kms, storage.kv, gate)),
    ],
  });
  const door = gatedDoor(gate, kmsJsonDoor(kms, { authenticator, regions, tracer, onBug }));
  const http = await listenPlainAndTls({ listen: config.KEYMESH_LISTEN_HTTP, tls, onBug, clock }, door);

  return {
    addresses: { grpc: grpc.address, http: http.address },
    async stop() {
      await Promise.all([http.stop(stopGraceMs), grpc.stop(stopGraceMs)]);
      stopping.abort();
      await presence?.leave();
      await kms.uses.flush().catch((err: unknown) => log.warn({ err }, "last uses are lost"));
      for (const part of [authenticator, verifier, directory]) part.close();
      await Promise.all([fleet.close(), audit.close(), control.close(), storage.close(), tracer.shutdown()]);
    },
  };
}

/** Without the mesh's own key, fingerprints agree only within this process. */
async function fingerprintKeyOf({ KEYMESH_FINGERPRINT_KEY_FILE: file }: KmsConfig): Promise<Buffer> {
  return file === undefined ? randomBytes(32) : await readFile(file);
}
