import { type Access, SERVICES } from "./access.ts";

export const SHELLS = ["bash", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** Variables that would lead a client elsewhere, or make it sign as somebody else. */
const misleading = [
  "AWS_PROFILE",
  "AWS_DEFAULT_PROFILE",
  "AWS_SESSION_TOKEN",
  "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
  ...SERVICES.map((service) => `AWS_ENDPOINT_URL_${service.toUpperCase()}`),
];

/** Lines for the shell to run: they point AWS clients at the mesh and take away what would lead them elsewhere. */
export function shellLines(access: Access, shell: Shell = "bash"): string {
  const variables: [string, string][] = [
    ["AWS_ENDPOINT_URL", access.endpoint],
    ["AWS_ACCESS_KEY_ID", access.accessKeyId],
    ["AWS_SECRET_ACCESS_KEY", access.secretAccessKey],
    ["AWS_DEFAULT_REGION", access.region],
    ["AWS_REGION", access.region],
  ];
  const set = variables.map(([name, value]) => assignments[shell](name, value));
  return [...set, ...removals[shell](misleading)].map((line) => `${line}\n`).join("");
}

/** The same for any shell that knows `export`, short enough to read: for an environment in which little leads elsewhere. */
export function briefLines({ endpoint, region, accessKeyId, secretAccessKey }: Access): string {
  return [
    `export AWS_ENDPOINT_URL=${endpoint}`,
    `export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    `export AWS_DEFAULT_REGION=${region} AWS_REGION=${region}`,
    "unset AWS_PROFILE AWS_SESSION_TOKEN",
    "",
  ].join("\n");
}

const assignments: { readonly [S in Shell]: (name: string, value: string) => string } = {
  bash: (name, value) => `export ${name}=${posix(value)}`,
  fish: (name, value) => `set -gx ${name} ${posix(value)}`,
  powershell: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
};

const removals: { readonly [S in Shell]: (names: readonly string[]) => string[] } = {
  bash: (names) => [`unset ${names.join(" ")}`],
  fish: (names) => names.map((name) => `set -e ${name}`),
  powershell: (names) => names.map((name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`),
};

function posix(value: string): string {
  return /^[\w./:@%+=,-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/** The shell a person works in, by $SHELL; bash stands for every shell that knows `export`. */
export function shellOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Shell {
  const name = (env.SHELL ?? "").split("/").at(-1) ?? "";
  if (name === "fish") return "fish";
  return name === "" && platform === "win32" ? "powershell" : "bash";
}
