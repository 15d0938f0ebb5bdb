import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createAudit } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { gatedDoor, gatedService, joinControl, memberState, tooLate } from "@keymesh/control";
import { createFingerprinter } from "@keymesh/flow";
import { createIdentityClient, createSessionIssuer } from "@keymesh/identity";
import { Presence } from "@keymesh/presence";
import { Kms } from "@keymesh/proto";
import { connect, connectTracer, loadTlsIdentity, serve, type TlsIdentity } from "@keymesh/rpc";
import { Gate, instanceOf, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage } from "@keymesh/storage";
import { ec2Door } from "./api/door.ts";
import { ebsGrpc } from "./api/grpc.ts";
import { hostGrpc } from "./api/host-handlers.ts";
import type { EbsConfig } from "./config.ts";
import type { Ebs } from "./context.ts";
import { HostConnections } from "./host/host-rpc.ts";
import { advertised, presentHosts } from "./host/present-hosts.ts";
import { resume, takeOverFrom } from "./operations/resume.ts";
import { closeEbs, createEbs } from "./service.ts";
import { ebsState } from "./state/ebs-state.ts";
import { allHosts } from "./store/layout.ts";

const STOP_GRACE_MS = 2_000;
const KMS_DEADLINE_MS = 10_000;
const RESUME_PATIENCE_MS = 30_000;
const RESUME_PAUSE_MS = 200;

/** Opens what EC2 needs by its two identities, finishes what a run before left, serves. */
export async function startEbs(config: EbsConfig, log: Logger): Promise<RunningService> {
  const own = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const control = await joinControl({
    name: "ebs-sim",
    isCompact: config.KEYMESH_COMPACT,
    storage: config.KEYMESH_STORAGE,
    tls: own,
    clock,
    log,
  });
  const tls = { ...own, faults: control.faults };
  const regions = config.KEYMESH_REGIONS;
  const fingerprint = createFingerprinter(
    config.KEYMESH_FINGERPRINT_KEY_FILE
      ? readFileSync(config.KEYMESH_FINGERPRINT_KEY_FILE)
      : Buffer.alloc(32),
  );
  const service = members(config, "ebs-sim", tls);
  const hostTls = { ...loadTlsIdentity(config.KEYMESH_HOST_PKI_DIR), faults: control.faults };
  const host = members(config, "ec2-host", hostTls);
  const identity = createIdentityClient({ address: config.KEYMESH_IDENTITY, tls, clock, regions });
  const audit = createAudit({ address: config.KEYMESH_TRAIL, tls });
  const { authenticator, directory } = identity;
  const gate = new Gate();
  const instance = instanceOf(config, "ebs-sim");
  let address = config.KEYMESH_ADVERTISE ?? advertised(config.KEYMESH_LISTEN);
  const presence: Presence = new Presence({
    kv: control.kv,
    prefix: allHosts,
    instance,
    about: () => address,
    onLost: () => void ebs.host.close(),
    onGone: (gone) => void takeOverPatiently(ebs, gone, gate, log),
    onFailure: (err) => log.warn({ err }, "cannot say now that this host is there"),
  });
  const connections = new HostConnections(tls);
  const hosts = presentHosts(instance, presence, connections);
  const ebs: Ebs = createEbs({ regions, clock, log, fingerprint, directory, ...service, host, hosts });
  await patiently(log, async () => {
    await presence.join();
    await resume(ebs);
  });

  const { tracer } = service;
  const door = gatedDoor(gate, ec2Door({ ebs, audit, authenticator, tracer }));
  const services = [
    gatedService(gate, ebsGrpc({ ebs, audit, authenticator })),
    hostGrpc(ebs),
    ...control.services,
    memberState(ebsState(ebs, service.storage, gate)),
  ];
  const server = await serve({ tls, listen: config.KEYMESH_LISTEN, services, tracer, log });
  if (address === "") {
    address = advertised(server.address);
    await presence.beat();
  }
  const onBug = (error: unknown) => log.error({ err: error }, "the endpoint failed by a bug");
  const listener = await listenPlainAndTls({ listen: config.KEYMESH_LISTEN_HTTP, tls, onBug, clock }, door);
  return {
    addresses: { grpc: server.address, http: listener.address },
    async stop() {
      await Promise.all([listener.stop(STOP_GRACE_MS), server.stop(STOP_GRACE_MS)]);
      await closeEbs(ebs);
      await presence.leave();
      connections.close();
      await audit.close();
      identity.close();
      await Promise.all([service.close(), host.close(), control.close()]);
    },
  };
}

/** The connections of one identity: nothing the host learns goes by the service's. */
function members(config: EbsConfig, name: string, tls: TlsIdentity) {
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const kms = connect(Kms, {
    address: config.KEYMESH_KMS,
    server: "kms",
    tls,
    deadlineMs: KMS_DEADLINE_MS,
    batched: true,
  });
  const sessions = createSessionIssuer({ address: config.KEYMESH_IDENTITY, tls });
  const tracer = connectTracer({
    service: name,
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  return {
    storage,
    kms,
    sessions,
    tracer,
    async close() {
      kms.close();
      sessions.close();
      await storage.close();
      await tracer.shutdown();
    },
  };
}

/** The storage may be coming up at the same time. */
async function patiently(log: Logger, act: () => Promise<void>): Promise<void> {
  const giveUpMs = performance.now() + RESUME_PATIENCE_MS;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (performance.now() > giveUpMs) throw error;
      log.debug({ err: error }, "the storage is not there yet");
      await sleep(RESUME_PAUSE_MS);
    }
  }
}

/** What is not taken over now is when its guest asks for it, or at the next start. Never throws. */
async function takeOverPatiently(ebs: Ebs, gone: string, gate: Gate, log: Logger): Promise<void> {
  try {
    await patiently(log, () => gate.during(() => takeOverFrom(ebs, gone), tooLate));
    log.info({ gone }, "took over from a host that is gone");
  } catch (error) {
    log.error({ err: error, gone }, "could not take over from a host that is gone");
  }
}
