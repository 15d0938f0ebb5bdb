import type { Storage as StorageService } from "@keymesh/proto";
import type { Client } from "@keymesh/rpc";

/** A connection to the storage service. */
export type StorageClient = Client<typeof StorageService>;
