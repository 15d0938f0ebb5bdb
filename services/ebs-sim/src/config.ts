import { addressSchema, commonConfig, httpListenConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";

/** What ebs-sim reads from its environment. */
export const ebsConfig = commonConfig.extend(httpListenConfig.shape).extend({
  /** The certificate of the process's second identity, ec2-host: the instances' host, which alone sees volume keys. */
  KEYMESH_HOST_PKI_DIR: z.string(),
  /** Where other replicas reach this one's gRPC door; default where it listens, or this machine's first address. */
  KEYMESH_ADVERTISE: addressSchema.optional(),
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_IDENTITY: serversSchema,
  KEYMESH_TRAIL: serversSchema,
  KEYMESH_KMS: serversSchema,
});

export type EbsConfig = z.output<typeof ebsConfig>;
