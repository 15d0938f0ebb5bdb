import { addressSchema, commonConfig } from "@keymesh/runtime";
import { z } from "zod";

const member = /^([a-z][a-z0-9-]{0,62})=(.+)$/;

/** `kms=127.0.0.1:41001,storage=127.0.0.1:41002` */
const healthSchema = z
  .string()
  .default("")
  .transform((list, context) =>
    list
      .split(",")
      .filter((item) => item.trim() !== "")
      .map((item) => {
        const [, name = "", address = ""] = member.exec(item.trim()) ?? [];
        if (!addressSchema.safeParse(address).success) {
          context.addIssue({ code: "custom", message: `"${item.trim()}" must be name=host:port` });
        }
        return { name, address };
      }),
  );

/** What the gateway reads from its environment. */
export const gatewayConfig = commonConfig.extend({
  KEYMESH_LISTEN_HTTP: addressSchema.default("127.0.0.1:4566"),
  KEYMESH_UPSTREAM_KMS: addressSchema.optional(),
  KEYMESH_UPSTREAM_S3: addressSchema.optional(),
  KEYMESH_UPSTREAM_EC2: addressSchema.optional(),
  KEYMESH_UPSTREAM_CLOUDTRAIL: addressSchema.optional(),
  KEYMESH_UPSTREAM_IDENTITY: addressSchema.optional(),
  /** gRPC addresses of the members whose health the gateway tells. */
  KEYMESH_HEALTH: healthSchema,
});

export type GatewayConfig = z.output<typeof gatewayConfig>;
