import type { Clock, Logger } from "@keymesh/runtime";
import type { BlobStore, Serial } from "@keymesh/storage";
import type { Authorizer } from "./access/authorizer.ts";
import type { Ec2Call } from "./call.ts";
import type { Ec2Host } from "./host/ec2-host.ts";
import type { Hosts } from "./host/hosts.ts";
import type { Retirements } from "./keys/retirements.ts";
import type { VolumeKeys } from "./keys/volume-keys.ts";
import type { InstanceStore } from "./store/instances.ts";
import type { JsonStore } from "./store/json-store.ts";
import type { VolumeStore } from "./store/volumes.ts";

/** What operations work with. */
export interface Ebs {
  readonly regions: readonly string[];
  readonly clock: Clock;
  readonly log: Pick<Logger, "warn" | "error">;
  /** Random bytes for ids; never for keys. */
  readonly randomBytes: (bytes: number) => Buffer;
  readonly authorizer: Authorizer;
  readonly store: JsonStore;
  readonly volumes: VolumeStore;
  readonly instances: InstanceStore;
  readonly blobs: BlobStore;
  readonly keys: VolumeKeys;
  readonly retirements: Retirements;
  readonly host: Ec2Host;
  readonly hosts: Hosts;
  /** Calls about one instance happen in turn. */
  readonly perInstance: Serial;
  /** What goes on after its call was answered; a stop waits for it. */
  readonly background: Set<Promise<void>>;
}

/** One API operation. */
export interface Operation<Input, Output> {
  /** The API's name. */
  readonly name: string;
  readonly readOnly: boolean;
  run(ebs: Ebs, call: Ec2Call, input: Input): Promise<Output>;
}
