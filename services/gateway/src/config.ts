import { addressSchema, commonConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";

const member = /^([a-z][a-z0-9-]{0,62})=(.+)$/;

/** `kms=127.0.0.1:41001,kms=127.0.0.1:41002,storage=127.0.0.1:41003`; a member named several times has several replicas. */
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
  )
  .transform((members) =>
    [...Map.groupBy(members, ({ name }) => name)].map(([name, replicas]) => ({
      name,
      address: replicas.map(({ address }) => address).join(","),
    })),
  );

/** What the gateway reads from its environment. */
export const gatewayConfig = commonConfig.extend({
  KEYMESH_LISTEN_HTTP: addressSchema.default("127.0.0.1:4566"),
  KEYMESH_UPSTREAM_KMS: serversSchema.optional(),
  KEYMESH_UPSTREAM_S3: serversSchema.optional(),
  KEYMESH_UPSTREAM_EC2: serversSchema.optional(),
  KEYMESH_UPSTREAM_CLOUDTRAIL: serversSchema.optional(),
  KEYMESH_UPSTREAM_IDENTITY: serversSchema.optional(),
  /** gRPC addresses of the members whose health the gateway tells. */
  KEYMESH_HEALTH: healthSchema,
});

export type GatewayConfig = z.output<typeof gatewayConfig>;
