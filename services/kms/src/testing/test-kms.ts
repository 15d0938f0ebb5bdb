import { randomBytes } from "node:crypto";
import type { Audit, AuditedCall } from "@keymesh/audit";
import { createFingerprinter } from "@keymesh/flow";
import type { Principal } from "@keymesh/identity";
import type { Kms as KmsService } from "@keymesh/proto";
import type { Call as RpcCall, RpcClient } from "@keymesh/rpc";
import { createMemoryStorage } from "@keymesh/testing";
import { kmsGrpc } from "../api/grpc.ts";
import type { Kms } from "../call.ts";
import { createKms, type KmsParts } from "../create-kms.ts";
import { FakeFleet } from "./fake-fleet.ts";
import { FakeIdentity, forwardedToken } from "./fake-identity.ts";

export const region = "us-east-1";
/** The Regions of the test mesh. */
export const regions = [region, "eu-west-1", "us-west-2"] as const;
export const accountId = "111122223333";
export const otherAccountId = "444455556666";
export const root = `arn:aws:iam::${accountId}:root`;
export const otherRoot = `arn:aws:iam::${otherAccountId}:root`;

type Types = NonNullable<(typeof KmsService)["types"]>;
/** The KMS client as gRPC callers have it, without what belongs to the connection. */
export type KmsClient = Omit<RpcClient<Types["definition"], Types["handlers"]>, "close">;

/** A clock that stands still until it is moved. */
export class TestClock {
  #now = Date.UTC(2026, 0, 15, 12);

  now(): number {
    return this.#now;
  }

  advanceMs(ms: number): void {
    this.#now += ms;
  }

  advanceDays(days: number): void {
    this.#now += days * 86_400_000;
  }
}

/** Keeps every record; fails with `outage` when it is set. */
export class RecordingAudit implements Audit {
  readonly records: AuditedCall[] = [];
  outage: Error | undefined;

  async record(call: AuditedCall): Promise<void> {
    if (this.outage !== undefined) throw this.outage;
    this.records.push(call);
  }

  async close(): Promise<void> {}
}

/** KMS over fakes: everything of this service is real, down to the gRPC handlers; the others are in memory. */
export function createTestKms(
  storage = createMemoryStorage(),
  parts: Pick<KmsParts, "throttle" | "grantConsistencyMs"> = {},
) {
  const fleet = new FakeFleet();
  const identity = new FakeIdentity();
  const audit = new RecordingAudit();
  const clock = new TestClock();
  identity.add(root);
  identity.add(otherRoot);
  const bugs: unknown[] = [];
  const makeReplica = () => {
    const kms: Kms = createKms({
      kv: storage.kv,
      fleet,
      directory: identity,
      audit,
      clock,
      regions,
      randomBytes,
      fingerprint: createFingerprinter(randomBytes(32)),
      ...parts,
    });
    kms.keys.watch(new AbortController().signal);
    const { authenticator, verifier } = identity;
    const onBug = (error: unknown) => bugs.push(error);
    const grpc = kmsGrpc(kms, { authenticator, verifier, regions, onBug });
    /** A principal's client; `inRegion` as its calls name it, the first Region when they name none. */
    const as = (arn: string, inRegion?: string) => clientOf(grpc, { kind: "principal", arn }, inRegion);
    const forService = (name: string, inRegion?: string) =>
      clientOf(grpc, { kind: "service", name }, inRegion);
    return { kms, as, forService };
  };
  return { ...makeReplica(), makeReplica, fleet, identity, audit, clock, storage, bugs };
}

export type TestKms = ReturnType<typeof createTestKms>;

/** The envelope of a service that calls for someone. */
export function onBehalfOf(arn: string, door: "s3" | "ec2", principal?: Principal) {
  const invokedBy = door === "s3" ? "fas.s3.amazonaws.com" : "ec2-frontend-api.amazonaws.com";
  return { session: forwardedToken({ arn, door, region, principal }), invokedBy };
}

type Handler = (request: object, call: RpcCall) => Promise<object>;

/** What a request looks like when it came over gRPC: lists and maps are there, if empty. */
const received = {
  encryptionContext: {},
  sourceEncryptionContext: {},
  destinationEncryptionContext: {},
  grantTokens: [],
  dryRunModifiers: [],
  tags: [],
  tagKeys: [],
  operations: [],
};
const envelope = {
  session: Buffer.alloc(0),
  invokedBy: "",
  sourceIp: "",
  userAgent: "",
  sharedEventId: "",
  requestId: "",
  sourceArn: "",
};

function clientOf(grpc: ReturnType<typeof kmsGrpc>, peer: RpcCall["peer"], inRegion?: string): KmsClient {
  const handlers = grpc.handlers as unknown as Readonly<Record<string, Handler>>;
  const invoke = async (name: string, request: { onBehalfOf?: object }) => {
    const call: RpcCall = {
      peer,
      signal: new AbortController().signal,
      deadlineMs: Number.POSITIVE_INFINITY,
      traceparent: undefined,
      address: "192.0.2.1:5000",
      region: inRegion,
    };
    const copied = structuredBuffers({ ...received, ...request });
    const sent = request.onBehalfOf
      ? { ...copied, onBehalfOf: { ...envelope, ...request.onBehalfOf } }
      : copied;
    return structuredBuffers(await handlers[name]!(sent, call));
  };
  const target = {} as KmsClient;
  return new Proxy(target, { get: (_, name: string) => (request: object) => invoke(name, request) });
}

/** A copy with buffers of its own, as the wire makes one: KMS wipes its own afterwards. */
function structuredBuffers<T extends object>(message: T): T {
  const entries = Object.entries(message).map(([name, value]) => [
    name,
    Buffer.isBuffer(value) ? Buffer.from(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

/** An AllowAll identity statement. */
export function allow(...actions: readonly string[]): object {
  return { Effect: "Allow", Action: actions, Resource: "*" };
}
