import { InvalidArgumentError, Option } from "commander";

/** Where the storage service of this mesh keeps its data. */
export type StorageKind = "embedded" | "distributed";

/** What the storage service is told of Redis and the object store; it checks them itself. */
const VARIABLES = [
  "KEYMESH_REDIS_URL",
  "KEYMESH_REDIS_URL_FILE",
  "KEYMESH_REDIS_DURABILITY",
  "KEYMESH_REDIS_WAIT_REPLICAS",
  "KEYMESH_S3_ENDPOINT",
  "KEYMESH_S3_BUCKET",
  "KEYMESH_S3_REGION",
  "KEYMESH_S3_ACCESS_KEY",
  "KEYMESH_S3_ACCESS_KEY_FILE",
  "KEYMESH_S3_SECRET_KEY",
  "KEYMESH_S3_SECRET_KEY_FILE",
  "NODE_EXTRA_CA_CERTS",
];

/** `--storage`, or KEYMESH_STORAGE. */
export function storageOption(): Option {
  const kinds: StorageKind[] = ["embedded", "distributed"];
  return new Option(
    "--storage <kind>",
    "where data is kept: files in the data folder, or Redis and an S3-compatible store named by KEYMESH_REDIS_… and KEYMESH_S3_…",
  )
    .argParser((text) => {
      const kind = kinds.find((one) => one === text);
      if (!kind) throw new InvalidArgumentError(`must be one of ${kinds.join(", ")}.`);
      return kind;
    })
    .default("embedded")
    .env("KEYMESH_STORAGE");
}

/** The environment of a storage service that shares its data; nothing when it keeps it in files. */
export function sharedStorage(
  kind: StorageKind,
  env: NodeJS.ProcessEnv,
): { readonly sharedStorage?: Readonly<Record<string, string>> } {
  if (kind === "embedded") return {};
  const given = VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
  return { sharedStorage: { KEYMESH_STORAGE_DRIVER: "distributed", ...Object.fromEntries(given) } };
}
