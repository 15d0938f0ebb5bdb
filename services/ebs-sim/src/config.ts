import { addressSchema, commonConfig, httpListenConfig } from "@keymesh/runtime";
import { z } from "zod";

/** What ebs-sim reads from its environment. */
export const ebsConfig = commonConfig.extend(httpListenConfig.shape).extend({
  /** The certificate of the process's second identity, ec2-host: the instances' host, which alone sees volume keys. */
  KEYMESH_HOST_PKI_DIR: z.string(),
  KEYMESH_STORAGE: addressSchema,
  KEYMESH_IDENTITY: addressSchema,
  KEYMESH_TRAIL: addressSchema,
  KEYMESH_KMS: addressSchema,
});

export type EbsConfig = z.output<typeof ebsConfig>;
