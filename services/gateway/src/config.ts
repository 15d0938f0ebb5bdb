import { addressSchema, commonConfig, flagSchema, serversSchema } from "@keymesh/runtime";
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

/** Printable, so that it can stand in a header. */
export const adminTokenSchema = z
  .string()
  .regex(/^[\x21-\x7e]{16,256}$/, "must be 16 to 256 visible characters");

/** An http address; `{traceId}` in it stands for the trace's id, which else comes at its end. Empty: none. */
const traceUrlSchema = z
  .string()
  .optional()
  .transform((url) => (url === "" ? undefined : url))
  .refine(
    (url) => url === undefined || /^https?:$/.test(URL.parse(url)?.protocol ?? ""),
    "must be an address such as http://localhost:16686/trace/{traceId}",
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
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_TRAIL: serversSchema,
  /** What the admin API wants to be shown where the port is not loopback's; or a file with it. */
  KEYMESH_ADMIN_TOKEN: adminTokenSchema.optional(),
  KEYMESH_ADMIN_TOKEN_FILE: z.string().optional(),
  /** The built page (apps/whiteboard/dist); absent: there is none at `/_keymesh/`. */
  KEYMESH_PAGE_DIR: z.string().min(1).optional(),
  /** YAML; taken in at every start, and after a reset. */
  KEYMESH_SEED_FILE: z.string().min(1).optional(),
  /** Folders of init hooks, separated by colons. */
  KEYMESH_INIT_DIR: z
    .string()
    .default("")
    .transform((list) => list.split(":").filter((folder) => folder !== "")),
  /** How long each hook may take. */
  KEYMESH_INIT_TIMEOUT_MS: z.coerce.number().int().min(1).max(3_600_000).default(300_000),
  /** What scripts get of the gateway's own environment. */
  PATH: z.string().optional(),
  HOME: z.string().optional(),
  TMPDIR: z.string().optional(),
  LANG: z.string().optional(),
  TZ: z.string().optional(),
  /** What `info` says of the mesh. */
  KEYMESH_HSM_COUNT: z.coerce.number().int().min(1).default(2),
  KEYMESH_MODE: z.enum(["processes", "containers"]).default("processes"),
  KEYMESH_STORAGE_KIND: z.enum(["embedded", "distributed"]).default("embedded"),
  /** 1: the HSMs were started with the same, and may be killed by a fault. */
  KEYMESH_HSM_DRILLS: flagSchema,
  /** Where another tool shows a trace, Jaeger's page for one. */
  KEYMESH_TRACE_URL: traceUrlSchema,
  /** As the S3 service's. */
  KEYMESH_S3_DOMAINS: z
    .string()
    .default("s3.localhost,s3.amazonaws.com,localhost")
    .transform((list) => list.split(",").map((item) => item.trim().toLowerCase())),
});

export type GatewayConfig = z.output<typeof gatewayConfig>;
