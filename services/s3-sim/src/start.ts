import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { createAudit } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { gatedDoor, gatedService, joinControl, memberState } from "@keymesh/control";
import { createFingerprinter } from "@keymesh/flow";
import { createAuthenticator, createPrincipalDirectory } from "@keymesh/identity";
import { Presence } from "@keymesh/presence";
import { Kms } from "@keymesh/proto";
import { connect, connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import { ConfigError, Gate, instanceOf, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage } from "@keymesh/storage";
import { s3AdminGrpc } from "./admin/service.ts";
import { s3Grpc } from "./api/grpc/service.ts";
import { restDoor } from "./api/rest/handler.ts";
import type { S3Config } from "./config.ts";
import { createS3 } from "./create-s3.ts";
import { finishBucketDeletions } from "./operations/finish-bucket-deletion.ts";
import { s3State } from "./state/s3-state.ts";
import { keepSwept } from "./store/keep-swept.ts";
import { names } from "./store/names.ts";
import type { Peers } from "./store/peers.ts";

const kmsDeadlineMs = 10_000;
const stopGraceMs = 3_000;
const rootKeyBytes = 32;
const joinPatienceMs = 30_000;
const joinPauseMs = 200;

/** Connects S3 to the rest of the mesh and opens both doors. */
export async function startS3(config: S3Config, log: Logger): Promise<RunningService> {
  const own = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const control = await joinControl({
    name: "s3-sim",
    isCompact: config.KEYMESH_COMPACT,
    storage: config.KEYMESH_STORAGE,
    tls: own,
    clock,
    log,
  });
  const tls = { ...own, faults: control.faults };
  const rootKey = await readRootKey(config.KEYMESH_S3_ROOT_KEY_FILE);
  const fingerprint = createFingerprinter(await fingerprintKeyOf(config));
  const tracesPerSecond = config.KEYMESH_TRACE_RATE;
  const tracer = connectTracer({ service: "s3-sim", address: config.KEYMESH_FLOW, tls, tracesPerSecond });
  const identity = { address: config.KEYMESH_IDENTITY, tls, clock };
  const authenticator = createAuthenticator(identity);
  const directory = createPrincipalDirectory(identity);
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const audit = createAudit({ address: config.KEYMESH_TRAIL, tls });
  const kms = connect(Kms, {
    address: config.KEYMESH_KMS,
    server: "kms",
    tls,
    deadlineMs: kmsDeadlineMs,
    batched: true,
  });
  const instance = instanceOf(config, "s3-sim");
  let sweepSoon = () => {};
  const presence = new Presence({
    kv: control.kv,
    prefix: names.replicas,
    instance,
    onGone: () => sweepSoon(),
    onFailure: (err) => log.warn({ err }, "cannot say now that this replica is there"),
  });
  const peers: Peers = {
    get areThere() {
      return presence.others.size > 0;
    },
    isAlive: (other) => presence.isAlive(other),
  };
  const regions = config.KEYMESH_REGIONS;
  const deps = createS3({
    storage,
    kms,
    directory,
    rootKey,
    regions,
    instance,
    peers,
    clock,
    log,
    randomBytes,
    fingerprint,
  });
  const stopping = new AbortController();
  const gate = new Gate();
  await joined(presence, log);
  const finish = () => finishBucketDeletions(deps);
  sweepSoon = keepSwept(storage, deps, { instance, peers }, stopping.signal, finish, gate);

  const door = { deps, authenticator, tracer, audit, clock, log };
  const grpc = await serve({
    tls,
    listen: config.KEYMESH_LISTEN,
    log,
    tracer,
    services: [
      gatedService(gate, s3Grpc(door)),
      s3AdminGrpc(storage),
      ...control.services,
      memberState(s3State(storage, deps.garbage, rootKey, gate)),
    ],
  });
  const onBug = (err: unknown) => log.error({ err }, "a request failed by a bug");
  const rest = gatedDoor(gate, restDoor({ ...door, domains: config.KEYMESH_S3_DOMAINS }));
  const http = await listenPlainAndTls({ listen: config.KEYMESH_LISTEN_HTTP, tls, onBug, clock }, rest);

  return {
    addresses: { grpc: grpc.address, http: http.address },
    async stop() {
      await Promise.all([http.stop(stopGraceMs), grpc.stop(stopGraceMs)]);
      stopping.abort();
      await presence.leave();
      for (const part of [authenticator, directory, kms]) part.close();
      await Promise.all([audit.close(), control.close(), storage.close(), tracer.shutdown()]);
    },
  };
}

/** The storage may be coming up at the same time. */
async function joined(presence: Presence, log: Logger): Promise<void> {
  for (const giveUpMs = performance.now() + joinPatienceMs; ; ) {
    try {
      return await presence.join();
    } catch (error) {
      if (performance.now() > giveUpMs) throw error;
      log.debug({ err: error }, "the storage is not there yet");
      await sleep(joinPauseMs);
    }
  }
}

async function readRootKey(file: string): Promise<KeyObject> {
  const bytes = await readFile(file);
  try {
    if (bytes.length === rootKeyBytes) return createSecretKey(bytes);
    throw new ConfigError(
      `KEYMESH_S3_ROOT_KEY_FILE: must hold ${rootKeyBytes} bytes, this has ${bytes.length}`,
    );
  } finally {
    bytes.fill(0);
  }
}

/** Without the mesh's own key, fingerprints agree only within this process. */
async function fingerprintKeyOf({ KEYMESH_FINGERPRINT_KEY_FILE: file }: S3Config): Promise<Buffer> {
  return file === undefined ? randomBytes(32) : await readFile(file);
}
