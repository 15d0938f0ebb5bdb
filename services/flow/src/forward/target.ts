import { readFileSync } from "node:fs";
import { ConfigError } from "@keymesh/runtime";
import { headersOf } from "./headers.ts";
import type { OtelVariables } from "./variables.ts";

/** Whom an OTLP receiver is believed to be, and what it is shown. PEM. */
export interface TargetTls {
  readonly ca?: Buffer;
  readonly key?: Buffer;
  readonly cert?: Buffer;
}

/** The OTLP receiver that spans are forwarded to. */
export interface ForwardTarget {
  readonly protocol: "grpc" | "http/protobuf";
  /** Of gRPC, `host:port`; else the URL that requests are posted to. */
  readonly address: string;
  /** Absent: in clear. */
  readonly tls?: TargetTls | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly isCompressed: boolean;
  /** For one batch. */
  readonly timeoutMs: number;
}

type Setting =
  | "ENDPOINT"
  | "PROTOCOL"
  | "INSECURE"
  | "HEADERS"
  | "COMPRESSION"
  | "TIMEOUT"
  | "CERTIFICATE"
  | "CLIENT_KEY"
  | "CLIENT_CERTIFICATE";

const maxTimeoutMs = 60_000;

/**
 * Where the variables say that spans go; undefined: nowhere, which is how it is when no endpoint is named. The variable for traces goes
 * before the one for everything. @throws ConfigError naming the variable
 */
export function forwardTarget(env: OtelVariables): ForwardTarget | undefined {
  const endpoint = setting(env, "ENDPOINT");
  if (endpoint === undefined || isOff(env)) return undefined;
  const protocol = protocolOf(env);
  return {
    protocol,
    ...(protocol === "grpc" ? grpcAddress(env, endpoint) : httpAddress(env, endpoint)),
    headers: headersOf(setting(env, "HEADERS"), protocol),
    isCompressed: isCompressed(env),
    timeoutMs: timeoutOf(env),
  };
}

interface Given {
  readonly name: string;
  readonly value: string;
}

function setting(env: OtelVariables, what: Setting): Given | undefined {
  for (const name of [`OTEL_EXPORTER_OTLP_TRACES_${what}`, `OTEL_EXPORTER_OTLP_${what}`] as const) {
    const value = env[name];
    if (value !== undefined) return { name, value };
  }
  return undefined;
}

function isOff({ OTEL_SDK_DISABLED: disabled, OTEL_TRACES_EXPORTER: exporter = "otlp" }: OtelVariables) {
  if (exporter !== "otlp" && exporter !== "none")
    throw new ConfigError("OTEL_TRACES_EXPORTER: must be otlp or none; spans are forwarded by OTLP alone");
  return exporter === "none" || isTrue("OTEL_SDK_DISABLED", disabled);
}

function isTrue(name: string, value = "false"): boolean {
  if (!/^(true|false)$/i.test(value)) throw new ConfigError(`${name}: must be true or false`);
  return value.toLowerCase() === "true";
}

function protocolOf(env: OtelVariables): ForwardTarget["protocol"] {
  const { name, value } = setting(env, "PROTOCOL") ?? { name: "", value: "http/protobuf" };
  if (value === "grpc" || value === "http/protobuf") return value;
  throw new ConfigError(`${name}: must be grpc or http/protobuf; http/json is not supported`);
}

type Address = Pick<ForwardTarget, "address" | "tls">;

/** With a scheme it says whether there is TLS; without, `..._INSECURE` does. */
function grpcAddress(env: OtelVariables, { name, value }: Given): Address {
  const insecure = setting(env, "INSECURE");
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
  const isInClear = insecure !== undefined && isTrue(insecure.name, insecure.value);
  const url = urlOf(name, hasScheme ? value : `${isInClear ? "http" : "https"}://${value}`);
  if (url.pathname !== "/") throw new ConfigError(`${name}: has no path when the protocol is grpc`);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return { address: `${url.hostname}:${port}`, tls: tlsOf(env, url) };
}

/** The endpoint for everything is the place below which each signal has its path. */
function httpAddress(env: OtelVariables, { name, value }: Given): Address {
  const url = urlOf(name, value);
  const isWhole = name === "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
  if (!isWhole) url.pathname = `${url.pathname.replace(/\/$/, "")}/v1/traces`;
  return { address: url.href, tls: tlsOf(env, url) };
}

function urlOf(name: string, text: string): URL {
  const url = URL.parse(text);
  const isFit =
    (url?.protocol === "http:" || url?.protocol === "https:") &&
    url.hostname !== "" &&
    url.username + url.password + url.hash === "";
  // The text is not repeated: somebody may have put a password into it.
  if (!isFit) throw new ConfigError(`${name}: must be a URL such as http://localhost:4318, without a user`);
  return url;
}

function tlsOf(env: OtelVariables, { protocol }: URL): TargetTls | undefined {
  const files = (["CERTIFICATE", "CLIENT_KEY", "CLIENT_CERTIFICATE"] as const).map((what) =>
    setting(env, what),
  );
  const [ca, key, cert] = files.map((given) => given && fileOf(given));
  const lone = key && !cert ? files[1] : cert && !key ? files[2] : undefined;
  if (lone) throw new ConfigError(`${lone.name}: a client has a key and a certificate; give both`);
  if (protocol === "http:") return undefined;
  return { ...(ca && { ca }), ...(key && { key }), ...(cert && { cert }) };
}

function fileOf({ name, value }: Given): Buffer {
  try {
    return readFileSync(value);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${name}: cannot be read (${code ?? "unknown"})`);
  }
}

function isCompressed(env: OtelVariables): boolean {
  const { name, value } = setting(env, "COMPRESSION") ?? { name: "", value: "none" };
  if (value !== "gzip" && value !== "none") throw new ConfigError(`${name}: must be gzip or none`);
  return value === "gzip";
}

function timeoutOf(env: OtelVariables): number {
  const { name, value } = setting(env, "TIMEOUT") ?? { name: "", value: "10000" };
  const timeoutMs = Number(value);
  if (/^\d+$/.test(value) && timeoutMs >= 1 && timeoutMs <= maxTimeoutMs) return timeoutMs;
  throw new ConfigError(`${name}: must be 1 to ${maxTimeoutMs} milliseconds`);
}
