import type { KeyObject } from "node:crypto";
import type { PrincipalDirectory } from "@keymesh/identity";
import type { Clock, Logger } from "@keymesh/runtime";
import type { Storage } from "@keymesh/storage";
import { Authorizer } from "./access/authorizer.ts";
import type { S3Deps } from "./deps.ts";
import { type KmsClient, KmsDataKeys } from "./keys/kms-data-keys.ts";
import { ObjectKeys } from "./keys/object-keys.ts";
import { BucketStore } from "./store/buckets.ts";
import { GarbageCollector } from "./store/garbage.ts";
import { ObjectStore } from "./store/objects.ts";
import { PartBytesStore } from "./store/part-bytes.ts";
import type { Peers } from "./store/peers.ts";
import { UploadStore } from "./store/uploads.ts";

export interface S3Options {
  readonly storage: Storage;
  readonly kms: KmsClient;
  readonly directory: PrincipalDirectory;
  /** S3's root key, 32 bytes. */
  readonly rootKey: KeyObject;
  readonly regions: readonly string[];
  /** This process's name, the same after a restart. */
  readonly instance: string;
  readonly peers?: Peers;
  readonly clock: Clock;
  readonly log: Logger;
  /** Cryptographically strong. */
  readonly randomBytes: (bytes: number) => Buffer;
  readonly fingerprint: (bytes: Uint8Array) => string;
}

/** Puts together what the operations work with. */
export function createS3(options: S3Options): S3Deps {
  const { storage, clock, log, regions, randomBytes } = options;
  const bytes = new PartBytesStore(storage, options.instance);
  const onError = (err: unknown) => log.warn({ err }, "garbage is left for the next sweep");
  const garbage = new GarbageCollector(storage, bytes, onError, options.peers && { peers: options.peers });
  return {
    regions,
    clock,
    log,
    randomBytes,
    authorizer: new Authorizer(options.directory, clock),
    keys: new ObjectKeys({ ...options, kms: new KmsDataKeys(options.kms) }),
    buckets: new BucketStore(storage.kv),
    objects: new ObjectStore(storage, garbage),
    uploads: new UploadStore(storage, garbage),
    bytes,
    garbage,
  };
}
