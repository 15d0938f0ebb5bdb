import { addressSchema, commonConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";

/** What the caller reads from its environment. */
export const callerConfig = commonConfig.extend({
  /** The public door, `host:port`; spoken to by TLS. */
  KEYMESH_GATEWAY: addressSchema,
  KEYMESH_FLOW: addressSchema,
  /** The EC2 service, for the blocks of a guest's disk. */
  KEYMESH_EBS: serversSchema,
  /** The certificate of the account's root: whom the EC2 service takes the guest's disk driver for. */
  KEYMESH_ROOT_PKI_DIR: z.string().min(1),
  KEYMESH_FINGERPRINT_KEY_FILE: z.string().min(1),
  /** A folder of its own for what it encrypts itself; emptied at start. */
  KEYMESH_CALLER_DIR: z.string().min(1),
  /** The access key it signs with: the account's root's unless told. */
  KEYMESH_CALLER_ACCESS_KEY_ID: z.string().min(1).max(128).default("test"),
  KEYMESH_CALLER_SECRET_ACCESS_KEY: z.string().min(1).max(128).default("test"),
});

export type CallerConfig = z.output<typeof callerConfig>;
