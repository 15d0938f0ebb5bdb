import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "@keymesh/runtime";
import { afterAll, describe, expect, test } from "vitest";
import { forwardTarget } from "./target.ts";

const dir = mkdtempSync(join(tmpdir(), "keymesh-otlp-"));
const pem = join(dir, "some.pem");
writeFileSync(pem, "PEM");
afterAll(() => rmSync(dir, { recursive: true }));

const endpoint = "http://collector:4318";

describe("forwardTarget", () => {
  test("goes nowhere when no endpoint is named", () => {
    expect(forwardTarget({})).toBeUndefined();
    expect(forwardTarget({ OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" })).toBeUndefined();
  });

  test.each([[{ OTEL_SDK_DISABLED: "true" }], [{ OTEL_TRACES_EXPORTER: "none" }]])(
    "goes nowhere by %j",
    (off) => {
      expect(forwardTarget({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...off })).toBeUndefined();
    },
  );

  test("is HTTP with protobuf by default, at the traces' path below the endpoint", () => {
    expect(forwardTarget({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })).toEqual({
      protocol: "http/protobuf",
      address: "http://collector:4318/v1/traces",
      tls: undefined,
      headers: {},
      isCompressed: false,
      timeoutMs: 10_000,
    });
    const below = { OTEL_EXPORTER_OTLP_ENDPOINT: "https://collector/base/" };
    expect(forwardTarget(below)).toMatchObject({ address: "https://collector/base/v1/traces", tls: {} });
  });

  test("the endpoint for traces is taken as it stands, and its variables go before the others", () => {
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://traces:9/in",
      OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "http/protobuf",
      OTEL_EXPORTER_OTLP_TIMEOUT: "1",
      OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: "60000",
      OTEL_EXPORTER_OTLP_COMPRESSION: "gzip",
    };
    expect(forwardTarget(env)).toMatchObject({
      protocol: "http/protobuf",
      address: "http://traces:9/in",
      timeoutMs: 60_000,
      isCompressed: true,
    });
  });

  test.each([
    ["http://collector:4317", {}, "collector:4317", false],
    ["https://collector:4317", {}, "collector:4317", true],
    ["https://collector", { OTEL_EXPORTER_OTLP_INSECURE: "true" }, "collector:443", true],
    ["collector:4317", {}, "collector:4317", true],
    ["collector:4317", { OTEL_EXPORTER_OTLP_INSECURE: "true" }, "collector:4317", false],
    ["http://[::1]:4317/", {}, "[::1]:4317", false],
  ])("by gRPC, %s with %j is %s", (at, more, address, isSecured) => {
    const env = { OTEL_EXPORTER_OTLP_PROTOCOL: "grpc", OTEL_EXPORTER_OTLP_ENDPOINT: at, ...more };
    const target = forwardTarget(env);
    expect(target).toMatchObject({ protocol: "grpc", address });
    expect(target?.tls !== undefined).toBe(isSecured);
  });

  test("certificates and keys are read from their files", () => {
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: "https://collector",
      OTEL_EXPORTER_OTLP_CERTIFICATE: pem,
      OTEL_EXPORTER_OTLP_CLIENT_KEY: pem,
      OTEL_EXPORTER_OTLP_TRACES_CLIENT_CERTIFICATE: pem,
    };
    const read = Buffer.from("PEM");
    expect(forwardTarget(env)?.tls).toEqual({ ca: read, key: read, cert: read });
  });

  test("headers are decoded", () => {
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_HEADERS: "Authorization=Basic%20abc%3D, x-tenant = a=b,",
    };
    expect(forwardTarget(env)?.headers).toEqual({ authorization: "Basic abc=", "x-tenant": "a=b" });
  });

  test.each([
    [
      { OTEL_EXPORTER_OTLP_PROTOCOL: "http/json" },
      "OTEL_EXPORTER_OTLP_PROTOCOL: must be grpc or http/protobuf",
    ],
    [{ OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "thrift" }, "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" }, "OTEL_EXPORTER_OTLP_ENDPOINT: must be a URL"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://me:hidden@collector" }, "OTEL_EXPORTER_OTLP_ENDPOINT"],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: "grpc", OTEL_EXPORTER_OTLP_ENDPOINT: "http://x/v1" }, "has no path"],
    [{ OTEL_TRACES_EXPORTER: "zipkin" }, "OTEL_TRACES_EXPORTER"],
    [{ OTEL_SDK_DISABLED: "yes" }, "OTEL_SDK_DISABLED"],
    [{ OTEL_EXPORTER_OTLP_COMPRESSION: "zstd" }, "OTEL_EXPORTER_OTLP_COMPRESSION"],
    [{ OTEL_EXPORTER_OTLP_TIMEOUT: "0" }, "OTEL_EXPORTER_OTLP_TIMEOUT"],
    [{ OTEL_EXPORTER_OTLP_TIMEOUT: "60001" }, "OTEL_EXPORTER_OTLP_TIMEOUT"],
    [{ OTEL_EXPORTER_OTLP_CERTIFICATE: join(dir, "none") }, "OTEL_EXPORTER_OTLP_CERTIFICATE: cannot be read"],
    [{ OTEL_EXPORTER_OTLP_CLIENT_KEY: pem }, "OTEL_EXPORTER_OTLP_CLIENT_KEY: a client has a key and"],
    [{ OTEL_EXPORTER_OTLP_HEADERS: "hidden" }, "OTEL_EXPORTER_OTLP_HEADERS: must be name=value"],
    [{ OTEL_EXPORTER_OTLP_HEADERS: "a=hidden%0d%0ab:c" }, "OTEL_EXPORTER_OTLP_HEADERS"],
    [{ OTEL_EXPORTER_OTLP_HEADERS: "host=hidden" }, "the header host cannot be set"],
  ])("%j is refused, by its name and without what may be a secret", (wrong, message) => {
    const read = () => forwardTarget({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...wrong });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).not.toThrow("hidden");
  });
});
