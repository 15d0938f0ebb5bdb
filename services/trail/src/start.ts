import { auditOver } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { gatedDoor, gatedService, joinControl, memberState, tooLate } from "@keymesh/control";
import { CallerPoliciesCache, createIdentityClient } from "@keymesh/identity";
import type { trailV1 } from "@keymesh/proto";
import { connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import { Gate, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage } from "@keymesh/storage";
import { cloudTrailDoor } from "./api/wire.ts";
import type { TrailConfig } from "./config.ts";
import type { TrailContext } from "./context.ts";
import { recordIn } from "./domain/append-rules.ts";
import { trailService } from "./service.ts";
import { trailState } from "./state/trail-state.ts";
import { GroupCommit } from "./store/group-commit.ts";
import { RecordStore } from "./store/record-store.ts";
import { keepRetention } from "./store/retention.ts";
import { WatchHub } from "./store/watch-hub.ts";

const stopGraceMs = 2000;

/** Opens what the trail needs, serves, and takes care that records go when their time is over. */
export async function startTrail(config: TrailConfig, log: Logger): Promise<RunningService> {
  const own = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const control = await joinControl({
    name: "trail",
    isCompact: config.KEYMESH_COMPACT,
    storage: config.KEYMESH_STORAGE,
    tls: own,
    clock,
    log,
  });
  const tls = { ...own, faults: control.faults };
  const regions = config.KEYMESH_REGIONS;
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const identity = createIdentityClient({ address: config.KEYMESH_IDENTITY, tls, clock, regions });
  const tracer = connectTracer({
    service: "trail",
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  const commit = new GroupCommit(storage.kv);
  const context: TrailContext = {
    commit,
    records: new RecordStore(storage.kv),
    hub: new WatchHub(storage.kv),
    policies: new CallerPoliciesCache(identity.directory),
    clock,
    regions,
  };
  const audit = ownAudit(commit);
  const { authenticator } = identity;
  const gate = new Gate();
  const services = [
    gatedService(gate, trailService(context, audit, authenticator)),
    ...control.services,
    memberState(trailState(storage.kv, commit, gate)),
  ];
  const door = gatedDoor(gate, cloudTrailDoor({ context, audit, authenticator, tracer, log }));
  const server = await serve({ tls, listen: config.KEYMESH_LISTEN, services, tracer, log });
  const onBug = (error: unknown) => log.error({ err: error }, "the endpoint failed by a bug");
  const listener = await listenPlainAndTls({ listen: config.KEYMESH_LISTEN_HTTP, tls, onBug, clock }, door);
  const inGate = <T>(act: () => Promise<T>) => gate.during(act, tooLate);
  const stopRetention = keepRetention(context.records, clock, log, inGate);
  return {
    addresses: { grpc: server.address, http: listener.address },
    async stop() {
      stopRetention();
      await Promise.all([listener.stop(stopGraceMs), server.stop(stopGraceMs)]);
      await commit.drain();
      identity.close();
      await control.close();
      await storage.close();
      await tracer.shutdown();
    },
  };
}

/** The trail's own calls are recorded without a detour, by the same rules as everybody's. */
export function ownAudit(commit: Pick<GroupCommit, "append" | "drain">) {
  return auditOver({
    deliver: (request: trailV1.NewRecord) =>
      commit.append(recordIn(request as trailV1.NewRecord__Output, "trail")),
    close: () => commit.drain(),
  });
}
