import { noopTracer, type Tracer } from "@keymesh/flow";
import type { Principal, PrincipalPolicies, Session } from "@keymesh/identity";
import type { Storage } from "@keymesh/storage";
import { createMemoryStorage } from "@keymesh/testing";
import type { Ec2Call } from "../call.ts";
import type { Ebs, Operation } from "../context.ts";
import { openedHere } from "../host/blocks.ts";
import type { HostRpc } from "../host/host-rpc.ts";
import type { Hosts } from "../host/hosts.ts";
import { createEbs } from "../service.ts";
import { FakeKms } from "./fake-kms.ts";

const ACCOUNT = "000000000000";
const REGION = "us-east-1";
export const root: Principal = {
  type: "Root",
  arn: `arn:aws:iam::${ACCOUNT}:root`,
  accountId: ACCOUNT,
  principalId: ACCOUNT,
};

/** Hosts over one store, which reach each other without a network. */
export class FakeHosts {
  readonly #alive = new Map<string, HostRpc>();
  /** Those that have lost touch with the others. */
  readonly cutOff = new Set<string>();

  /** The hosts as one of them sees them. */
  seenBy(self: string): Hosts {
    const { cutOff } = this;
    return {
      self,
      holdsOn: async () => !cutOff.has(self),
      isAlive: (host) => host === self || this.#alive.has(host),
      reach: async (host) => this.#alive.get(host),
    };
  }

  arrive(ebs: Ebs): void {
    this.#alive.set(ebs.hosts.self, {
      read: async (guest, offset, length) => (await openedHere(ebs, guest)).read(offset, length),
      write: async (guest, offset, data) => (await openedHere(ebs, guest)).write(offset, data),
      closeVolume: (volumeId) => ebs.host.detach(volumeId),
    });
  }

  /** A host is gone, with all that was in its memory. */
  die(host: string): void {
    this.#alive.delete(host);
  }
}

export interface World {
  readonly ebs: Ebs;
  readonly kms: FakeKms;
  readonly storage: Storage;
  readonly policies: { current: PrincipalPolicies };
  /** Runs an operation as the account's root, or as whoever is given. */
  run<I, O>(operation: Operation<I, O>, input: Partial<I>, principal?: Principal): Promise<O>;
  readonly hosts: FakeHosts;
  /** The same storage and KMS under a new process. */
  restart(): World;
  /** Another host over the same storage and KMS. */
  beside(name: string): World;
}

/** An EC2 service over a store in memory and a KMS of its own. */
export function createWorld(
  storage: Storage = createMemoryStorage(),
  kms: FakeKms = new FakeKms(),
  tracer: Tracer = noopTracer,
  hosts: FakeHosts = new FakeHosts(),
  self = "host-1",
): World {
  const policies: World["policies"] = { current: { identity: [] } };
  const sessionAs = (arn: string): Session => ({
    principal: { ...root, arn },
    door: "ec2",
    region: REGION,
    expiresMs: 0,
    token: Buffer.from(arn),
  });
  const ebs = createEbs({
    regions: [REGION, "eu-west-1"],
    clock: { now: () => Date.UTC(2026, 0, 1) },
    log: { warn() {}, error() {} },
    fingerprint: () => "00000000",
    directory: {
      policiesOf: async () => policies.current,
      exists: async () => true,
      find: async () => undefined,
    },
    hosts: hosts.seenBy(self),
    storage,
    kms,
    sessions: { serviceSession: async (_account, region) => sessionAs(`ec2.${region}.amazonaws.com`) },
    host: {
      storage,
      kms,
      sessions: {
        instanceSession: async (account, instanceId) =>
          sessionAs(`arn:aws:sts::${account}:assumed-role/aws:ec2-infrastructure/${instanceId}`),
      },
      tracer,
    },
  });
  hosts.arrive(ebs);
  return {
    ebs,
    hosts,
    kms,
    storage,
    policies,
    run: (operation, input, principal = root) =>
      operation.run(ebs, callAs(principal), { tagSpecifications: [], ...input } as never),
    restart: () => createWorld(storage, kms, tracer, hosts, self),
    beside: (name) => createWorld(storage, kms, tracer, hosts, name),
  };
}

export function callAs(principal: Principal): Ec2Call {
  return {
    session: { principal, door: "ec2", region: REGION, expiresMs: 0, token: Buffer.from(principal.arn) },
    region: REGION,
    accountId: principal.accountId,
    requestId: "request-1",
    sourceIp: "127.0.0.1",
    userAgent: "test",
    isSecure: true,
  };
}
