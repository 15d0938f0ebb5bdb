import { describe, expect, test } from "vitest";
import { MeshFolder } from "../mesh/folder.ts";
import { planMesh, portCount } from "../mesh/plan.ts";
import { telemetry } from "./telemetry.ts";

describe("telemetry", () => {
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4317",
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "grpc",
    OTEL_TRACES_EXPORTER: "otlp",
    OTEL_EXPORTER_OTLP_HEADERS: "",
    OTEL_SERVICE_NAME: "mine",
    KEYMESH_TRACE_URL: "http://localhost:16686/trace/{traceId}",
    AWS_SECRET_ACCESS_KEY: "other",
  };

  test("hands on what is said of the OTLP receiver, and nothing else", () => {
    expect(telemetry(env)).toEqual({
      telemetry: {
        flow: {
          OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4317",
          OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "grpc",
          OTEL_TRACES_EXPORTER: "otlp",
        },
        gateway: { KEYMESH_TRACE_URL: "http://localhost:16686/trace/{traceId}" },
      },
    });
    expect(telemetry({})).toEqual({ telemetry: { flow: {}, gateway: {} } });
  });

  test("reaches flow and gateway alone; flow links to the public door unless it is told of another", () => {
    const options = {
      folder: new MeshFolder("mesh"),
      host: "0.0.0.0",
      port: 4566,
      regions: ["us-east-1"],
      hsmCount: 1,
      logLevel: "info",
    };
    const ports = Array.from({ length: portCount(options) }, (_, i) => 40_000 + i);
    const envOf = (more: object, name: string) =>
      planMesh({ ...options, ...more }, ports).processes.find((one) => one.name === name)!.env;
    expect(envOf({}, "flow")).toMatchObject({
      KEYMESH_PUBLIC_URL: "http://127.0.0.1:4566",
      KEYMESH_STORAGE: expect.stringMatching(/^127\.0\.0\.1:/),
    });
    expect(envOf(telemetry(env), "flow")).toMatchObject(telemetry(env).telemetry.flow);
    expect(envOf(telemetry(env), "gateway")).toMatchObject(telemetry(env).telemetry.gateway);
    const told = telemetry({ KEYMESH_PUBLIC_URL: "https://mesh.example" });
    expect(envOf(told, "flow").KEYMESH_PUBLIC_URL).toBe("https://mesh.example");
    expect(Object.keys(envOf(telemetry(env), "kms")).join()).not.toMatch(/OTEL|TRACE_URL/);
  });
});
