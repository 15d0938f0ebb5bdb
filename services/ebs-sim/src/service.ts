import { randomBytes } from "node:crypto";
import type { Fingerprint, Tracer } from "@keymesh/flow";
import type { PrincipalDirectory, SessionIssuer } from "@keymesh/identity";
import type { Clock, Logger } from "@keymesh/runtime";
import { Serial, type Storage } from "@keymesh/storage";
import { Authorizer } from "./access/authorizer.ts";
import type { Ebs } from "./context.ts";
import { Ec2Host } from "./host/ec2-host.ts";
import type { Hosts } from "./host/hosts.ts";
import type { HostKms, ServiceKms } from "./keys/kms-client.ts";
import { Retirements } from "./keys/retirements.ts";
import { VolumeKeys } from "./keys/volume-keys.ts";
import { InstanceStore } from "./store/instances.ts";
import { JsonStore } from "./store/json-store.ts";
import { VolumeStore } from "./store/volumes.ts";

/** What the EC2 service is made of; what is the host's goes by the ec2-host identity. */
export interface EbsParts {
  readonly regions: readonly string[];
  readonly clock: Clock;
  readonly log: Pick<Logger, "warn" | "error">;
  readonly fingerprint: Fingerprint;
  readonly directory: PrincipalDirectory;
  readonly storage: Storage;
  readonly kms: ServiceKms;
  readonly sessions: Pick<SessionIssuer, "serviceSession">;
  readonly hosts: Hosts;
  readonly host: {
    readonly storage: Storage;
    readonly kms: HostKms;
    readonly sessions: Pick<SessionIssuer, "instanceSession">;
    readonly tracer: Tracer;
  };
}

/** Puts the service together. */
export function createEbs(parts: EbsParts): Ebs {
  const { regions, clock, log, fingerprint, directory, storage, host } = parts;
  const store = new JsonStore(storage.kv);
  const keys = new VolumeKeys(parts.kms, parts.sessions, fingerprint);
  return {
    regions,
    clock,
    log,
    randomBytes,
    authorizer: new Authorizer(directory, clock),
    store,
    volumes: new VolumeStore(store),
    instances: new InstanceStore(store),
    blobs: storage.blobs,
    keys,
    retirements: new Retirements(store, keys, log),
    hosts: parts.hosts,
    host: new Ec2Host({ ...host, blobs: host.storage.blobs, fingerprint }),
    perInstance: new Serial(),
    background: new Set(),
  };
}

/** Lets what goes on behind answered calls end, wipes every key. */
export async function closeEbs(ebs: Ebs): Promise<void> {
  ebs.retirements.stop();
  await Promise.all(ebs.background);
  await ebs.host.close();
}
